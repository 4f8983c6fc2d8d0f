import { DAYS_1904 } from "../tables/read-date";
import { LABELS, type Review } from "../supplier/review";
import type { SheetIndex } from "../cell";
import { createCanvas } from "./canvas";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { REPEATED_COLUMNS, reviewLayout, type ReviewLayout } from "./review-layout";
import { criterionName, writeReviewHead, type ReviewHead } from "./review-head";
import { writeReviewTable } from "./review-table";
import { writeReviewTail } from "./review-tail";
import { reviewVoices } from "./review-voices";
import type { ReviewSheetTexts } from "./review-sheet-texts";
import type { SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";

export interface ReviewSheetInput {
  readonly review: Review;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly texts: ReviewSheetTexts;
}

/** More rows than this above the table leave too little of it in sight when they are frozen. */
const MOST_FROZEN = 13;

/** The name that a review sheet of this period gets while it is free. */
export function reviewSheetName(period: string): string {
  return sheetName(`Beoordeling ${period}`);
}

/**
 * The sheet of one periodic review: rules and totals on top, a table with a row per supplier to fill in, and below it open
 * actions, changes in the list, how it is made, lines to sign on, and every reviewer's own judgements.
 */
export function reviewSheet({ review, date1904, texts }: ReviewSheetInput): SheetDocument {
  const layout = reviewLayout(
    review,
    review.criteria.map((criterion) => criterionName(criterion, texts)),
  );
  const canvas = createCanvas(layout.widths);
  const head: ReviewHead = { review, layout, shift: date1904 ? DAYS_1904 : 0, texts };
  writeReviewHead(canvas, head);
  const tail = writeReviewTail(canvas, head);
  const voices = reviewVoices(head, tail.end + 1);
  const readBack = writeReviewTable(canvas, head, voices.rowsOf);
  voices.write(canvas);
  const { column, firstRow, lastRow, lastColumn, header } = layout;
  const inputs = { row: firstRow, lastRow };
  const words = texts.risk;
  return {
    name: reviewSheetName(review.period.text),
    cells: canvas.cells,
    columnWidths: layout.widths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [
      {
        name: `Beoordeling_${review.period.text.replace("-", "_")}`,
        range: { row: header, column: 0, lastRow, lastColumn },
      },
    ],
    conditional: canvas.conditional,
    validations: [
      {
        range: {
          ...inputs,
          column: layout.criterion(0),
          lastColumn: layout.criterion(review.criteria.length - 1),
        },
        list: LABELS.map((label) => texts.labels[label]),
      },
      {
        range: { ...inputs, column: column.risk, lastColumn: column.risk },
        list: [words.high, words.medium, words.low],
      },
      ...(tail.statuses ? [{ range: tail.statuses, list: [texts.status.open, texts.status.closed] }] : []),
    ],
    freeze: { rows: header < MOST_FROZEN ? header + 1 : 0, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: [header, header],
      // What every reviewer said stays on the screen: under the repeated headers of the table it would mislead.
      area: voices.height === 0 ? null : { row: 0, column: 0, lastRow: tail.end, lastColumn },
      titleColumns: REPEATED_COLUMNS,
      fitToPagesWide: 2,
      footer: "&P / &N",
      breaks: tailBreaks(canvas.rowHeights, layout, tail.blocks),
    },
    readBack,
  };
}

/** Only below the table: a table's own rows are sorted and added to, and run on by themselves. */
function tailBreaks(
  rowHeights: SheetDocument["rowHeights"],
  { column, header, lastRow, widths }: ReviewLayout,
  tail: readonly PageBlock[],
): readonly SheetIndex[] {
  const table = { first: 0, last: lastRow, head: header + 1, chapter: false };
  const firstPage = widths.slice(0, column.score);
  return pageBreaks([table, ...tail], rowHeights, firstPage).filter((row) => row > lastRow);
}
