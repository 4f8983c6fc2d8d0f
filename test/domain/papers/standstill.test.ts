import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { fromSerial } from "../../../src/domain/dates/calendar";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import { isDutchHoliday } from "../../../src/domain/papers/dutch-holidays";
import { standstill } from "../../../src/domain/papers/standstill";

const until = (sent: string) => {
  const found = standstill(parseIsoDate(sent) ?? (0 as ExcelSerial), "european");
  return found && [isoDate(found.until), found.movedFrom === null ? null : isoDate(found.movedFrom)];
};

it("is twenty calendar days from the day after sending", () => {
  expect(until("2026-11-26")).toEqual(["2026-12-16", null]);
});

it.each([
  ["2026-11-29", "2026-12-21", "2026-12-19", "a Saturday"],
  ["2026-12-05", "2026-12-28", "2026-12-25", "Christmas before a weekend"],
  ["2026-04-07", "2026-04-28", "2026-04-27", "King's Day"],
  ["2038-04-03", "2038-04-28", "2038-04-23", "Easter with King's Day after it"],
  ["2026-03-14", "2026-04-07", "2026-04-03", "Good Friday, the weekend and Easter Monday"],
])("sent on %s it ends on %s, because %s is %s", (sent, end, moved) => {
  expect(until(sent)).toEqual([end, moved]);
});

it("applies to European and reserved procedures only", () => {
  const sent = 46_352 as ExcelSerial;
  expect(standstill(sent, "reserved")).not.toBeNull();
  for (const procedure of ["private", "belowThreshold", null] as const)
    expect(standstill(sent, procedure)).toBeNull();
});

it("never ends in a weekend or on a holiday, never early and never more than a few days late", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 80_000 }), (sent) => {
      const found = standstill(sent as ExcelSerial, "european");
      if (found === null) return false;
      const days = found.until - sent;
      const date = fromSerial(found.until);
      const weekday = new Date(Date.UTC(date?.year ?? 0, (date?.month ?? 1) - 1, date?.day)).getUTCDay();
      return (
        days >= 20 &&
        // The longest row of rest days: Good Friday to Easter Monday with King's Day after it, as in 2038.
        days <= 25 &&
        weekday !== 0 &&
        weekday !== 6 &&
        !isDutchHoliday(found.until) &&
        found.movedFrom === (days === 20 ? null : sent + 20)
      );
    }),
  );
});
