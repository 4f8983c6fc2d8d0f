import type { Book, BookTable, Cell, CellStyle, Scalar, Sheet } from "../../../../src/workbench/host/book";
import { DEFAULT_STYLE, getCell, internStyle, newSheet, setCell } from "../../../../src/workbench/host/book";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { askOpenpyxl, convertWithLibreOffice, openpyxlBook } from "../../../support/openpyxl";
import { handWritten, partsOf, relationships, sheetXml } from "../../../support/xlsx-parts";

const cell = (value: Scalar, formula: string | null = null, style = 0): Cell => ({ value, formula, style });
const sheetOf = (book: Book, index = 0): Sheet => book.sheets[index] as Sheet;
const sheetPart = (file: Uint8Array) => partsOf(file)["xl/worksheets/sheet1.xml"] ?? "";
/** Opens, changes and saves. */
const saved = (file: Uint8Array, change: (sheet: Sheet, book: Book) => void): Uint8Array => {
  const book = readXlsx(file);
  change(sheetOf(book), book);
  return writeXlsx(book);
};

describe("tables of an opened file", () => {
  const origin = openpyxlBook(`
from openpyxl.worksheet.table import Table, TableStyleInfo
ws.append(["Naam", "Bedrag", "Datum"])
for row in range(2, 6): ws.append([f"n{row}", row, row])
ws.append(["x", "y", "z"])
table = Table(displayName="Lijst", ref="A1:C5", tableStyleInfo=TableStyleInfo(name="TableStyleMedium2", showRowStripes=True))
table._initialise_columns()
for column, name in zip(table.tableColumns, ["Naam", "Bedrag", "Datum"]): column.name = name
from openpyxl.worksheet.table import TableFormula
table.tableColumns[1].calculatedColumnFormula = TableFormula(attr_text="A2&1")
from openpyxl.worksheet.filters import SortState
table.autoFilter.sortState = SortState(ref="A2:C5")
ws.add_table(table)
`);
  const tablePart = (file: Uint8Array) => partsOf(file)["xl/tables/table1.xml"] ?? "";
  const resize = (change: Partial<BookTable["area"]>, then: (sheet: Sheet) => void = () => undefined) =>
    saved(origin, (sheet) => {
      const [table] = sheet.tables;
      if (!table) throw new Error("no table");
      table.area = { ...table.area, ...change };
      table.changed = true;
      then(sheet);
    });

  it("grow by rows in their own part, with the filter, and nothing else changes", () => {
    const file = resize({ lastRow: 5 });
    expect(tablePart(file)).toBe(tablePart(origin).replaceAll("A1:C5", "A1:C6"));
    expect(sheetPart(file)).toBe(sheetPart(origin));
  });

  it("grow by columns, which get an id and the name of their header cell", () => {
    const file = resize({ lastColumn: 3 }, (sheet) => setCell(sheet, 0, 3, cell(2026)));
    expect(tablePart(file)).toMatch(
      /<tableColumns count="4">.*<tableColumn id="4" name="2026"\/><\/tableColumns>/,
    );
    expect(tablePart(file)).toContain("A2&amp;1");
    expect(getCell(sheetOf(readXlsx(file)), 0, 3)?.value).toBe("2026");
    expect(
      askOpenpyxl(
        file,
        'result = [wb.active.tables["Lijst"].ref, [c.name for c in wb.active.tables["Lijst"].tableColumns]]',
      ),
    ).toEqual(["A1:D5", ["Naam", "Bedrag", "Datum", "2026"]]);
  });

  it("shrink by columns and rows and drop a sort that reaches outside", () => {
    const file = resize({ lastColumn: 1, lastRow: 3 });
    expect(tablePart(file)).toMatch(/ref="A1:B4"/);
    expect(tablePart(file)).not.toContain("sortState");
    expect(tablePart(file)).not.toContain("Datum");
  });

  it("show a totals row, which the filter leaves out", () => {
    const file = resize({ lastRow: 5 }, (sheet) =>
      Object.assign(sheet.tables[0] as object, { showTotals: true }),
    );
    expect(tablePart(file)).toMatch(/<table [^>]*ref="A1:C6"[^>]*totalsRowCount="1"/);
    expect(tablePart(file)).toMatch(/<autoFilter ref="A1:C5"/);
    expect(sheetOf(readXlsx(file)).tables[0]?.showTotals).toBe(true);
  });

  it("go with their part, relationship and content type", () => {
    const parts = partsOf(saved(origin, (sheet) => (sheet.tables = [])));
    expect(parts["xl/tables/table1.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("table1");
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("table");
  });

  it("get company beside them on the same sheet", () => {
    const file = saved(origin, (sheet) => {
      setCell(sheet, 0, 5, cell("Kop"));
      setCell(sheet, 0, 6, cell("kop"));
      sheet.tables.push({
        id: "new",
        name: "Tweede",
        area: { row: 0, column: 5, lastRow: 2, lastColumn: 7 },
        showHeaders: true,
        showTotals: false,
        styleName: null,
        part: null,
        changed: false,
      });
    });
    expect(sheetPart(file)).toContain('<tableParts count="2">');
    expect(
      askOpenpyxl(
        file,
        "result = {t.displayName: [t.id, [c.name for c in t.tableColumns]] for t in wb.active.tables.values()}",
      ),
    ).toEqual({
      Lijst: [1, ["Naam", "Bedrag", "Datum"]],
      Tweede: [2, ["Kop", "kop2", "Column3"]],
    });
    expect([5, 6, 7].map((column) => getCell(sheetOf(readXlsx(file)), 0, column)?.value)).toEqual([
      "Kop",
      "kop2",
      "Column3",
    ]);
  });
});

describe("layout of an opened sheet", () => {
  const before =
    '<sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0" zoomScale="80"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="4" width="10" style="0" customWidth="1"/><col min="6" max="6" hidden="1"/></cols>';
  const after =
    '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" sqref="A1:A9"><formula1>"x"</formula1></dataValidation><dataValidation type="whole" sqref="C1"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.2" footer="0.1"/>' +
    '<pageSetup scale="50" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;Lkop</oddHeader><firstFooter>eerste</firstFooter></headerFooter>' +
    '<rowBreaks count="1"><brk id="3"/></rowBreaks><extLst><ext uri="{other}"><a/></ext></extLst>';
  const rows =
    '<row r="1" ht="30" customHeight="1" x="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>';
  const origin = handWritten(sheetXml(rows, after, before), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["printerSettings", "../printerSettings/p.bin"]),
    "xl/printerSettings/p.bin": "binary",
  });
  const changed = (change: (sheet: Sheet) => void) =>
    sheetPart(
      saved(origin, (sheet) => {
        change(sheet);
        sheet.layoutChanged = true;
      }),
    );

  it("is not touched when it was only looked at", () => {
    expect(changed(() => undefined)).toBe(sheetPart(origin));
  });

  it("changes widths column by column and keeps what else a column says", () => {
    const text = changed((sheet) => {
      sheet.columnWidths.set(1, 25);
      sheet.columnWidths.set(5, 7);
      sheet.columnWidths.delete(3);
    });
    expect(/<cols>.*<\/cols>/.exec(text)?.[0]).toBe(
      '<cols><col min="1" max="1" width="10" style="0" customWidth="1"/><col min="2" max="2" style="0" width="25" customWidth="1"/>' +
        '<col min="3" max="3" width="10" style="0" customWidth="1"/><col min="4" max="4" style="0"/><col min="6" max="6" hidden="1" width="7" customWidth="1"/></cols>',
    );
  });

  it("changes heights and hidden rows, also of rows that are not there yet", () => {
    const text = changed((sheet) => {
      sheet.rowHeights.set(0, 45);
      sheet.rowHeights.set(7, 12);
      sheet.hiddenRows = new Set([7]);
    });
    expect(/<sheetData>.*<\/sheetData>/.exec(text)?.[0]).toBe(
      '<sheetData><row r="1" ht="45" customHeight="1" x="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="8" ht="12" customHeight="1" hidden="1"></row></sheetData>',
    );
  });

  it("freezes panes in place of the old selection and keeps the zoom", () => {
    const text = changed((sheet) => {
      sheet.frozen = { rows: 2, columns: 0 };
      sheet.showGridlines = false;
    });
    expect(text).toContain(
      '<sheetView workbookViewId="0" zoomScale="80" showGridLines="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
  });

  it("sets up the page and keeps the header, the first page and the printer", () => {
    const text = changed((sheet) => {
      sheet.page = {
        ...(sheet.page as NonNullable<Sheet["page"]>),
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: null,
        rightFooter: "&P",
        margins: { left: 0.5, right: 0.7, top: 0.75, bottom: 0.75 },
      };
    });
    expect(text).toContain(
      '<sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(text).toContain(
      '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.2" footer="0.1">',
    );
    expect(text).toMatch(
      /<pageSetup(?=[^>]* r:id="rId1")(?=[^>]* paperSize="9")(?=[^>]* orientation="landscape")(?=[^>]* fitToWidth="1")(?=[^>]* fitToHeight="0")(?![^>]*scale)[^>]*\/>/,
    );
    expect(text).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;Lkop</oddHeader><oddFooter>&amp;R&amp;P</oddFooter><firstFooter>eerste</firstFooter></headerFooter>',
    );
  });

  it("changes tab colour, merges and protection", () => {
    const text = changed((sheet) => {
      sheet.tabColor = "#00B050";
      sheet.merges = [];
      sheet.protected = false;
    });
    expect(text).toContain(
      '<sheetPr codeName="Blad1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr>',
    );
    expect(text).not.toMatch(/mergeCell|sheetProtection/);
  });

  it("puts a new list in place of the old one on those cells, and leaves the rest of the old one", () => {
    const text = changed((sheet) => {
      sheet.validations = [{ area: { row: 1, column: 0, lastRow: 2, lastColumn: 2 }, listSource: "ja,nee" }];
    });
    expect(/<dataValidations.*<\/dataValidations>/.exec(text)?.[0]).toBe(
      '<dataValidations count="3"><dataValidation type="list" sqref="A1 A4:A9"><formula1>"x"</formula1></dataValidation><dataValidation type="whole" sqref="C1"><formula1>1</formula1></dataValidation>' +
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:C3"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>',
    );
  });

  it("adds rules behind the old ones and keeps foreign extensions", () => {
    const text = changed((sheet) => {
      sheet.conditionalFormats = [
        {
          kind: "dataBar",
          area: { row: 0, column: 0, lastRow: 9, lastColumn: 0 },
          color: "#FF0000",
          minimum: null,
          maximum: null,
        },
      ];
    });
    expect(text).toMatch(
      /<\/conditionalFormatting><conditionalFormatting sqref="A1:A10"><cfRule type="dataBar" priority="4">/,
    );
    expect(text).toMatch(
      /<extLst><ext uri="\{other\}"><a\/><\/ext><ext [^>]*uri="\{78C0D931-6437-407d-A8EE-F0AAD7539E65\}">/,
    );
    const again = saved(
      saved(origin, (sheet) => {
        sheet.conditionalFormats = [
          {
            kind: "dataBar",
            area: { row: 0, column: 0, lastRow: 9, lastColumn: 0 },
            color: "#FF0000",
            minimum: 0,
            maximum: 5,
          },
        ];
      }),
      (sheet) => {
        sheet.conditionalFormats = [
          {
            kind: "dataBar",
            area: { row: 0, column: 1, lastRow: 9, lastColumn: 1 },
            color: "#00FF00",
            minimum: 0,
            maximum: 5,
          },
        ];
      },
    );
    expect(sheetPart(again).match(/78C0D931/g)).toHaveLength(1);
    expect(new Set(sheetPart(again).match(/<x14:id>.*?<\/x14:id>/g)).size).toBe(2);
    expect(readXlsx(convertWithLibreOffice(again, "xlsx")).sheets).toHaveLength(1);
  }, 60_000);
});

