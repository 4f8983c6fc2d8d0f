import { NO_CHANGES, type CellEdit, type WritePlan, type WriteReceipt } from "../../src/application/workbook";
import type { ExcelSerial } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import { withEmbeddedExcel } from "../../src/workbench/cli/embedded-excel";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbench/host/xlsx/write-xlsx";
import { askOpenpyxl, convertWithLibreOffice, openpyxlBook } from "../support/openpyxl";
import { documentCells, formulaCell, sheetDocument } from "../support/sheet-document";
import { partsOf } from "../support/xlsx-parts";

// A file whose cells were edited, whose table got a column and whose check sheet was made anew: opened by other programs.
const ORIGIN = openpyxlBook(`
from datetime import date
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

def table(sheet, name, ref, columns, **more):
    made = Table(displayName=name, ref=ref, tableStyleInfo=TableStyleInfo(name="TableStyleMedium2"), **more)
    made._initialise_columns()
    for column, header in zip(made.tableColumns, columns): column.name = header
    sheet.add_table(made)
    return made

ws.title = "Leveranciers"
ws["A1"] = "Lijst 2026"; ws["A1"].font = Font(bold=True, name="Arial")
for row in [["Leverancier", "KvK-nummer", "Geldig tot", "Score"], ["Bakker", 1234567, "1-2-2026", "=2*3"],
            ["Smid", "01234567", date(2027, 2, 1), 5], ["Kapper", 87654321, None, 7], ["Totaal", None, None, "=SUM(D3:D5)"]]: ws.append(row)
ws["C4"].number_format = "dd-mm-yyyy"; ws["B5"].number_format = "@"
for row in range(3, 6): ws.cell(row, 1).fill = PatternFill("solid", fgColor="FFEEAA")
ws["A3"].comment = Comment("gebeld", "inkoper")
ws.conditional_formatting.add("D3:D5", FormulaRule(formula=["D3>6"], fill=PatternFill(bgColor="00FF00")))
check = DataValidation(type="list", formula1='"a,b"'); ws.add_data_validation(check); check.add("A3:A5")
ws.column_dimensions["A"].width = 30; ws.freeze_panes = "A3"; ws.print_title_rows = "2:2"
own = table(ws, "Leveranciers", "A2:D6", ["Leverancier", "KvK-nummer", "Geldig tot", "Score"], totalsRowCount=1)
own.autoFilter.ref = "A2:D5"
own.tableColumns[0].totalsRowLabel = "Totaal"; own.tableColumns[3].totalsRowFunction = "sum"

control = wb.create_sheet("PSO-controle")
for row in [["Inkoopladder"], ["Leverancier", "Cel"], ["oud", '=HYPERLINK("#\\'Leveranciers\\'!A3","A3")'], ["ouder", "x"]]: control.append(row)
table(control, "PSO_controle", "A2:B4", ["Leverancier", "Cel"])
control.conditional_formatting.add("A3:A4", FormulaRule(formula=['A3="oud"'], fill=PatternFill(bgColor="FF0000")))
control.print_title_rows = "2:2"; control.print_area = "A1:B4"; control.freeze_panes = "A3"

chart = wb.create_sheet("Grafiek")
chart["A1"] = "=SUM(Leveranciers!D3:D5)"; chart["A2"] = "=COUNTA(Leveranciers[KvK-nummer])"; chart["B7"] = "blijft"
bars = BarChart(); bars.add_data(Reference(ws, min_col=4, min_row=2, max_row=5)); chart.add_chart(bars, "D2")
wb.defined_names.append(DefinedName("Scores", attr_text="Leveranciers!$D$3:$D$5"))
`);

const LINK = `=HYPERLINK("#'Leveranciers'!A3","A3")`;

const FRESH = sheetDocument({
  name: "PSO-controle",
  cells: [
    ...documentCells([
      ["Inkoopladder"],
      ["Leverancier", "Cel", "Bevinding"],
      ["=Bakker"],
      ["Smid"],
      ["Kapper"],
    ]),
    ...[2, 3, 4].map((row) => formulaCell(row, 1, LINK)),
    formulaCell(2, 2, '=IF(Leveranciers!B3="01234567","hersteld","open")'),
  ],
  tables: [{ name: "PSO_controle", range: { row: 1, column: 0, lastRow: 4, lastColumn: 2 } }],
  conditional: [
    {
      kind: "when",
      range: { row: 2, column: 0, lastRow: 4, lastColumn: 2 },
      formula: '=$C3="open"',
      role: "warning",
    },
  ],
  freeze: { rows: 2, columns: 0 },
  print: {
    orientation: "landscape",
    titleRows: [1, 1],
    area: { row: 0, column: 0, lastRow: 4, lastColumn: 2 },
    fitToPagesWide: 1,
    footer: "&P",
    breaks: [],
  },
  readBack: [{ row: 2, column: 2, expected: "hersteld", tolerance: 0 }],
});

