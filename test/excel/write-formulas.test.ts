import { NO_CHANGES, NOTHING_WRITTEN, type WritePlan } from "../../src/application/workbook";
import { documentCells, formulaCell, sheetDocument } from "../support/sheet-document";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import { fingerprint } from "./support/fingerprint";
import { FIXTURE } from "./support/rich-plan";

let subject: EmbeddedWorkbook;
beforeEach(() => (subject = embeddedWorkbook(FIXTURE)));
afterEach(() => subject.dispose());

function plan(expected: number | string): WritePlan {
  const cells = [
    ...documentCells([
      ["Bakker", 60, 20.125],
      ["=Smid", 55, 30],
    ]),
    formulaCell(0, 3, "=ROUND(ROUND(SUM(B1:C1),9),2)"),
    formulaCell(1, 3, "=ROUND(ROUND(SUM(B2:C2),9),2)"),
    formulaCell(2, 3, "=MAX(D1:D2)"),
    formulaCell(2, 0, '=IF(Invoer!A2="Bakker","gelijk","gewijzigd")'),
    formulaCell(3, 0, '=IF(D3>0,"","leeg")'),
    // Depends on a formula that is written further down.
    formulaCell(0, 4, "=D4+1"),
    formulaCell(3, 3, "=D3*2"),
  ];
  const readBack = [
    { row: 2, column: 3, expected, tolerance: 1e-9 },
    { row: 2, column: 0, expected: "gelijk", tolerance: 0 },
    { row: 0, column: 4, expected: 171, tolerance: 1e-9 },
  ];
  return { ...NO_CHANGES, newSheets: [sheetDocument({ name: "Gunning", cells, readBack })] };
}

describe("live formulas", () => {
  it("are calculated and read back in the sync that writes them", async () => {
    await subject.workbook.write(plan(85));
    expect(subject.syncs()).toHaveLength(2);
    expect(subject.contents().get("Gunning")).toEqual([
      ["Bakker", 60, 20.125, 80.13, 171],
      ["=Smid", 55, 30, 85],
      ["gelijk", "", "", 85],
      ["", "", "", 170],
    ]);
  });

  it("follow a later change of a cell that they rest on", async () => {
    await subject.workbook.write(plan(85));
    subject.edit("Gunning", 0, 1, 70);
    subject.edit("Invoer", 1, 0, "Slager");
    expect(subject.contents().get("Gunning")?.[2]).toEqual(["gewijzigd", "", "", 90.13]);
  });

  it("are also calculated in a workbook that is set to calculate by hand", async () => {
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    await expect(subject.workbook.write(plan(85))).resolves.toEqual({
      ...NOTHING_WRITTEN,
      sheetNames: ["Gunning"],
    });
  });

  it.each([85.01, "85"])("are taken back when a result is not the expected %j", async (expected) => {
    const before = fingerprint(subject.host.book);
    await expect(subject.workbook.write(plan(expected))).rejects.toMatchObject({
      code: "readBackFailed",
      params: { sheet: "Gunning", cell: "D3", was: expected, is: 85 },
    });
    expect(fingerprint(subject.host.book)).toEqual(before);
  });

  it("are taken back when one of them is an error value", async () => {
    const [document] = plan(85).newSheets;
    if (document === undefined) throw new Error("no document");
    const broken = {
      ...document,
      cells: document.cells.map((cell) =>
        cell.row === 2 && cell.column === 3 ? formulaCell(2, 3, "=1/0") : cell,
      ),
    };
    await expect(subject.workbook.write({ ...plan(85), newSheets: [broken] })).rejects.toMatchObject({
      code: "readBackFailed",
      params: { is: "#DIV/0!" },
    });
    expect(subject.contents().has("Gunning")).toBe(false);
  });
});
