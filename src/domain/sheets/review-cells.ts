import type { SheetIndex } from "../cell";
import type { Review } from "../supplier/review";
import { LABELS } from "../supplier/review";
import { cellAddress, inRow, rangeAddress } from "./cell-address";
import { BLOCK_COLUMN, REVIEW_ROW, type ReviewLayout } from "./review-layout";
import type { ReviewSheetTexts } from "./review-sheet-texts";
import { formulaText } from "./formula-text";

/** The cells above the table on which its formulas rest; all absolute, so that sorting the table changes nothing. */
export interface ReviewCells {
  readonly date: string;
  readonly weight: (index: number) => string;
  readonly labels: string;
  readonly fromA: string;
  readonly fromB: string;
  readonly months: Readonly<Record<"high" | "medium" | "low", string>>;
}

export function reviewCells({ column }: ReviewLayout): ReviewCells {
  const at = (offset: number, column: SheetIndex): string =>
    cellAddress(REVIEW_ROW.blocks + offset, column, true);
  const { label, value, weight, factValue } = BLOCK_COLUMN;
  const lastLabel = REVIEW_ROW.blocks + LABELS.length - 1;
  return {
    date: at(1, factValue),
    weight: (index) => at(index, weight),
    labels: rangeAddress(REVIEW_ROW.blocks, label, lastLabel, value),
    fromA: at(0, column.verdict),
    fromB: at(1, column.verdict),
    months: { high: at(0, column.owner), medium: at(1, column.owner), low: at(2, column.owner) },
  };
}

/**
 * The weighted mean over the criteria that are filled in: labels by their value, figures as they are. A word that is no label
 * and a figure outside 0..100 give the text `unclear`, never a score.
 */
export function scoreFormula(
  row: SheetIndex,
  { criteria }: Pick<Review, "criteria">,
  layout: ReviewLayout,
  cells: ReviewCells,
  texts: Pick<ReviewSheetTexts, "unclear">,
): string {
  const parts = criteria.map((_, index) => {
    const cell = inRow(row, layout.criterion(index));
    const weight = cells.weight(index);
    const figure = `IF(${cell}*(100-${cell})<0,NA(),${cell})`;
    const value = `IF(ISNUMBER(${cell}),${figure},VLOOKUP(${cell},${cells.labels},2,FALSE))`;
    return { sum: `IF(${cell}="",0,${weight}*${value})`, weight: `IF(${cell}="",0,${weight})` };
  });
  const weights = parts.map(({ weight }) => weight).join("+");
  const sum = parts.map((part) => part.sum).join("+");
  const mean = `ROUND(ROUND((${sum})/(${weights}),9),1)`;
  return `IFERROR(IF((${weights})=0,"",${mean}),${formulaText(texts.unclear)})`;
}

export function verdictFormula(score: string, { fromA, fromB }: ReviewCells): string {
  return `IF(ISNUMBER(${score}),IF(${score}>=${fromA},"A",IF(${score}>=${fromB},"B","C")),"")`;
}

/** C or a high risk soon, A without a risk late, everything else in between. */
export function nextReviewFormula(
  verdict: string,
  risk: string,
  { date, months }: ReviewCells,
  words: ReviewSheetTexts["risk"],
): string {
  const soon = `OR(${verdict}="C",${risk}=${formulaText(words.high)})`;
  const between = `OR(${verdict}<>"A",${risk}<>${formulaText(words.low)})`;
  return `EDATE(${date},IF(${soon},${months.high},IF(${between},${months.medium},${months.low})))`;
}
