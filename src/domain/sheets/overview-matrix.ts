import type { SheetIndex } from "../cell";
import { levelTrend } from "../supplier/review-risk";
import type { PastLines } from "../supplier/past-supplier";
import type { LevelTrend } from "../supplier/review";
import type { Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { levelsOf, type OverviewInput, type OverviewSupplier } from "./overview-input";
import { OVERVIEW_COLUMN, periodColumns, type OverviewLayout } from "./overview-layout";
import { columnOf, rowInReview } from "./overview-references";
import type { OverviewSheetTexts } from "./overview-sheet-texts";

const CENTER = { align: "center" } as const;
const TEXT = { format: "@", wrap: true } as const;

/** Supplier by period, the newest period first; scores and verdicts are live. */
export function writeMatrix(
  canvas: Canvas,
  input: OverviewInput,
  layout: OverviewLayout,
  texts: OverviewSheetTexts,
): void {
  const newestFirst = [...input.periods].reverse();
  const { matrix, firstRow } = layout;
  canvas.text(matrix, 0, texts.headings.matrix, "heading");
  canvas.height(matrix, 20);
  const words = texts.matrix;
  const { name, kvk, nextReview, scoreTrend, levelTrend: trend } = OVERVIEW_COLUMN;
  canvas.headers(matrix + 1, [
    { column: name, lastColumn: trend, text: "" },
    ...newestFirst.map(({ review }, index) => ({
      column: periodColumns(index).score,
      lastColumn: periodColumns(index).level,
      text: review.period.text,
      align: "center" as const,
    })),
  ]);
  canvas.headers(matrix + 2, [
    { column: name, text: words.supplier },
    { column: kvk, text: words.kvk, align: "center" },
    { column: nextReview, text: words.nextReview, align: "center" },
    { column: scoreTrend, text: words.scoreTrend, align: "center" },
    { column: trend, text: words.levelTrend, align: "center" },
    ...newestFirst.flatMap((_, index) => {
      const columns = periodColumns(index);
      return (["score", "verdict", "level"] as const).map((key) => ({
        column: columns[key],
        text: words[key],
        align: "center" as const,
      }));
    }),
  ]);
  if (input.suppliers.length === 0) canvas.paragraph(firstRow, 0, trend, texts.noSuppliers, "note");
  input.suppliers.forEach((supplier, index) =>
    writeSupplier(canvas, firstRow + index, supplier, newestFirst, texts),
  );
  writeRules(canvas, newestFirst.length, layout);
}

function writeSupplier(
  canvas: Canvas,
  row: SheetIndex,
  supplier: OverviewSupplier,
  newestFirst: readonly PastLines[],
  texts: OverviewSheetTexts,
): void {
  const { name, kvk, nextReview, scoreTrend, levelTrend: trend } = OVERVIEW_COLUMN;
  const role = supplier.left ? "excluded" : "label";
  canvas.text(row, name, supplier.name, role, TEXT);
  canvas.fit(row, name, name, supplier.name);
  canvas.text(row, kvk, supplier.kvk ?? "", role, { ...TEXT, ...CENTER });
  const [newest] = newestFirst;
  const line = newest?.lineOf(supplier.kvk, supplier.names) ?? null;
  const dates = newest && columnOf(newest.review, "nextReview");
  if (newest && line && dates && !supplier.left) {
    // The fraction tells suppliers of one day apart, for the list of who is due soonest; a date shows none of it.
    const formula = `IFERROR(INDEX(${dates},${rowInReview(row, supplier, line, newest.review)})+ROW()/1000000,"")`;
    canvas.formula(row, nextReview, formula, "formula", { format: "dd-mm-yyyy", ...CENTER });
  } else canvas.blank(row, nextReview, role);
  const [now, before] = [0, 1].map((index) => inRow(row, periodColumns(index).score));
  if (newestFirst.length > 1 && !supplier.left) {
    const compared = `IF(${now}>${before},"▲",IF(${now}<${before},"▼","="))`;
    canvas.formula(
      row,
      scoreTrend,
      `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${compared},"")`,
      "formula",
      CENTER,
    );
  } else canvas.blank(row, scoreTrend, role);
  const levels = levelsOf(supplier, newestFirst);
  canvas.text(row, trend, trendText(levels, texts), role, CENTER);
  newestFirst.forEach((period, index) => writePeriod(canvas, row, supplier, period, index, texts));
}

/** Of the two newest reviews that have the supplier. */
function trendText(levels: ReturnType<typeof levelsOf>, { trend }: OverviewSheetTexts): string {
  const [now, before] = levels.filter((level) => level !== null);
  if (now === undefined || levels[0] === null) return "";
  const found: LevelTrend = levelTrend(before ?? null, now);
  return trend[found];
}

function writePeriod(
  canvas: Canvas,
  row: SheetIndex,
  supplier: OverviewSupplier,
  { review, lineOf }: PastLines,
  index: number,
  texts: OverviewSheetTexts,
): void {
  const columns = periodColumns(index);
  const line = lineOf(supplier.kvk, supplier.names);
  if (line === null) {
    for (const column of [columns.score, columns.verdict, columns.level])
      canvas.blank(row, column, "excluded");
    return;
  }
  const found = rowInReview(row, supplier, line, review);
  const scores = columnOf(review, "score");
  const verdicts = columnOf(review, "verdict");
  if (scores) {
    // Of one cell: a score, and nothing where the cell is blank or says something else.
    const score = `INDEX(${scores},${found})`;
    canvas.formula(row, columns.score, `IFERROR(AVERAGE(${score}),"")`, "formula", {
      format: "0.0",
      ...CENTER,
    });
  } else canvas.blank(row, columns.score, "formula");
  if (verdicts) {
    // Nothing but a verdict: what else somebody typed there is no result of ours.
    const place = `MATCH(INDEX(${verdicts},${found}),{"A","B","C"},0)`;
    canvas.formula(row, columns.verdict, `IFERROR(CHAR(64+${place}),"")`, "formula", CENTER);
  } else canvas.blank(row, columns.verdict, "formula");
  const level = line.level === null ? "" : texts.level[line.level];
  canvas.text(row, columns.level, level, "label", { ...TEXT, ...CENTER });
  canvas.fit(row, columns.level, columns.level, level);
}

function writeRules(canvas: Canvas, count: number, { firstRow, lastRow }: OverviewLayout): void {
  const rule = (column: SheetIndex, word: string, role: "ok" | "winner" | "warning" | "error"): void =>
    canvas.when({
      kind: "when",
      range: { row: firstRow, lastRow, column, lastColumn: column },
      formula: `=${inRow(firstRow, column)}="${word}"`,
      role,
    });
  for (let index = 0; index < count; index++) {
    const { verdict } = periodColumns(index);
    rule(verdict, "A", "winner");
    rule(verdict, "B", "warning");
    rule(verdict, "C", "error");
  }
  rule(OVERVIEW_COLUMN.scoreTrend, "▲", "ok");
  rule(OVERVIEW_COLUMN.scoreTrend, "▼", "warning");
}
