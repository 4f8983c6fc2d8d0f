import fc from "fast-check";
import { evenLines } from "../../../src/domain/sheets/row-heights";

const lines = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2_000 });

function stretches(found: readonly number[]): number {
  return found.filter((each, index) => index === 0 || found[index - 1] !== each).length;
}

test("a short table is exact", () => {
  expect(evenLines([1, 2, 1, 4, 2])).toEqual([1, 2, 1, 4, 2]);
  expect(evenLines([])).toEqual([]);
});

test("no row gets less than it needs, and the stretches are few", () => {
  fc.assert(
    fc.property(lines, (needed) => {
      const given = evenLines(needed);
      expect(given).toHaveLength(needed.length);
      expect(given.every((each, index) => each >= (needed[index] ?? 0))).toBe(true);
      expect(stretches(given)).toBeLessThanOrEqual(400);
    }),
  );
});

test("in a long table the rows that need most keep their own height", () => {
  const needed = Array.from({ length: 10_000 }, (_, index) => (index % 1_000 === 0 ? 4 : 1 + (index % 2)));
  const given = evenLines(needed);
  expect(new Set(given)).toEqual(new Set([2, 4]));
  expect(given.filter((each) => each === 4)).toHaveLength(10);
});
