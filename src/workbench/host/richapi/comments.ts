import type { BookComment } from "../book-envelope";
import type { Sheet } from "../book";
import { itemNotFound } from "./api-error";
import { text } from "./arguments";
import {
  defineType,
  hostObject,
  property,
  reader,
  writer,
  type HostObject,
  type HostType,
} from "./host-type";
import { requireUnprotected } from "./protection";
import { range } from "./range";
import type { Session } from "./session";

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: BookComment;
}

/** A thread of comments; notes are another class, of ExcelApi 1.18 (Microsoft: "Work with notes"). */
const comment: HostType<CommentTarget> = defineType<CommentTarget>(
  "Comment",
  {
    Id: property((target) => target.comment.id, undefined, "1.10"),
    Content: property((target) => target.comment.text, undefined, "1.10"),
    AuthorName: property((target) => target.comment.author, undefined, "1.10"),
    GetLocation: reader(({ sheet, comment: { row, column } }) => {
      return hostObject(range, { sheet, area: { row, column, lastRow: row, lastColumn: column } });
    }, "1.10"),
    /** With all its replies (Microsoft: `Comment.delete`). */
    Delete: writer((target) => {
      requireUnprotected(target);
      const { sheet, comment: gone } = target;
      if (!sheet.comments.includes(gone)) throw itemNotFound();
      sheet.comments = sheet.comments.filter((each) => each !== gone);
      sheet.layoutChanged = true;
    }, "1.10"),
  },
  { identity: ({ comment: { id } }) => ({ Id: id }), describe: ({ sheet }) => sheet.name },
);

/** The threads of one sheet, or of the whole workbook for null. */
export const commentCollection: HostType<Sheet | null> = defineType<Sheet | null>(
  "CommentCollection",
  {
    GetCount: reader((sheet, _args, session) => commentsOf(session, sheet).length, "1.10"),
    GetItemOrNullObject: reader((sheet, [id], session) => byId(session, sheet, text(id)), "1.14"),
  },
  {
    items: (sheet, session) => commentsOf(session, sheet).map((target) => hostObject(comment, target)),
    item: (sheet, id, session) => byId(session, sheet, text(id)),
  },
);

function byId(session: Session, sheet: Sheet | null, id: string): HostObject | null {
  const target = commentsOf(session, sheet).find((each) => each.comment.id === id);
  return target === undefined ? null : hostObject(comment, target);
}

function commentsOf({ book }: Session, only: Sheet | null): readonly CommentTarget[] {
  return book.sheets
    .filter((sheet) => only === null || sheet === only)
    .flatMap((sheet) =>
      sheet.comments.filter(({ threaded }) => threaded).map((each) => ({ sheet, comment: each })),
    );
}
