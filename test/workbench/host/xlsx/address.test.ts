import { columnLetters } from "../../../../src/workbench/host/column-letters";
import fc from "fast-check";
import type { Area } from "../../../../src/workbench/host/book";
import {
  areaAddress,
  columnIndex,
  intersects,
  parseArea,
  subtractArea,
} from "../../../../src/workbench/host/xlsx/address";

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([row, column, height, width]) => ({
    row,
    column,
    lastRow: row + height,
    lastColumn: column + width,
  }));

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

it.each([
  ["$B$2", { row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
  ["C4:B2", { row: 1, column: 1, lastRow: 3, lastColumn: 2 }],
  ["A:B", { row: 0, column: 0, lastRow: 1_048_575, lastColumn: 1 }],
  ["$2:3", { row: 1, column: 0, lastRow: 2, lastColumn: 16_383 }],
  ["XFE1", null],
  ["A0", null],
  ["Naam", null],
])("%s is read", (text, wanted) => {
  expect(parseArea(text)).toEqual(wanted);
});

it("an address leads back to its area", () => {
  fc.assert(fc.property(area, (each) => expect(parseArea(areaAddress(each))).toEqual(each)));
});

it("what is left after taking a part out is exactly the rest, each cell once", () => {
  const holds = (each: Area, row: number, column: number) =>
    intersects(each, { row, column, lastRow: row, lastColumn: column });
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const rest = subtractArea(whole, hole);
      for (let row = whole.row; row <= whole.lastRow; row++) {
        for (let column = whole.column; column <= whole.lastColumn; column++) {
          const times = rest.filter((each) => holds(each, row, column)).length;
          expect(times).toBe(holds(hole, row, column) ? 0 : 1);
        }
      }
      expect(rest.every((each) => each.row >= whole.row && each.lastColumn <= whole.lastColumn)).toBe(true);
    }),
  );
});
