import fc from "fast-check";
import { columnsText, parseRuns, rowsText, runsOf } from "../../../src/domain/share/index-runs";

const indexes = fc
  .uniqueArray(fc.integer({ min: 0, max: 16_383 }), { maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b));

it("joins neighbours and writes them as Excel does", () => {
  expect(rowsText(runsOf([2, 3, 4, 8]))).toBe("3:5,9:9");
  expect(columnsText(runsOf([1, 2, 26]))).toBe("B:C,AA:AA");
});

it.each([rowsText, columnsText])("comes back from either text (%p)", (write) => {
  fc.assert(
    fc.property(indexes, (list) => {
      const runs = runsOf(list);
      expect(parseRuns(write(runs))).toEqual(runs);
      expect(
        runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      ).toEqual(list);
    }),
  );
});
