import { widthInPoints } from "../../src/excel/apply-document";
import { getCell, type CellStyle, type Sheet } from "../../src/workbench/host/book";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import { FIXTURE, PLAN, RICH } from "./support/rich-plan";

let subject: EmbeddedWorkbook;
let sheet: Sheet;

function styleAt(row: number, column: number): CellStyle | undefined {
  return subject.host.book.styles[getCell(sheet, row, column)?.style ?? 0];
}

beforeAll(async () => {
  subject = embeddedWorkbook(FIXTURE);
  await subject.workbook.write(PLAN);
  const found = subject.host.book.sheets.find(({ name }) => name === RICH.name);
  if (found === undefined) throw new Error("not written");
  sheet = found;
});
afterAll(() => subject.dispose());

describe("a document on its sheet", () => {
  it("has its contents", () => {
    expect(subject.contents().get(RICH.name)).toEqual([
      ["Inkoopladder · gunning"],
      ["Gunning"],
      ["Inschrijver", "Punten"],
      ["=Bakker", 80.5],
      ["Smid", 70],
      ["De winnaar is de hoogste.", 0.125],
    ]);
  });

  it("shows texts as text and numbers in their format", () => {
    expect(styleAt(3, 0)?.numberFormat).toBe("@");
    expect(styleAt(3, 1)?.numberFormat).toBe("General");
    expect(styleAt(5, 1)?.numberFormat).toBe("0.00%");
  });

  it("gives each role its look, also where a cell is blank", () => {
    expect(styleAt(1, 0)).toMatchObject({ bold: true, fontSize: 16 });
    expect(styleAt(1, 1)).toMatchObject({ bold: true, fontSize: 16 });
    expect(styleAt(2, 0)).toMatchObject({ bold: true, fill: "#DCE6F0", wrap: true });
    expect(styleAt(3, 1)).toMatchObject({ fill: "#FFF8E1", borderBottom: { style: "thin" } });
    expect(styleAt(5, 0)).toMatchObject({ wrap: true, horizontal: "left", vertical: "top" });
    expect(styleAt(5, 1)).toMatchObject({ bold: true, horizontal: "right" });
  });

  it("leaves the workbook's own font alone", () => {
    expect(
      subject.host.book.styles.every((style) => style.fontName === subject.host.book.styles[0]?.fontName),
    ).toBe(true);
  });

  it("has its table, widths, heights, merged title and frozen panes", () => {
    expect(sheet.tables).toMatchObject([
      { name: "Uitslag", area: { row: 2, column: 0, lastRow: 4, lastColumn: 1 }, showHeaders: true },
    ]);
    const widths = [0, 1, 2, 3].map((column) => sheet.columnWidths.get(column) ?? 0);
    // The file counts the padding too, so a width of 30 is stored a little wider.
    [30, 12, 12, 8].forEach((width, column) =>
      expect(Math.abs((widths[column] ?? 0) - width)).toBeLessThan(1),
    );
    expect([1, 2, 5].map((row) => sheet.rowHeights.get(row))).toEqual([24, 18, 32]);
    expect(sheet.merges).toEqual([{ row: 1, column: 0, lastRow: 1, lastColumn: 1 }]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
  });

  it("offers its choices and colours by its rules", () => {
    expect(sheet.validations).toMatchObject([{ listSource: "goed,matig" }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { kind: "dataBar", minimum: 0, maximum: 100 },
      { kind: "custom", style: { bold: true } },
    ]);
  });

  it("prints on A4 landscape, one page wide, with its heading on every page", () => {
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: [1, 2],
      titleColumns: [0, 0],
      printArea: { row: 1, column: 0, lastRow: 5, lastColumn: 1 },
      centerFooter: "&P / &N",
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.625 },
      rowBreaks: [3, 5],
    });
  });
});

describe("variations", () => {
  it.each([[{ rows: 2, columns: 0 }], [{ rows: 0, columns: 1 }], [{ rows: 4, columns: 3 }]])(
    "freezes %j",
    async (freeze) => {
      await subject.workbook.write({
        ...PLAN,
        ownTables: [],
        newSheets: [sheetDocument({ name: "Vast", freeze })],
      });
      expect(subject.host.book.sheets.at(-1)?.frozen).toEqual(freeze);
    },
  );

  it("gives a taken table name a number", async () => {
    const tables = [{ name: "uitslag", range: { row: 0, column: 0, lastRow: 1, lastColumn: 0 } }];
    const document = sheetDocument({ name: "Nog een", cells: documentCells([["Kop"], ["a"]]), tables });
    await subject.workbook.write({ ...PLAN, ownTables: [], newSheets: [document] });
    expect(subject.host.book.sheets.at(-1)?.tables).toMatchObject([{ name: "uitslag_2" }]);
  });

  it.each([[["a,b"]], [["x".repeat(300)]], [["=A1"]]])(
    "refuses choices that Excel cannot hold",
    async (list) => {
      const validations = [{ range: { row: 0, column: 0, lastRow: 0, lastColumn: 0 }, list }];
      const before = subject.host.book.sheets.length;
      const write = subject.workbook.write({
        ...PLAN,
        ownTables: [],
        newSheets: [sheetDocument({ name: "Keuze", validations })],
      });
      await expect(write).rejects.toMatchObject({ code: "unknown" });
      expect(subject.host.book.sheets).toHaveLength(before);
    },
  );

  it("measures widths as Excel does: 8.43 characters are 64 pixels, 48 points", () => {
    expect(widthInPoints(8.43)).toBe(48);
  });
});
