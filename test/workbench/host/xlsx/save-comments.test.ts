import type { Book } from "../../../../src/workbench/host/book";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { box, BUTTON, commentedFile, vml } from "../../../support/commented-file";
import { partsOf } from "../../../support/xlsx-parts";

const BOXES = "xl/drawings/vmlDrawing1.vml";

/** The parts before and after taking comments out. */
function without(isGone: (threaded: boolean) => boolean, parts: Record<string, string> = {}) {
  const file = commentedFile(parts);
  const book = readXlsx(file);
  const sheet = firstSheet(book);
  sheet.comments = sheet.comments.filter(({ threaded }) => !isGone(threaded));
  sheet.layoutChanged = true;
  return { before: partsOf(file), after: partsOf(writeXlsx(book)) };
}

function firstSheet(book: Book) {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

it("tells threads with their author and notes apart, without replies and without notes for older programs", () => {
  const { comments } = firstSheet(readXlsx(commentedFile()));
  expect(comments).toEqual([
    { id: "{AAA}", row: 1, column: 1, author: "Anna de Vries", text: "Klopt dit?", threaded: true },
    expect.objectContaining({ row: 2, column: 2, author: "Bert", text: "Nog bellen", threaded: false }),
  ]);
});

it("takes all comments out with their boxes, parts, names and content types, and nothing else", () => {
  const { before, after } = without(() => true);
  const gone = Object.keys(before).filter((name) => !(name in after));
  expect(gone.sort()).toEqual([
    "xl/comments1.xml",
    BOXES,
    "xl/persons/person.xml",
    "xl/threadedComments/threadedComment1.xml",
  ]);
  const all = Object.values(after).join("\n");
  for (const name of ["Anna", "Bert", "comments1", "vmlDrawing1", "person", "legacyDrawing"])
    expect(all).not.toContain(name);
  expect(after["xl/workbook.xml"]).toBe(before["xl/workbook.xml"]);
  expect(after["xl/worksheets/sheet1.xml"]).toBe(
    before["xl/worksheets/sheet1.xml"]?.replace('<legacyDrawing r:id="rId2"/>', ""),
  );
});

it("keeps notes when only threads go, and no name of who commented", () => {
  const { after } = without((threaded) => threaded);
  expect(after["xl/comments1.xml"]).toContain("<author>Bert</author>");
  expect(after["xl/comments1.xml"]).toContain('ref="C3"');
  expect(after["xl/comments1.xml"]).not.toMatch(/ref="B2"|tc=/);
  expect(after[BOXES]).toBe(vml(box(2, 2)));
  expect(Object.keys(after).some((name) => /threaded|person/.test(name))).toBe(false);
});

it("keeps threads when only notes go, and not the name of who wrote the note", () => {
  const { before, after } = without((threaded) => !threaded);
  expect(after["xl/threadedComments/threadedComment1.xml"]).toBe(
    before["xl/threadedComments/threadedComment1.xml"],
  );
  expect(after["xl/persons/person.xml"]).toBe(before["xl/persons/person.xml"]);
  expect(after["xl/comments1.xml"]).not.toContain("Bert");
  expect(after[BOXES]).toBe(vml(box(1, 1)));
});

it("leaves a button that is drawn among the boxes", () => {
  const { after } = without(() => true, { [BOXES]: vml(box(1, 1) + BUTTON + box(2, 2)) });
  expect(after[BOXES]).toBe(vml(BUTTON));
  expect(after["xl/worksheets/sheet1.xml"]).toContain("<legacyDrawing");
});

it("refuses before anything is written when the drawing cannot be read", () => {
  expect(() => without(() => true, { [BOXES]: "<xml><br><v:shape></xml>" })).toThrow(
    expect.objectContaining({ code: "commentsDrawn", params: { sheet: "Blad1", part: BOXES } }),
  );
});

it("touches no comment when only widths change", () => {
  const file = commentedFile();
  const book = readXlsx(file);
  firstSheet(book).columnWidths.set(0, 30);
  firstSheet(book).layoutChanged = true;
  const after = partsOf(writeXlsx(book));
  const changed = Object.entries(partsOf(file)).filter(([name, text]) => after[name] !== text);
  expect(changed.map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
});
