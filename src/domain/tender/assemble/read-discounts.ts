import type { Level } from "../../pso/level";
import { plainText } from "../../tables/cell-text";
import type { NumberField } from "../../tables/field";
import type { LadderRow } from "../../tables/rows";
import type { DecisionRule, Tender } from "../tender";
import { isUnfilled, type FindingList } from "./finding-list";
import { fillLevels, type LadderCell } from "./ladder-levels";

type DiscountKind = Extract<DecisionRule["kind"], "korting euro" | "korting procent">;

const NOTHING: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0,
  basis: 0,
  trede1: 0,
  trede2: 0,
  trede3: 0,
};
export const NO_DISCOUNTS: Tender["discounts"] = { euro: NOTHING, share: NOTHING };

/**
 * What the level takes off the price under a discount rule, from the column `Korting EUR` or `Korting %` of the table
 * PSO-ladder. Errors when the column is empty, and when a discount is missing, negative, decreasing, or 100% and more.
 */
export function readDiscounts(
  kind: DiscountKind,
  rows: ReadonlyMap<Level, LadderRow>,
  findings: FindingList,
): Tender["discounts"] {
  const fields = [...rows].map(([level, row]): readonly [Level, NumberField] => [
    level,
    kind === "korting euro" ? row.discountEuro : row.discountPercent,
  ]);
  const [first] = fields;
  if (first && fields.every(([, field]) => isUnfilled(field))) {
    findings.add("error", "discountsMissing", first[1].place, { rule: kind, table: "yes" });
    return NO_DISCOUNTS;
  }
  const typed = new Map<Level, LadderCell>();
  for (const [level, field] of fields) {
    const value = findings.use(field);
    if (isUnfilled(field)) findings.add("error", "discountMissing", field.place, { level, rule: kind });
    if (value !== null) typed.set(level, { value, field });
  }
  const cells = kind === "korting euro" ? typed : asPercentages(typed, findings);
  const possible = new Map<Level, LadderCell>();
  for (const [level, cell] of cells) {
    const { value, field } = cell;
    if (value >= 0 && (kind === "korting euro" || value < 100)) possible.set(level, cell);
    else findings.add("error", "discountOutOfRange", field.place, { level, value, rule: kind });
  }
  const values = fillLevels(possible, (level, { value, field }, lower) => {
    findings.add("error", "discountDecreases", field.place, { level, value, lower, rule: kind });
  });
  return kind === "korting euro"
    ? { ...NO_DISCOUNTS, euro: values }
    : { ...NO_DISCOUNTS, share: mapLevels(values, (percent) => decimal(percent / 100)) };
}

/**
 * Five percent is typed as 5, as the text 5% or in a cell that Excel formats as a percentage, which holds 0.05. Numbers
 * that are all below 1 are read as the last; one below 1 among others is read as typed. Both are told with the other reading.
 */
function asPercentages(
  typed: ReadonlyMap<Level, LadderCell>,
  findings: FindingList,
): ReadonlyMap<Level, LadderCell> {
  const bare = [...typed.values()].filter((cell) => cell.value !== 0 && !isWrittenAsPercentage(cell.field));
  const areShares = bare.length > 0 && bare.every(({ value }) => Math.abs(value) < 1);
  const [example] = bare;
  if (areShares && example) {
    const { value, field } = example;
    findings.add("warning", "discountShares", field.place, { value, percent: decimal(value * 100) });
  }
  const small = areShares ? undefined : bare.find(({ value }) => Math.abs(value) < 1);
  if (small) {
    // A cell that Excel formats as a percentage between cells that it does not: 0.05 can be five percent here too.
    const { value, field } = small;
    findings.add("warning", "discountBelowOne", field.place, { value, percent: decimal(value * 100) });
  }
  return new Map(
    [...typed].map(([level, cell]) => {
      const isShare = areShares || isWrittenAsPercentage(cell.field);
      return [level, isShare ? { ...cell, value: decimal(cell.value * 100) } : cell] as const;
    }),
  );
}

/** The reader of numbers gives such a text as a share of 1. */
function isWrittenAsPercentage({ raw }: NumberField): boolean {
  return typeof raw === "string" && plainText(raw).endsWith("%");
}

/** The double nearest to the decimal that a person wrote: 12.3 / 100 is not quite 0.123 in binary. */
function decimal(value: number): number {
  return Number(value.toPrecision(15));
}

function mapLevels(
  values: Readonly<Record<Level, number>>,
  change: (value: number) => number,
): Readonly<Record<Level, number>> {
  const { none, aspirant, basis, trede1, trede2, trede3 } = values;
  return {
    none: change(none),
    aspirant: change(aspirant),
    basis: change(basis),
    trede1: change(trede1),
    trede2: change(trede2),
    trede3: change(trede3),
  };
}
