import { zipSync } from "fflate";
import type { Book, Cell, Sheet } from "../../../../src/workbench/host/book";
import { newBook, newSheet, setCell } from "../../../../src/workbench/host/book";
import { CannotSaveError } from "../../../../src/workbench/host/xlsx/cannot-save-error";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { UnreadableFileError } from "../../../../src/workbench/host/xlsx/unreadable-file-error";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { openpyxlBook } from "../../../support/openpyxl";
import { handWritten, partsOf, sheetXml, zipParts } from "../../../support/xlsx-parts";

const bytes = (text: string) => new TextEncoder().encode(text);
const cell = (value: Cell["value"], formula: string | null = null): Cell => ({ value, formula, style: 0 });

function unreadable(file: Uint8Array): UnreadableFileError {
  try {
    readXlsx(file);
  } catch (error) {
    if (error instanceof UnreadableFileError) return error;
    throw error;
  }
  throw new Error("was read");
}

/** An OLE compound file with one directory entry of that name. */
function compound(name: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...name].entries()) file[1024 + index * 2] = character.charCodeAt(0);
  file[1024 + 64] = (name.length + 1) * 2;
  return file;
}

describe("files that are no workbook", () => {
  const good = handWritten(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const without = (part: string) =>
    zipParts(Object.fromEntries(Object.entries(partsOf(good)).filter(([name]) => name !== part)));

  it.each([
    ["an empty file", new Uint8Array(0), "empty"],
    ["a text file", bytes("Leverancier;Prijs\n"), "notZip"],
    ["an old workbook", compound("Workbook"), "oldFormat"],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
    ["a zip of something else", zipSync({ "a.txt": bytes("a") }), "notSpreadsheet"],
    [
      "an OpenDocument sheet",
      zipSync({ mimetype: bytes("application/vnd.oasis.opendocument.spreadsheet") }),
      "notSpreadsheet",
    ],
    ["half a download", good.slice(0, good.length / 2), "damaged"],
    ["a file without its sheet", without("xl/worksheets/sheet1.xml"), "damaged"],
    ["a file without a workbook", without("xl/workbook.xml"), "damaged"],
    ["broken XML", handWritten("<worksheet><sheetData>"), "damaged"],
    ["a document type", handWritten(`<!DOCTYPE a [<!ENTITY x "y">]>${sheetXml("")}`), "damaged"],
    [
      "a shared string that is not there",
      handWritten(sheetXml('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')),
      "damaged",
    ],
    ["a number that is none", handWritten(sheetXml('<row r="1"><c r="A1"><v>1,5</v></c></row>')), "damaged"],
    ["a row outside the sheet", handWritten(sheetXml('<row r="1048577"><c><v>1</v></c></row>')), "damaged"],
  ])("%s is told apart", (_what, file, code) => {
    expect(unreadable(file).code).toBe(code);
  });

  it("tells a Word document and a binary workbook from a damaged one", () => {
    const retyped = (type: string, root: string) => {
      const parts = partsOf(good);
      const types = parts["[Content_Types].xml"] ?? "";
      return zipParts({
        ...parts,
        "[Content_Types].xml": types.replace(
          /application\/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main\+xml/,
          type,
        ),
        "xl/workbook.xml": root,
      });
    };
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    expect(unreadable(retyped(word, "<document/>")).code).toBe("notSpreadsheet");
    expect(unreadable(retyped("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "x")).code).toBe(
      "binaryFormat",
    );
  });

  it("notices one flipped bit anywhere in the contents", () => {
    const parts = { ...partsOf(good), "xl/media/photo.bin": "p".repeat(500) };
    const file = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])),
      { level: 0 },
    );
    const at = new TextDecoder("latin1").decode(file).indexOf("p".repeat(400)) + 50;
    file[at] = 0x71;
    expect(unreadable(file)).toMatchObject({
      code: "damaged",
      params: { part: "xl/media/photo.bin", reason: "checksum" },
    });
  });

  it("refuses a zip bomb by what it declares, before unpacking it", () => {
    const file = handWritten(sheetXml(""));
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 0xf0000000, true);
    expect(unreadable(file).code).toBe("tooLarge");
  });

  it("never throws anything else, whatever is cut off or overwritten", () => {
    for (let length = 0; length < good.length; length += 37) {
      expect(() => unreadable(good.slice(0, length))).not.toThrow();
    }
    for (let at = 0; at < good.length; at += 11) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      try {
        readXlsx(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFileError);
      }
    }
  });
});

