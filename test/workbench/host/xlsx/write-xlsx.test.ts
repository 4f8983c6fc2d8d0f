import fc from "fast-check";
import type { Book, BookTable, Cell, CellStyle, Scalar, Sheet } from "../../../../src/workbench/host/book";
import {
  DEFAULT_STYLE,
  ERROR_VALUES,
  internStyle,
  newBook,
  newSheet,
  setCell,
} from "../../../../src/workbench/host/book";
import { WORKSHEET_ORDER } from "../../../../src/workbench/host/xlsx/element-order";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { parseTree } from "../../../../src/workbench/host/xlsx/xml-tree";
import { askOpenpyxl, convertWithLibreOffice, openpyxlBook } from "../../../support/openpyxl";
import { partsOf } from "../../../support/xlsx-parts";
import { anyText } from "../../../support/any-text";

const cell = (value: Scalar, formula: string | null = null, style = 0): Cell => ({ value, formula, style });
const table = (
  name: string,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): BookTable => ({
  id: name,
  name,
  area: { row, column, lastRow, lastColumn },
  showHeaders: true,
  showTotals: false,
  styleName: "TableStyleMedium2",
  part: null,
  changed: false,
});

/** A sheet with everything that a score sheet uses. */
function fullSheet(book: Book, name: string): Sheet {
  const style = (change: Partial<CellStyle>) =>
    internStyle(book, { ...DEFAULT_STYLE, ...change, pristine: false });
  const sheet = newSheet(name);
  const put = (row: number, values: (Scalar | Cell)[]) =>
    values.forEach((value, column) =>
      setCell(
        sheet,
        row,
        column,
        value !== null && typeof value === "object" && "style" in value ? value : cell(value),
      ),
    );
  put(0, [cell("Gunning", null, style({ bold: true, fontSize: 16, fontColor: "#1F3864" }))]);
  put(
    2,
    ["Inschrijver", "Prijs", "Punten", "Oordeel"].map((text) =>
      cell(
        text,
        null,
        style({ bold: true, fill: "#DDEBF7", borderBottom: { style: "thin", color: "#000000" } }),
      ),
    ),
  );
  put(3, [
    cell("=1+1", null, style({ numberFormat: "@", quotePrefix: true })),
    cell(1234.5, null, style({ numberFormat: "#,##0.00" })),
    cell(12.345, "B4/100"),
    cell("goed"),
  ]);
  put(4, ["Zn & <Co>", 99, cell(0.99, "B5/100"), cell("matig", 'IF(C5>1,"goed","matig")')]);
  put(5, ["", cell({ error: "#N/A" }, "NA()"), cell(true, "1=1"), cell(null)]);
  sheet.columnWidths = new Map([
    [0, 30],
    [1, 12],
    [2, 12],
    [5, 8.5],
  ]);
  sheet.rowHeights = new Map([
    [0, 24],
    [20, 40],
  ]);
  sheet.hiddenRows = new Set([20]);
  sheet.merges = [{ row: 0, column: 0, lastRow: 0, lastColumn: 3 }];
  sheet.tables = [table("Scores", 2, 0, 5, 3)];
  sheet.validations = [
    { area: { row: 3, column: 3, lastRow: 5, lastColumn: 3 }, listSource: "zeer goed,goed,matig,slecht" },
    { area: { row: 3, column: 4, lastRow: 5, lastColumn: 4 }, listSource: "=$A$4:$A$6" },
  ];
  sheet.conditionalFormats = [
    {
      kind: "dataBar",
      area: { row: 3, column: 2, lastRow: 5, lastColumn: 2 },
      color: "#5B9BD5",
      minimum: 0,
      maximum: 60,
    },
    {
      kind: "custom",
      area: { row: 3, column: 0, lastRow: 5, lastColumn: 3 },
      formula: '=$D4="matig"',
      style: { fontColor: "#9C0006", fill: "#FFC7CE", bold: true },
    },
  ];
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.page = {
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: null,
    paperSize: 9,
    titleRows: [0, 2],
    titleColumns: [0, 1],
    printArea: { row: 0, column: 0, lastRow: 5, lastColumn: 3 },
    centerFooter: "&P / &N",
    leftFooter: "R&&D",
    rightFooter: "",
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75 },
    rowBreaks: [3, 5],
  };
  sheet.tabColor = "#70AD47";
  sheet.showGridlines = false;
  return sheet;
}