const cell = (
  row: number,
  column: number,
  was: string | number,
  becomes: string | number,
  format: string | null = null,
): CellEdit => ({ sheet: "Leveranciers", row, column, was, becomes, format });

const PLAN: WritePlan = {
  ...NO_CHANGES,
  edits: [
    cell(2, 1, 1234567, "01234567", "@"),
    cell(2, 2, "1-2-2026", 46_054, "dd-mm-yyyy"),
    cell(4, 1, 87654321, "=87654321"),
    cell(2, 3, 6, 9),
    cell(1, 4, "", "PSO-status", "@"),
    cell(2, 4, "", "telt niet: verlopen", "@"),
    cell(3, 4, "", "1-2", "@"),
    cell(4, 4, "", "geen kopie", "@"),
  ],
  tableWidths: [{ sheet: "Leveranciers", table: "Leveranciers", was: 4, becomes: 5 }],
  renewedSheets: [{ sheet: "PSO-controle", document: FRESH }],
};

/** Opens the file, carries the plan out through the adapter, and saves. */
async function changed(
  file: Uint8Array,
  plan: WritePlan,
): Promise<{ file: Uint8Array; receipt: WriteReceipt }> {
  const book = readXlsx(file);
  const context = { texts: { wording }, today: 46_300 as ExcelSerial };
  const { result } = await withEmbeddedExcel(book, context, (_, workbook) => workbook.write(plan));
  return { file: writeXlsx(book), receipt: result };
}

/** Every cell of a sheet that holds anything, with what it looks like. */
function cellsOf(file: Uint8Array, sheet: string): Record<string, unknown> {
  return askOpenpyxl(
    file,
    `result = {c.coordinate: [str(c.value), c.data_type, c.number_format, c.font.name, c.fill.fgColor.rgb, c.comment.text if c.comment else None]
  for row in wb[${JSON.stringify(sheet)}].iter_rows() for c in row if c.value is not None}`,
  ) as Record<string, unknown>;
}

let saved: Uint8Array;
let receipt: WriteReceipt;
beforeAll(async () => {
  ({ file: saved, receipt } = await changed(ORIGIN, PLAN));
});

it("holds the edited cells and the new column, and every other cell as it was", () => {
  const before = cellsOf(ORIGIN, "Leveranciers");
  const after = cellsOf(saved, "Leveranciers");
  const different = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (address) => JSON.stringify(before[address]) !== JSON.stringify(after[address]),
  );
  const seen = different.map((address) => [address, (after[address] as unknown[]).slice(0, 3)]);
  expect(Object.fromEntries(seen)).toEqual({
    B3: ["01234567", "s", "@"],
    B5: ["=87654321", "s", "@"],
    C3: ["2026-02-01 00:00:00", "d", "dd-mm-yyyy"],
    E2: ["PSO-status", "s", "@"],
    E3: ["telt niet: verlopen", "s", "@"],
    E4: ["1-2", "s", "@"],
    E5: ["geen kopie", "s", "@"],
  });
  expect(receipt.leftOut).toEqual([PLAN.edits[3]]);
  expect(cellsOf(saved, "Grafiek")).toEqual(cellsOf(ORIGIN, "Grafiek"));
});

it("has the new column in the table, with its header, filter and totals row", () => {
  const table = askOpenpyxl(
    saved,
    `t = wb["Leveranciers"].tables["Leveranciers"]
result = [t.ref, t.autoFilter.ref, t.totalsRowCount, [[c.id, c.name, c.totalsRowLabel, c.totalsRowFunction] for c in t.tableColumns]]`,
  );
  expect(table).toEqual([
    "A2:E6",
    "A2:E5",
    1,
    [
      [1, "Leverancier", "Totaal", null],
      [2, "KvK-nummer", null, null],
      [3, "Geldig tot", null, null],
      [4, "Score", null, "sum"],
      [5, "PSO-status", null, null],
    ],
  ]);
});

