import { NO_CHANGES, type WritePlan } from "../../../src/application/workbook";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { WorkbookFixture } from "../../support/in-memory-workbook";
import { documentCells, sheetDocument } from "../../support/sheet-document";

/** A workbook with input and with a table of our own. */
export const FIXTURE: WorkbookFixture = {
  sheets: [
    { name: "Invoer", cells: [["Leverancier"], ["Bakker"], ["Smid"]] },
    {
      name: "Inkoopladder",
      cells: [["Instelling", "Waarde"], ["horizon", 6], ["kopie", "=ja"], [], ["let op"]],
    },
  ],
  tables: [
    {
      name: "Instellingen",
      sheet: "Inkoopladder",
      row: 0,
      column: 0,
      rowCount: 3,
      columnCount: 2,
      hasHeaders: true,
      hasTotals: false,
    },
  ],
};

/** A document that uses every part of a SheetDocument. */
export const RICH: SheetDocument = sheetDocument({
  name: "Gunning Kantoor",
  cells: [
    { row: 0, column: 0, content: { kind: "text", text: "Inkoopladder · gunning" }, role: "marker" },
    { row: 1, column: 0, content: { kind: "text", text: "Gunning" }, role: "title" },
    { row: 1, column: 1, content: { kind: "blank" }, role: "title" },
    ...documentCells([[], [], ["Inschrijver", "Punten"]], "columnHeader"),
    ...documentCells([[], [], [], ["=Bakker", 80.5], ["Smid", 70]], "input"),
    {
      row: 5,
      column: 0,
      content: { kind: "text", text: "De winnaar is de hoogste." },
      role: "sentence",
      align: "left",
      wrap: true,
    },
    {
      row: 5,
      column: 1,
      content: { kind: "number", value: 0.125 },
      role: "result",
      format: "0.00%",
      align: "right",
    },
  ],
  columnWidths: [30, 12, 12, 8],
  rowHeights: new Map([
    [1, 24],
    [2, 18],
    [5, 32],
  ]),
  merges: [{ row: 1, column: 0, lastRow: 1, lastColumn: 1 }],
  tables: [{ name: "Uitslag", range: { row: 2, column: 0, lastRow: 4, lastColumn: 1 } }],
  conditional: [
    { kind: "dataBar", range: { row: 3, column: 1, lastRow: 4, lastColumn: 1 }, minimum: 0, maximum: 100 },
    {
      kind: "when",
      range: { row: 3, column: 0, lastRow: 4, lastColumn: 1 },
      formula: "=$B4>75",
      role: "winner",
    },
  ],
  validations: [{ range: { row: 4, column: 0, lastRow: 4, lastColumn: 0 }, list: ["goed", "matig"] }],
  freeze: { rows: 3, columns: 1 },
  print: {
    orientation: "landscape",
    titleRows: [1, 2],
    titleColumns: [0, 0],
    area: { row: 1, column: 0, lastRow: 5, lastColumn: 1 },
    fitToPagesWide: 1,
    footer: "&P / &N",
    breaks: [3, 5],
  },
  readBack: [
    { row: 3, column: 0, expected: "=Bakker", tolerance: 0 },
    { row: 3, column: 1, expected: 80.5, tolerance: 1e-9 },
  ],
});

/** Everything at once: expectations, two new sheets, an own table that grows, and a sheet to show. */
export const PLAN: WritePlan = {
  ...NO_CHANGES,
  expect: [{ sheet: "Invoer", row: 1, column: 0, values: [["Bakker"], ["Smid"]] }],
  newSheets: [RICH, sheetDocument({ name: "Leeswijzer", cells: documentCells([["Uitleg"]]) })],
  ownTables: [
    {
      sheet: "Inkoopladder",
      table: "Instellingen",
      rows: [
        ["a", 1],
        ["b", "00123"],
        ["c", 3],
      ],
    },
  ],
  activate: 0,
};
