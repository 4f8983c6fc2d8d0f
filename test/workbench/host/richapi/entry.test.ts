import fc from "fast-check";
import { API_ENTRY, readEntry, typingCulture } from "../../../../src/workbench/host/richapi/entry";
import { dateSerial } from "../../../../src/workbench/host/richapi/entry-date";

const DUTCH = typingCulture("nl-NL", ",", ".");
const context = { date1904: false, today: [2026, 11, 22] as const };
const dutch = (text: string) => readEntry(text, DUTCH, context);
const american = (text: string) => readEntry(text, API_ENTRY, context);

describe("what a typed text becomes in a Dutch Excel", () => {
  it.each([
    ["12", 12, null],
    ["-12,5", -12.5, null],
    ["1.234,56", 1234.56, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["(5)", -5, null],
    ["15%", 0.15, "0%"],
    ["7,5%", 0.075, "0.00%"],
    ["€ 1.250", 1250, '"€" #,##0'],
    ["1e3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["22-11-2026", 46348, "m/d/yyyy"],
    ["22/11/26", 46348, "m/d/yyyy"],
    ["2026-11-22", 46348, "m/d/yyyy"],
    ["22-11", 46348, "d-mmm"],
    ["22 november 2026", 46348, "d-mmm-yy"],
    ["1 mrt 2026", 46082, "d-mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["waar", true, null],
    ["ONWAAR", false, null],
  ])("%s", (text, value, format) => {
    expect(dutch(text)).toEqual({ value, format });
  });

  it.each(["1,2,3", "12.34", "31-02-2026", "abc", "12 appels", "2026-13-01", "TRUE", "5 foo 2026", "", "  "])(
    "%s stays text",
    (text) => {
      expect(dutch(text)).toEqual({ value: text, format: null });
    },
  );

  it("reads an error value as that error", () => {
    expect(dutch("#N/A").value).toEqual({ error: "#N/A" });
  });

  it("counts from 1904 in a workbook with that date system", () => {
    expect(readEntry("2000-01-01", DUTCH, { ...context, date1904: true }).value).toBe(35064);
    expect(dutch("2000-01-01").value).toBe(36526);
  });
});

describe("what a text written by the API becomes", () => {
  it.each([
    ["1-2", 46024, "d-mmm"],
    ["12/31/2026", 46387, "m/d/yyyy"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["$5", 5, '"$"#,##0'],
  ])("%s", (text, value, format) => {
    expect(american(text)).toEqual({ value, format });
  });

  it.each(["31/12/2026", "1.234,5", "1,5", "WAAR"])("%s stays text", (text) => {
    expect(american(text).value).toBe(text);
  });
});

describe("numbers typed in full", () => {
  it("come back as the number that was meant", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const decimals = String(cents).padStart(2, "0");
          expect(dutch(`${whole},${decimals}`).value).toBe(Number(`${whole}.${decimals}`) || 0);
        },
      ),
    );
  });
});

describe("serial numbers of dates", () => {
  it("count each day from 1 March 1900 on by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const made = dateSerial(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), false);
        expect(made).toBe(serial);
      }),
    );
  });

  it("keep the day that never was, 29 February 1900", () => {
    expect(dateSerial(1900, 1, 1, false)).toBe(1);
    expect(dateSerial(1900, 2, 29, false)).toBe(60);
    expect(dateSerial(1900, 3, 1, false)).toBe(61);
    expect(dateSerial(2026, 2, 29, false)).toBeNull();
  });
});
