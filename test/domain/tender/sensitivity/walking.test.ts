import fc from "fast-check";
import {
  endOfPositive,
  nextRoot,
  signPast,
  type Walk,
} from "../../../../src/domain/tender/sensitivity/walking";

const walk = (at: number, direction: 1 | -1): Walk => ({ at, direction, tolerance: 1e-11, reach: 100 });

describe("walking along a curve", () => {
  it("knows on which side it goes on where the curve is 0", () => {
    expect(signPast(-5, 1, 0, walk(5, 1))).toBe(1);
    expect(signPast(-5, 1, 0, walk(5, -1))).toBe(-1);
    // (w - 5)^2 touches 0 and is above it on both sides.
    expect(signPast(25, -10, 1, walk(5, 1))).toBe(1);
    expect(signPast(25, -10, 1, walk(5, -1))).toBe(1);
    expect(signPast(-50, 20, -2, walk(5, 1))).toBe(-1);
    expect(signPast(-50, 20, -2, walk(5, -1))).toBe(-1);
    expect(signPast(0, 0, 0, walk(5, 1))).toBe(0);
  });

  it("meets each crossing once: standing on one, the next is the other", () => {
    // (w - 2)(w - 7)
    const curve = [14, -9, 1] as const;
    expect(nextRoot(...curve, walk(0, 1))).toBeCloseTo(2, 12);
    expect(nextRoot(...curve, walk(2, 1))).toBeCloseTo(7, 12);
    expect(nextRoot(...curve, walk(7, 1))).toBe(Number.POSITIVE_INFINITY);
    expect(nextRoot(...curve, walk(7, -1))).toBeCloseTo(2, 12);
    expect(nextRoot(...curve, walk(2, -1))).toBe(Number.NEGATIVE_INFINITY);
    // Binary noise before it, as where another curve brought the walk there.
    expect(nextRoot(...curve, walk(2 - 1e-13, 1))).toBeCloseTo(7, 12);
    expect(nextRoot(...curve, walk(7 + 1e-13, -1))).toBeCloseTo(2, 12);
  });

  it("meets the other crossing of a curve that starts at 0", () => {
    // w (5 - w)
    expect(nextRoot(0, 5, -1, walk(1, 1))).toBe(5);
    expect(nextRoot(0, 5, -1, walk(1, -1))).toBeCloseTo(0, 12);
  });

  it("meets nothing on a line that stays level, or has been crossed, nor on a curve that only touches", () => {
    expect(nextRoot(25, -10, 1, walk(0, 1))).toBe(Number.POSITIVE_INFINITY);
    expect(nextRoot(3, 0, 0, walk(0, 1))).toBe(Number.POSITIVE_INFINITY);
    expect(nextRoot(-5, 1, 0, walk(5, 1))).toBe(Number.POSITIVE_INFINITY);
    expect(nextRoot(-5, 1, 0, walk(6, 1))).toBe(Number.POSITIVE_INFINITY);
  });

  it("ends at once where a curve is not above 0", () => {
    expect(endOfPositive(-1, 0, 0, walk(5, 1))).toBe(5);
    expect(endOfPositive(5, -1, 0, walk(2, 1))).toBe(5);
  });

  it("finds the nearer of two crossings ahead, whichever way", () => {
    const place = fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(place, place, place, fc.constantFrom(1 as const, -1 as const), (a, b, at, direction) => {
        fc.pre(Math.abs(a - b) > 0.5 && Math.abs(at - a) > 0.05 && Math.abs(at - b) > 0.05);
        const ahead = [a, b].filter((root) => (root - at) * direction > 0).map((root) => root * direction);
        const nearest = ahead.length === 0 ? Infinity : Math.min(...ahead);
        const found = nextRoot(a * b, -(a + b), 1, walk(at, direction)) * direction;
        if (nearest === Infinity) expect(found).toBe(Infinity);
        else expect(found).toBeCloseTo(nearest, 9);
      }),
    );
  });
});
