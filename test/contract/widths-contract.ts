import { NO_CHANGES, type CellEdit, type WritePlan } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import type { WorkbookFixture } from "../support/in-memory-workbook";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { benchFor, stateOf, type MakeSubject } from "./contract-subject";

const TABLE: NamedTable = {
  name: "Lijst",
  sheet: "Invoer",
  row: 1,
  column: 1,
  rowCount: 4,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: true,
};

const BOOK: WorkbookFixture = {
  sheets: [
    {
      name: "Invoer",
      cells: [
        ["Titel"],
        ["", "Leverancier", "Niveau"],
        ["", "Bakker", "Trede 1"],
        ["", "Smid", ""],
        ["", "Totaal", 2],
        [],
        ["", "Onder", "de", "tabel"],
      ],
    },
  ],
  tables: [TABLE],
};

function edit(row: number, was: CellValue, becomes: CellValue): CellEdit {
  return { sheet: "Invoer", row, column: 3, was, becomes, format: "@" };
}

const WIDER: WritePlan = {
  ...NO_CHANGES,
  edits: [edit(1, "", "PSO-status"), edit(2, "", "telt"), edit(3, "", "geen certificaat")],
  tableWidths: [{ sheet: "Invoer", table: "Lijst", was: 2, becomes: 3 }],
};

/** Columns at the right end of a table of the user's own. */
export function describeWidths(make: MakeSubject): void {
  describe("widening a table of the user's own", () => {
    const bench = benchFor(make);
    const tableNow = async () => (await bench.subject.workbook.read()).tables[0];

    it("takes in the new column; header, rows and totals row stay", async () => {
      bench.open(BOOK);
      await bench.subject.workbook.write(WIDER);
      expect(await tableNow()).toEqual({ ...TABLE, columnCount: 3 });
      expect(bench.subject.contents().get("Invoer")).toEqual([
        ["Titel"],
        ["", "Leverancier", "Niveau", "PSO-status"],
        ["", "Bakker", "Trede 1", "telt"],
        ["", "Smid", "", "geen certificaat"],
        ["", "Totaal", 2],
        [],
        ["", "Onder", "de", "tabel"],
      ]);
    });

    it("gives the way back, and the way back of that", async () => {
      bench.open(BOOK);
      const before = await stateOf(bench.subject);
      const { undo } = await bench.subject.workbook.write(WIDER);
      expect(undo.tableWidths).toEqual([{ sheet: "Invoer", table: "Lijst", was: 3, becomes: 2 }]);
      const wide = await stateOf(bench.subject);
      const again = await bench.subject.workbook.write({ ...NO_CHANGES, ...undo });
      expect(await stateOf(bench.subject)).toEqual(before);
      await bench.subject.workbook.write({ ...NO_CHANGES, ...again.undo });
      expect(await stateOf(bench.subject)).toEqual(wide);
    });

    it("stops when the table has another width by now", async () => {
      bench.open({ ...BOOK, tables: [{ ...TABLE, columnCount: 1 }] });
      expect(await bench.refusal(WIDER)).toMatchObject({
        code: "inputChanged",
        params: { sheet: "Invoer", cell: "B2", was: 2, is: 1 },
      });
    });

    it("stops when a colleague filled a cell beside the table", async () => {
      bench.open(BOOK);
      bench.subject.edit("Invoer", 3, 3, "notitie");
      // In Excel the table took that cell in as soon as it was typed.
      expect(await bench.refusal(WIDER)).toMatchObject({ code: "inputChanged", params: { sheet: "Invoer" } });
    });

    it("stops when the table or its sheet is gone", async () => {
      bench.open(BOOK);
      const [width = { sheet: "", table: "", was: 0, becomes: 0 }] = WIDER.tableWidths;
      expect(await bench.refusal({ ...WIDER, tableWidths: [{ ...width, table: "Weg" }] })).toMatchObject({
        code: "sheetMissing",
        params: { sheet: "Invoer", table: "Weg" },
      });
      expect(
        await bench.refusal({ ...WIDER, edits: [], tableWidths: [{ ...width, sheet: "Weg" }] }),
      ).toMatchObject({ code: "sheetMissing", params: { sheet: "Weg" } });
    });

    it("is refused on a protected sheet", async () => {
      bench.open({ ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, protected: true })) });
      expect(await bench.refusal({ ...WIDER, edits: [] })).toMatchObject({ code: "sheetProtected" });
    });

    it("is taken back when a new sheet of the same plan fails its check", async () => {
      bench.open(BOOK);
      const readBack = [{ row: 0, column: 0, expected: 1, tolerance: 0 }];
      const document = sheetDocument({ name: "Nieuw", cells: documentCells([[2]]), readBack });
      expect(await bench.refusal({ ...WIDER, newSheets: [document] })).toMatchObject({
        code: "readBackFailed",
      });
    });
  });
}
