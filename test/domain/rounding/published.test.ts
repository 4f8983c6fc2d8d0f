import fc from "fast-check";
import { excelRound } from "../../../src/domain/rounding/excel-round";
import { publishedTotal } from "../../../src/domain/rounding/published";

/** What the score sheet writes: ROUND(ROUND(x, 9), digits). */
function asOnTheSheet(x: number, digits: number): number {
  return excelRound(excelRound(x, 9), digits);
}

/** Sums that lie at, or a hair beside, where rounding turns; of all sizes and both signs. */
const nearTurns = fc
  .record({
    digits: fc.integer({ min: 0, max: 6 }),
    units: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 2 ** 40 })),
    half: fc.constantFrom(0, 0.5),
    aside: fc.oneof(
      fc.constantFrom(0, 4e-10, 5e-10, 6e-10, 1e-9, 1e-12, 1e-14),
      fc.double({ min: 0, max: 2e-9, noNaN: true }),
    ),
    below: fc.boolean(),
    negative: fc.boolean(),
  })
  .map(({ digits, units, half, aside, below, negative }) => {
    const sum = (units + half) / 10 ** digits + (below ? -aside : aside);
    return { digits, sum: negative ? -sum : sum };
  });

test("is what the sheet's two roundings give, also a hair beside a half", () => {
  fc.assert(
    fc.property(nearTurns, ({ digits, sum }) => {
      expect(publishedTotal(sum, digits)).toBe(asOnTheSheet(sum, digits));
    }),
    { numRuns: 5000 },
  );
});

test("and anywhere else", () => {
  const anywhere = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(
      anywhere,
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 15 }),
      (x, digits, smaller) => {
        const sum = x / 10 ** smaller;
        expect(publishedTotal(sum, digits)).toBe(asOnTheSheet(sum, digits));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  [78.495, 2, 78.5],
  [78.4949999996, 2, 78.5],
  [78.4949999994, 2, 78.49],
  [-78.495, 2, -78.5],
  [0.1 + 0.2, 1, 0.3],
  [-0.004, 2, 0],
])("%p with %p decimals is published as %p", (sum, digits, expected) => {
  expect(publishedTotal(sum, digits)).toBe(expected);
});