describe("styles of an opened file", () => {
  const origin = openpyxlBook(`
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.styles.colors import Color
ws["A1"] = "titel"
ws["A1"].font = Font(name="Arial", size=12, underline="double", color=Color(theme=4, tint=0.4))
ws["A1"].fill = PatternFill("lightGrid", fgColor="00FF00")
ws["A1"].alignment = Alignment(horizontal="justify", text_rotation=45)
ws["A1"].border = Border(left=Side("mediumDashed", color="FF0000"), diagonal=Side("thin"), diagonalUp=True)
ws["A1"].number_format = '0.0 "kg"'
`);
  const restyled = (change: Partial<CellStyle>) =>
    saved(origin, (sheet, book) => {
      const index = getCell(sheet, 0, 0)?.style ?? 0;
      const style = internStyle(book, { ...(book.styles[index] as CellStyle), ...change, pristine: false });
      setCell(sheet, 0, 0, cell("titel", null, style));
    });
  const seen = (file: Uint8Array) =>
    askOpenpyxl(
      file,
      `c = wb.active["A1"]
result = dict(bold=c.font.b, name=c.font.name, u=c.font.u, theme=c.font.color.theme if c.font.color.type == "theme" else c.font.color.rgb, pattern=c.fill.patternType, h=c.alignment.horizontal, r=c.alignment.textRotation, left=c.border.left.style, bottom=c.border.bottom.style if c.border.bottom else None, up=c.border.diagonalUp, format=c.number_format)`,
    );
  const original = {
    bold: false,
    name: "Arial",
    u: "double",
    theme: 4,
    pattern: "lightGrid",
    h: "justify",
    r: 45,
    left: "mediumDashed",
    bottom: null,
    up: true,
    format: '0.0 "kg"',
  };

  it("shows theme colours with their tint", () => {
    const book = readXlsx(origin);
    expect(book.styles[getCell(sheetOf(book), 0, 0)?.style ?? 0]?.fontColor).toBe("#95B3D7");
  });

  it.each<[string, Partial<CellStyle>, Record<string, unknown>]>([
    ["bold", { bold: true }, { bold: true }],
    ["no longer underlined", { underline: false }, { u: null }],
    ["a bottom line", { borderBottom: { style: "thin", color: "#000000" } }, { bottom: "thin" }],
    ["centred", { horizontal: "center" }, { h: "center" }],
    ["another format", { numberFormat: "0.00%" }, { format: "0.00%" }],
    ["a plain fill", { fill: "#FFFF00" }, { pattern: "solid" }],
  ])("keeps everything else of a style that becomes %s", (_what, change, difference) => {
    expect(seen(restyled(change))).toEqual({ ...original, ...difference });
  });

  it("does not move or change an existing entry, and adds equal ones once", () => {
    const file = saved(origin, (sheet, book) => {
      for (let row = 1; row < 50; row++) {
        const style = internStyle(book, {
          ...DEFAULT_STYLE,
          bold: true,
          fill: "#DDEEFF",
          numberFormat: "0.000",
          base: row % 2 ? null : 0,
          pristine: false,
        });
        setCell(sheet, row, 0, cell(row, null, style));
      }
    });
    const before = partsOf(origin)["xl/styles.xml"] ?? "";
    const after = partsOf(file)["xl/styles.xml"] ?? "";
    const entries = (text: string) => /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(text)?.[1] ?? "";
    expect(entries(after).startsWith(entries(before))).toBe(true);
    expect(entries(after).match(/<xf /g)).toHaveLength((entries(before).match(/<xf /g)?.length ?? 0) + 1);
    expect(/<cellXfs count="(\d+)"/.exec(after)?.[1]).toBe(String(entries(after).match(/<xf /g)?.length));
  });
});

