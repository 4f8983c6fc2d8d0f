import fc from "fast-check";
import type { ExcelSerial } from "../../src/domain/cell";
import { formatFor } from "../../src/locale/format";
import { LANGUAGES } from "../../src/locale/language";
import { parseNumber } from "../../src/locale/parse-number";

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("figures on screen", () => {
  it("follow the language", () => {
    const nl = formatFor("nl");
    const en = formatFor("en");
    expect(nl.number(1234.5)).toBe("1.234,5");
    expect(en.number(1234.5)).toBe("1,234.5");
    expect(nl.fixed(71.5, 2)).toBe("71,50");
    expect(plainSpaces(nl.euro(96500))).toBe("€ 96.500");
    expect(plainSpaces(nl.euro(96500.5))).toBe("€ 96.500,50");
    expect(en.euro(96500)).toBe("€96,500");
    expect(nl.percent(0.125)).toBe("12,5%");
    expect(nl.list(["A", "B", "C"])).toBe("A, B en C");
  });

  it("name the months as other programs do", () => {
    const locales = { nl: "nl-NL", en: "en-GB" } as const;
    for (const language of LANGUAGES) {
      const other = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const serial = (46_023 + 31 * month) as ExcelSerial;
        const unixDay = (serial - 25_569) * 86_400_000;
        expect(formatFor(language).date(serial)).toBe(other.format(unixDay));
      }
    }
  });

  it("show the day of a serial whatever the time zone, and a question mark for no day", () => {
    expect(formatFor("nl").date(46_100 as ExcelSerial)).toBe("19 maart 2026");
    expect(formatFor("en").date(46_100.99 as ExcelSerial)).toBe("19 March 2026");
    expect(formatFor("nl").date(60 as ExcelSerial)).toBe("?");
  });
});

describe("numbers that somebody types", () => {
  it.each([
    ["5", 5, 5],
    ["5,5", 5.5, 5.5],
    ["5.5", 5.5, 5.5],
    ["50.000", 50_000, 50],
    ["50,000", 50, 50_000],
    ["1.234,56", 1234.56, null],
    ["1,234.56", null, 1234.56],
    ["€ 1 250", 1250, 1250],
    ["-3", -3, -3],
    [",5", 0.5, 0.5],
    ["", null, null],
    ["vijf", null, null],
    ["1.2.3", null, null],
    ["1e3", null, null],
    ["--1", null, null],
  ])("%s", (text, dutch, english) => {
    expect(parseNumber(text, "nl")).toBe(dutch);
    expect(parseNumber(text, "en")).toBe(english);
  });

  it("are read back as they were written", () => {
    const amounts = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amounts, fc.constantFrom(...LANGUAGES), (amount, language) => {
        const { plain, number } = formatFor(language);
        expect(parseNumber(plain(amount), language)).toBeCloseTo(amount, 10);
        expect(parseNumber(number(amount), language)).toBeCloseTo(amount, 10);
      }),
    );
  });
});
