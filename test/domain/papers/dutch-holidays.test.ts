import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { easterSunday, isDutchHoliday, isRestDay } from "../../../src/domain/papers/dutch-holidays";
import type { ExcelSerial } from "../../../src/domain/cell";

const day = (iso: string): ExcelSerial => {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(iso);
  return serial;
};

it.each([
  [2024, 3, 31],
  [2025, 4, 20],
  [2026, 4, 5],
  [2027, 3, 28],
  [2038, 4, 25],
  [2285, 3, 22],
])("Easter of %d is on %d/%d", (year, month, date) => {
  expect(easterSunday(year)).toEqual({ year, month, day: date });
});

// Article 3 of the Algemene termijnenwet.
it.each([
  ["2026-01-01", "New Year's Day"],
  ["2026-04-03", "Good Friday"],
  ["2026-04-06", "Easter Monday"],
  ["2026-04-27", "King's Day"],
  ["2025-04-26", "King's Day, when 27 April is a Sunday"],
  ["2026-05-05", "5 May"],
  ["2026-05-14", "Ascension Day"],
  ["2026-05-25", "Whit Monday"],
  ["2026-12-25", "Christmas"],
  ["2026-12-26", "the day after Christmas"],
])("%s is a holiday: %s", (iso) => {
  expect(isDutchHoliday(day(iso))).toBe(true);
});

it("counts no other days as holidays", () => {
  const year = Array.from({ length: 365 }, (_, index) => (day("2026-01-01") + index) as ExcelSerial);
  expect(year.filter(isDutchHoliday)).toHaveLength(9);
  expect(isDutchHoliday(day("2025-04-27"))).toBe(false);
  expect(isDutchHoliday(day("2026-12-24"))).toBe(false);
});

it("knows the weekend", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map((iso) => isRestDay(day(iso)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
