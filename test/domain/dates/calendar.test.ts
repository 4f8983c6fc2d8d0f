import fc from "fast-check";
import { addMonths } from "../../../src/domain/dates/add-months";
import { daysInMonth, fromSerial, LAST_SERIAL, toSerial } from "../../../src/domain/dates/calendar";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import type { ExcelSerial } from "../../../src/domain/cell";

const serials = fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => serial !== 60);
const serialOf = (iso: string): ExcelSerial => {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`${iso} is no day`);
  return serial;
};

describe("serials and days", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1904-01-01", 1462],
    ["2000-01-01", 36526],
    ["2024-02-29", 45351],
    ["9999-12-31", 2958465],
  ])("%s is serial %d, as in Excel", (iso, serial) => {
    expect(parseIsoDate(iso)).toBe(serial);
    expect(isoDate(serial)).toBe(iso);
  });

  it("knows no 29 February 1900, no serial before 1 and none after 9999", () => {
    expect(toSerial({ year: 1900, month: 2, day: 29 })).toBeNull();
    expect([0, -1, 60, 60.5, LAST_SERIAL + 1, NaN, Infinity].map(fromSerial)).toEqual(Array(7).fill(null));
    expect(isoDate(60)).toBe("");
  });

  it.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "1899-12-31", ""])(
    "refuses %s",
    (text) => expect(parseIsoDate(text)).toBeNull(),
  );

  it("drops the time of day", () => expect(isoDate(45351.999)).toBe("2024-02-29"));

  it("go to and fro without loss, and the next serial is the next day", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const date = fromSerial(serial);
        if (date === null) return false;
        const next = fromSerial(serial + 1);
        const lastOfMonth = date.day === daysInMonth(date.year, date.month);
        const follows =
          serial === 59 ||
          serial === LAST_SERIAL ||
          (lastOfMonth ? next?.day === 1 : next?.day === date.day + 1);
        return toSerial(date) === serial && parseIsoDate(isoDate(serial)) === serial && follows;
      }),
    );
  });
});

describe("addMonths", () => {
  it.each([
    ["2024-03-01", 24, "2026-03-01"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(addMonths(serialOf(from), months)).toBe(serialOf(to));
  });

  it("gives no day outside the calendar", () => {
    expect(addMonths(serialOf("9999-12-01"), 1)).toBeNull();
    expect(addMonths(serialOf("1900-01-01"), -1)).toBeNull();
    expect(addMonths(60 as ExcelSerial, 1)).toBeNull();
    expect(addMonths(serialOf("2026-01-01"), 0.5)).toBeNull();
  });

  it("never runs backwards in time", () => {
    fc.assert(
      fc.property(serials, serials, fc.integer({ min: -60, max: 60 }), (a, b, months) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((s) =>
          addMonths(s as ExcelSerial, months),
        );
        return !first || !second || first <= second;
      }),
    );
  });
});
