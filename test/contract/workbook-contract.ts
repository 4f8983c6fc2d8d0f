import { NO_CHANGES, NOTHING_WRITTEN, type WritePlan } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { benchFor, BOOK, HOSTILE, SETTINGS, SUPPLIERS, type MakeSubject } from "./contract-subject";
import { describeEdits } from "./edits-contract";
import { describeRenewals } from "./renewals-contract";
import { describeWidths } from "./widths-contract";

/** What every implementation of the port Workbook promises; run against Excel's own client and against the fake. */
export function describeWorkbook(name: string, make: MakeSubject): void {
  describe(`${name} keeps the promises of the port`, () => {
    const bench = benchFor(make);
    const { open, refusal } = bench;

    describe("reading", () => {
      it("delivers the used rectangle of every sheet with its place", async () => {
        const { sheets } = await open().workbook.read();
        expect(sheets.map((sheet) => sheet.name)).toEqual([
          "Invoer",
          "Leeg",
          "Inkoopladder",
          "Bijlage",
          "Diep",
        ]);
        expect(sheets[0]).toEqual({
          name: "Invoer",
          row: 1,
          column: 1,
          values: [
            ["Leverancier", "KvK-nummer"],
            ["Bakker", "00123456"],
            ["Smid", 12345678],
          ],
          visible: true,
          protected: false,
        });
      });

      it("delivers an empty sheet without values", async () => {
        const { sheets } = await open().workbook.read();
        expect(sheets[1]).toMatchObject({ name: "Leeg", values: [] });
      });

      it("delivers error values as text, truth values and negative numbers", async () => {
        const { sheets } = await open().workbook.read();
        expect(sheets[3]?.values).toEqual([["#N/A", true, -1.5]]);
      });

      it("delivers hidden and very hidden sheets and says that they are not visible", async () => {
        const { sheets } = await open().workbook.read();
        expect(sheets.map((sheet) => sheet.visible)).toEqual([true, true, true, false, false]);
      });

      it("delivers tables with their place", async () => {
        const { tables } = await open().workbook.read();
        expect(tables).toHaveLength(2);
        expect(tables).toEqual(expect.arrayContaining([SUPPLIERS, SETTINGS]));
      });

      it.each([
        [",", "."],
        [".", ","],
      ])("tells the separators %s and %s", async (decimalSeparator, thousandsSeparator) => {
        const snapshot = await open({ ...BOOK, decimalSeparator, thousandsSeparator }).workbook.read();
        expect(snapshot).toMatchObject({ decimalSeparator, thousandsSeparator });
      });

      it.each([true, false])("tells the date system (1904: %s) and the protection", async (yes) => {
        const fixture = {
          ...BOOK,
          date1904: yes,
          structureProtected: yes,
          sheets: [{ name: "Invoer", cells: [["x"]], protected: yes }],
          tables: [],
        };
        const snapshot = await open(fixture).workbook.read();
        expect(snapshot).toMatchObject({
          date1904: yes,
          structureProtected: yes,
          sheets: [{ protected: yes }],
        });
      });
    });

    describe("writing new sheets", () => {
      it("puts them behind the others and leaves every other cell alone", async () => {
        open();
        const before = [...bench.subject.contents()];
        const cells = documentCells([
          ["Gunning", 12.5],
          [null, "klaar"],
        ]);
        const { sheetNames } = await bench.subject.workbook.write({
          ...NO_CHANGES,
          newSheets: [sheetDocument({ name: "Gunning Kantoor", cells })],
        });
        expect(sheetNames).toEqual(["Gunning Kantoor"]);
        expect([...bench.subject.contents()]).toEqual([
          ...before,
          [
            "Gunning Kantoor",
            [
              ["Gunning", 12.5],
              ["", "klaar"],
            ],
          ],
        ]);
      });

      it.each(HOSTILE)("keeps the supplier text %j exactly as it is", async (text) => {
        open();
        const cells = documentCells([[text, "vast"]]);
        await bench.subject.workbook.write({
          ...NO_CHANGES,
          newSheets: [sheetDocument({ name: "Nieuw", cells })],
        });
        expect(bench.subject.contents().get("Nieuw")).toEqual([[text, "vast"]]);
      });

      it("gives a taken name a number, whatever its case", async () => {
        open();
        const twice = ["INVOER", "invoer", "Gunning"].map((sheetName) => sheetDocument({ name: sheetName }));
        const { sheetNames } = await bench.subject.workbook.write({ ...NO_CHANGES, newSheets: twice });
        expect(sheetNames).toEqual(["INVOER (2)", "invoer (3)", "Gunning"]);
      });

      it("also avoids the names of hidden sheets", async () => {
        const { sheetNames } = await open().workbook.write({
          ...NO_CHANGES,
          newSheets: [sheetDocument({ name: "diep" })],
        });
        expect(sheetNames).toEqual(["diep (2)"]);
      });

      it("shows the sheet that the plan asks for, and none otherwise", async () => {
        open();
        const newSheets = ["Een", "Twee"].map((sheetName) => sheetDocument({ name: sheetName }));
        await bench.subject.workbook.write({ ...NO_CHANGES, newSheets });
        expect(bench.subject.activeSheet()).toBe("Invoer");
        await bench.subject.workbook.write({ ...NO_CHANGES, newSheets, activate: 1 });
        expect(bench.subject.activeSheet()).toBe("Twee (2)");
      });

      it("delivers what was written when it reads again", async () => {
        open();
        const document = sheetDocument({
          name: "Nieuw",
          cells: documentCells([
            ["Kop", "Kop 2"],
            ["a", 1],
          ]),
          tables: [{ name: "Uitslag", range: { row: 0, column: 0, lastRow: 1, lastColumn: 1 } }],
        });
        await bench.subject.workbook.write({ ...NO_CHANGES, newSheets: [document] });
        const { sheets, tables } = await bench.subject.workbook.read();
        expect(sheets.at(-1)).toMatchObject({
          name: "Nieuw",
          values: [
            ["Kop", "Kop 2"],
            ["a", 1],
          ],
          visible: true,
        });
        expect(tables).toContainEqual({
          ...SUPPLIERS,
          name: "Uitslag",
          sheet: "Nieuw",
          row: 0,
          column: 0,
          rowCount: 2,
        });
      });
    });

    describe("refusing to write", () => {
      const newSheets = [sheetDocument({ name: "Nieuw", cells: documentCells([["x"]]) })];
      const expectation = {
        sheet: "Invoer",
        row: 2,
        column: 1,
        values: [
          ["Bakker", "00123456"],
          ["Smid", 12345678],
        ],
      };

      it("writes while every expectation holds", async () => {
        const { sheetNames } = await open().workbook.write({
          ...NO_CHANGES,
          expect: [expectation],
          newSheets,
        });
        expect(sheetNames).toEqual(["Nieuw"]);
      });

      it("stops at a cell that changed after the reading and names it", async () => {
        open();
        bench.subject.edit("Invoer", 3, 2, 999);
        const error = await refusal({ ...NO_CHANGES, expect: [expectation], newSheets });
        expect(error).toMatchObject({
          code: "inputChanged",
          params: { sheet: "Invoer", cell: "C4", was: 12345678, is: 999 },
        });
      });

      it("stops at a cell that was blank and is not any more", async () => {
        open();
        bench.subject.edit("Leeg", 0, 0, "nieuw");
        const blank = { sheet: "Leeg", row: 0, column: 0, values: [[""]] };
        const error = await refusal({ ...NO_CHANGES, expect: [expectation, blank], newSheets });
        expect(error).toMatchObject({
          code: "inputChanged",
          params: { sheet: "Leeg", cell: "A1", was: "", is: "nieuw" },
        });
      });

      it("stops when a sheet that it rests on is gone", async () => {
        open();
        const gone = { ...expectation, sheet: "Verdwenen" };
        const error = await refusal({ ...NO_CHANGES, expect: [gone], newSheets });
        expect(error).toMatchObject({ code: "sheetMissing", params: { sheet: "Verdwenen" } });
      });

      it("stops at a protected workbook", async () => {
        open({ ...BOOK, structureProtected: true });
        expect(await refusal({ ...NO_CHANGES, newSheets })).toMatchObject({ code: "structureProtected" });
      });

      it("takes everything back when a cell does not hold what was expected", async () => {
        open();
        const readBack = [{ row: 0, column: 0, expected: 7, tolerance: 1e-9 }];
        const document = sheetDocument({ name: "Nieuw", cells: documentCells([[7.1]]), readBack });
        const error = await refusal({ ...NO_CHANGES, newSheets: [...newSheets, document], activate: 1 });
        expect(error).toMatchObject({
          code: "readBackFailed",
          params: { sheet: "Nieuw (2)", cell: "A1", was: 7, is: 7.1 },
        });
      });

      it("accepts a difference within the tolerance", async () => {
        const readBack = [{ row: 0, column: 0, expected: 7, tolerance: 0.2 }];
        const document = sheetDocument({ name: "Nieuw", cells: documentCells([[7.1]]), readBack });
        await expect(open().workbook.write({ ...NO_CHANGES, newSheets: [document] })).resolves.toEqual({
          ...NOTHING_WRITTEN,
          sheetNames: ["Nieuw"],
        });
      });
    });

    describe("its own tables", () => {
      const update = (rows: readonly (readonly (string | number)[])[]): WritePlan => ({
        ...NO_CHANGES,
        ownTables: [{ sheet: "Inkoopladder", table: "Instellingen", rows }],
      });
      const sheetWith = (rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
        ["Inkoopladder · instellingen"],
        [],
        ["Instelling", "Waarde"],
        ...rows,
      ];

      it.each([
        [
          "as many rows",
          [
            ["horizon", 9],
            ["naam", "=Jansen"],
          ],
        ],
        [
          "more rows",
          [
            ["a", 1],
            ["b", "00123"],
            ["c", "'d"],
            ["e", 5],
          ],
        ],
        ["fewer rows", [["alleen", "deze"]]],
      ])("are replaced by %s", async (_, rows) => {
        open();
        await bench.subject.workbook.write(update(rows));
        expect(bench.subject.contents().get("Inkoopladder")).toEqual(sheetWith(rows));
        const { tables } = await bench.subject.workbook.read();
        expect(tables.find((table) => table.name === "Instellingen")).toEqual({
          ...SETTINGS,
          rowCount: rows.length + 1,
        });
      });

      it("keep one blank row when nothing is left", async () => {
        open();
        await bench.subject.workbook.write(update([]));
        expect(bench.subject.contents().get("Inkoopladder")).toEqual(sheetWith([]));
        const { tables } = await bench.subject.workbook.read();
        expect(tables.find((table) => table.name === "Instellingen")).toMatchObject({ rowCount: 2 });
      });

      it("never grow over cells that somebody filled below them", async () => {
        open();
        bench.subject.edit("Inkoopladder", 6, 1, "notitie");
        const error = await refusal(
          update([
            ["a", 1],
            ["b", 2],
            ["c", 3],
            ["d", 4],
          ]),
        );
        expect(error).toMatchObject({ code: "inputChanged", params: { cell: "B7", was: "", is: "notitie" } });
      });

      it("are refused on a protected sheet", async () => {
        open({
          ...BOOK,
          sheets: BOOK.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Inkoopladder" })),
        });
        const error = await refusal(update([["a", 1]]));
        expect(error).toMatchObject({ code: "sheetProtected", params: { sheet: "Inkoopladder" } });
      });

      it("are refused when the table or its sheet is gone", async () => {
        open();
        const elsewhere = { ...NO_CHANGES, ownTables: [{ sheet: "Inkoopladder", table: "Weg", rows: [] }] };
        expect(await refusal(elsewhere)).toMatchObject({
          code: "sheetMissing",
          params: { table: "Weg" },
        });
        const nowhere = { ...NO_CHANGES, ownTables: [{ sheet: "Weg", table: "Instellingen", rows: [] }] };
        expect(await refusal(nowhere)).toMatchObject({
          code: "sheetMissing",
          params: { sheet: "Weg" },
        });
      });

      it("stay as they were when a new sheet fails its check", async () => {
        open();
        const readBack = [{ row: 0, column: 0, expected: "goed", tolerance: 0 }];
        const document = sheetDocument({ name: "Nieuw", cells: documentCells([["fout"]]), readBack });
        const plan = {
          ...update([
            ["a", 1],
            ["b", 2],
            ["c", 3],
          ]),
          newSheets: [document],
        };
        expect(await refusal(plan)).toMatchObject({ code: "readBackFailed" });
        const { tables } = await bench.subject.workbook.read();
        expect(tables).toEqual(expect.arrayContaining([SETTINGS]));
      });
    });

    describeEdits(make);
    describeWidths(make);
    describeRenewals(make);

    describe("showing and listening", () => {
      it("shows a cell", async () => {
        await open().workbook.select("Leeg", "B2");
        expect(bench.subject.activeSheet()).toBe("Leeg");
      });

      it("says when the sheet to show is gone or hidden", async () => {
        open();
        await expect(bench.subject.workbook.select("Weg", "A1")).rejects.toMatchObject({
          code: "sheetMissing",
        });
        await expect(bench.subject.workbook.select("Bijlage", "A1")).rejects.toMatchObject({
          code: "sheetMissing",
          params: { sheet: "Bijlage", hidden: 1 },
        });
        expect(bench.subject.activeSheet()).toBe("Invoer");
      });

      it("calls back for a colleague's change until it is stopped, and never for its own", async () => {
        open();
        const heard = jest.fn();
        const stop = await bench.subject.workbook.onChanged(heard);
        await bench.subject.workbook.write({
          ...NO_CHANGES,
          newSheets: [sheetDocument({ name: "Nieuw", cells: documentCells([["x"]]) })],
          edits: [{ sheet: "Invoer", row: 2, column: 1, was: "Bakker", becomes: "Slager", format: null }],
          renewedSheets: [{ sheet: "Leeg", document: sheetDocument({ name: "Leeg" }) }],
        });
        await settled();
        expect(heard).not.toHaveBeenCalled();
        bench.subject.edit("Leeg", 0, 0, "hallo");
        await settled();
        expect(heard).toHaveBeenCalledTimes(1);
        await stop();
        await stop();
        bench.subject.edit("Leeg", 0, 0, "weer");
        await settled();
        expect(heard).toHaveBeenCalledTimes(1);
      });
    });
  });
}

/** Events come after the answer, as from another process. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
