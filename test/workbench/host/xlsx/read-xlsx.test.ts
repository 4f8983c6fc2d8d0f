import type { Book, Scalar } from "../../../../src/workbench/host/book";
import { getCell } from "../../../../src/workbench/host/book";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { openpyxlBook } from "../../../support/openpyxl";
import { handWritten, partsOf, relationships, sheetXml, zipParts } from "../../../support/xlsx-parts";

const value = (book: Book, row: number, column: number): Scalar | undefined =>
  getCell(book.sheets[0] as Book["sheets"][0], row, column)?.value;
const formula = (book: Book, row: number, column: number) =>
  getCell(book.sheets[0] as Book["sheets"][0], row, column)?.formula;
const read = (rows: string, others: Record<string, string> = {}) =>
  readXlsx(handWritten(sheetXml(rows), others));

describe("cells of every type", () => {
  it("reads numbers, texts, booleans, errors and dates", () => {
    const book = read(
      '<row r="1"><c r="A1"><v>1.5E2</v></c><c r="B1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
        '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="d"><v>2024-02-29</v></c>' +
        '<c r="F1" t="d"><v>2024-02-29T12:00:00</v></c><c r="G1" t="str"><f>"a"</f><v>a</v></c><c r="H1"/></row>',
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => value(book, 0, column))).toEqual([
      150,
      "a b",
      true,
      { error: "#N/A" },
      45351,
      45351.5,
      "a",
    ]);
    expect(value(book, 0, 7)).toBeUndefined();
    expect(formula(book, 0, 6)).toBe('"a"');
  });

  it("counts dates from 1904 in a workbook that says so", () => {
    const workbook = partsOf(handWritten(sheetXml("")))["xl/workbook.xml"] ?? "";
    const book = read('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>', {
      "xl/workbook.xml": workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    });
    expect(book.date1904).toBe(true);
    expect(value(book, 0, 0)).toBe(1);
  });

  it("keeps Excel's 29 February 1900 between the dates around it", () => {
    const book = read(
      '<row r="1"><c r="A1" t="d"><v>1900-02-28</v></c><c r="B1" t="d"><v>1900-03-01</v></c></row>',
    );
    expect([value(book, 0, 0), value(book, 0, 1)]).toEqual([59, 61]);
  });

  it("joins rich shared strings, skips phonetic guides and undoes escapes", () => {
    const strings =
      "<sst><si><r><t>rood </t></r><r><rPr><b/></rPr><t>vet</t></r></si>" +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve"> a_x000D__x005F_x0041_ </t></si><si/></sst>';
    const book = read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
      {
        "xl/sharedStrings.xml": strings,
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ),
      },
    );
    expect([0, 1, 2, 3].map((column) => value(book, 0, column))).toEqual([
      "rood vet",
      "東京",
      " a\r_x0041_ ",
      "",
    ]);
  });

  it("places rows and cells without a reference after the ones before them", () => {
    const book = read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect([
      value(book, 0, 0),
      value(book, 0, 1),
      value(book, 3, 2),
      value(book, 3, 3),
      value(book, 4, 0),
    ]).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells an error of a newer Excel as #VALUE!", () => {
    expect(value(read('<row r="1"><c r="A1" t="e"><v>#FIELD!</v></c></row>'), 0, 0)).toEqual({
      error: "#VALUE!",
    });
  });
});

describe("formulas", () => {
  it("gives each cell of a shared group its own formula", () => {
    const book = read(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A1+A$1+$A$1+SUM(A:A)+SUM($1:2)+LOG10(A1)+"A1"+\'A1\'!A1+Tabel[A1]</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(formula(book, 0, 2)).toBe("B1*$A1+B$1+$A$1+SUM(B:B)+SUM($1:2)+LOG10(B1)+\"A1\"+'A1'!B1+Tabel[A1]");
    expect(formula(book, 2, 1)).toBe("A3*$A3+A$1+$A$1+SUM(A:A)+SUM($1:4)+LOG10(A3)+\"A1\"+'A1'!A3+Tabel[A1]");
  });

  it("finds a master that comes after its members", () => {
    const book = read(
      '<row r="1"><c r="B1"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="7">A2</f><v>1</v></c></row>',
    );
    expect(formula(book, 0, 1)).toBe("A1");
  });

  it("takes array formulas and data tables as given values", () => {
    const book = read(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
    );
    expect([value(book, 0, 0), formula(book, 0, 0), value(book, 1, 0)]).toEqual([4, null, 6]);
  });

  it("hides the prefixes of newer functions but leaves texts alone", () => {
    const book = read(
      '<row r="1"><c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.SORT(B1),"_xlfn.x")</f><v>4</v></c></row>',
    );
    expect(formula(book, 0, 0)).toBe('IFNA(SORT(B1),"_xlfn.x")');
  });
});

describe("dialects", () => {
  it("reads a strict file with prefixed names and absolute targets", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const rels = (kind: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${links}/${kind}" Target="${target}"/></Relationships>`;
    const book = readXlsx(
      handWritten(
        `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
        {
          "_rels/.rels": rels("officeDocument", "/xl/workbook.xml"),
          "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${links}" conformance="strict"><x:sheets><x:sheet name="Blad één" sheetId="4" q:id="a"/></x:sheets></x:workbook>`,
          "xl/_rels/workbook.xml.rels": rels("worksheet", "/xl/worksheets/../worksheets/SHEET1.xml"),
        },
      ),
    );
    expect(book.sheets[0]?.name).toBe("Blad één");
    expect(value(book, 1, 1)).toBe("ja");
    expect(book.sheets[0]?.merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }]);
  });

  it("reads UTF-16 parts", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row><c t="inlineStr"><is><t>é</t></is></c></row>')}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((each) => each.charCodeAt(0))).buffer);
    const parts = { ...partsOf(handWritten("")), "xl/worksheets/sheet1.xml": bytes };
    expect(value(readXlsx(zipParts(parts)), 0, 0)).toBe("é");
  });
});

