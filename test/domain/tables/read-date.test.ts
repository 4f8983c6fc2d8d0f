import fc from "fast-check";
import { fromSerial, LAST_SERIAL } from "../../../src/domain/dates/calendar";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import { readCopyReceived } from "../../../src/domain/tables/read-copy-received";
import { readDate } from "../../../src/domain/tables/read-date";

const SYSTEM = { date1904: false };

describe("readDate", () => {
  it("takes serials of both date systems and drops the time", () => {
    expect(readDate(46082, SYSTEM).value).toBe(46082);
    expect(readDate(46082.75, SYSTEM).value).toBe(46082);
    expect(readDate(46082 - 1462, { date1904: true }).value).toBe(46082);
    expect(isoDate(readDate(0, { date1904: true }).value ?? 0)).toBe("1904-01-01");
  });

  it.each([
    "2026-03-01",
    "2026-03-01T00:00:00",
    "2026-03-01 09:30",
    "1-3-2026 12:00",
    "1 maart 2026 om 12.00 uur",
    "1 maart 2026, 9:30u",
    "1-3-2026",
    "01-03-2026",
    "01.03.2026",
    "1 - 3 - 2026",
    "1\u20113\u20112026",
    "1 maart 2026",
    "1 mrt. 2026",
    "1-mrt-2026",
    "zondag 1 maart 2026",
    "zo 1 mrt 2026",
    "1e maart 2026",
    "1 March 2026",
    "March 1, 2026",
    "1st Mar 2026",
    "  1 MAART 2026 ",
    "０１-０３-２０２６",
  ])("reads %s as 1 March 2026", (text) => {
    expect(readDate(text, SYSTEM)).toEqual({ value: parseIsoDate("2026-03-01"), problem: null });
  });

  it("reads slashes as day/month and warns when they could be month/day", () => {
    expect(readDate("3/4/2026", SYSTEM)).toEqual({
      value: parseIsoDate("2026-04-03"),
      problem: {
        code: "dateAmbiguous",
        severity: "warning",
        params: { text: "3/4/2026", first: "2026-04-03", second: "2026-03-04" },
      },
    });
    expect(readDate("13/4/2026", SYSTEM)).toEqual({ value: parseIsoDate("2026-04-13"), problem: null });
    expect(readDate("4/13/2026", SYSTEM).problem?.code).toBe("dateUnreadable");
    expect(readDate("3-4-2026", SYSTEM).problem).toBeNull();
  });

  it.each(["1-3-26", "1/3/26", "1 maart 26", "1 mrt '26", "13-04-26"])(
    "does not guess the century of %s",
    (text) => {
      expect(readDate(text, SYSTEM)).toEqual({
        value: null,
        problem: { code: "dateTwoDigitYear", severity: "error", params: { text } },
      });
    },
  );

  it.each([
    "31-02-2026",
    "29-02-2026",
    "29-02-1900",
    "00-01-2026",
    "1-13-2026",
    "2026-02-30",
    "2026/03/01",
    "20260301",
    "maart 2026",
    "1-3",
    "1-3.2026",
    "1 mrz 2026",
    "Q1 2026",
    "onbekend",
    "-",
    "1-3-20266",
    "2026",
  ])("refuses %s", (text) => {
    expect(readDate(text, SYSTEM)).toMatchObject({
      value: null,
      problem: { code: "dateUnreadable", severity: "error" },
    });
  });

  it.each([60, 0, -5, 2026, 1900, LAST_SERIAL + 1, 20260301, NaN, true])("refuses the value %s", (raw) => {
    expect(readDate(raw, SYSTEM)).toMatchObject({ value: null, problem: { code: "dateUnreadable" } });
  });

  it("tells blanks and error values apart", () => {
    expect(readDate(" ", SYSTEM)).toEqual({ value: null, problem: null });
    expect(readDate("#VERW!", SYSTEM).problem?.code).toBe("errorValue");
  });

  it("gives back every day in every notation that we accept", () => {
    const months = { nl: "nl-NL", en: "en-GB" };
    const days = fc
      .integer({ min: 61, max: LAST_SERIAL })
      .filter((serial) => (fromSerial(serial)?.year ?? 0) >= 1901);
    fc.assert(
      fc.property(days, fc.constantFrom<"nl" | "en">("nl", "en"), (serial, language) => {
        const date = fromSerial(serial);
        if (date === null) return;
        const name = new Intl.DateTimeFormat(months[language], { month: "long", timeZone: "UTC" }).format(
          Date.UTC(2000, date.month - 1, 1),
        );
        const texts = [
          isoDate(serial),
          `${date.day}-${date.month}-${date.year}`,
          `${date.day}.${date.month}.${date.year}`,
          `${date.day}/${date.month}/${date.year}`,
          `${date.day} ${name} ${date.year}`,
        ];
        for (const text of texts) expect(readDate(text, SYSTEM).value).toBe(serial);
      }),
    );
  });

  it("never throws", () => {
    const near = fc.string({ unit: fc.constantFrom(..."0123456789-/. mrtjanaugust'T:") });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), near, fc.double(), fc.boolean()),
        fc.boolean(),
        (raw, date1904) => {
          expect(() => [readDate(raw, { date1904 }), readCopyReceived(raw, { date1904 })]).not.toThrow();
        },
      ),
    );
  });
});

describe("readCopyReceived", () => {
  it("takes a date or a yes or no", () => {
    expect(readCopyReceived("ja", SYSTEM).value).toBe(true);
    expect(readCopyReceived("x", SYSTEM).value).toBe(true);
    expect(readCopyReceived(false, SYSTEM).value).toBe(false);
    expect(readCopyReceived("nee", SYSTEM).value).toBe(false);
    expect(readCopyReceived(46082, SYSTEM).value).toBe(46082);
    expect(readCopyReceived("1-3-2026", SYSTEM).value).toBe(parseIsoDate("2026-03-01"));
  });

  it("says which of the two cannot be read", () => {
    expect(readCopyReceived("31-2-2026", SYSTEM).problem?.code).toBe("dateUnreadable");
    expect(readCopyReceived("volgt", SYSTEM).problem?.code).toBe("yesNoUnreadable");
    expect(readCopyReceived("#N/A", SYSTEM).problem?.code).toBe("errorValue");
  });
});
