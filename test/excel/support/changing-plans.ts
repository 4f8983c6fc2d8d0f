import { NO_CHANGES, type CellEdit, type WritePlan } from "../../../src/application/workbook";
import type { CellValue } from "../../../src/domain/cell";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { WorkbookFixture } from "../../support/in-memory-workbook";
import { documentCells, formulaCell, sheetDocument } from "../../support/sheet-document";
import { RICH } from "./rich-plan";

/** A user's table with something on every side, and a check sheet of ours between the user's sheets. */
export const OWN_BOOK: WorkbookFixture = {
  sheets: [
    {
      name: "Leveranciers",
      cells: [
        ["Lijst van 2026"],
        ["Leverancier", "KvK-nummer", "Geldig tot", "Kopie"],
        ["Bakker", 1234567, "1-2-2026", true],
        ["Smid", "01234567", 46_054, "=ja"],
        ["Kapper", 87654321, "", "nee"],
        ["Totaal", 3, "", ""],
        [],
        ["onder de tabel", "=1+1"],
      ],
      formulas: { B6: "=COUNTA(A3:A5)" },
      formats: { C4: "dd-mm-yyyy", B5: "@", D4: "@" },
    },
    {
      name: "PSO-controle",
      cells: [["Inkoopladder"], ["Leverancier", "Telt"], ["oud", "ja"], ["ouder", "nee"]],
    },
    { name: "Slot", cells: [["einde"]] },
  ],
  tables: [
    {
      name: "Leveranciers_2026",
      sheet: "Leveranciers",
      row: 1,
      column: 0,
      rowCount: 5,
      columnCount: 4,
      hasHeaders: true,
      hasTotals: true,
    },
    {
      name: "Uitslag",
      sheet: "PSO-controle",
      row: 1,
      column: 0,
      rowCount: 3,
      columnCount: 2,
      hasHeaders: true,
      hasTotals: false,
    },
  ],
};

export function edit(
  row: number,
  column: number,
  was: CellValue,
  becomes: CellValue,
  format: string | null = null,
): CellEdit {
  return { sheet: "Leveranciers", row, column, was, becomes, format };
}

const REPAIRS: readonly CellEdit[] = [
  edit(2, 1, 1234567, "01234567", "@"),
  edit(4, 1, 87654321, 12345678),
  edit(2, 2, "1-2-2026", 46_054, "dd-mm-yyyy"),
  edit(3, 2, 46_054, "onbekend"),
  edit(2, 3, true, "1-2"),
  edit(3, 3, "=ja", "+ja"),
  // A formula, left out.
  edit(5, 1, 3, 4),
];

const STATUS: readonly CellEdit[] = [
  edit(1, 4, "", "PSO-status", "@"),
  edit(2, 4, "", "=telt", "@"),
  edit(3, 4, "", "geen kopie", "@"),
  edit(4, 4, "", "verlopen", "@"),
];

const WIDTH = { sheet: "Leveranciers", table: "Leveranciers_2026" };

/** Cells of every kind, a table that grows, and a sheet of ours that must be right for the rest to stay. */
export const GROWING: WritePlan = {
  ...NO_CHANGES,
  newSheets: [sheetDocument({ name: "Verslag", cells: documentCells([["=verslag"]]) })],
  edits: [...REPAIRS, ...STATUS],
  tableWidths: [{ ...WIDTH, was: 4, becomes: 5 }],
  activate: 0,
};

/** The last column leaves the table and is emptied. */
export const SHRINKING: WritePlan = {
  ...NO_CHANGES,
  edits: [
    edit(1, 3, "Kopie", "", "General"),
    edit(2, 3, true, "", "General"),
    edit(3, 3, "=ja", "", "General"),
    edit(4, 3, "nee", "", "General"),
  ],
  tableWidths: [{ ...WIDTH, was: 4, becomes: 3 }],
};

/** Everything that a sheet of ours can hold, with a table under the old one's name and links to the user's cells. */
export const FRESH: SheetDocument = {
  ...RICH,
  name: "PSO-controle",
  cells: [
    ...RICH.cells,
    formulaCell(7, 0, `=HYPERLINK("#'Leveranciers'!A3","A3")`),
    formulaCell(7, 1, "=COUNTA(Leveranciers!A3:A5)"),
  ],
  readBack: [...RICH.readBack, { row: 7, column: 1, expected: 3, tolerance: 0 }],
};

export const RENEWING: WritePlan = {
  ...NO_CHANGES,
  expect: [{ sheet: "PSO-controle", row: 2, column: 0, values: [["oud", "ja"]] }],
  renewedSheets: [{ sheet: "PSO-controle", document: FRESH }],
};
