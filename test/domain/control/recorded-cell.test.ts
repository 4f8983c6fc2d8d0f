import fc from "fast-check";
import { holds, isSameCell, recordedResult, recordedValue } from "../../../src/domain/control/recorded-cell";

const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimals = fc.integer({ min: 0, max: 9 });

it("holds the outcome that a spreadsheet may calculate: the same to nine digits", () => {
  fc.assert(
    fc.property(amounts, decimals, (value, places) => {
      const recorded = recordedResult({ value, decimals: places });
      expect(holds(recorded, value)).toBe(true);
      expect(holds(recorded, value * (1 + 1e-12))).toBe(true);
    }),
  );
});

it("does not hold a figure that is a whole unit of what was published away", () => {
  fc.assert(
    fc.property(amounts, decimals, (value, places) => {
      const recorded = recordedResult({ value, decimals: places });
      expect(holds(recorded, value + 1.1 * 10 ** -places + 3e-9 * Math.max(1, Math.abs(value)))).toBe(false);
    }),
  );
});

it("takes a published total to the last digit: a cent less shown is a cent too much", () => {
  const total = recordedResult({ value: 76.5, decimals: 2 });
  expect(holds(total, 76.5)).toBe(true);
  expect(holds(total, 76.504)).toBe(false);
  expect(holds(total, "76.5")).toBe(false);
});

it("takes white space at the ends, and a number that a program saved as text, for no change", () => {
  expect(isSameCell("Trede 2 ", "Trede 2")).toBe(true);
  expect(isSameCell("a\r\nb", "a\nb")).toBe(true);
  expect(isSameCell(5, "5")).toBe(true);
  expect(isSameCell(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameCell("", 0)).toBe(false);
  expect(isSameCell("Trede 2", "Trede 3")).toBe(false);
});

it("shows the value of what was recorded", () => {
  expect(recordedValue(recordedResult({ value: 1.005, decimals: 2 }))).toBe(1.01);
  expect(recordedValue(recordedResult({ text: "klopt" }))).toBe("klopt");
  expect(recordedValue("A bv")).toBe("A bv");
});
