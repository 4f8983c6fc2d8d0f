import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import {
  comparePeriods,
  parsePeriod,
  periodContaining,
  previousPeriod,
} from "../../../src/domain/supplier/parse-period";

it.each([
  ["2026-03", "2026-03", "2026-03-01", "2026-03-31"],
  ["maart 2026", "2026-03", "2026-03-01", "2026-03-31"],
  ["Mar. 2026", "2026-03", "2026-03-01", "2026-03-31"],
  ["03-2026", "2026-03", "2026-03-01", "2026-03-31"],
  ["2028-02", "2028-02", "2028-02-01", "2028-02-29"],
  ["2026-Q1", "2026-Q1", "2026-01-01", "2026-03-31"],
  ["2026Q4", "2026-Q4", "2026-10-01", "2026-12-31"],
  ["q1 2026", "2026-Q1", "2026-01-01", "2026-03-31"],
  ["1e kwartaal 2026", "2026-Q1", "2026-01-01", "2026-03-31"],
  ["Tweede kwartaal van 2026", "2026-Q2", "2026-04-01", "2026-06-30"],
  ["third quarter of 2026", "2026-Q3", "2026-07-01", "2026-09-30"],
  ["2026-H2", "2026-H2", "2026-07-01", "2026-12-31"],
  ["1e half jaar 2026", "2026-H1", "2026-01-01", "2026-06-30"],
  ["Beoordeling 2026-Q1", "2026-Q1", "2026-01-01", "2026-03-31"],
  ["jaar 2026", "2026", "2026-01-01", "2026-12-31"],
])("reads %s as %s, from %s to %s", (typed, text, start, end) => {
  const period = parsePeriod(typed);
  expect(period && [period.text, isoDate(period.start), isoDate(period.end)]).toEqual([text, start, end]);
});

it.each(["", "Q1", "2026-Q5", "2026-13", "26-Q1", "2026-H3", "Q1 2026 2027", "2026-03-31", "volgend jaar"])(
  "does not take %j for a period",
  (typed) => expect(parsePeriod(typed)).toBeNull(),
);

const anyPeriod = fc
  .record({
    day: fc.integer({ min: 20_000, max: 80_000 }),
    kind: fc.constantFrom("month" as const, "quarter" as const, "half" as const, "year" as const),
  })
  .map(({ day, kind }) => {
    const period = periodContaining(day as ExcelSerial, kind);
    if (period === null) throw new Error(`no period around ${day}`);
    return { day, period };
  });

it("reads back every period as it writes it", () => {
  fc.assert(fc.property(anyPeriod, ({ period }) => expect(parsePeriod(period.text)).toEqual(period)));
});

it("has periods of one kind follow each other without a gap, and every day in one of them", () => {
  fc.assert(
    fc.property(anyPeriod, ({ day, period }) => {
      expect(period.start <= day && day <= period.end).toBe(true);
      const before = previousPeriod(period);
      expect(before?.end).toBe(period.start - 1);
      expect(before && comparePeriods(before, period)).toBeLessThan(0);
    }),
  );
});

it("puts a year after its last quarter and a quarter after its last month", () => {
  const words = ["2026", "2027-01", "2026-Q4", "2026-12", "2026-H2", "2026-Q3"];
  const inOrder = words.flatMap((word) => parsePeriod(word) ?? []).sort(comparePeriods);
  expect(inOrder.map(({ text }) => text)).toEqual([
    "2026-Q3",
    "2026-12",
    "2026-Q4",
    "2026-H2",
    "2026",
    "2027-01",
  ]);
});

it("knows no period before Excel's calendar", () => {
  const first = periodContaining(1 as ExcelSerial, "month");
  expect(first?.text).toBe("1900-01");
  expect(first && previousPeriod(first)).toBeNull();
  expect(parseIsoDate("1900-01-01")).toBe(1);
});
