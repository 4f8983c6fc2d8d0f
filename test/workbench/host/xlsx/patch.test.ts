import type { Book, Cell, Scalar, Sheet } from "../../../../src/workbench/host/book";
import { getCell, internStyle, newSheet, setCell } from "../../../../src/workbench/host/book";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write-xlsx";
import { askOpenpyxl, openpyxlBook } from "../../../support/openpyxl";
import { handWritten, partsOf, relationships, sheetXml } from "../../../support/xlsx-parts";

const sheetOf = (book: Book, index = 0): Sheet => book.sheets[index] as Sheet;
const cell = (value: Scalar, formula: string | null = null, style = 0): Cell => ({ value, formula, style });

/** Names of the parts that are not the same in both packages, added and removed ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}

const RICH = openpyxlBook(`
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import DataBarRule, FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from PIL import Image as Picture
ws.title = "Inschrijvingen"
ws.append(["Inschrijver", "Prijs", "Punten"])
for row in range(2, 12):
    ws.append([f"Bieder {row}", row * 100, f"=B{row}/10"])
chart = BarChart(); chart.add_data(Reference(ws, min_col=2, min_row=1, max_row=11), titles_from_data=True)
ws.add_chart(chart, "E2")
ws["A2"].comment = Comment("let op", "Inkoop")
import io
png = io.BytesIO(); Picture.new("RGB", (4, 4), "red").save(png, "PNG"); ws.add_image(Image(png), "H20")
ws.conditional_formatting.add("B2:B11", DataBarRule("min", None, "max", None, color="FF638EC6"))
ws.conditional_formatting.add("C2:C11", FormulaRule(["C2>50"], fill=PatternFill("solid", bgColor="00FF00")))
dv = DataValidation(type="list", formula1='"ja,nee"', sqref="D2:D11"); ws.add_data_validation(dv)
ws["A3"].hyperlink = "https://example.com/?a=1&b=2"
ws.add_table(Table(displayName="Inschrijvingen", ref="A1:C11"))
other = wb.create_sheet("Overig"); other["A1"] = "blijft"
`);

describe("a file without changes", () => {
  it("comes back part for part, with charts, pictures, comments and rules", () => {
    expect(changedParts(RICH, writeXlsx(readXlsx(RICH)))).toEqual([]);
    expect(
      Object.keys(partsOf(RICH)).filter((name) => /chart1|image1|comment|vml/i.test(name)).length,
    ).toBeGreaterThan(3);
  });

  it("keeps parts that nobody here knows, and their compressed bytes", () => {
    const extra = {
      "xl/vbaProject.bin": "\u0000\u00ff VBA",
      "customXml/item1.xml": "<a>1</a>",
      "xl/calcChain.xml": "<calcChain/>",
    };
    const file = handWritten(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), extra);
    const saved = writeXlsx(readXlsx(file));
    expect(changedParts(file, saved)).toEqual([]);
    expect(writeXlsx(readXlsx(saved))).toEqual(saved);
  });
});

describe("one changed cell", () => {
  const book = readXlsx(RICH);
  setCell(sheetOf(book), 4, 1, cell(999));
  const saved = writeXlsx(book);

  it("changes its own sheet part only, and in there only that cell", () => {
    expect(changedParts(RICH, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const before = partsOf(RICH)["xl/worksheets/sheet1.xml"] ?? "";
    const after = partsOf(saved)["xl/worksheets/sheet1.xml"] ?? "";
    expect(after).toBe(before.replace(/<c r="B5"[^>]*><v>500<\/v><\/c>/, '<c r="B5"><v>999</v></c>'));
  });

  it("leaves the book as it was, so that a second save gives the same file", () => {
    expect(writeXlsx(book)).toEqual(saved);
  });

  it("is read by openpyxl with everything else", () => {
    const result = askOpenpyxl(
      saved,
      'ws = wb["Inschrijvingen"]\nresult = [ws["B5"].value, ws["C5"].value, ws["A2"].comment.text, len(ws._charts), len(ws._images), list(ws.tables), ws["A3"].hyperlink.target, wb["Overig"]["A1"].value]',
    );
    expect(result).toEqual([
      999,
      "=B5/10",
      "let op",
      1,
      1,
      ["Inschrijvingen"],
      "https://example.com/?a=1&b=2",
      "blijft",
    ]);
  });
});

describe("cells in an existing sheet", () => {
  const rows =
    '<row r="2" spans="2:3" ht="20"><c r="B2" s="0"><v>1</v></c><c r="C2"><f>B2*2</f><v>2</v></c></row><!-- between --><row r="5"/>';
  const patched = (
    change: (sheet: Sheet, book: Book) => void,
    source = rows,
    others: Record<string, string> = {},
  ) => {
    const book = readXlsx(handWritten(sheetXml(source), others));
    change(sheetOf(book), book);
    return partsOf(writeXlsx(book));
  };
  const sheetPart = (parts: Record<string, string>) => parts["xl/worksheets/sheet1.xml"] ?? "";
  const inner = (parts: Record<string, string>) => /<sheetData>(.*)<\/sheetData>/.exec(sheetPart(parts))?.[1];

  it("are inserted in order, in rows that are there, empty or missing", () => {
    const parts = patched((sheet) => {
      setCell(sheet, 1, 0, cell(7));
      setCell(sheet, 1, 3, cell(true));
      setCell(sheet, 2, 1, cell({ error: "#DIV/0!" }));
      setCell(sheet, 4, 0, cell(-0.5));
      setCell(sheet, 0, 0, cell(1e21));
      setCell(sheet, 9, 0, cell(1));
    });
    expect(inner(parts)).toBe(
      '<row r="1"><c r="A1"><v>1e+21</v></c></row>' +
        '<row r="2" ht="20"><c r="A2"><v>7</v></c><c r="B2" s="0"><v>1</v></c><c r="C2"><f>B2*2</f><v>2</v></c><c r="D2" t="b"><v>1</v></c></row>' +
        '<!-- between --><row r="3"><c r="B3" t="e"><v>#DIV/0!</v></c></row>' +
        '<row r="5"><c r="A5"><v>-0.5</v></c></row><row r="10"><c r="A10"><v>1</v></c></row>',
    );
  });

  it("keep their formula as it is written when only the result changes", () => {
    const parts = patched((sheet) => {
      setCell(sheet, 1, 1, cell(10));
      setCell(sheet, 1, 2, cell(20, "B2*2"));
    });
    expect(inner(parts)).toContain('<c r="B2"><v>10</v></c><c r="C2"><f>B2*2</f><v>20</v></c>');
  });

  it("save formula results of each type, newer functions with their prefix", () => {
    const parts = patched((sheet) => {
      setCell(sheet, 1, 0, cell('a<b & "c"', 'IF(A1<1,"a<b & ""c""",IFNA(B1,"IFNA(x)"))'));
      setCell(sheet, 1, 1, cell(false, "1>2"));
      setCell(sheet, 1, 2, cell({ error: "#N/A" }, "NA()"));
    });
    expect(inner(parts)).toContain(
      '<c r="A2" t="str"><f>IF(A1&lt;1,"a&lt;b &amp; ""c""",_xlfn.IFNA(B1,"IFNA(x)"))</f><v>a&lt;b &amp; "c"</v></c>' +
        '<c r="B2" t="b"><f>1&gt;2</f><v>0</v></c><c r="C2" t="e"><f>NA()</f><v>#N/A</v></c>',
    );
  });

  it("may be emptied without moving the ones that have no reference of their own", () => {
    const source = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
    const book = readXlsx(handWritten(sheetXml(source)));
    setCell(sheetOf(book), 0, 0, undefined);
    const again = sheetOf(readXlsx(writeXlsx(book)));
    expect([0, 1, 2].map((column) => getCell(again, 0, column)?.value)).toEqual([undefined, 2, 3]);
  });

  it("keep the other formulas of a shared group right when one of them changes", () => {
    const shared = (master: number) => {
      const book = readXlsx(
        handWritten(
          sheetXml(
            [1, 2, 3, 4]
              .map((row) => {
                const formula =
                  row === 1
                    ? '<f t="shared" ref="B1:B4" si="0">_xlfn.IFNA(A1,0)</f>'
                    : '<f t="shared" si="0"/>';
                return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row}</v></c></row>`;
              })
              .join(""),
          ),
        ),
      );
      setCell(sheetOf(book), master, 1, cell(5));
      if (master === 0) setCell(sheetOf(book), 2, 1, cell(33, "IFNA(A3,0)"));
      return writeXlsx(book);
    };
    const formulas = (file: Uint8Array) =>
      [0, 1, 2, 3].map((row) => getCell(sheetOf(readXlsx(file)), row, 1)?.formula);
    expect(formulas(shared(0))).toEqual([null, "IFNA(A2,0)", "IFNA(A3,0)", "IFNA(A4,0)"]);
    expect(partsOf(shared(0))["xl/worksheets/sheet1.xml"]).not.toContain("shared");
    expect(formulas(shared(2))).toEqual(["IFNA(A1,0)", "IFNA(A2,0)", null, "IFNA(A4,0)"]);
    expect(getCell(sheetOf(readXlsx(shared(0))), 2, 1)?.value).toBe(33);
  });

  it("keep rich text when only their style changes", () => {
    const strings = "<sst><si><r><rPr><b/></rPr><t>vet</t></r><r><t> gewoon</t></r></si></sst>";
    const parts = patched(
      (sheet, book) => {
        const style = internStyle(book, {
          ...(book.styles[0] as Book["styles"][0]),
          wrap: true,
          pristine: false,
        });
        setCell(sheet, 0, 0, cell("vet gewoon", null, style));
      },
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      {
        "xl/sharedStrings.xml": strings,
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ),
      },
    );
    expect(inner(parts)).toBe('<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>');
    expect(parts["xl/sharedStrings.xml"]).toBe(strings);
  });

  it("never take over the formatting of a rich text that says the same", () => {
    const strings =
      '<sst count="1" uniqueCount="2"><si><r><rPr><b/></rPr><t>ja</t></r></si><si><t>nee</t></si></sst>';
    const parts = patched(
      (sheet) => {
        setCell(sheet, 0, 1, cell("ja"));
        setCell(sheet, 0, 2, cell("nee"));
      },
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      {
        "xl/sharedStrings.xml": strings,
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ),
      },
    );
    expect(inner(parts)).toContain('<c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>1</v></c>');
    expect(parts["xl/sharedStrings.xml"]).toBe(
      '<sst count="3" uniqueCount="3"><si><r><rPr><b/></rPr><t>ja</t></r></si><si><t>nee</t></si><si><t>ja</t></si></sst>',
    );
  });

  it("grow the dimension", () => {
    const parts = partsOf(
      (() => {
        const book = readXlsx(handWritten(sheetXml(rows, "", '<dimension ref="B2:C2"/>')));
        setCell(sheetOf(book), 9, 4, cell(1));
        return writeXlsx(book);
      })(),
    );
    expect(sheetPart(parts)).toContain('<dimension ref="B2:E10"/>');
  });

  it("may stand in a file with prefixed names", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const book = readXlsx(handWritten(prefixed));
    setCell(sheetOf(book), 0, 0, cell("tekst"));
    setCell(sheetOf(book), 0, 1, cell(2, "1+1"));
    const saved = writeXlsx(book);
    expect(sheetPart(partsOf(saved))).toContain(
      '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
    );
    expect(askOpenpyxl(saved, 'result = [wb["Blad1"]["A1"].value, wb["Blad1"]["B1"].value]')).toEqual([
      "tekst",
      "=1+1",
    ]);
  });
});

describe("array formulas", () => {
  const source =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2*2)</f><v>6</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>';
  const open = () => readXlsx(handWritten(sheetXml(source)));

  it("are kept, and calculated by the next program once a cell has changed", () => {
    const book = open();
    setCell(sheetOf(book), 5, 5, cell(1));
    const parts = partsOf(writeXlsx(book));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>',
    );
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
    const other = open();
    other.sheets.push(newSheet("Nieuw"));
    expect(partsOf(writeXlsx(other))["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  it("refuse a change of a part of them, as Excel does", () => {
    const book = open();
    setCell(sheetOf(book), 1, 0, cell(7));
    expect(() => writeXlsx(book)).toThrow(expect.objectContaining({ code: "partOfArray" }) as Error);
  });

  it("of one cell may be overwritten", () => {
    const book = open();
    setCell(sheetOf(book), 0, 2, cell(7));
    expect(partsOf(writeXlsx(book))["xl/worksheets/sheet1.xml"]).toContain('<c r="C1"><v>7</v></c>');
  });
});

describe("the calculation chain", () => {
  const file = () => {
    const base = partsOf(
      handWritten(sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>3</v></c></row>')),
    );
    return handWritten(base["xl/worksheets/sheet1.xml"] ?? "", {
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["calcChain", "calcChain.xml"],
      ),
      "[Content_Types].xml": (base["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    });
  };
  const saveWith = (change: (sheet: Sheet) => void) => {
    const book = readXlsx(file());
    change(sheetOf(book));
    return partsOf(writeXlsx(book));
  };

  it("stays while no formula comes or goes", () => {
    const parts = saveWith((sheet) => {
      setCell(sheet, 0, 1, cell(4));
      setCell(sheet, 0, 0, cell(5, "1+1"));
    });
    expect(parts["xl/calcChain.xml"]).toBeDefined();
  });

  it.each([
    ["comes", (sheet: Sheet) => setCell(sheet, 0, 1, cell(4, "2+2"))],
    ["goes", (sheet: Sheet) => setCell(sheet, 0, 0, cell(4))],
  ])("goes with its relationship and content type when a formula %s", (_what, change) => {
    const parts = saveWith(change);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
  });
});
