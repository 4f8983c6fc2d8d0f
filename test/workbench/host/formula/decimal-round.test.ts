import fc from "fast-check";

import {
  ceilingDecimal,
  floorDecimal,
  roundDecimal,
} from "../../../../src/workbench/host/formula/decimal-round";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-0.5, 0, -1],
  [0.5, 0, 1],
  [2.5, 0, 3],
  [-1.005, 2, -1.01],
  [1250, -2, 1300],
  [5, -1, 10],
  [4.9, -1, 0],
  [49, -2, 0],
  [50, -2, 100],
  [0.04, 1, 0],
  [1e-7, 6, 0],
  [99.995, 2, 100],
  [123456789012345680, 0, 123456789012346000],
])("ROUND(%p, %p) is %p", (x, places, expected) => {
  expect(roundDecimal(x, places)).toBe(expected);
});

test("away from zero and towards zero look at the same 15 digits", () => {
  expect(roundDecimal(1.001, 2, "up")).toBe(1.01);
  expect(roundDecimal(-1.001, 2, "up")).toBe(-1.01);
  expect(roundDecimal(6, -2, "up")).toBe(100);
  expect(roundDecimal(1.999, 2, "down")).toBe(1.99);
  expect(floorDecimal(4.1 * 100)).toBe(410);
  expect(floorDecimal(-1.5)).toBe(-2);
  expect(ceilingDecimal(-1.5)).toBe(-1);
});

test("on a decimal of up to 15 digits it is decimal arithmetic, half away from zero", () => {
  const units = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });
  fc.assert(
    fc.property(
      units,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -3, max: 12 }),
      (u, scale, places) => {
        const drop = scale - places;
        let expected = u;
        let exponent = -scale;
        if (drop > 0) {
          const unit = 10n ** BigInt(drop);
          const size = u < 0n ? -u : u;
          const rounded = (2n * size + unit) / (2n * unit);
          expected = u < 0n ? -rounded : rounded;
          exponent = -places;
        }
        expect(roundDecimal(Number(`${u}e${-scale}`), places) + 0).toBe(
          Number(`${expected}e${exponent}`) + 0,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test("rounding twice is rounding once, and ROUNDDOWN <= |ROUND| <= ROUNDUP", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -3, max: 6 }),
      (x, places) => {
        const once = roundDecimal(x, places);
        expect(roundDecimal(once, places)).toBe(once);
        expect(Math.abs(roundDecimal(x, places, "down"))).toBeLessThanOrEqual(Math.abs(once));
        expect(Math.abs(once)).toBeLessThanOrEqual(Math.abs(roundDecimal(x, places, "up")));
      },
    ),
  );
});
