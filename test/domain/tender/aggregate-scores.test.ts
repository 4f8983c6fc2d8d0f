import fc from "fast-check";
import { meanOf, medianOf } from "../../../src/domain/tender/aggregate-scores";

/** Scores as people give them: at most three decimals. */
const score = fc.integer({ min: -10_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
const scores = fc.array(score, { minLength: 1, maxLength: 12 });

function shuffled(of: fc.Arbitrary<number[]>): fc.Arbitrary<[number[], number[]]> {
  return of.chain((each) =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length }),
    ),
  );
}

describe("the mean of scores", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[6, 8], 7],
    [[0, 10], 5],
    [[5.4, 5.5, 5.6], 5.5],
    [[0.1, 0.1, 0.1], 0.1],
    [[7.1, 7.1, 7.1, 7.1, 7.1, 7.1], 7.1],
    [[7, 7, 8], 22 / 3],
    [[-2, 1], -0.5],
  ])("of %j is %s", (given, mean) => {
    expect(meanOf(given)).toBe(mean);
  });

  it("never comes out below a minimum that it meets exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(fc.nat(40), { maxLength: 6 }), (tenths, off) => {
        // Every score above the middle has one as far below it.
        const given = [tenths, ...off.flatMap((each) => [tenths + each, tenths - each])];
        expect(meanOf(given.map((each) => each / 10))).toBe(tenths / 10);
      }),
    );
  });

  it("lies between the lowest and the highest, whatever the numbers", () => {
    const any = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.oneof(any, scores), (given) => {
        const mean = meanOf(given) ?? NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
        expect(Math.abs(mean - given.reduce((a, b) => a + b, 0) / given.length)).toBeLessThan(1e-9);
      }),
    );
  });

  it("does not depend on the order, to the last bit", () => {
    fc.assert(
      fc.property(shuffled(scores), ([given, other]) => {
        expect(meanOf(other)).toBe(meanOf(given));
        expect(medianOf(other)).toBe(medianOf(given));
      }),
    );
  });
});

describe("the median of scores", () => {
  /** By the definition: as many scores at or below it as at or above it, and the middle of the room that leaves. */
  function naive(given: readonly number[]): number {
    const halves = given.filter(
      (each) =>
        given.filter((other) => other <= each).length * 2 >= given.length &&
        given.filter((other) => other >= each).length * 2 >= given.length,
    );
    return (Math.min(...halves) + Math.max(...halves)) / 2;
  }

  it.each([
    [[], null],
    [[7], 7],
    [[9, 3, 4], 4],
    [[9, 3, 4, 6], 5],
    [[2, 2, 9], 2],
  ])("of %j is %s", (given, median) => {
    expect(medianOf(given)).toBe(median);
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(scores, (given) => {
        expect(medianOf(given)).toBeCloseTo(naive(given), 9);
      }),
    );
  });

  it("leaves the scores as they are", () => {
    const given = [9, 3, 4];
    medianOf(given);
    expect(given).toEqual([9, 3, 4]);
  });
});
