import type { SheetIndex } from "../cell";
import { scoreUnit } from "../tender/score-unit";
import type { DecisionRule, Tender } from "../tender/tender";
import { cellAddress, inRow } from "./cell-address";
import { COLUMN, columnRange, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Ranges and cells that one bid is compared with, most important first. */
interface Key {
  readonly range: string;
  readonly cell: string;
  /** Which end of the key comes first. */
  readonly first: "high" | "low";
}

/** `kind` of the rule that the order is for: not always the tender's own. */
function orderKeys(
  layout: ScoreLayout,
  { method }: Tender,
  kind: DecisionRule["kind"],
  index: number,
): readonly Key[] {
  const { keys } = layout;
  const row = keys.first + index;
  const key = (column: SheetIndex, first: Key["first"] = "high"): Key => ({
    range: columnRange(keys, column),
    cell: inRow(row, column),
    first,
  });
  // The best S, and the best band with it: the lowest in EUR.
  const best = scoreUnit(method) === "euro" ? "low" : "high";
  const score = key(keys.total, best);
  const quality = key(keys.quality);
  const level = key(keys.level);
  switch (kind) {
    case "banden":
      return [key(keys.band, best), level, score, quality];
    case "marge":
      return [key(keys.band, "low"), level, score, quality];
    case "gelijk":
      return [score, level, quality];
    case "eerst":
      return [level, score, quality];
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return [score, quality];
  }
}

/** 1 for every bid that comes before this one: ahead on the first key, or equal there and ahead on the next, and so on. */
function comesBefore(keys: readonly Key[], finalTie: string | null): string {
  return keys.reduceRight<string>((rest, { range, cell, first }) => {
    const ahead = `(${range}${first === "high" ? ">" : "<"}${cell})`;
    return rest === "" ? ahead : `(${ahead}+(${range}=${cell})*${rest})`;
  }, finalTie ?? "");
}

/** The rank in the points table, as a formula without "=". */
export function rankFormula(layout: ScoreLayout, input: ScoreSheetInput, index: number): string {
  const { tender } = input.outcome;
  const counts = inRow(layout.inputs.first + index, layout.inputs.counts);
  const all = columnRange(layout.inputs, layout.inputs.counts);
  const before = comesBefore(orderKeys(layout, tender, tender.rule.kind, index), null);
  return `IF(${counts}=1,1+SUMPRODUCT((${all}=1)*${before}),"")`;
}

/** Order by score alone, without shared places: says who leads among the bids that are left. */
export function scoreOrderFormula(layout: ScoreLayout, tender: Tender, index: number): string {
  const { keys } = layout;
  const counts = inRow(layout.inputs.first + index, layout.inputs.counts);
  const all = columnRange(layout.inputs, layout.inputs.counts);
  const kind = levelDecides(tender.rule) ? "gelijk" : "gewogen";
  const numbers = columnRange(keys, COLUMN.number);
  const tie = `(${numbers}<${inRow(keys.first + index, COLUMN.number)})`;
  const before = comesBefore(orderKeys(layout, tender, kind, index), tie);
  return `IF(${counts}=1,1+SUMPRODUCT((${all}=1)*${before}),0)`;
}

/** Place in the order, never shared; 0 for a bid that does not count. */
export function positionFormula(layout: ScoreLayout, index: number): string {
  const counts = inRow(layout.inputs.first + index, layout.inputs.counts);
  const { points } = layout;
  const rank = inRow(points.first + index, points.rank);
  if (index === 0) return `IF(${counts}=1,${rank},0)`;
  const above = `${cellAddress(points.first, points.rank, true)}:${inRow(points.first + index - 1, points.rank)}`;
  return `IF(${counts}=1,${rank}+COUNTIF(${above},${rank}),0)`;
}

/** Whether the level chooses among equivalent bids; see `Equivalence.byLevel`. */
export function levelDecides(rule: DecisionRule): boolean {
  switch (rule.kind) {
    case "marge":
    case "banden":
    case "gelijk":
    case "eerst":
      return true;
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return false;
  }
}
