import { NO_CHANGES, WorkbookError, type WritePlan } from "../../src/application/workbook";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import type { WorkbookFixture } from "../support/in-memory-workbook";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { benchFor, type MakeSubject } from "./contract-subject";

const TABLE: NamedTable = {
  name: "PSO_controle",
  sheet: "PSO-controle",
  row: 1,
  column: 0,
  rowCount: 2,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: false,
};

const BOOK: WorkbookFixture = {
  sheets: [
    { name: "Invoer", cells: [["Bakker"]] },
    {
      name: "PSO-controle",
      cells: [["Inkoopladder"], ["Leverancier", "Telt"], ["oud", "ja"], [], ["en meer"]],
    },
    { name: "Slot", cells: [["einde"]] },
  ],
  tables: [TABLE],
};

const FRESH: SheetDocument = sheetDocument({
  name: "PSO-controle",
  cells: documentCells([["Inkoopladder"], ["Leverancier", "Telt"], ["=nieuw", "nee"], ["Smid", "ja"]]),
  tables: [{ name: "PSO_controle", range: { row: 1, column: 0, lastRow: 3, lastColumn: 1 } }],
});

const ROWS = [["Inkoopladder"], ["Leverancier", "Telt"], ["=nieuw", "nee"], ["Smid", "ja"]];

function renewing(document: SheetDocument = FRESH): WritePlan {
  return { ...NO_CHANGES, renewedSheets: [{ sheet: "PSO-controle", document }] };
}

/** Our own sheets that are made anew. */
export function describeRenewals(make: MakeSubject): void {
  describe("making a sheet of its own anew", () => {
    const bench = benchFor(make);

    it("keeps its name, its place among the tabs and the name of its table", async () => {
      bench.open(BOOK);
      const receipt = await bench.subject.workbook.write(renewing());
      expect(receipt.sheetNames).toEqual([]);
      expect([...bench.subject.contents()]).toEqual([
        ["Invoer", [["Bakker"]]],
        ["PSO-controle", ROWS],
        ["Slot", [["einde"]]],
      ]);
      const { tables } = await bench.subject.workbook.read();
      expect(tables).toEqual([{ ...TABLE, rowCount: 3 }]);
      expect(bench.subject.activeSheet()).toBe("Invoer");
    });

    it("may be done again and again", async () => {
      bench.open(BOOK);
      for (let times = 0; times < 3; times += 1) await bench.subject.workbook.write(renewing());
      const { sheets, tables } = await bench.subject.workbook.read();
      expect(sheets.map(({ name }) => name)).toEqual(["Invoer", "PSO-controle", "Slot"]);
      expect(tables).toEqual([{ ...TABLE, rowCount: 3 }]);
    });

    it("finds the sheet whatever the case of its name, which stays as it is", async () => {
      bench.open(BOOK);
      await bench.subject.workbook.write({
        ...NO_CHANGES,
        renewedSheets: [{ sheet: "pso-CONTROLE", document: FRESH }],
      });
      expect(bench.subject.contents().get("PSO-controle")).toEqual(ROWS);
    });

    it("stays in front when the user looks at it, and comes to the front when the plan asks", async () => {
      bench.open(BOOK);
      await bench.subject.workbook.select("PSO-controle", "A1");
      await bench.subject.workbook.write(renewing());
      expect(bench.subject.activeSheet()).toBe("PSO-controle");
      await bench.subject.workbook.select("Slot", "A1");
      await bench.subject.workbook.write(renewing());
      expect(bench.subject.activeSheet()).toBe("Slot");
      await bench.subject.workbook.write({ ...renewing(), activate: 0 });
      expect(bench.subject.activeSheet()).toBe("PSO-controle");
    });

    it("stays hidden when the user hid it", async () => {
      const sheets = BOOK.sheets.map((sheet) =>
        sheet.name === "PSO-controle" ? { ...sheet, visibility: "Hidden" as const } : sheet,
      );
      bench.open({ ...BOOK, sheets });
      await bench.subject.workbook.write(renewing());
      const snapshot = await bench.subject.workbook.read();
      expect(snapshot.sheets.map(({ visible }) => visible)).toEqual([true, false, true]);
    });

    it("goes together with new sheets, other renewed ones and edits", async () => {
      bench.open(BOOK);
      const { sheetNames } = await bench.subject.workbook.write({
        ...NO_CHANGES,
        newSheets: [sheetDocument({ name: "PSO-controle", cells: documentCells([["erbij"]]) })],
        renewedSheets: [
          { sheet: "Slot", document: sheetDocument({ name: "Slot", cells: documentCells([["opnieuw"]]) }) },
          { sheet: "PSO-controle", document: FRESH },
        ],
        edits: [{ sheet: "Invoer", row: 0, column: 0, was: "Bakker", becomes: "Slager", format: null }],
        activate: 0,
      });
      expect(sheetNames).toEqual(["PSO-controle (2)"]);
      expect([...bench.subject.contents()]).toEqual([
        ["Invoer", [["Slager"]]],
        ["PSO-controle", ROWS],
        ["Slot", [["opnieuw"]]],
        ["PSO-controle (2)", [["erbij"]]],
      ]);
      expect(bench.subject.activeSheet()).toBe("PSO-controle (2)");
    });

    it("is refused when the sheet is gone, protected or hidden out of reach", async () => {
      bench.open(BOOK);
      const gone = { ...NO_CHANGES, renewedSheets: [{ sheet: "Weg", document: FRESH }] };
      expect(await bench.refusal(gone)).toMatchObject({ code: "sheetMissing", params: { sheet: "Weg" } });
      bench.subject.dispose();
      bench.open({ ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, protected: true })) });
      expect(await bench.refusal(renewing())).toMatchObject({ code: "sheetProtected" });
      bench.subject.dispose();
      const hidden = BOOK.sheets.map((sheet, index) => ({
        ...sheet,
        visibility: index === 1 ? ("VeryHidden" as const) : ("Visible" as const),
      }));
      bench.open({ ...BOOK, sheets: hidden });
      expect(await bench.refusal(renewing())).toMatchObject({ code: "sheetMissing", params: { hidden: 1 } });
    });

    it("is refused in a protected workbook", async () => {
      bench.open({ ...BOOK, structureProtected: true });
      expect(await bench.refusal(renewing())).toMatchObject({ code: "structureProtected" });
    });

    it("is refused when an expectation does not hold", async () => {
      bench.open(BOOK);
      const expectation = { sheet: "PSO-controle", row: 2, column: 0, values: [["anders"]] };
      expect(await bench.refusal({ ...renewing(), expect: [expectation] })).toMatchObject({
        code: "inputChanged",
        params: { sheet: "PSO-controle", cell: "A3" },
      });
    });

    it("names a renewed sheet that is not what it must be; all the rest is taken back", async () => {
      bench.open(BOOK);
      const readBack = [{ row: 3, column: 1, expected: "nee", tolerance: 0 }];
      const error: unknown = await bench.subject.workbook
        .write({
          ...renewing({ ...FRESH, readBack }),
          newSheets: [sheetDocument({ name: "Nieuw" })],
          edits: [{ sheet: "Invoer", row: 0, column: 0, was: "Bakker", becomes: "Slager", format: null }],
        })
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({
        code: "readBackFailed",
        params: { sheet: "PSO-controle", cell: "B4", was: "nee", is: "ja", remaining: "PSO-controle" },
      });
      expect([...bench.subject.contents()]).toEqual([
        ["Invoer", [["Bakker"]]],
        ["PSO-controle", ROWS],
        ["Slot", [["einde"]]],
      ]);
    });
  });
}
