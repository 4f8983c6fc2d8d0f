import fc from "fast-check";
import { excelRound, roundedUnits } from "../../../src/domain/rounding/excel-round";
import { publishedTotal } from "../../../src/domain/rounding/published";

/** An independent reading: all digits of the 15-digit decimal as a BigInt fraction. */
function unitsByBigInt(x: number, digits: number): bigint {
  const [mantissa = "", power = ""] = Math.abs(x).toExponential(14).split("e");
  const exponent = Number(power) - 14 + digits;
  const value = BigInt(mantissa.replace(".", ""));
  if (exponent >= 0) {
    const up = value * 10n ** BigInt(exponent);
    return x < 0 ? -up : up;
  }
  const divisor = 10n ** BigInt(-exponent);
  const rounded = (2n * value + divisor) / (2n * divisor);
  return x < 0 ? -rounded : rounded;
}

describe("excelRound", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999999999999994, 0, 1],
    [79.995, 2, 80],
    [0.1 + 0.2, 9, 0.3],
    [33.35 * 3, 2, 100.05],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [49, -2, 0],
    [1e15, 2, 1e15],
    [-125 * 9754216.61, 9, -1219277076.25],
    [24999999.99 * 3, 9, 74999999.97],
    [9007199.254740993, 9, 9007199.25474099],
    [1e-20, 6, 0],
    [0, 2, 0],
  ])("ROUND(%d, %d) is %d: 15 significant digits, then half away from zero", (x, digits, expected) => {
    expect(excelRound(x, digits)).toBe(expected);
  });

  test("a rounded zero has no minus sign", () => {
    expect(Object.is(excelRound(-0.001, 2), 0)).toBe(true);
    expect(Object.is(excelRound(-0, 2), 0)).toBe(true);
  });

  test("refuses what is no number", () => {
    expect(() => excelRound(Number.NaN, 2)).toThrow(RangeError);
    expect(() => roundedUnits(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
    expect(() => roundedUnits(1, 2.5)).toThrow(RangeError);
  });

  test("equals the exact decimal calculation for any number", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 6 }), (x, digits) => {
        expect(BigInt(roundedUnits(x, digits))).toBe(unitsByBigInt(x, digits));
      }),
      { numRuns: 2000 },
    );
  });

  test("equals the exact decimal calculation just at, above and below a half", () => {
    const nearHalf = fc.tuple(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(nearHalf, ([units, digits, ulps]) => {
        const half = (units + 0.5) / 10 ** digits;
        const x = half * (1 + ulps * Number.EPSILON);
        expect(BigInt(roundedUnits(x, digits))).toBe(unitsByBigInt(x, digits));
      }),
      { numRuns: 5000 },
    );
  });

  test("rounding what is rounded changes nothing, and keeps the decimal that a reader sees", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (units, digits) => {
        const seen = Number(`${units}e-${digits}`);
        expect(excelRound(seen, digits) + 0).toBe(seen + 0);
        expect(roundedUnits(seen, digits) + 0).toBe(units + 0);
      }),
    );
  });
});

describe("publishedTotal", () => {
  test("a sum that is a half but for binary noise rounds up", () => {
    expect(publishedTotal(78.12500000000001 - 1e-11, 2)).toBe(78.13);
    expect(publishedTotal(0.125 - 1e-12, 2)).toBe(0.13);
  });

  test("a sum that is really below a half rounds down", () => {
    expect(publishedTotal(78.124999, 2)).toBe(78.12);
  });
});
