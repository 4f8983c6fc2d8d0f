import type { SheetIndex } from "../cell";
import { levelRank } from "../pso/level";
import type { Criterion, QualityCriterion, Tender } from "../tender/tender";
import { cellAddress, inRow, rangeAddress } from "./cell-address";
import { COLUMN, type ScoreLayout } from "./score-layout";

const TOP_LEVEL = levelRank("trede3");

/** Points, or EUR under `gunnen op waarde`, for a score or level in the copies; as formulas without "=". */
export function worthFormula(
  layout: ScoreLayout,
  kind: Exclude<Criterion["kind"], "price">,
  column: SheetIndex,
  copiesRow: SheetIndex,
): string {
  const { inputs } = layout;
  const top = cellAddress(inputs.top, column, true);
  const copy = inRow(copiesRow, column);
  if (kind === "pso") return `${top}*${utilityOf(layout, copy)}`;
  const zero = cellAddress(inputs.scaleZero ?? inputs.scaleMin, column, true);
  const high = cellAddress(inputs.scaleMax, column, true);
  return `${top}*(${copy}-${zero})/(${high}-${zero})`;
}

/** What a level is worth as a share of the PSO criterion, by its rank on the ladder; formulas without "=". */
export function utilityOf(layout: ScoreLayout, rank: string): string {
  const { first, utility } = ladder(layout);
  if (utility === null) throw new RangeError("A PSO criterion needs its shares");
  return `INDEX(${rangeAddress(first, utility, first + TOP_LEVEL, utility)},${rank}+1)`;
}

/** The same for all criteria of one bid together, straight from its copies: for a bid that has no row of points. */
export function worthFromCopies(layout: ScoreLayout, tender: Tender, copiesRow: SheetIndex): string {
  const { inputs } = layout;
  const terms = runsOf(tender, (criterion) => criterion.kind === "quality").map(({ from, to }) => {
    const range = (row: SheetIndex): string => rangeAddress(row, from, row, to);
    const copies = `${inRow(copiesRow, from)}:${inRow(copiesRow, to)}`;
    const zero = range(inputs.scaleZero ?? inputs.scaleMin);
    return `SUMPRODUCT(${range(inputs.top)}*(${copies}-${zero})/(${range(inputs.scaleMax)}-${zero}))`;
  });
  tender.criteria.forEach(({ kind }, index) => {
    if (kind === "pso") terms.push(worthFormula(layout, "pso", COLUMN.first + index, copiesRow));
  });
  return terms.length === 0 ? "0" : terms.join("+");
}

/** How many scores of one bid are filled in, and how many there should be. */
export function scoreCount(tender: Tender, copiesRow: SheetIndex): { counted: string; needed: number } {
  const runs = runsOf(tender, (criterion) => criterion.kind === "quality");
  const counted = runs.map(({ from, to }) => `COUNT(${inRow(copiesRow, from)}:${inRow(copiesRow, to)})`);
  return {
    counted: counted.length === 0 ? "0" : counted.join("+"),
    needed: tender.criteria.filter((each): each is QualityCriterion => each.kind === "quality").length,
  };
}

/** Sum of the criteria of some kind in one row, neighbours as one range. */
export function sumOf(tender: Tender, row: SheetIndex, counts: (criterion: Criterion) => boolean): string {
  const runs = runsOf(tender, counts);
  if (runs.length === 0) return "0";
  return runs.map(({ from, to }) => `SUM(${inRow(row, from)}:${inRow(row, to)})`).join("+");
}

interface Run {
  readonly from: SheetIndex;
  readonly to: SheetIndex;
}

function runsOf({ criteria }: Tender, belongs: (criterion: Criterion) => boolean): readonly Run[] {
  const runs: { from: SheetIndex; to: SheetIndex }[] = [];
  criteria.forEach((criterion, index) => {
    if (!belongs(criterion)) return;
    const column = COLUMN.first + index;
    const open = runs.at(-1);
    if (open?.to === column - 1) open.to = column;
    else runs.push({ from: column, to: column });
  });
  return runs;
}

/** The discount of a level under a discount rule. */
export function discountOf(layout: ScoreLayout, rank: string): string {
  const { first, discount } = ladder(layout);
  if (discount === null) throw new RangeError("This tender gives no discount");
  return `INDEX(${rangeAddress(first, discount, first + TOP_LEVEL, discount)},${rank}+1)`;
}

function ladder(layout: ScoreLayout): NonNullable<ScoreLayout["ladder"]> {
  if (layout.ladder === null) throw new RangeError("This tender needs the ladder");
  return layout.ladder;
}
