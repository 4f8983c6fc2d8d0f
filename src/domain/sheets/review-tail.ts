import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { DAY, type ReviewHead } from "./review-head";
import type { CellRange } from "./sheet-document";

/** Columns of the blocks below the table, borrowed from it; pairs are merged. */
const ACTION = {
  name: [1, 1],
  kvk: [2, 2],
  action: [3, 7],
  owner: [8, 9],
  due: [10, 11],
  since: [12, 13],
  status: [14, 15],
} as const;
const CHANGE = { name: [1, 1], kvk: [2, 2], what: [3, 7], lastReviewed: [8, 9] } as const;
const TEXT_END = 15;
const SIGNATURES = 3;

export interface ReviewTail {
  /** The first free row. */
  readonly end: SheetIndex;
  /** Where the status of an action is chosen; null when there are none. */
  readonly statuses: CellRange | null;
}

/** Below the table: actions that are still open, what changed in the list, how the review is made, and who signs. */
export function writeReviewTail(canvas: Canvas, head: ReviewHead): ReviewTail {
  const { layout } = head;
  const { next, statuses } = writeActions(canvas, layout.tail, head);
  const notes = writeChanges(canvas, next, head);
  const signed = writeNotes(canvas, notes, head);
  return { end: writeSignatures(canvas, signed, head), statuses };
}

function writeActions(
  canvas: Canvas,
  top: SheetIndex,
  { review, shift, texts }: ReviewHead,
): { readonly next: SheetIndex; readonly statuses: CellRange | null } {
  canvas.text(top, 1, texts.headings.actions, "heading");
  canvas.height(top, 20);
  const { openActions } = review;
  if (openActions.length === 0) {
    canvas.paragraph(top + 1, 1, TEXT_END, texts.noActions, "note");
    return { next: top + 3, statuses: null };
  }
  const keys = Object.keys(ACTION) as (keyof typeof ACTION)[];
  canvas.headers(
    top + 1,
    keys.map((key) => {
      const [column, lastColumn] = ACTION[key];
      const isShort = key === "due" || key === "since" || key === "status" || key === "kvk";
      return { column, lastColumn, text: texts.actionColumns[key], align: isShort ? "center" : "left" };
    }),
  );
  openActions.forEach(({ supplier, kvk, text, owner, due, since }, index) => {
    const row = top + 2 + index;
    const pair = (key: keyof typeof ACTION): void => {
      const [column, lastColumn] = ACTION[key];
      if (lastColumn > column) canvas.merge({ row, lastRow: row, column, lastColumn });
      canvas.blanks(row, column + 1, lastColumn, key === "status" ? "input" : "label");
    };
    canvas.text(row, ACTION.name[0], supplier, "label", { wrap: true });
    canvas.fit(row, ACTION.name[0], ACTION.name[1], supplier);
    canvas.text(row, ACTION.kvk[0], kvk ?? "", "label", { align: "center" });
    canvas.paragraph(row, ...ACTION.action, text, "label");
    canvas.paragraph(row, ...ACTION.owner, owner, "label");
    if (due === null) canvas.blank(row, ACTION.due[0], "label");
    else canvas.number(row, ACTION.due[0], due - shift, due < review.date ? "error" : "label", DAY);
    canvas.text(row, ACTION.since[0], since, "label", { align: "center" });
    canvas.text(row, ACTION.status[0], texts.status.open, "input", { align: "center" });
    (["due", "since", "status"] as const).forEach(pair);
  });
  const last = top + 1 + openActions.length;
  const [column] = ACTION.status;
  return {
    next: last + 3,
    statuses: { row: top + 2, lastRow: last, column, lastColumn: column },
  };
}

function writeChanges(canvas: Canvas, top: SheetIndex, { review, texts }: ReviewHead): SheetIndex {
  canvas.text(top, 1, texts.headings.changes, "heading");
  canvas.height(top, 20);
  if (review.changes.length === 0) {
    canvas.paragraph(top + 1, 1, TEXT_END, texts.noChanges, "note");
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
    canvas.text(row, CHANGE.name[0], change.name, "label", { wrap: true });
    canvas.fit(row, CHANGE.name[0], CHANGE.name[1], change.name);
    canvas.text(row, CHANGE.kvk[0], change.kvk ?? "", "label", { align: "center" });
    canvas.paragraph(row, ...CHANGE.what, texts.change(change), "label");
    canvas.paragraph(row, ...CHANGE.lastReviewed, change.lastReviewed ?? "", "label");
  });
  return top + 4 + review.changes.length;
}

function writeNotes(canvas: Canvas, top: SheetIndex, { review, texts }: ReviewHead): SheetIndex {
  canvas.text(top, 1, texts.headings.notes, "heading");
  canvas.height(top, 20);
  const notes = texts.notes(review.scale);
  notes.forEach((note, index) => canvas.paragraph(top + 1 + index, 1, TEXT_END, note, "sentence"));
  return top + 2 + notes.length;
}

/** Lines to sign on, the names of known reviewers already there. */
function writeSignatures(canvas: Canvas, top: SheetIndex, { review, texts }: ReviewHead): SheetIndex {
  canvas.text(top, 1, texts.headings.signed, "heading");
  canvas.height(top, 20);
  const { name, date, signature } = texts.signature;
  canvas.headers(top + 1, [
    { column: 1, lastColumn: 3, text: name },
    { column: 4, lastColumn: 5, text: date },
    { column: 6, lastColumn: 9, text: signature },
  ]);
  const names = review.reviewers.length > 0 ? review.reviewers : [review.by];
  const count = Math.max(SIGNATURES, names.length);
  for (let index = 0; index < count; index++) {
    const row = top + 2 + index;
    canvas.height(row, 24);
    canvas.text(row, 1, names[index] ?? "", "label");
    canvas.blanks(row, 2, 9, "label");
    [
      [1, 3],
      [4, 5],
      [6, 9],
    ].forEach(([column = 0, lastColumn = 0]) => canvas.merge({ row, lastRow: row, column, lastColumn }));
  }
  return top + 3 + count;
}
