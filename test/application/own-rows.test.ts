import { appendRows, type OwnRegister } from "../../src/application/own-rows";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { WorkbookSnapshot } from "../../src/domain/tables/snapshot";

const GRID = { name: "Logboek", row: 0, column: 0, values: [["a"]], visible: true, protected: false };
const SNAPSHOT: WorkbookSnapshot = {
  sheets: [GRID],
  tables: [],
  decimalSeparator: ",",
  thousandsSeparator: ".",
  date1904: false,
  structureProtected: false,
};
const REGISTER: OwnRegister = { sheet: "Logboek", table: "Logboek", cells: [["a", 1]] };
const FRESH = { name: "Logboek" } as SheetDocument;
const fresh = (): SheetDocument => FRESH;

it("puts rows under those that are there, which go back as they were, while the sheet is as it was read", () => {
  expect(appendRows(SNAPSHOT, REGISTER, [["b", 2]], fresh)).toEqual({
    newSheets: [],
    ownTables: [
      {
        sheet: "Logboek",
        table: "Logboek",
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      },
    ],
    expect: [{ sheet: "Logboek", row: 0, column: 0, values: [["a"]] }],
  });
});

it("makes the sheet where there is none, and nothing at all without rows", () => {
  expect(appendRows(SNAPSHOT, null, [["b", 2]], fresh)).toEqual({
    newSheets: [FRESH],
    ownTables: [],
    expect: [],
  });
  expect(appendRows(SNAPSHOT, null, [], fresh).newSheets).toEqual([]);
});

it("says that the sheet is no table any more instead of writing beside it", () => {
  const range = { ...REGISTER, table: null };
  expect(() => appendRows(SNAPSHOT, range, [["b", 2]], fresh)).toThrow(
    expect.objectContaining({ code: "notATable", params: { sheet: "Logboek" } }),
  );
});
