import fc from "fast-check";
import { readAmount, readNumber } from "../../../src/domain/tables/read-number";
import { anyText } from "../../support/any-text";

const DUTCH = { decimalSeparator: ",", thousandsSeparator: "." };
const ENGLISH = { decimalSeparator: ".", thousandsSeparator: "," };

describe("readNumber", () => {
  it("takes numbers as they are and leaves blanks blank", () => {
    expect(readNumber(12.5, DUTCH)).toEqual({ value: 12.5, problem: null });
    expect(readNumber(0, DUTCH).value).toBe(0);
    for (const blank of ["", "  ", "\u00a0"])
      expect(readNumber(blank, DUTCH)).toEqual({ value: null, problem: null });
  });

  it.each([
    ["1.234,56", 1234.56],
    ["€ 1.234,56", 1234.56],
    ["€\u00a01.234,56", 1234.56],
    ["1.234,56 EUR", 1234.56],
    ["EUR 95.000,00", 95000],
    ["-€ 12,50", -12.5],
    ["€ -12,50", -12.5],
    ["\u22125", -5],
    ["1.234.567", 1234567],
    ["1 234 567,8", 1234567.8],
    ["1.250,-", 1250],
    ["€ 95.000,--", 95000],
    ["12345", 12345],
    ["0,125", 0.125],
    [",5", 0.5],
    ["60%", 0.6],
    ["12,3 %", 0.123],
    ["１２,５", 12.5],
    ["1.234.567,89", 1234567.89],
    ["€1.234.567,-", 1234567],
    ["EUR 12,50", 12.5],
    ["12,50 euro", 12.5],
    ["1 234 567", 1234567],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["+5", 5],
    ["-0", 0],
    ["0,500", 0.5],
    ["00012", 12],
    ["100%", 1],
    ["-12,5%", -0.125],
  ])("reads the text %s as a Dutch workbook writes it", (text, value) => {
    expect(readNumber(text, DUTCH)).toMatchObject({
      value,
      problem: { code: "numberIsText", severity: "info", params: { value } },
    });
  });

  it.each([
    ["1,234.56", 1234.56],
    ["1234.56", 1234.56],
    ["12.5", 12.5],
    ["0.125", 0.125],
    ["1,234,567", 1234567],
    ["1,234,567.8", 1234567.8],
    ["-€ 1,234.56", -1234.56],
    ["0.500", 0.5],
    [".5", 0.5],
  ])("reads %s, that allows one reading only, with a warning", (text, value) => {
    expect(readNumber(text, DUTCH)).toMatchObject({
      value,
      problem: { code: "numberIsText", severity: "warning" },
    });
  });

  it.each([
    ["1.234", 1234, 1.234],
    ["1,234", 1234, 1.234],
    ["€ 95.000", 95000, 95],
    ["-1.500", -1500, -1.5],
    ["12.000", 12000, 12],
    ["999,999 euro", 999999, 999.999],
  ])("refuses %s and gives both readings", (text, first, second) => {
    for (const separators of [DUTCH, ENGLISH]) {
      expect(readNumber(text, separators)).toEqual({
        value: null,
        problem: { code: "numberAmbiguous", severity: "error", params: { text, first, second } },
      });
    }
  });

  it("follows the workbook's own separators", () => {
    expect(readNumber("1,234.56", ENGLISH).problem?.severity).toBe("info");
    expect(readNumber("1.234,56", ENGLISH).problem?.severity).toBe("warning");
  });

  it.each([
    "tien",
    "12a",
    "1.23.456",
    "12 34",
    "1,2,3",
    "--5",
    "5-",
    "(5)",
    "1e5",
    "-",
    "€",
    "%",
    "n.v.t.",
    "1..2",
    "1.234,56-",
    "1.2345,6",
    "12.34,567.8",
    "ca. 500",
    "500 k€",
    "5 stuks",
    "€ 5%",
    "0x10",
    "1/2",
    "½",
    "Infinity",
    "NaN",
    "9".repeat(400),
    `${"9".repeat(400)},5`,
  ])("refuses %s", (text) =>
    expect(readNumber(text, DUTCH)).toMatchObject({
      value: null,
      problem: { code: "numberUnreadable", severity: "error" },
    }),
  );

  it("reads Dutch and English notation to the same number where only one reading is possible", () => {
    const pairs = [
      ["1.234,5", "1,234.5"],
      ["0,05", "0.05"],
      ["1.234.567,00", "1,234,567.00"],
      ["12,5 %", "12.5 %"],
    ];
    for (const [dutch = "", english = ""] of pairs) {
      for (const separators of [DUTCH, ENGLISH]) {
        expect(readNumber(dutch, separators).value).toBe(readNumber(english, separators).value);
      }
    }
  });

  it("takes no truth value, no infinity and no error for a number", () => {
    expect(readNumber(true, DUTCH).problem?.code).toBe("numberUnreadable");
    expect(readNumber(Infinity, DUTCH).problem?.code).toBe("numberUnreadable");
    expect(readNumber("#N/A", DUTCH).problem).toEqual({
      code: "errorValue",
      severity: "error",
      params: { text: "#N/A" },
    });
    expect(readNumber("#DEEL/0!", DUTCH).problem?.code).toBe("errorValue");
  });

  it("gives back what Dutch and English number formats write, or says that it reads two ways", () => {
    const amounts = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amounts, fc.constantFrom("nl-NL", "en-GB"), fc.boolean(), (amount, locale, grouped) => {
        const text = new Intl.NumberFormat(locale, { useGrouping: grouped, minimumFractionDigits: 2 }).format(
          amount,
        );
        expect(readNumber(text, locale === "nl-NL" ? DUTCH : ENGLISH).value).toBe(amount === 0 ? 0 : amount);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (whole) => {
        const text = new Intl.NumberFormat("nl-NL").format(whole);
        expect(readNumber(text, DUTCH).problem?.params).toMatchObject({ first: whole });
      }),
    );
  });

  it("gives two readings of an ambiguous number that both write as the text", () => {
    const texts = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(".", ","),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(texts, ([front, sign, back]) => {
        const decimals = String(back).padStart(3, "0");
        const { value, problem } = readNumber(`${front}${sign}${decimals}`, DUTCH);
        expect(value).toBeNull();
        expect(problem?.params).toMatchObject({
          first: front * 1000 + back,
          second: Number(`${front}.${decimals}`),
        });
      }),
    );
  });

  it("never throws and never gives a number that is not finite", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789.,- €%'e") });
    fc.assert(
      fc.property(fc.oneof(anyText(), digits, fc.double(), fc.boolean()), (raw) => {
        const { value } = readNumber(raw, DUTCH);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it("refuses a percentage where an amount or a score is asked, and reads the rest alike", () => {
    expect(readAmount("85%", DUTCH)).toMatchObject({ value: null, problem: { code: "numberUnreadable" } });
    expect(readAmount(" 8,5 %", DUTCH).value).toBeNull();
    expect(readAmount(0.85, DUTCH).value).toBe(0.85);
    expect(readAmount("€ 12.500,-", DUTCH)).toEqual(readNumber("€ 12.500,-", DUTCH));
  });
});
