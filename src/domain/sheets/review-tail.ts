import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import type { ActionColumn } from "../supplier/review-words";
import type { PageBlock } from "./page-breaks";
import { DAY, type ReviewHead } from "./review-head";
import { REPEATED_COLUMNS } from "./review-layout";
import type { ChangeColumn, ReviewSheetTexts } from "./review-sheet-texts";
import type { CellRange } from "./sheet-document";

type Span = readonly [from: SheetIndex, to: SheetIndex];

/**
 * Columns of the blocks below the table, borrowed from it. They begin after the columns that are repeated on the second
 * page, and end with the criteria; with one or two of these there is less room.
 */
const TEXT_START = REPEATED_COLUMNS[1] + 1;
const ROOMY: Readonly<Record<ActionColumn, Span>> = {
  name: [2, 4],
  kvk: [5, 5],
  action: [6, 7],
  owner: [8, 8],
  due: [9, 9],
  since: [10, 10],
  status: [11, 11],
};
const TIGHT: Readonly<Record<ActionColumn, Span>> = {
  name: [2, 3],
  kvk: [4, 4],
  action: [5, 6],
  owner: [7, 7],
  due: [8, 8],
  since: [9, 9],
  status: [10, 10],
};
const CHANGE: Readonly<Record<ChangeColumn, Span>> = {
  name: [2, 4],
  kvk: [5, 5],
  what: [6, 7],
  lastReviewed: [8, 9],
};
const SIGNATURE: Readonly<Record<keyof ReviewSheetTexts["signature"], Span>> = {
  name: [2, 4],
  date: [5, 6],
  signature: [7, 9],
};
const SIGNATURES = 3;
const SHORT: ReadonlySet<ActionColumn> = new Set<ActionColumn>(["kvk", "due", "since", "status"]);

export interface ReviewTail {
  /** The first free row. */
  readonly end: SheetIndex;
  /** What a printer must keep together. */
  readonly blocks: readonly PageBlock[];
  /** Where the status of an action is chosen; null when there are none. */
  readonly statuses: CellRange | null;
}

/** Below the table: actions that are still open, what changed in the list, how the review is made, and who signs. */
export function writeReviewTail(canvas: Canvas, head: ReviewHead): ReviewTail {
  const { layout } = head;
  const { next, statuses } = writeActions(canvas, layout.tail, head);
  const notes = writeChanges(canvas, next, head);
  const signed = writeNotes(canvas, notes, head);
  const end = writeSignatures(canvas, signed, head);
  const starts = [layout.tail, next, notes, signed, end + 1];
  const blocks = starts.slice(0, -1).map((first, index) => ({
    first,
    // One empty row stands between two blocks.
    last: (starts[index + 1] ?? end) - 2,
    head: 2,
    chapter: false,
  }));
  return { end, blocks, statuses };
}

function writeActions(
  canvas: Canvas,
  top: SheetIndex,
  { review, layout, shift, texts }: ReviewHead,
): { readonly next: SheetIndex; readonly statuses: CellRange | null } {
  canvas.text(top, TEXT_START, texts.headings.actions, "heading");
  canvas.height(top, 20);
  const { openActions } = review;
  if (openActions.length === 0) {
    canvas.paragraph(top + 1, TEXT_START, layout.textEnd, texts.noActions, "note");
    return { next: top + 3, statuses: null };
  }
  const place = review.criteria.length < 3 ? TIGHT : ROOMY;
  const keys = Object.keys(place) as ActionColumn[];
  canvas.headers(
    top + 1,
    keys.map((key) => {
      const [column, lastColumn] = place[key];
      return {
        column,
        lastColumn,
        text: texts.actionColumns[key],
        align: SHORT.has(key) ? "center" : "left",
      };
    }),
  );
  openActions.forEach(({ supplier, kvk, text, owner, due, since }, index) => {
    const row = top + 2 + index;
    canvas.paragraph(row, ...place.name, supplier, "label");
    canvas.text(row, place.kvk[0], kvk ?? "", "label", { align: "center" });
    canvas.paragraph(row, ...place.action, text, "label");
    canvas.paragraph(row, ...place.owner, owner, "label");
    if (due === null) canvas.blank(row, place.due[0], "label");
    else canvas.number(row, place.due[0], due - shift, due < review.date ? "error" : "label", DAY);
    canvas.text(row, place.since[0], since, "label", { align: "center" });
    canvas.text(row, place.status[0], texts.status.open, "input", { align: "center" });
  });
  const last = top + 1 + openActions.length;
  const [column] = place.status;
  return {
    next: last + 3,
    statuses: { row: top + 2, lastRow: last, column, lastColumn: column },
  };
}

function writeChanges(canvas: Canvas, top: SheetIndex, { review, layout, texts }: ReviewHead): SheetIndex {
  canvas.text(top, TEXT_START, texts.headings.changes, "heading");
  canvas.height(top, 20);
  if (review.changes.length === 0) {
    canvas.paragraph(top + 1, TEXT_START, layout.textEnd, texts.noChanges, "note");
    return top + 3;
  }
  const columns = texts.changeColumns;
  canvas.headers(
    top + 1,
    (Object.keys(CHANGE) as (keyof typeof CHANGE)[]).map((key) => {
      const [column, lastColumn] = CHANGE[key];
      return { column, lastColumn, text: columns[key], align: key === "kvk" ? "center" : "left" };
    }),
  );
  review.changes.forEach((change, index) => {
    const row = top + 2 + index;
    canvas.paragraph(row, ...CHANGE.name, change.name, "label");
    canvas.text(row, CHANGE.kvk[0], change.kvk ?? "", "label", { align: "center" });
    canvas.paragraph(row, ...CHANGE.what, texts.change(change), "label");
    canvas.paragraph(row, ...CHANGE.lastReviewed, change.lastReviewed ?? "", "label");
  });
  return top + 4 + review.changes.length;
}

function writeNotes(canvas: Canvas, top: SheetIndex, { review, layout, texts }: ReviewHead): SheetIndex {
  canvas.text(top, TEXT_START, texts.headings.notes, "heading");
  canvas.height(top, 20);
  const notes = texts.notes(review.scale);
  notes.forEach((note, index) =>
    canvas.paragraph(top + 1 + index, TEXT_START, layout.textEnd, note, "sentence"),
  );
  return top + 2 + notes.length;
}

/** Lines to sign on, the names of known reviewers already there. */
function writeSignatures(canvas: Canvas, top: SheetIndex, { review, texts }: ReviewHead): SheetIndex {
  canvas.text(top, TEXT_START, texts.headings.signed, "heading");
  canvas.height(top, 20);
  const keys = Object.keys(SIGNATURE) as (keyof typeof SIGNATURE)[];
  canvas.headers(
    top + 1,
    keys.map((key) => {
      const [column, lastColumn] = SIGNATURE[key];
      return { column, lastColumn, text: texts.signature[key] };
    }),
  );
  const names = review.reviewers.length > 0 ? review.reviewers : [review.by];
  const count = Math.max(SIGNATURES, names.length);
  for (let index = 0; index < count; index++) {
    const row = top + 2 + index;
    canvas.height(row, 24);
    canvas.text(row, SIGNATURE.name[0], names[index] ?? "", "label");
    canvas.blanks(row, SIGNATURE.name[0] + 1, SIGNATURE.signature[1], "label");
    for (const [column, lastColumn] of Object.values(SIGNATURE))
      if (lastColumn > column) canvas.merge({ row, lastRow: row, column, lastColumn });
  }
  return top + 3 + count;
}
