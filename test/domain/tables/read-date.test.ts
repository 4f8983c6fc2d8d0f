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
    expect(isoDate(readDate(1, { date1904: true }).value ?? 0)).toBe("1904-01-02");
    expect(isoDate(readDate(1.99, SYSTEM).value ?? 0)).toBe("1900-01-01");
  });

  it("knows the days around the one that Excel invented", () => {
    expect(isoDate(readDate(59, SYSTEM).value ?? 0)).toBe("1900-02-28");
    expect(readDate(60.5, SYSTEM).problem?.code).toBe("dateUnreadable");
    expect(isoDate(readDate(61, SYSTEM).value ?? 0)).toBe("1900-03-01");
    expect(isoDate(readDate(60, { date1904: true }).value ?? 0)).toBe("1904-03-01");
  });

  it.each([
    "2026-03-01",
    "2026-03-01T00:00:00",
    "2026-03-01 09:30",
    "1-3-2026 12:00",
    "2026-03-01T00:00:00.000Z",
    "2026-03-01T00:00:00+01:00",
    "2026-03-01T12:30:00Z",
    "\u200e1-3-2026",
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

  it("says that midnight in the Netherlands, stored in UTC, may be the next day", () => {
    expect(readDate("2026-02-28T23:00:00Z", SYSTEM)).toEqual({
      value: parseIsoDate("2026-02-28"),
      problem: {
        code: "dateAmbiguous",
        severity: "warning",
        params: { text: "2026-02-28T23:00:00Z", first: "2026-02-28", second: "2026-03-01" },
      },
    });
    expect(readDate("2026-06-30T22:00:00.000Z", SYSTEM).problem?.params).toMatchObject({
      second: "2026-07-01",
    });
    for (const text of ["2026-02-28T21:00:00Z", "2026-02-28T23:00:00", "2026-02-28T23:00:00+01:00"]) {
      expect(readDate(text, SYSTEM).problem).toBeNull();
    }
  });

  it.each(["1-3-26", "1/3/26", "1 maart 26", "1 mrt '26", "13-04-26", "29-2-27"])(
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
    "31-02-26",
    "12-34-56",
    "32 maart 26",
    "31 april 2026",
    "29 februari 2027",
    "0-3-2026",
    "31-12-10000",
    "01-03-0226",
    "46000",
    "46000,5",
    "t/m 31-12-2026",
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

  const NO_DATES = [0, -0, 0.5, -0.5, -1, -5, 1900, 2026, 2100, 20260301, NaN, Infinity, -Infinity, true];
  it.each([60, 60.5, LAST_SERIAL + 1, ...NO_DATES])("refuses the value %s", (raw) => {
    expect(readDate(raw, SYSTEM)).toMatchObject({ value: null, problem: { code: "dateUnreadable" } });
  });

  it.each([LAST_SERIAL - 1461, -1402, -1461.5, ...NO_DATES])(
    "refuses the value %s in the 1904 system",
    (raw) => {
      expect(readDate(raw, { date1904: true })).toMatchObject({
        value: null,
        problem: { code: "dateUnreadable" },
      });
    },
  );

  it("tells blanks and error values apart", () => {
    expect(readDate(" ", SYSTEM)).toEqual({ value: null, problem: null });
    expect(readDate("#VERW!", SYSTEM).problem?.code).toBe("errorValue");
  });

  const days = fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => fromSerial(serial) !== null);

  it("gives back every day that a workbook holds, in both date systems", () => {
    const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(days, fraction, fc.boolean(), (serial, time, date1904) => {
        const stored = date1904 ? serial - 1462 : serial;
        const isYearAlone = time === 0 && stored >= 1900 && stored <= 2100;
        fc.pre(stored >= 1 && !isYearAlone);
        expect(readDate(stored + time, { date1904 })).toEqual({ value: serial, problem: null });
      }),
    );
  });

  it("gives back every day in every notation that we accept", () => {
    const languages = { nl: "nl-NL", en: "en-GB" };
    const upper = fc.boolean();
    fc.assert(
      fc.property(days, fc.constantFrom<"nl" | "en">("nl", "en"), upper, (serial, language, capitals) => {
        const date = fromSerial(serial);
        if (date === null) return;
        const { day, month, year } = date;
        const named = (style: "long" | "short") =>
          new Intl.DateTimeFormat(languages[language], { month: style, timeZone: "UTC" }).format(
            Date.UTC(2000, month - 1, 1),
          );
        const [dd, mm] = [day, month].map((part) => String(part).padStart(2, "0"));
        const texts = [
          isoDate(serial),
          `${isoDate(serial)}T00:00:00Z`,
          `${day}-${month}-${year}`,
          `${dd}-${mm}-${year}`,
          `${dd}-${mm}-${year} 14:05`,
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${day} ${named("long")} ${year}`,
          `${day}-${named("short")}-${year}`,
          `${named("long")} ${day}, ${year}`,
        ];
        for (const text of texts) {
          expect(readDate(capitals ? text.toUpperCase() : text, SYSTEM).value).toBe(serial);
        }
      }),
    );
  });

  it("gives two readings only where both are days that the text can mean", () => {
    const part = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1900, max: 2100 }), (first, second, year) => {
        const { value, problem } = readDate(`${first}/${second}/${year}`, SYSTEM);
        if (problem?.code !== "dateAmbiguous") return;
        const readings = [problem.params["first"], problem.params["second"]].map((iso) => {
          const serial = parseIsoDate(String(iso));
          return serial === null ? null : fromSerial(serial);
        });
        expect(readings).toEqual([
          { day: first, month: second, year },
          { day: second, month: first, year },
        ]);
        expect(first).not.toBe(second);
        expect(isoDate(value ?? 0)).toBe(problem.params["first"]);
      }),
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
    expect(readCopyReceived("1-3-3026", SYSTEM).problem?.code).toBe("dateYearImpossible");
    expect(readCopyReceived("1-3-3026", SYSTEM).problem?.code).toBe("dateYearImpossible");
    expect(readCopyReceived("#N/A", SYSTEM).problem?.code).toBe("errorValue");
  });
});
