import type { SheetIndex } from "../cell";
import { LABELS, type Review } from "../supplier/review";
import type { Canvas } from "./canvas";
import { rangeAddress } from "./cell-address";
import { markerText } from "./marker";
import { BLOCK_COLUMN, REPEATED_COLUMNS, REVIEW_ROW, type ReviewLayout } from "./review-layout";
import type { ReviewSheetTexts } from "./review-sheet-texts";

export interface ReviewHead {
  readonly review: Review;
  readonly layout: ReviewLayout;
  /** Days between the workbook's epoch and that of 1900. */
  readonly shift: number;
  readonly texts: ReviewSheetTexts;
}

const CENTER = { align: "center" } as const;
export const DAY = { format: "dd-mm-yyyy", align: "center" } as const;
/** No pattern: one with optional decimals leaves a bare decimal sign behind a whole number. */
const NUMBER = { format: "General", align: "center" } as const;

/** Everything above the table: what, when and by whom, and the rules by which the table counts. */
export function writeReviewHead(canvas: Canvas, head: ReviewHead): void {
  const { review, layout, texts } = head;
  canvas.height(REVIEW_ROW.marker, 12);
  canvas.height(REVIEW_ROW.title, 26);
  canvas.height(REVIEW_ROW.about, 22);
  canvas.height(REVIEW_ROW.about + 1, 6);
  canvas.height(REVIEW_ROW.headings, 18);
  canvas.height(layout.header - 1, 10);
  canvas.text(REVIEW_ROW.marker, 0, markerText("review"), "marker");
  const [column, lastColumn] = REPEATED_COLUMNS;
  const { title, about, headings, blocks } = REVIEW_ROW;
  canvas.text(title, column, texts.title(review.period), "title", { wrap: true });
  canvas.merge({ row: title, lastRow: about, column, lastColumn });
  canvas.text(headings, column, texts.about(review.period, review.date), "note", { wrap: true });
  canvas.merge({ row: headings, lastRow: blocks + 4, column, lastColumn });
  writeFacts(canvas, head);
  writeCriteria(canvas, head);
  writeLabels(canvas, head);
  writeVerdicts(canvas, head);
  writeMonths(canvas, head);
}

function writeFacts(canvas: Canvas, { review, layout, shift, texts }: ReviewHead): void {
  const { fact, factEnd, factValue, factValueEnd } = BLOCK_COLUMN;
  const { facts, headings } = texts;
  const row = (offset: number): SheetIndex => REVIEW_ROW.blocks + offset;
  canvas.text(REVIEW_ROW.headings, fact, headings.facts, "heading");
  (["period", "date", "by", "suppliers", "reviewed"] as const).forEach((key, offset) =>
    canvas.paragraph(row(offset), fact, factEnd, facts[key], "label"),
  );
  canvas.text(row(0), factValue, review.period.text, "label", CENTER);
  canvas.number(row(1), factValue, review.date - shift, "input", DAY);
  canvas.text(row(2), factValue, review.by, "input", { ...CENTER, wrap: true });
  canvas.fit(row(2), factValue, factValueEnd, review.by);
  const count = (column: SheetIndex): string => rangeAddress(layout.firstRow, column, layout.lastRow, column);
  canvas.formula(row(3), factValue, `COUNTA(${count(layout.column.name)})`, "formula", NUMBER);
  canvas.formula(row(4), factValue, `COUNT(${count(layout.column.score)})`, "formula", NUMBER);
  for (let offset = 0; offset < 5; offset++) {
    const isInput = offset === 1 || offset === 2;
    canvas.blanks(row(offset), factValue + 1, factValueEnd, isInput ? "input" : "label");
    canvas.merge({ row: row(offset), lastRow: row(offset), column: factValue, lastColumn: factValueEnd });
  }
}

/** The name of a criterion in the language of the sheet. */
export function criterionName(
  { name, standard }: Review["criteria"][number],
  texts: Pick<ReviewSheetTexts, "standard">,
): string {
  return standard === null ? name : texts.standard[standard];
}

function writeCriteria(canvas: Canvas, { review, texts }: ReviewHead): void {
  const { criterion, criterionEnd, weight } = BLOCK_COLUMN;
  canvas.text(REVIEW_ROW.headings, criterion, texts.headings.criteria, "heading");
  canvas.text(REVIEW_ROW.headings, weight, texts.headings.weight, "heading", CENTER);
  review.criteria.forEach((each, index) => {
    const row = REVIEW_ROW.blocks + index;
    canvas.paragraph(row, criterion, criterionEnd, criterionName(each, texts), "label");
    canvas.number(row, weight, each.weight, "input", NUMBER);
  });
}

function writeLabels(canvas: Canvas, { review, texts }: ReviewHead): void {
  const { label, value } = BLOCK_COLUMN;
  canvas.text(REVIEW_ROW.headings, label, texts.headings.labels, "heading");
  canvas.text(REVIEW_ROW.headings, value, texts.headings.value, "heading", CENTER);
  LABELS.forEach((each, index) => {
    canvas.text(REVIEW_ROW.blocks + index, label, texts.labels[each], "label");
    canvas.number(REVIEW_ROW.blocks + index, value, review.scale.values[each], "input", NUMBER);
  });
}

function writeVerdicts(canvas: Canvas, { review, layout, texts }: ReviewHead): void {
  const { score, verdict, verdictBefore } = layout.column;
  const { headings } = texts;
  canvas.text(REVIEW_ROW.headings, score, headings.verdicts, "heading", CENTER);
  canvas.text(REVIEW_ROW.headings, verdict, headings.from, "heading", CENTER);
  canvas.text(REVIEW_ROW.headings, verdictBefore, headings.count, "heading", CENTER);
  const verdicts = rangeAddress(layout.firstRow, verdict, layout.lastRow, verdict);
  const { fromA, fromB } = review.scale;
  (
    [
      ["A", fromA],
      ["B", fromB],
      ["C", 0],
    ] as const
  ).forEach(([letter, from], index) => {
    const row = REVIEW_ROW.blocks + index;
    canvas.text(row, score, letter, "label", CENTER);
    if (letter === "C") canvas.text(row, verdict, "0", "label", CENTER);
    else canvas.number(row, verdict, from, "input", NUMBER);
    canvas.formula(row, verdictBefore, `COUNTIF(${verdicts},"${letter}")`, "formula", NUMBER);
  });
}

function writeMonths(canvas: Canvas, { review, layout, texts }: ReviewHead): void {
  const { action, owner } = layout.column;
  canvas.text(REVIEW_ROW.headings, action, texts.headings.nextReview, "heading");
  canvas.text(REVIEW_ROW.headings, owner, texts.headings.months, "heading", CENTER);
  (["high", "medium", "low"] as const).forEach((grade, index) => {
    const row = REVIEW_ROW.blocks + index;
    canvas.text(row, action, texts.riskMeans[grade], "label");
    canvas.number(row, owner, review.nextReviewMonths[grade], "input", NUMBER);
  });
}
