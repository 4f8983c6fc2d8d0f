import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { readAmount } from "../../../src/domain/tables/read-number";
import { readBookedAmount } from "../../../src/domain/tables/read-booked-amount";

const DUTCH = { decimalSeparator: ",", thousandsSeparator: "." };

describe("readBookedAmount", () => {
  it.each<[CellValue, number]>([
    [-12.5, -12.5],
    ["1.234,56", 1234.56],
    ["€ 1.234,56", 1234.56],
    ["-1.234,56", -1234.56],
    ["1.234,56-", -1234.56],
    ["1.234,56 -", -1234.56],
    ["€ 500,00-", -500],
    ["(500,00)", -500],
    ["( € 1.234,56 )", -1234.56],
    ["500\u2212", -500],
    ["1.234,-", 1234],
    ["0,00-", 0],
  ])("reads %j as %d", (raw, value) => {
    expect(readBookedAmount(raw, DUTCH).value).toBe(value);
  });

  it("tells of a text what stands in the cell, and of an amount that reads two ways both", () => {
    expect(readBookedAmount("500,00-", DUTCH).problem).toEqual({
      code: "numberIsText",
      severity: "info",
      params: { text: "500,00-", value: -500 },
    });
    expect(readBookedAmount("(1.234)", DUTCH)).toEqual({
      value: null,
      problem: {
        code: "numberAmbiguous",
        severity: "error",
        params: { text: "(1.234)", first: -1234, second: -1.234 },
      },
    });
  });

  it.each<CellValue>(["-5-", "(-5)", "5 credit", "( )", "()", "-", "10%", "(10%)", "1-2", true])(
    "does not guess what %j is",
    (raw) => {
      expect(readBookedAmount(raw, DUTCH)).toMatchObject({
        value: null,
        problem: { code: "numberUnreadable" },
      });
    },
  );

  it("reads whatever readAmount reads alike", () => {
    const cell = fc.oneof(fc.double(), fc.string({ unit: fc.constantFrom(..."0123456789.,-€ ") }));
    fc.assert(
      fc.property(cell, (raw) => {
        const plain = readAmount(raw, DUTCH);
        if (plain.value !== null) expect(readBookedAmount(raw, DUTCH)).toEqual(plain);
      }),
    );
  });
});
