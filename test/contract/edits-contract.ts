import { NO_CHANGES, NOTHING_WRITTEN, type CellEdit, type WritePlan } from "../../src/application/workbook";
import type { CellValue } from "../../src/domain/cell";
import type { WorkbookFixture } from "../support/in-memory-workbook";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { benchFor, HOSTILE, stateOf, type MakeSubject } from "./contract-subject";

/** A supplier list as people keep it: texts in cells for numbers, numbers in cells for text, dates, formulas. */
const LIST: WorkbookFixture = {
  sheets: [
    {
      name: "Leveranciers",
      cells: [
        ["Leverancier", "KvK-nummer", "Geldig tot", "Totaal", "Kopie"],
        ["Bakker", 1234567, "1-2-2026", 12, true],
        ["Smid", "01234567", 46_054, 13, ""],
        ["Kapper", 87654321, "", 14, false],
        ["Slager", "7654321", "12 mei", 15, "ja"],
      ],
      formulas: { D2: "=6*2", D3: "=6.5*2" },
      formats: { C3: "dd-mm-yyyy", C4: "d mmm yyyy", B4: "@", B5: "@", E5: "0.00" },
    },
    { name: "Ander", cells: [["x", 5]], formats: { B1: "0.0%" } },
  ],
};

const SHEET = "Leveranciers";

function edit(
  row: number,
  column: number,
  was: CellValue,
  becomes: CellValue,
  format: string | null = null,
): CellEdit {
  return { sheet: SHEET, row, column, was, becomes, format };
}

function plan(...edits: readonly CellEdit[]): WritePlan {
  return { ...NO_CHANGES, edits };
}

/** Every way in which a cell can change its kind. */
const MANY = plan(
  edit(1, 1, 1234567, "01234567", "@"),
  edit(1, 2, "1-2-2026", 46_054, "dd-mm-yyyy"),
  edit(2, 1, "01234567", 76543210),
  edit(2, 2, 46_054, "onbekend"),
  edit(3, 1, 87654321, 12345678),
  edit(3, 2, "", "2-3-2027"),
  edit(4, 1, "7654321", "07654321"),
  edit(4, 2, "12 mei", ""),
  edit(4, 4, "ja", "1-2"),
  edit(1, 4, true, "nee"),
  edit(2, 4, "", true),
  edit(3, 4, false, 0.1 + 0.2, "0.00"),
  { sheet: "Ander", row: 0, column: 1, was: 5, becomes: "vijf", format: null },
);

