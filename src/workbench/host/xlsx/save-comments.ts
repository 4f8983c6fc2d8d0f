import type { Book, Sheet } from "../book";
import { cellAddress, parseArea } from "./address";
import { CannotSaveError } from "./cannot-save-error";
import type { Draft } from "./draft";
import { draftPackage, putText, removePart, removeRelationship } from "./draft";
import type { Package, Relationship } from "./opc";
import { findPart, relationshipsOf, textOf } from "./opc";
import type { LayoutPatch } from "./patch-layout";
import { authorsOf, isFallback, readComments } from "./read-comments";
import { UnreadableFileError } from "./unreadable-file-error";
import type { WorkbookPart } from "./workbook-part";
import type { Edit } from "./xml-edit";
import { applyEdits, removeEdit } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, descendants, parseTree, relationId } from "./xml-tree";

const NOBODY: ReadonlyMap<string, string> = new Map();

/**
 * Takes the comments out that the sheet no longer has: the thread, the note for older programs, and the drawn box. A part in
 * which nothing is left goes with its relationship. Throws `CannotSaveError` where the boxes cannot be told apart from what
 * else is drawn.
 */
export function saveComments(
  draft: Draft,
  sheet: Sheet,
  part: string,
  root: XmlNode,
  patch: LayoutPatch,
): void {
  const pack = draftPackage(draft);
  const kept = new Set(sheet.comments.map(({ id }) => id));
  const gone = readComments(pack, part, NOBODY).filter(({ id }) => !kept.has(id));
  if (gone.length === 0) return;
  const cellsOf = (threaded: boolean) =>
    new Set(gone.filter((each) => each.threaded === threaded).map((each) => keyOf(each.row, each.column)));
  const threads = cellsOf(true);
  const notes = cellsOf(false);
  const boxes = new Set<string>();
  for (const relationship of relationshipsOf(pack, part)) {
    if (relationship.part === null) continue;
    if (relationship.kind === "threadedComment") removeThreads(draft, part, relationship, threads);
    if (relationship.kind === "comments") {
      for (const cell of removeNotes(draft, part, relationship, threads, notes)) boxes.add(cell);
    }
  }
  removeBoxes(draft, sheet, part, root, boxes, patch);
}

function removeThreads(
  draft: Draft,
  sheetPart: string,
  relationship: Relationship,
  cells: ReadonlySet<string>,
): void {
  const part = relationship.part ?? "";
  const text = textOf(draftPackage(draft), part);
  const all = childrenOf(parseTree(text, part), "threadedComment");
  const gone = all.filter((node) => cells.has(cellOf(node)));
  if (gone.length === all.length) dropPart(draft, sheetPart, relationship);
  else if (gone.length > 0) putText(draft, part, applyEdits(text, gone.map(removeEdit)));
}

/** Returns the cells whose note went. A name that no note bears any more goes too; its place in the list stays. */
function removeNotes(
  draft: Draft,
  sheetPart: string,
  relationship: Relationship,
  threads: ReadonlySet<string>,
  notes: ReadonlySet<string>,
): readonly string[] {
  const part = relationship.part ?? "";
  const text = textOf(draftPackage(draft), part);
  const root = parseTree(text, part);
  const authors = authorsOf(root);
  const authorOf = (node: XmlNode) => Number(node.attributes["authorId"] ?? 0);
  const all = childrenOf(child(root, "commentList"), "comment");
  const gone = all.filter((node) =>
    (isFallback(authors[authorOf(node)] ?? "") ? threads : notes).has(cellOf(node)),
  );
  if (gone.length === all.length) dropPart(draft, sheetPart, relationship);
  else if (gone.length > 0) {
    const named = new Set(all.filter((node) => !gone.includes(node)).map(authorOf));
    const nameless = childrenOf(child(root, "authors"), "author").filter(
      (node, index) => !named.has(index) && !node.empty,
    );
    const emptied = nameless.map((node): Edit => ({ from: node.openEnd, to: node.closeStart, text: "" }));
    putText(draft, part, applyEdits(text, [...gone.map(removeEdit), ...emptied]));
  }
  return gone.map(cellOf);
}

/** The boxes stand in a VML drawing, which may hold form controls as well (ECMA-376 part 4, 19.4.2). */
function removeBoxes(
  draft: Draft,
  sheet: Sheet,
  sheetPart: string,
  root: XmlNode,
  cells: ReadonlySet<string>,
  patch: LayoutPatch,
): void {
  const legacy = child(root, "legacyDrawing");
  const relationship = relationshipsOf(draftPackage(draft), sheetPart).find(
    ({ id, kind, part }) => kind === "vmlDrawing" && part !== null && legacy && id === relationId(legacy),
  );
  if (!legacy || !relationship || relationship.part === null || cells.size === 0) return;
  const { part } = relationship;
  const text = textOf(draftPackage(draft), part);
  const shapes = shapesOf(text, part, sheet);
  const gone = shapes.filter((node) => cells.has(noteCell(node) ?? ""));
  if (gone.length < shapes.length) {
    if (gone.length > 0) putText(draft, part, applyEdits(text, gone.map(removeEdit)));
    return;
  }
  dropPart(draft, sheetPart, relationship);
  patch.edits.push(removeEdit(legacy));
}

/** Old programs write VML that is no XML; then nothing can be taken out of it safely. */
function shapesOf(text: string, part: string, sheet: Sheet): readonly XmlNode[] {
  try {
    return descendants(parseTree(text, part), "shape");
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new CannotSaveError("commentsDrawn", { sheet: sheet.name, part });
  }
}

/** The cell of a note's box; null for another shape. */
function noteCell(shape: XmlNode): string | null {
  const data = shape.children.find((node) => node.local === "ClientData");
  if (data?.attributes["ObjectType"] !== "Note") return null;
  const [row, column] = ["Row", "Column"].map((local) =>
    Number(data.children.find((node) => node.local === local)?.text ?? NaN),
  );
  return keyOf(row ?? NaN, column ?? NaN);
}

function dropPart(draft: Draft, source: string, relationship: Relationship): void {
  removeRelationship(draft, source, relationship);
  if (relationship.part !== null) removePart(draft, relationship.part);
}

/** Who commented is named in a part of the workbook, which has no use once the last thread is gone. */
export function savePersons(draft: Draft, workbook: WorkbookPart, book: Book): void {
  const persons = workbook.relationships.filter(({ kind, part }) => kind === "person" && part !== null);
  if (persons.length === 0 || book.origin === null) return;
  const hadThreads = hasThreads({ parts: book.origin, names: namesOf(book.origin) }, workbook);
  if (!hadThreads || hasThreads(draftPackage(draft), workbook)) return;
  for (const relationship of persons) dropPart(draft, workbook.name, relationship);
}

function hasThreads(pack: Package, workbook: WorkbookPart): boolean {
  return workbook.sheets.some(
    (entry) =>
      findPart(pack, entry.part) !== null &&
      relationshipsOf(pack, entry.part).some(({ kind, part }) => kind === "threadedComment" && part !== null),
  );
}

function namesOf(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
}

function cellOf(node: XmlNode): string {
  const area = parseArea(node.attributes["ref"] ?? "");
  return area === null ? "" : keyOf(area.row, area.column);
}

function keyOf(row: number, column: number): string {
  return row >= 0 && column >= 0 ? cellAddress(row, column) : "";
}
