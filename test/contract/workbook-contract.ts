import { WorkbookError, type Workbook, type WritePlan } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import type { NamedTable } from "../../src/domain/tables/snapshot";
import type { WorkbookFixture } from "../support/in-memory-workbook";
import { documentCells, sheetDocument } from "../support/sheet-document";

/** A workbook behind the port together with what a person can see and do without the port. */
export interface ContractSubject {
  readonly workbook: Workbook;
  /** Every cell of every sheet, in order; blank rows and columns at the end left out. */
  contents(): ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  readonly activeSheet: () => string;
  /** A colleague types. */
  edit(sheet: string, row: number, column: number, value: string | number): void;
  dispose(): void;
}

const SUPPLIERS: NamedTable = {
  name: "Leveranciers",
  sheet: "Invoer",
  row: 1,
  column: 1,
  rowCount: 3,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: false,
};

const SETTINGS: NamedTable = {
  name: "Instellingen",
  sheet: "Inkoopladder",
  row: 2,
  column: 0,
  rowCount: 3,
  columnCount: 2,
  hasHeaders: true,
  hasTotals: false,
};

const BOOK: WorkbookFixture = {
  sheets: [
    {
      name: "Invoer",
      cells: [[], ["", "Leverancier", "KvK-nummer"], ["", "Bakker", "00123456"], ["", "Smid", 12345678]],
    },
    { name: "Leeg", cells: [] },
    {
      name: "Inkoopladder",
      cells: [["Inkoopladder · instellingen"], [], ["Instelling", "Waarde"], ["horizon", 6], ["kopie", "ja"]],
    },
    { name: "Bijlage", cells: [["#N/A", true, -1.5]], visibility: "Hidden" },
    { name: "Diep", cells: [["x"]], visibility: "VeryHidden" },
  ],
  tables: [SUPPLIERS, SETTINGS],
};

const NOTHING: WritePlan = { expect: [], newSheets: [], ownTables: [], activate: null };

const HOSTILE = [
  "=1+1",
  "+31 6 12345678",
  "-12",
  "@SUM(A1)",
  "\tTab",
  "\nRegel",
  "'aan zee",
  "''dubbel",
  '=HYPERLINK("http://x.example","klik")',
  "00123",
  "1-2",
  "TRUE",
  "1E5",
  "#N/A",
  " spatie ",
  "12:30",
  "50%",
  "€ 5",
];