/** Edits of single cells that the user agreed to. */
export function describeEdits(make: MakeSubject): void {
  describe("editing cells of the user's own", () => {
    const bench = benchFor(make);

    it("changes these cells, and no other cell or format", async () => {
      bench.open(LIST);
      const receipt = await bench.subject.workbook.write(
        plan(MANY.edits[0] as CellEdit, MANY.edits[1] as CellEdit),
      );
      expect(receipt).toMatchObject({ sheetNames: [], leftOut: [] });
      expect(bench.subject.contents().get(SHEET)).toEqual([
        ["Leverancier", "KvK-nummer", "Geldig tot", "Totaal", "Kopie"],
        ["Bakker", "01234567", 46_054, 12, true],
        ["Smid", "01234567", 46_054, 13],
        ["Kapper", 87654321, "", 14, false],
        ["Slager", "7654321", "12 mei", 15, "ja"],
      ]);
      expect(bench.subject.formatOf(SHEET, 1, 1)).toBe("@");
      expect(bench.subject.formatOf(SHEET, 1, 2)).toBe("dd-mm-yyyy");
      expect(bench.subject.formatOf(SHEET, 3, 1)).toBe("@");
      expect(bench.subject.formatOf(SHEET, 2, 1)).toBe("General");
      expect(bench.subject.contents().get("Ander")).toEqual([["x", 5]]);
    });

    it("writes every kind of value over every kind of value, whatever the format", async () => {
      bench.open(LIST);
      await bench.subject.workbook.write(MANY);
      const contents = bench.subject.contents();
      for (const { sheet, row, column, becomes } of MANY.edits) {
        const is = contents.get(sheet)?.[row]?.[column] ?? "";
        if (typeof becomes === "number") expect(is).toBeCloseTo(becomes, 12);
        else expect(is).toBe(becomes);
      }
    });

    it("gives the way back: every value and every number format", async () => {
      bench.open(LIST);
      const before = await stateOf(bench.subject);
      const { undo } = await bench.subject.workbook.write(MANY);
      expect(undo.edits).toHaveLength(MANY.edits.length);
      expect(undo.tableWidths).toEqual([]);
      const again = await bench.subject.workbook.write({ ...NO_CHANGES, ...undo });
      expect(await stateOf(bench.subject)).toEqual(before);
      await bench.subject.workbook.write({ ...NO_CHANGES, ...again.undo });
      expect(bench.subject.contents().get(SHEET)?.[1]).toEqual(["Bakker", "01234567", 46_054, 12, "nee"]);
    });

    it.each(HOSTILE)(
      "keeps the supplier text %j exactly as it is, in a cell of any format, and back",
      async (text) => {
        bench.open(LIST);
        const before = await stateOf(bench.subject);
        const { undo } = await bench.subject.workbook.write(
          plan(
            edit(1, 0, "Bakker", text),
            edit(2, 2, 46_054, text),
            edit(4, 1, "7654321", text),
            edit(1, 1, 1234567, text, "@"),
            edit(3, 2, "", text, "General"),
          ),
        );
        const rows = bench.subject.contents().get(SHEET);
        expect([rows?.[1]?.[0], rows?.[2]?.[2], rows?.[4]?.[1], rows?.[1]?.[1], rows?.[3]?.[2]]).toEqual(
          Array.from({ length: 5 }, () => text),
        );
        await bench.subject.workbook.write({ ...NO_CHANGES, ...undo });
        expect(await stateOf(bench.subject)).toEqual(before);
      },
    );

    it("leaves a cell with a formula out and says so, in the order of the plan", async () => {
      bench.open(LIST);
      const [second, first] = [edit(2, 3, 13, 99), edit(1, 3, 12, "weg")];
      const { leftOut, undo } = await bench.subject.workbook.write(plan(second, edit(4, 3, 15, 16), first));
      expect(leftOut).toEqual([second, first]);
      expect(undo.edits).toEqual([{ ...edit(4, 3, 16, 15), format: "General" }]);
      expect(
        bench.subject
          .contents()
          .get(SHEET)
          ?.map((line) => line[3]),
      ).toEqual(["Totaal", 12, 13, 14, 16]);
    });

    it("leaves a cell with an error value out: as a text it would break what reads it", async () => {
      const cells = [["#N/A", "#N/A is geen waarde"]];
      bench.open({ sheets: [{ name: SHEET, cells }] });
      const [error, text] = [edit(0, 0, "#N/A", "weg"), edit(0, 1, "#N/A is geen waarde", "weg")];
      const { leftOut } = await bench.subject.workbook.write(plan(error, text));
      expect(leftOut).toEqual([error]);
      expect(bench.subject.contents().get(SHEET)).toEqual([["#N/A", "weg"]]);
    });

    it("writes nothing when every cell holds a formula, whatever it gives by now", async () => {
      bench.open(LIST);
      const before = await stateOf(bench.subject);
      const only = plan(edit(1, 3, 11, 99));
      expect(await bench.subject.workbook.write(only)).toEqual({ ...NOTHING_WRITTEN, leftOut: only.edits });
      expect(await stateOf(bench.subject)).toEqual(before);
    });

    it("stops at a cell that changed after the reading and names it, before anything is written", async () => {
      bench.open(LIST);
      bench.subject.edit(SHEET, 1, 1, 1111111);
      expect(await bench.refusal(MANY)).toMatchObject({
        code: "inputChanged",
        params: { sheet: SHEET, cell: "B2", was: 1234567, is: 1111111 },
      });
    });

    it("stops at a blank cell that is filled by now", async () => {
      bench.open(LIST);
      bench.subject.edit(SHEET, 3, 2, "straks");
      expect(await bench.refusal(MANY)).toMatchObject({
        code: "inputChanged",
        params: { cell: "C4", was: "", is: "straks" },
      });
    });

    it("are refused on a protected sheet, but other sheets may be written", async () => {
      const sheets = LIST.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === SHEET }));
      bench.open({ ...LIST, sheets });
      expect(await bench.refusal(MANY)).toMatchObject({ code: "sheetProtected", params: { sheet: SHEET } });
      await bench.subject.workbook.write({ ...NO_CHANGES, edits: MANY.edits.slice(-1) });
      expect(bench.subject.contents().get("Ander")).toEqual([["x", "vijf"]]);
    });

    it("are refused when their sheet is gone", async () => {
      bench.open(LIST);
      const gone = { ...edit(0, 0, "", "x"), sheet: "Weg" };
      expect(await bench.refusal({ ...MANY, edits: [...MANY.edits, gone] })).toMatchObject({
        code: "sheetMissing",
        params: { sheet: "Weg" },
      });
    });

    it("are taken back when a new sheet of the same plan fails its check", async () => {
      bench.open(LIST);
      const readBack = [{ row: 0, column: 0, expected: "goed", tolerance: 0 }];
      const document = sheetDocument({ name: "Nieuw", cells: documentCells([["fout"]]), readBack });
      expect(await bench.refusal({ ...MANY, newSheets: [document], activate: 0 })).toMatchObject({
        code: "readBackFailed",
      });
    });

    it("may be many, far apart and in any order", async () => {
      const cells = Array.from({ length: 3_000 }, (_, row) => [`n${row}`]);
      bench.open({ sheets: [{ name: SHEET, cells }] });
      const rows = [2_999, 0, 700, 1, 2, 3, 1_500, 4];
      await bench.subject.workbook.write(plan(...rows.map((row) => edit(row, 0, `n${row}`, row))));
      const written = bench.subject.contents().get(SHEET) ?? [];
      expect(written.flatMap(([value], row) => (value === `n${row}` ? [] : [[row, value]]))).toEqual(
        [...rows].sort((left, right) => left - right).map((row) => [row, row]),
      );
    });
  });
}
