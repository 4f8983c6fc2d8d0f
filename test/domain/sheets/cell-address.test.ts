import fc from "fast-check";
import { cellAddress, columnLetters, inRow, rangeAddress } from "../../../src/domain/sheets/cell-address";
import { parseCellAddress } from "../../../src/domain/sheets/parse-cell-address";

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

describe("cellAddress", () => {
  test.each([
    [0, 0, "A1"],
    [9, 25, "Z10"],
    [0, 26, "AA1"],
    [1_048_575, 16_383, "XFD1048576"],
    [0, 701, "ZZ1"],
    [0, 702, "AAA1"],
  ])("row %i, column %i is %s", (atRow, atColumn, address) => {
    expect(cellAddress(atRow, atColumn)).toBe(address);
  });

  test("reads back as the same cell, absolute or not", () => {
    fc.assert(
      fc.property(row, column, fc.boolean(), (atRow, atColumn, absolute) => {
        expect(parseCellAddress(cellAddress(atRow, atColumn, absolute))).toEqual({
          row: atRow,
          column: atColumn,
        });
      }),
    );
  });

  test("pins what it is asked to pin", () => {
    expect(cellAddress(4, 2, true)).toBe("$C$5");
    expect(inRow(4, 2)).toBe("$C5");
    expect(rangeAddress(4, 2, 8, 3)).toBe("$C$5:$D$9");
    expect(rangeAddress(4, 2, 4, 2)).toBe("$C$5");
  });

  test("refuses what is no cell", () => {
    expect(() => cellAddress(-1, 0)).toThrow(RangeError);
    expect(() => cellAddress(0.5, 0)).toThrow(RangeError);
    expect(() => columnLetters(-1)).toThrow(RangeError);
  });
});