describe("books that cannot be saved", () => {
  const refused = (change: (sheet: Sheet, book: Book) => void, book: Book = newBook()): string => {
    change(book.sheets[0] as Sheet, book);
    try {
      writeXlsx(book);
    } catch (error) {
      if (error instanceof CannotSaveError) return error.code;
      throw error;
    }
    return "saved";
  };
  const area = { row: 0, column: 0, lastRow: 1, lastColumn: 1 };
  const table = (name: string, change: Partial<Sheet["tables"][0]> = {}): Sheet["tables"][0] => ({
    id: name,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    styleName: null,
    part: null,
    changed: false,
    ...change,
  });

  it.each<[string, (sheet: Sheet, book: Book) => void, string]>([
    ["no sheets", (_sheet, book) => (book.sheets = []), "noSheets"],
    ["only hidden sheets", (sheet) => (sheet.visibility = "Hidden"), "noVisibleSheet"],
    ["a forbidden name", (sheet) => (sheet.name = "a/b"), "badSheetName"],
    ["a name twice", (_sheet, book) => book.sheets.push(newSheet("BLAD1")), "sheetNameTaken"],
    ["a text of 32,768 characters", (sheet) => setCell(sheet, 0, 0, cell("x".repeat(32_768))), "textTooLong"],
    [
      "a formula of 8,193 characters",
      (sheet) => setCell(sheet, 0, 0, cell(1, "1".repeat(8_193))),
      "formulaTooLong",
    ],
    ["an endless number", (sheet) => setCell(sheet, 0, 0, cell(Infinity)), "badNumber"],
    ["a row too far", (sheet) => setCell(sheet, 1_048_576, 0, cell(1)), "outsideSheet"],
    [
      "a style that is not there",
      (sheet) => setCell(sheet, 0, 0, { value: 1, formula: null, style: 9 }),
      "badStyle",
    ],
    ["a table named like a cell", (sheet) => sheet.tables.push(table("AB12")), "badTableName"],
    [
      "a table name twice",
      (sheet) => sheet.tables.push(table("T_1"), table("t_1", { area: { ...area, row: 5, lastRow: 6 } })),
      "tableNameTaken",
    ],
    ["tables over each other", (sheet) => sheet.tables.push(table("T_1"), table("T_2")), "tablesOverlap"],
    [
      "a table without rows",
      (sheet) => sheet.tables.push(table("T_1", { area: { ...area, lastRow: 0 } })),
      "tableNeedsRow",
    ],
    [
      "merges over each other",
      (sheet) => sheet.merges.push(area, { ...area, column: 1, lastColumn: 2 }),
      "mergesOverlap",
    ],
    ["a merge outside", (sheet) => sheet.merges.push({ ...area, row: -1 }), "badArea"],
    [
      "a list over 255 characters",
      (sheet) => sheet.validations.push({ area, listSource: "optie,".repeat(50) }),
      "validationTooLong",
    ],
  ])("%s is refused with its reason", (_what, change, code) => {
    expect(refused(change)).toBe(code);
  });

  const referring = () =>
    readXlsx(
      openpyxlBook(`
from openpyxl.worksheet.table import Table
ws.title = "Bron"
ws.append(["Naam", "Bedrag"]); ws.append(["a", 1]); ws.add_table(Table(displayName="Lijst", ref="A1:B2"))
other = wb.create_sheet("Uitkomst"); other["A1"] = "=Bron!B2"; other["A2"] = "=SUM(Lijst[Bedrag])"
loose = wb.create_sheet("Los blad"); loose["A1"] = "x"
`),
    );

  it.each<[string, (sheet: Sheet, book: Book) => void]>([
    ["a renamed sheet", (sheet) => (sheet.name = "Anders")],
    ["a deleted sheet", (_sheet, book) => book.sheets.shift()],
    ["a deleted table", (sheet) => (sheet.tables = [])],
    [
      "a renamed table",
      (sheet) => Object.assign(sheet.tables[0] as object, { name: "Anders", changed: true }),
    ],
    ["a renamed column", (sheet) => setCell(sheet, 0, 1, cell("Anders"))],
  ])("%s that formulas still mention is refused", (_what, change) => {
    expect(refused(change, referring())).toBe("stillReferred");
  });

  it("saves the same changes where nothing mentions the name", () => {
    const book = referring();
    const loose = book.sheets[2] as Sheet;
    loose.name = "Vast blad";
    setCell(book.sheets[0] as Sheet, 0, 0, cell("Leverancier"));
    const again = readXlsx(writeXlsx(book));
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Bron", "Uitkomst", "Vast blad"]);
    expect(partsOf(writeXlsx(book))["xl/tables/table1.xml"]).toContain('name="Leverancier"');
  });

  it("refuses to change a signed or shared workbook, but saves it unchanged", () => {
    const parts = partsOf(handWritten(sheetXml("")));
    const signed = zipParts({
      ...parts,
      "_rels/.rels": (parts["_rels/.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      "_xmlsignatures/origin.sigs": "",
    });
    expect(writeXlsx(readXlsx(signed))).toBeInstanceOf(Uint8Array);
    expect(refused((sheet) => setCell(sheet, 0, 0, cell(1)), readXlsx(signed))).toBe("signed");
  });
});