/** What every implementation of the port Workbook promises; run against Excel's own client and against the fake. */
export function describeWorkbook(name: string, make: (fixture: WorkbookFixture) => ContractSubject): void {
  describe(`${name} keeps the promises of the port`, () => {
    let subject: ContractSubject;
    const open = (fixture: WorkbookFixture = BOOK): ContractSubject => (subject = make(fixture));
    afterEach(() => subject.dispose());

    /** The write is refused with this code and no cell of any sheet is different afterwards. */
    const expectRefusal = async (plan: WritePlan): Promise<WorkbookError> => {
      const before = subject.contents();
      const active = subject.activeSheet();
      const error = await subject.workbook.write(plan).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      expect(subject.contents()).toEqual(before);
      expect(subject.activeSheet()).toBe(active);
      return error as WorkbookError;
    };

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
        const before = [...subject.contents()];
        const cells = documentCells([
          ["Gunning", 12.5],
          [null, "klaar"],
        ]);
        const { sheetNames } = await subject.workbook.write({
          ...NOTHING,
          newSheets: [sheetDocument({ name: "Gunning Kantoor", cells })],
        });
        expect(sheetNames).toEqual(["Gunning Kantoor"]);
        expect([...subject.contents()]).toEqual([
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
        await subject.workbook.write({ ...NOTHING, newSheets: [sheetDocument({ name: "Nieuw", cells })] });
        expect(subject.contents().get("Nieuw")).toEqual([[text, "vast"]]);
      });

      it("gives a taken name a number, whatever its case", async () => {
        open();
        const twice = ["INVOER", "invoer", "Gunning"].map((sheetName) => sheetDocument({ name: sheetName }));
        const { sheetNames } = await subject.workbook.write({ ...NOTHING, newSheets: twice });
        expect(sheetNames).toEqual(["INVOER (2)", "invoer (3)", "Gunning"]);
      });

      it("also avoids the names of hidden sheets", async () => {
        const { sheetNames } = await open().workbook.write({
          ...NOTHING,
          newSheets: [sheetDocument({ name: "diep" })],
        });
        expect(sheetNames).toEqual(["diep (2)"]);
      });

      it("shows the sheet that the plan asks for, and none otherwise", async () => {
        open();
        const newSheets = ["Een", "Twee"].map((sheetName) => sheetDocument({ name: sheetName }));
        await subject.workbook.write({ ...NOTHING, newSheets });
        expect(subject.activeSheet()).toBe("Invoer");
        await subject.workbook.write({ ...NOTHING, newSheets, activate: 1 });
        expect(subject.activeSheet()).toBe("Twee (2)");
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
        await subject.workbook.write({ ...NOTHING, newSheets: [document] });
        const { sheets, tables } = await subject.workbook.read();
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
        const { sheetNames } = await open().workbook.write({ ...NOTHING, expect: [expectation], newSheets });
        expect(sheetNames).toEqual(["Nieuw"]);
      });

      it("stops at a cell that changed after the reading and names it", async () => {
        open();
        subject.edit("Invoer", 3, 2, 999);
        const error = await expectRefusal({ ...NOTHING, expect: [expectation], newSheets });
        expect(error).toMatchObject({
          code: "inputChanged",
          params: { sheet: "Invoer", cell: "C4", was: 12345678, is: 999 },
        });
      });

      it("stops at a cell that was blank and is not any more", async () => {
        open();
        subject.edit("Leeg", 0, 0, "nieuw");
        const blank = { sheet: "Leeg", row: 0, column: 0, values: [[""]] };
        const error = await expectRefusal({ ...NOTHING, expect: [expectation, blank], newSheets });
        expect(error).toMatchObject({
          code: "inputChanged",
          params: { sheet: "Leeg", cell: "A1", was: "", is: "nieuw" },
        });
      });

      it("stops when a sheet that it rests on is gone", async () => {
        open();
        const gone = { ...expectation, sheet: "Verdwenen" };
        const error = await expectRefusal({ ...NOTHING, expect: [gone], newSheets });
        expect(error).toMatchObject({ code: "sheetMissing", params: { sheet: "Verdwenen" } });
      });

      it("stops at a protected workbook", async () => {
        open({ ...BOOK, structureProtected: true });
        expect(await expectRefusal({ ...NOTHING, newSheets })).toMatchObject({ code: "structureProtected" });
      });

      it("takes everything back when a cell does not hold what was expected", async () => {
        open();
        const readBack = [{ row: 0, column: 0, expected: 7, tolerance: 1e-9 }];
        const document = sheetDocument({ name: "Nieuw", cells: documentCells([[7.1]]), readBack });
        const error = await expectRefusal({ ...NOTHING, newSheets: [...newSheets, document], activate: 1 });
        expect(error).toMatchObject({
          code: "readBackFailed",
          params: { sheet: "Nieuw (2)", cell: "A1", was: 7, is: 7.1 },
        });
      });

      it("accepts a difference within the tolerance", async () => {
        const readBack = [{ row: 0, column: 0, expected: 7, tolerance: 0.2 }];
        const document = sheetDocument({ name: "Nieuw", cells: documentCells([[7.1]]), readBack });
        await expect(open().workbook.write({ ...NOTHING, newSheets: [document] })).resolves.toEqual({
          sheetNames: ["Nieuw"],
        });
      });
    });

    describe("its own tables", () => {
      const update = (rows: readonly (readonly (string | number)[])[]): WritePlan => ({
        ...NOTHING,
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
        await subject.workbook.write(update(rows));
        expect(subject.contents().get("Inkoopladder")).toEqual(sheetWith(rows));
        const { tables } = await subject.workbook.read();
        expect(tables.find((table) => table.name === "Instellingen")).toEqual({
          ...SETTINGS,
          rowCount: rows.length + 1,
        });
      });

      it("keep one blank row when nothing is left", async () => {
        open();
        await subject.workbook.write(update([]));
        expect(subject.contents().get("Inkoopladder")).toEqual(sheetWith([]));
        const { tables } = await subject.workbook.read();
        expect(tables.find((table) => table.name === "Instellingen")).toMatchObject({ rowCount: 2 });
      });

      it("never grow over cells that somebody filled below them", async () => {
        open();
        subject.edit("Inkoopladder", 6, 1, "notitie");
        const error = await expectRefusal(
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
        const error = await expectRefusal(update([["a", 1]]));
        expect(error).toMatchObject({ code: "sheetProtected", params: { sheet: "Inkoopladder" } });
      });

      it("are refused when the table or its sheet is gone", async () => {
        open();
        const elsewhere = { ...NOTHING, ownTables: [{ sheet: "Inkoopladder", table: "Weg", rows: [] }] };
        expect(await expectRefusal(elsewhere)).toMatchObject({
          code: "sheetMissing",
          params: { table: "Weg" },
        });
        const nowhere = { ...NOTHING, ownTables: [{ sheet: "Weg", table: "Instellingen", rows: [] }] };
        expect(await expectRefusal(nowhere)).toMatchObject({
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
        expect(await expectRefusal(plan)).toMatchObject({ code: "readBackFailed" });
        const { tables } = await subject.workbook.read();
        expect(tables).toEqual(expect.arrayContaining([SETTINGS]));
      });
    });

    describe("showing and listening", () => {
      it("shows a cell", async () => {
        await open().workbook.select("Leeg", "B2");
        expect(subject.activeSheet()).toBe("Leeg");
      });

      it("says when the sheet to show is gone or hidden", async () => {
        open();
        await expect(subject.workbook.select("Weg", "A1")).rejects.toMatchObject({ code: "sheetMissing" });
        await expect(subject.workbook.select("Bijlage", "A1")).rejects.toMatchObject({
          code: "sheetMissing",
          params: { sheet: "Bijlage", hidden: 1 },
        });
        expect(subject.activeSheet()).toBe("Invoer");
      });

      it("calls back for a colleague's change until it is stopped, and never for its own", async () => {
        open();
        const heard = jest.fn();
        const stop = await subject.workbook.onChanged(heard);
        await subject.workbook.write({
          ...NOTHING,
          newSheets: [sheetDocument({ name: "Nieuw", cells: documentCells([["x"]]) })],
        });
        await settled();
        expect(heard).not.toHaveBeenCalled();
        subject.edit("Leeg", 0, 0, "hallo");
        await settled();
        expect(heard).toHaveBeenCalledTimes(1);
        await stop();
        await stop();
        subject.edit("Leeg", 0, 0, "weer");
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