it("has the new check sheet in the old one's place, with links, table, rules and print set-up", () => {
  expect(askOpenpyxl(saved, "result = wb.sheetnames")).toEqual(["Leveranciers", "PSO-controle", "Grafiek"]);
  const sheet = askOpenpyxl(
    saved,
    `s = wb["PSO-controle"]
result = [[[c.value for c in row] for row in s.iter_rows()], {t.displayName: [t.ref, [c.name for c in t.tableColumns]] for t in s.tables.values()},
  [[str(f.sqref), [r.formula for r in f.rules]] for f in s.conditional_formatting], s.freeze_panes, s.print_title_rows, s.print_area,
  values["PSO-controle"]["B3"].value, values["PSO-controle"]["C3"].value]`,
  );
  expect(sheet).toEqual([
    [
      ["Inkoopladder", null, null],
      ["Leverancier", "Cel", "Bevinding"],
      ["=Bakker", LINK, '=IF(Leveranciers!B3="01234567","hersteld","open")'],
      ["Smid", LINK, null],
      ["Kapper", LINK, null],
    ],
    { PSO_controle: ["A2:C5", ["Leverancier", "Cel", "Bevinding"]] },
    [["A3:C5", [['$C3="open"']]]],
    "A3",
    expect.stringMatching(/^\$?2:\$?2$/),
    expect.anything(),
    "A3",
    "hersteld",
  ]);
  const read = readXlsx(saved).sheets[1];
  expect(read?.tables).toMatchObject([{ name: "PSO_controle", area: { row: 1, lastRow: 4, lastColumn: 2 } }]);
  expect(read?.page).toMatchObject({ titleRows: [1, 1], printArea: { row: 0, lastRow: 4, lastColumn: 2 } });
});

it("keeps every other part byte for byte, and nothing of the old check sheet", () => {
  const [before, after] = [partsOf(ORIGIN), partsOf(saved)];
  const own =
    /^\[Content|^xl\/(workbook|styles|sharedStrings|_rels\/|tables\/|worksheets\/(_rels\/)?sheet[12])/;
  // openpyxl saves no results of formulas; the embedded workbook calculates those.
  const withoutResults = (text = ""): string => text.replace(/<v>[^<]*<\/v>/g, "<v></v>");
  for (const [name, text] of Object.entries(before)) {
    if (!own.test(name)) expect([name, withoutResults(after[name])]).toEqual([name, text]);
  }
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(["xl/charts/chart1.xml", "xl/comments/comment1.xml"]),
  );
  expect(Object.values(before).join("")).toContain(">ouder<");
  expect(Object.values(after).join("")).not.toContain(">ouder<");
  const user =
    's = wb["Leveranciers"]\nresult = [[[str(f.sqref), [r.formula for r in f.rules]] for f in s.conditional_formatting], s.freeze_panes, s.print_title_rows, str(s.data_validations.dataValidation[0].sqref), [[n.name, n.attr_text] for n in wb.defined_names.definedName]]';
  expect(askOpenpyxl(saved, user)).toEqual(askOpenpyxl(ORIGIN, user));
});

it("is as it was after the way back, opened and saved again", async () => {
  const { file } = await changed(saved, { ...NO_CHANGES, ...receipt.undo });
  expect(cellsOf(file, "Leveranciers")).toEqual(cellsOf(ORIGIN, "Leveranciers"));
  expect(partsOf(file)["xl/tables/table1.xml"]).toBe(partsOf(ORIGIN)["xl/tables/table1.xml"]);
});

it("may be made anew again in the file that was saved", async () => {
  const { file } = await changed(saved, { ...NO_CHANGES, renewedSheets: PLAN.renewedSheets });
  expect(cellsOf(file, "PSO-controle")).toEqual(cellsOf(saved, "PSO-controle"));
  expect(Object.keys(partsOf(file)).filter((name) => name.includes("table"))).toHaveLength(2);
});

it("opens in LibreOffice with the same sheets and texts", () => {
  const opened = readXlsx(convertWithLibreOffice(saved, "xlsx"));
  expect(opened.sheets.map(({ name }) => name)).toEqual(["Leveranciers", "PSO-controle", "Grafiek"]);
  expect(opened.sheets[0]?.rows[2]?.slice(0, 5).map((each) => each?.value)).toEqual([
    "Bakker",
    "01234567",
    46_054,
    6,
    "telt niet: verlopen",
  ]);
  expect(opened.sheets[1]?.rows[2]?.[2]?.value).toBe("hersteld");
}, 120_000);
