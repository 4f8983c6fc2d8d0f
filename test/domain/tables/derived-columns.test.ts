import fc from "fast-check";
import { isDerived } from "../../../src/domain/tables/derived-columns";

const score = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
const rows = fc.array(fc.tuple(score, score, score), { minLength: 4, maxLength: 12 });
const columns = (given: readonly (readonly number[])[]) =>
  [0, 1, 2].map((at) => given.map((row) => row[at] ?? 0));
const varied = (given: readonly (readonly number[])[]) =>
  given.filter((row) => row.some((each) => each !== row[0])).length >= 3;

const mean = (row: readonly number[]) => row.reduce((sum, each) => sum + each, 0) / row.length;
const variance = (row: readonly number[]) => mean(row.map((each) => (each - mean(row)) ** 2));

describe("a column that is worked out from those before it", () => {
  it.each<[string, (row: readonly number[]) => number]>([
    ["mean", mean],
    ["rounded mean", (row) => Math.round(mean(row) * 10) / 10],
    ["sum", (row) => mean(row) * row.length],
    ["range", (row) => Math.max(...row) - Math.min(...row)],
    ["deviation of a sample", (row) => Math.sqrt((variance(row) * row.length) / (row.length - 1))],
    ["deviation of all", (row) => Math.sqrt(variance(row))],
  ])("is known by its figures: %s", (_, statistic) => {
    fc.assert(
      fc.property(rows.filter(varied), (given) => {
        expect(isDerived(given.map(statistic), columns(given))).toBe(true);
      }),
    );
  });

  const two = [
    [6, 5, 7, 6],
    [8, 7, 9, 8],
  ];

  it("is not seen in an assessor who differs once", () => {
    expect(isDerived([7, 6, 8, 7], two)).toBe(true);
    expect(isDerived([7, 6, 8, 9], two)).toBe(false);
  });

  it("is not seen where all agree, in a few rows, or beside a single column", () => {
    const sevens = [7, 7, 7, 7];
    expect(isDerived(sevens, [sevens, sevens])).toBe(false);
    expect(isDerived([7, 6, null, null], two)).toBe(false);
    expect(isDerived([6, 5, 7, 6], two.slice(0, 1))).toBe(false);
  });

  it("passes over rows without a figure", () => {
    expect(isDerived([7, null, 8, 7], two)).toBe(true);
  });
});
