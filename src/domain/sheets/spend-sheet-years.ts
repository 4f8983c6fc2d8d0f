import type { SheetIndex } from "../cell";
import { excelRound } from "../rounding/excel-round";
import type { LevelSpend, Spend, SpendTotals, YearSpend } from "../supplier/spend";
import type { Canvas, CellLook } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { PRICE_FORMAT, SHARE_FORMAT } from "./score-formats";
import type { CellRange, SheetDocument, StyleRole } from "./sheet-document";
import { LEVELS_DOWN, SPEND_COLUMN, SPEND_ROW } from "./spend-sheet-layout";
import type { SpendSheetTexts } from "./spend-sheet-texts";

/** Decimals of a share: as many as are shown, or what is shown would be rounded twice. */
const SHARE_DECIMALS = 3;
/** Amounts are whole cents, so only binary noise may differ. */
const NOISE = 1e-6;
const NO_SHARE = "–";

const MONEY = { format: PRICE_FORMAT, align: "right" } as const;
/** In a table in which most amounts are nothing. */
export const MONEY_OR_DASH = {
  format: `${PRICE_FORMAT};-${PRICE_FORMAT};"${NO_SHARE}"`,
  align: "right",
} as const;
const SHARE = { format: SHARE_FORMAT, align: "right" } as const;

export interface SpendYears {
  /** The row after the table. */
  readonly next: SheetIndex;
  /** Address of the total over everything, absolute. */
  readonly totalAt: string;
  /** Labels and amounts, for the chart. */
  readonly chart: CellRange;
  readonly results: SheetDocument["readBack"];
}

/** Amounts per year and level, with totals and shares as formulas over them, and the three figures at the top. */
export function writeSpendYears(canvas: Canvas, spend: Spend, texts: SpendSheetTexts): SpendYears {
  const { years } = spend;
  const { first, levels, total, atHolders, share } = SPEND_COLUMN;
  canvas.text(SPEND_ROW.yearsHeading, first, texts.headings.years, "heading");
  canvas.headers(SPEND_ROW.yearsHeader, [
    { column: first, text: texts.years.year },
    ...LEVELS_DOWN.map((level, index) => ({
      column: levels + index,
      text: texts.level[level],
      align: "right" as const,
    })),
    { column: total, text: texts.years.total, align: "right" },
    { column: atHolders, text: texts.years.atHolders, align: "right" },
    { column: share, text: texts.years.share, align: "right" },
  ]);
  const results: SheetDocument["readBack"][number][] = [];
  const formula = (
    row: SheetIndex,
    column: SheetIndex,
    text: string,
    expected: number | string,
    role: StyleRole,
    look: CellLook = MONEY,
  ): void => {
    canvas.formula(row, column, text, role, look);
    results.push({ row, column, expected, tolerance: typeof expected === "number" ? NOISE : 0 });
  };
  const writeTotals = (row: SheetIndex, totals: SpendTotals, role: StyleRole): void => {
    const lastLevel = levels + LEVELS_DOWN.length - 1;
    const [totalAt, holdersAt] = [cellAddress(row, total), cellAddress(row, atHolders)];
    formula(row, total, sumOf(row, levels, row, lastLevel), totals.total, role);
    // The last level is `none`.
    formula(row, atHolders, sumOf(row, levels, row, lastLevel - 1), totals.atHolders, role);
    formula(row, share, shareOf(holdersAt, totalAt), shownShare(totals.share), role, SHARE);
  };
  years.forEach((year, index) => {
    const row = SPEND_ROW.years + index;
    canvas.text(row, first, yearLabel(year, spend, texts), "label");
    LEVELS_DOWN.forEach((level, at) =>
      canvas.number(row, levels + at, euroAt(year.levels, level), "label", MONEY_OR_DASH),
    );
    writeTotals(row, year, "formula");
  });
  const all = SPEND_ROW.years + years.length;
  canvas.text(all, first, texts.years.all, "result");
  canvas.text(all + 1, first, texts.years.shares, "label");
  const totalAt = cellAddress(all, total, true);
  LEVELS_DOWN.forEach((level, at) => {
    const column = levels + at;
    const found = spend.levels.find((each) => each.level === level);
    formula(
      all,
      column,
      sumOf(SPEND_ROW.years, column, all - 1, column),
      found?.euro ?? 0,
      "result",
      MONEY_OR_DASH,
    );
    const share = shareOf(cellAddress(all, column), totalAt);
    formula(all + 1, column, share, shownShare(found?.share ?? null), "formula", SHARE);
  });
  writeTotals(all, spend, "result");
  const figures = [
    [texts.totals.total, total, spend.total, MONEY],
    [texts.totals.atHolders, atHolders, spend.atHolders, MONEY],
    [texts.totals.share, share, shownShare(spend.share), SHARE],
  ] as const;
  canvas.text(SPEND_ROW.totalsHeading, first, texts.headings.totals, "heading");
  figures.forEach(([text, column, expected, look], index) => {
    const row = SPEND_ROW.totals + index;
    canvas.text(row, first, text, "label");
    formula(row, first + 1, cellAddress(all, column), expected, "result", look);
  });
  return {
    next: all + 2,
    totalAt,
    chart: {
      row: SPEND_ROW.yearsHeader,
      column: first,
      lastRow: all - 1,
      lastColumn: levels + LEVELS_DOWN.length - 1,
    },
    results,
  };
}

/** What a year is called: the figure itself as text, so that a chart takes it for a label. */
export function yearLabel(
  { year }: Pick<YearSpend, "year">,
  { source }: Pick<Spend, "source">,
  texts: SpendSheetTexts,
): string {
  if (year !== null) return String(year);
  return source === "spendColumn" ? texts.years.column : texts.years.noYear;
}

export function shownShare(share: number | null): number | string {
  return share === null ? NO_SHARE : excelRound(share, SHARE_DECIMALS);
}

/** A share as the engine has it: none where the total is not above zero or credit notes leave none. */
export function shareOf(part: string, total: string): string {
  const isShare = `AND(${total}>0,${part}>=0,${part}<=${total})`;
  return `IF(${isShare},ROUND(${part}/${total},${SHARE_DECIMALS}),"${NO_SHARE}")`;
}

function sumOf(row: SheetIndex, column: SheetIndex, lastRow: SheetIndex, lastColumn: SheetIndex): string {
  return `ROUND(SUM(${rangeAddress(row, column, lastRow, lastColumn)}),2)`;
}

function euroAt(levels: readonly LevelSpend[], level: LevelSpend["level"]): number {
  return levels.find((each) => each.level === level)?.euro ?? 0;
}
