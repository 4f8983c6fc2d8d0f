import fc from "fast-check";
import { NOWHERE } from "../../../src/domain/cell";
import { spreadOf } from "../../../src/domain/tender/assessed-spread";

const given = (...scores: readonly number[]) => ({
  scores: scores.map((score, index) => ({ assessor: `A${index}`, score, remark: "", place: NOWHERE })),
});

describe("the spread of assessors", () => {
  it("gives the figures that a committee looks at", () => {
    expect(spreadOf(given(8, 4, 6, 6, 7))).toEqual({
      count: 5,
      lowest: 4,
      highest: 8,
      mean: 6.2,
      median: 6,
      // Of a sample: (3,24 + 4,84 + 0,04 + 0,04 + 0,64) / 4 = 2,2.
      deviation: expect.closeTo(Math.sqrt(2.2), 12) as number,
    });
  });

  it("has no deviation for one score and nothing to say about none", () => {
    expect(spreadOf(given(7))).toEqual({
      count: 1,
      lowest: 7,
      highest: 7,
      mean: 7,
      median: 7,
      deviation: null,
    });
    expect(spreadOf(given())).toBeNull();
  });

  it("is zero when all agree and never less", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 9 }), (tenths) => {
        const scores = tenths.map((each) => each / 10);
        const deviation = spreadOf(given(...scores))?.deviation ?? NaN;
        const agree = scores.every((each) => each === scores[0]);
        expect(deviation === 0).toBe(agree);
        expect(deviation).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