describe("sheets that come, go and change their name", () => {
  const origin = openpyxlBook(`
from openpyxl.worksheet.table import Table
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.workbook.defined_name import DefinedName
ws.title = "Bron"; ws["A1"] = 1
gone = wb.create_sheet("PSO-controle"); gone.append(["Kop"]); gone.append([1]); gone["A1"].comment = Comment("c", "a")
gone.add_table(Table(displayName="Controle", ref="A1:A2"))
chart = BarChart(); chart.add_data(Reference(gone, min_col=1, min_row=1, max_row=2)); gone.add_chart(chart)
gone.print_area = "A1:A2"; gone.print_title_rows = "1:1"
last = wb.create_sheet("Slot"); last.print_title_rows = "2:3"
wb.defined_names.append(DefinedName("Algemeen", attr_text="Bron!$A$1"))
`);

  it("take their own parts along, and names move up", () => {
    const file = saved(origin, (_sheet, book) => book.sheets.splice(1, 1));
    const parts = partsOf(file);
    expect(Object.keys(parts).filter((name) => /table|comment|chart|drawing|sheet2/i.test(name))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/sheet2|table1|chart1|comments/);
    const again = readXlsx(file);
    expect(again.sheets.map((sheet) => [sheet.name, sheet.page?.titleRows ?? null])).toEqual([
      ["Bron", null],
      ["Slot", [1, 2]],
    ]);
    expect(askOpenpyxl(file, "result = wb.sheetnames")).toEqual(["Bron", "Slot"]);
  });

  it("may be replaced by a new sheet with the same names", () => {
    const file = saved(origin, (_sheet, book) => {
      const sheet = newSheet("PSO-controle");
      setCell(sheet, 0, 0, cell("Kop"));
      sheet.tables = [{ ...(book.sheets[1]?.tables[0] as BookTable), part: null }];
      book.sheets.splice(1, 1, sheet);
    });
    expect(
      readXlsx(file).sheets.map((sheet) => [sheet.name, sheet.tables.map((table) => table.name)]),
    ).toEqual([
      ["Bron", []],
      ["PSO-controle", ["Controle"]],
      ["Slot", []],
    ]);
  });

  it("carry their print names along when renamed", () => {
    const file = saved(origin, (_sheet, book) => {
      sheetOf(book, 2).name = "Eind's & rest";
    });
    expect(readXlsx(file).sheets[2]).toMatchObject({ name: "Eind's & rest", page: { titleRows: [1, 2] } });
    expect(partsOf(file)["xl/workbook.xml"]).toContain("'Eind''s &amp; rest'!2:3");
  });

  it("hide and show in the workbook part only", () => {
    const file = saved(origin, (_sheet, book) => {
      sheetOf(book, 2).visibility = "Hidden";
    });
    const [before, after] = [partsOf(origin), partsOf(file)];
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(["xl/workbook.xml"]);
    expect(readXlsx(file).sheets[2]?.visibility).toBe("Hidden");
  });

  it("keep, add, change and drop defined names", () => {
    const file = saved(origin, (_sheet, book) => {
      book.names.set("Nieuw", "Bron!$A$1*2");
      book.names.set("Algemeen", "Bron!$B$1");
      book.names.set("Slot!Lokaal", "Slot!$A$1");
    });
    expect(Object.fromEntries(readXlsx(file).names)).toEqual({
      Algemeen: "Bron!$B$1",
      Nieuw: "Bron!$A$1*2",
      "Slot!Lokaal": "Slot!$A$1",
    });
    const dropped = saved(file, (_sheet, book) => book.names.clear());
    expect(readXlsx(dropped).names.size).toBe(0);
    expect(readXlsx(dropped).sheets[2]?.page?.titleRows).toEqual([1, 2]);
  });

  it("follow the dialect of a strict file", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const strict = (text: string) =>
      text
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", main)
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", links);
    const parts = partsOf(handWritten(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')));
    const file = handWritten(
      "",
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)])),
    );
    const after = partsOf(
      saved(file, (_sheet, book) => {
        const sheet = newSheet("Nieuw");
        setCell(sheet, 0, 0, cell("tekst"));
        book.sheets.push(sheet);
      }),
    );
    expect(after["xl/worksheets/sheet2.xml"]).toContain(`xmlns="${main}" xmlns:r="${links}"`);
    expect(after["xl/_rels/workbook.xml.rels"]).toContain(
      `Type="${links}/worksheet" Target="worksheets/sheet2.xml"`,
    );
    expect(after["xl/sharedStrings.xml"]).toContain(`<sst xmlns="${main}"`);
    expect(Object.values(after).join("")).not.toContain("openxmlformats.org/spreadsheetml/2006/main");
  });
});