describe("a workbook made by openpyxl", () => {
  const book = readXlsx(
    openpyxlBook(`
from openpyxl.styles import Font, PatternFill, Border, Side, Alignment, Protection
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
ws.title = "Leveranciers"
ws.append(["Leverancier", "Bedrag"])
ws.append(["Bakker & Zn", 12.5])
ws["A1"].font = Font(bold=True, color="FF0000", name="Arial", size=14)
ws["A1"].fill = PatternFill("solid", fgColor="00FF00")
ws["A1"].border = Border(top=Side("medium", color="0000FF"))
ws["A1"].alignment = Alignment(horizontal="center", wrap_text=True, vertical="top")
ws["B2"].number_format = "#,##0.00"
ws["A2"].number_format = "@"
ws["A2"].quotePrefix = True
ws["C1"] = "vrij"
ws["C1"].protection = Protection(locked=False)
ws["C2"].number_format = "dd-mm-yyyy"
ws.add_table(Table(displayName="Lijst", ref="A1:B2", tableStyleInfo=TableStyleInfo(name="TableStyleLight9")))
ws.freeze_panes = "B2"
ws.column_dimensions["A"].width = 30
ws.row_dimensions[1].height = 24
ws.row_dimensions[2].hidden = True
ws.merge_cells("D1:E2")
ws.sheet_properties.tabColor = "112233"
ws.sheet_view.showGridLines = False
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9
ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
ws.page_setup.fitToHeight = 0
ws.print_title_rows = "1:1"; ws.print_area = "A1:B2"
ws.oddFooter.left.text = "links"; ws.oddFooter.center.text = "&P"
ws.protection.sheet = True
wb.defined_names.append(DefinedName("Marge", attr_text="Leveranciers!$B$2"))
wb.security = WorkbookProtection(lockStructure=True)
hidden = wb.create_sheet("Stil"); hidden.sheet_state = "veryHidden"
wb.defined_names.append(DefinedName("Eigen", localSheetId=1, attr_text="Stil!$A$1"))
`),
  );
  const sheet = book.sheets[0] as Book["sheets"][0];
  const styleAt = (row: number, column: number) => book.styles[getCell(sheet, row, column)?.style ?? 0];

  it("reads values and styles", () => {
    expect(getCell(sheet, 1, 0)?.value).toBe("Bakker & Zn");
    expect(styleAt(0, 0)).toMatchObject({
      bold: true,
      fontColor: "#FF0000",
      fontName: "Arial",
      fontSize: 14,
      fill: "#00FF00",
      borderTop: { style: "medium", color: "#0000FF" },
      borderBottom: null,
      horizontal: "center",
      vertical: "top",
      wrap: true,
      pristine: true,
    });
    expect(styleAt(1, 1)?.numberFormat).toBe("#,##0.00");
    expect(styleAt(1, 0)).toMatchObject({ numberFormat: "@", quotePrefix: true, locked: true });
    expect(styleAt(0, 2)?.locked).toBe(false);
    expect(styleAt(1, 2)?.numberFormat).toBe("dd-mm-yyyy");
  });

  it("reads the layout", () => {
    expect(sheet).toMatchObject({
      frozen: { rows: 1, columns: 1 },
      merges: [{ row: 0, column: 3, lastRow: 1, lastColumn: 4 }],
      tabColor: "#112233",
      showGridlines: false,
      protected: true,
      page: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: null,
        titleRows: [0, 0],
        printArea: { row: 0, column: 0, lastRow: 1, lastColumn: 1 },
        leftFooter: "links",
        centerFooter: "&P",
        rightFooter: "",
      },
    });
    expect(sheet.columnWidths.get(0)).toBe(30);
    expect(sheet.rowHeights.get(0)).toBe(24);
    expect([...sheet.hiddenRows]).toEqual([1]);
  });

  it("reads tables, names, visibility and protection of the structure", () => {
    expect(sheet.tables).toMatchObject([
      {
        name: "Lijst",
        area: { row: 0, column: 0, lastRow: 1, lastColumn: 1 },
        showHeaders: true,
        showTotals: false,
        styleName: "TableStyleLight9",
        part: "xl/tables/table1.xml",
      },
    ]);
    expect(Object.fromEntries(book.names)).toEqual({
      Marge: "Leveranciers!$B$2",
      "Stil!Eigen": "Stil!$A$1",
    });
    expect(book.sheets[1]?.visibility).toBe("VeryHidden");
    expect(book.structureProtected).toBe(true);
    expect(book.sheets.every((each) => each.dirty.size === 0 && !each.layoutChanged)).toBe(true);
  });
});
