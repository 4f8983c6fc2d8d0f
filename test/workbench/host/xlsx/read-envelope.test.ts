import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { askOpenpyxl, openpyxlBook } from "../../../support/openpyxl";
import { handWritten, partsOf, relationships, sheetXml } from "../../../support/xlsx-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("a file that openpyxl made", () => {
  let file: Uint8Array;
  beforeAll(() => {
    file = openpyxlBook(`
from openpyxl.comments import Comment
ws.title = "Open"
ws.append(["naam", "geheim", 3])
ws.append(["a", "b", "c"])
ws["A1"].comment = Comment("let op", "Anna")
ws.column_dimensions["B"].hidden = True
ws.column_dimensions["C"].width = 20
ws.row_dimensions[2].hidden = True
wb.create_sheet("Dicht")["A1"] = 1
wb["Dicht"].sheet_state = "hidden"
wb.create_sheet("Diep")["A1"] = 1
wb["Diep"].sheet_state = "veryHidden"
wb.properties.creator = "Anna & co"
wb.properties.lastModifiedBy = "Bert"
wb.properties.keywords = "intern"
`);
  });

  it("is told as it is", () => {
    const { sheets, envelope } = readXlsx(file);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect(sheets[0]?.comments).toEqual([
      expect.objectContaining({ row: 0, column: 0, author: "Anna", text: "let op", threaded: false }),
    ]);
    expect(Object.fromEntries(envelope.properties)).toEqual({
      author: "Anna & co",
      lastAuthor: "Bert",
      keywords: "intern",
    });
    expect(envelope.hasMacros).toBe(false);
  });

  it("keeps every repair, and every part without one byte for byte", () => {
    const book = readXlsx(file);
    const [open, closed, deep] = book.sheets;
    if (!open || !closed || !deep) throw new Error("no sheets");
    open.hiddenColumns.clear();
    open.hiddenRows.clear();
    open.comments = [];
    open.layoutChanged = true;
    closed.visibility = "Visible";
    deep.visibility = "Visible";
    book.envelope.properties.set("author", "");
    book.envelope.properties.set("keywords", "a < b");
    const saved = writeXlsx(book);
    const seen = askOpenpyxl(
      saved,
      `result = [[s.sheet_state for s in wb], wb["Open"].column_dimensions["B"].hidden, wb["Open"].column_dimensions["C"].width,
        wb["Open"].row_dimensions[2].hidden, wb["Open"]["A1"].comment is None, wb.properties.creator,
        wb.properties.lastModifiedBy, wb.properties.keywords, [c.value for c in wb["Open"][2]]]`,
    );
    expect(seen).toEqual([
      ["visible", "visible", "visible"],
      false,
      20,
      false,
      true,
      null,
      "Bert",
      "a < b",
      ["a", "b", "c"],
    ]);
    const [before, after] = [partsOf(file), partsOf(saved)];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual(
      expect.arrayContaining(["docProps/core.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]),
    );
    for (const name of changed) expect(name).toMatch(/sheet1|core|workbook\.xml|Content_Types/);
  });

  it("hides again what was hidden, with the width that the column had", () => {
    const book = readXlsx(file);
    const [open] = book.sheets;
    if (!open) throw new Error("no sheet");
    open.hiddenColumns.add(2).add(5);
    open.layoutChanged = true;
    const again = readXlsx(writeXlsx(book)).sheets[0];
    expect([...(again?.hiddenColumns ?? [])].sort()).toEqual([1, 2, 5]);
    expect(again?.columnWidths.get(2)).toBe(20);
  });
});

it("tells macros, queries, links to other workbooks, hidden names and properties of the organisation's own", () => {
  const { envelope } = readXlsx(
    handWritten(sheetXml('<row r="1"><c r="A1"><f>[1]Blad1!A1</f><v>1</v></c></row>'), {
      "_rels/.rels": relationships(
        ["officeDocument", "xl/workbook.xml"],
        ["custom-properties", "docProps/custom.xml"],
      ),
      "docProps/custom.xml":
        '<Properties xmlns:vt="x"><property name="Eigenaar"><vt:lpwstr>Anna</vt:lpwstr></property><property name="Versie"><vt:i4>3</vt:i4></property></Properties>',
      "xl/workbook.xml":
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>` +
        '<externalReferences><externalReference r:id="rId2"/></externalReferences>' +
        '<definedNames><definedName name="Geheim" hidden="1">Blad1!$A$1</definedName><definedName name="Open">Blad1!$A$1</definedName></definedNames></workbook>',
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"],
        ["connections", "connections.xml"],
        ["vbaProject", "vbaProject.bin"],
      ),
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
        "externalLinkPath",
        "file:///C:/Budget%202026.xlsx",
      ]).replace("/>", ' TargetMode="External"/>'),
      "xl/connections.xml":
        '<connections><connection id="1" name="Query - Prijzen" type="5"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1"/></connection><connection id="2" name="Kubus"/></connections>',
      "xl/vbaProject.bin": "x",
    }),
  );
  expect(envelope).toMatchObject({
    hasMacros: true,
    externalLinks: ["C:/Budget 2026.xlsx"],
    connections: [
      { name: "Prijzen", isQuery: true },
      { name: "Kubus", isQuery: false },
    ],
    customProperties: [
      { key: "Eigenaar", type: "String", value: "Anna" },
      { key: "Versie", type: "Number", value: "3" },
    ],
  });
  expect([...envelope.hiddenNames]).toEqual(["Geheim"]);
});