/** Children of every worksheet in a package, in document order. */
function worksheetChildren(workbook: Uint8Array): string[][] {
  return Object.entries(partsOf(workbook))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([name, text]) => parseTree(text, name).children.map((each) => each.local));
}

describe("a new sheet", () => {
  const book = newBook("Blad1");
  book.sheets.push(fullSheet(book, "Gunning d'ICT"));
  book.activeSheet = 1;
  const saved = writeXlsx(book);

  it("comes back as it was written", () => {
    const [, read] = readXlsx(saved).sheets;
    const [, written] = book.sheets;
    for (const key of [
      "columnWidths",
      "rowHeights",
      "hiddenRows",
      "merges",
      "frozen",
      "page",
      "tabColor",
      "showGridlines",
    ] as const) {
      expect(read?.[key]).toEqual(written?.[key]);
    }
    expect(read?.tables[0]).toMatchObject({
      name: "Scores",
      area: written?.tables[0]?.area,
      styleName: "TableStyleMedium2",
    });
    expect(readXlsx(saved).activeSheet).toBe(1);
  });

  it("has its elements in the order of the schema", () => {
    for (const children of worksheetChildren(saved)) {
      const places = children.map((local) => WORKSHEET_ORDER.indexOf(local));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
    expect(worksheetChildren(saved)[1]).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "tableParts",
      "extLst",
    ]);
  });

  it("is read by openpyxl with values, results, styles, rules and page set-up", () => {
    const result = askOpenpyxl(
      saved,
      `ws = wb["Gunning d'ICT"]; v = values["Gunning d'ICT"]
rules = sorted([str(k.sqref), [x.type for x in k.rules]] for k in ws.conditional_formatting)
result = dict(text=[ws["A4"].value, ws["A4"].data_type, ws["A4"].quotePrefix, ws["A4"].number_format], formula=[ws["C4"].value, v["C4"].value, v["D5"].value, v["B6"].value, v["C6"].value],
 bold=ws["A1"].font.b, size=ws["A1"].font.sz, fill=ws["A3"].fill.fgColor.rgb, line=ws["A3"].border.bottom.style, format=ws["B4"].number_format,
 rules=rules, lists=sorted([str(d.sqref), d.formula1] for d in ws.data_validations.dataValidation), freeze=ws.freeze_panes, merged=[str(m) for m in ws.merged_cells.ranges],
 table=[ws.tables["Scores"].ref, [c.name for c in ws.tables["Scores"].tableColumns]], page=[ws.page_setup.orientation, ws.page_setup.paperSize, ws.page_setup.fitToHeight, ws.sheet_properties.pageSetUpPr.fitToPage],
 names=[ws.print_title_rows, ws.print_area[0]], footer=ws.oddFooter.left.text, width=ws.column_dimensions["A"].width, height=ws.row_dimensions[1].height, hidden=ws.row_dimensions[21].hidden, active=wb.active.title)`,
    );
    expect(result).toEqual({
      text: ["=1+1", "s", true, "@"],
      formula: ["=B4/100", 12.345, "matig", "#N/A", true],
      bold: true,
      size: 16,
      fill: "FFDDEBF7",
      line: "thin",
      format: "#,##0.00",
      rules: [
        ["A4:D6", ["expression"]],
        ["C4:C6", ["dataBar"]],
      ],
      lists: [
        ["D4:D6", '"zeer goed,goed,matig,slecht"'],
        ["E4:E6", "$A$4:$A$6"],
      ],
      freeze: "B4",
      merged: ["A1:D1"],
      table: ["A3:D6", ["Inschrijver", "Prijs", "Punten", "Oordeel"]],
      page: ["landscape", 9, 0, true],
      names: ["$1:$3", "$A$1:$D$6"],
      footer: "R&&D",
      width: 30,
      height: 24,
      hidden: true,
      active: "Gunning d'ICT",
    });
  });

  it("starts new pages where the sheet says, as openpyxl reads it and as it is read again", () => {
    expect(
      askOpenpyxl(saved, `result = [[b.id, b.man, b.max] for b in wb["Gunning d'ICT"].row_breaks.brk]`),
    ).toEqual([
      [3, true, 16_383],
      [5, true, 16_383],
    ]);
    const again = readXlsx(saved).sheets.find(({ name }) => name === "Gunning d'ICT");
    expect(again?.page?.rowBreaks).toEqual([3, 5]);
  });

  it("has data bars that Excel 2010 and later draw from the given bounds in a plain colour", () => {
    const text = partsOf(saved)["xl/worksheets/sheet2.xml"] ?? "";
    const id = /<x14:id>(.*?)<\/x14:id>/.exec(text)?.[1];
    expect(text).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>60</xm:f></x14:cfvo>`,
    );
    expect(text).toContain("<xm:sqref>C4:C6</xm:sqref>");
  });

  it("selects only the active tab", () => {
    const parts = partsOf(saved);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
  });

  it("is opened and saved by LibreOffice with the same values", () => {
    const again = readXlsx(convertWithLibreOffice(saved, "xlsx"));
    const sheet = again.sheets[1];
    expect(sheet?.name).toBe("Gunning d'ICT");
    for (const [row, cells] of (book.sheets[1]?.rows ?? []).entries()) {
      cells?.forEach((each, column) => {
        const wanted = each?.value === "" ? null : each?.value;
        expect(sheet?.rows[row]?.[column]?.value ?? null).toEqual(wanted ?? null);
      });
    }
    expect(sheet?.rows[3]?.[0]?.formula).toBeNull();
    expect(sheet?.tables[0]?.area).toEqual(book.sheets[1]?.tables[0]?.area);
  }, 60_000);
});

describe("a new sheet in an opened file", () => {
  const origin = openpyxlBook(`
ws.title = "Bron"; ws["A1"] = "gedeeld"; ws["B1"] = "=A1"
ws.print_title_rows = "1:1"
last = wb.create_sheet("Slot"); last.print_area = "A1:B2"
from openpyxl.chart import BarChart, Reference
chart = BarChart(); chart.add_data(Reference(ws, min_col=2, min_row=1)); wb.create_chartsheet("Grafiek").add_chart(chart)
from openpyxl.styles import Font
ws["A1"].font = Font(bold=True)
`);
  const build = () => {
    const book = readXlsx(origin);
    book.sheets.push(fullSheet(book, "Gunning"));
    book.sheets.push(fullSheet(book, "Gunning (2)"));
    const second = book.sheets[3] as Sheet;
    second.tables = [table("Scores2", 2, 0, 5, 3)];
    return book;
  };

  it("leaves the existing sheets byte for byte as they were", () => {
    const saved = partsOf(writeXlsx(build()));
    for (const [name, text] of Object.entries(partsOf(origin))) {
      if (/sheets\/|theme|docProps/.test(name)) expect(saved[name]).toBe(text);
    }
  });

  it("does not move existing styles, tabs, chart sheets or print names", () => {
    const saved = writeXlsx(build());
    const again = readXlsx(saved);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Bron", "Slot", "Gunning", "Gunning (2)"]);
    expect(again.styles.slice(0, 2)).toEqual(readXlsx(origin).styles);
    expect(again.sheets.map((sheet) => sheet.page?.titleRows)).toEqual([[0, 0], null, [0, 2], [0, 2]]);
    expect(
      askOpenpyxl(
        saved,
        'result = [wb.sheetnames, wb["Slot"].print_area, wb["Bron"]["A1"].font.b, wb["Bron"]["A1"].value]',
      ),
    ).toEqual([["Bron", "Slot", "Grafiek", "Gunning", "Gunning (2)"], ["$A$1:$B$2"], true, "gedeeld"]);
  });

  it("gives each table an id of its own", () => {
    const parts = partsOf(writeXlsx(build()));
    const ids = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/tables/"))
      .map(([, text]) => /\sid="(\d+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it("may stand before an existing sheet: local names follow their sheet", () => {
    const book = build();
    const moved = book.sheets.splice(2, 1);
    book.sheets.unshift(...moved);
    const again = readXlsx(writeXlsx(book));
    expect(again.sheets.map((sheet) => [sheet.name, sheet.page?.titleRows, sheet.page?.printArea])).toEqual([
      ["Gunning", [0, 2], { row: 0, column: 0, lastRow: 5, lastColumn: 3 }],
      ["Bron", [0, 0], null],
      ["Slot", null, { row: 0, column: 0, lastRow: 1, lastColumn: 1 }],
      ["Gunning (2)", [0, 2], { row: 0, column: 0, lastRow: 5, lastColumn: 3 }],
    ]);
  });

  it("takes the tab selection over when it becomes active", () => {
    const book = build();
    book.activeSheet = 2;
    const parts = partsOf(writeXlsx(book));
    const selected = Object.entries(parts).filter(
      ([name, text]) => /sheets\/sheet/.test(name) && /tabSelected="(1|true)"/.test(text),
    );
    expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet3.xml"]);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="3"');
  });
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  anyText({ maxLength: 40 }),
  fc.stringMatching(/^[_x0-9A-F\r\n\t <>&"'=+]{0,20}$/),
  fc.boolean(),
  fc
    .constantFrom(...ERROR_VALUES.filter((error) => error !== "#SPILL!" && error !== "#CALC!"))
    .map((error) => ({ error })),
);

/** The cells with their places; a blank cell is a blank cell, whether it is there or not. */
function grid(sheet: Sheet): (readonly [row: number, column: number, cell: Cell])[] {
  return sheet.rows.flatMap((cells, row) =>
    [...(cells ?? [])].flatMap((each, column) =>
      each && (each.value !== null || each.formula !== null || each.style !== 0)
        ? [[row, column, each] as const]
        : [],
    ),
  );
}

describe("any book of typed cells", () => {
  it("survives writing and reading, in a new file and as a change of an existing one", () => {
    const opened = openpyxlBook('ws["A1"] = "tekst"; ws["B2"] = 3; ws["C3"] = "=B2"');
    const cells = fc.array(fc.tuple(fc.nat(30), fc.nat(30), scalar, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(cells, fc.boolean(), (contents, fresh) => {
        const book = fresh ? newBook() : readXlsx(opened);
        const sheet = book.sheets[0] as Sheet;
        for (const [row, column, value, isFormula] of contents) {
          setCell(sheet, row, column, cell(value, isFormula ? "1+1" : null));
        }
        const again = readXlsx(writeXlsx(book)).sheets[0] as Sheet;
        expect(grid(again)).toEqual(grid(sheet));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps malicious and odd texts exactly, as text", () => {
    const texts = [
      "=1+1",
      "+CMD|' /C calc'!A0",
      "@SUM(A1)",
      "-2+3",
      "<script>alert(1)</script>&amp;\"'",
      "]]>",
      "  spaties  ",
      "regel 1\nregel 2\r\nregel 3\r",
      "_x000D_ letterlijk",
      "_x0041\r",
      "\u0000\u0007\u001f",
      "😀👩‍👩‍👧",
      "\ud800 half",
      "\ufffe\uffff",
      "x".repeat(32_767),
      "#N/A",
      "TRUE",
      "00123",
      "",
    ];
    const book = newBook();
    texts.forEach((text, row) => setCell(book.sheets[0] as Sheet, row, 0, cell(text)));
    const saved = writeXlsx(book);
    const again = readXlsx(saved).sheets[0];
    texts.forEach((text, row) => expect(again?.rows[row]?.[0]).toEqual(cell(text)));
    const types = askOpenpyxl(saved, 'result = [c.data_type for c in wb.active["A"]][:14]');
    expect(types).toEqual(Array.from({ length: 14 }, () => "s"));
  });
});
