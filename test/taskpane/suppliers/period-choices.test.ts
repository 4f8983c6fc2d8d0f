import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { parsePeriod } from "../../../src/domain/supplier/parse-period";
import type { Period } from "../../../src/domain/supplier/period";
import { lastEnded, periodChoices, usualReviewDay } from "../../../src/taskpane/suppliers/period-choices";

const day = (iso: string) => parseIsoDate(iso) as ExcelSerial;
const period = (text: string) => parsePeriod(text) as Period;

describe("the periods that a review can be about", () => {
  it.each([
    ["2026-03-19", "month", "2026-02"],
    ["2026-03-19", "quarter", "2025-Q4"],
    ["2026-03-31", "quarter", "2026-Q1"],
    ["2026-01-01", "half", "2025-H2"],
    ["2026-12-31", "year", "2026"],
  ] as const)("on %s the %s that ended last is %s", (today, kind, text) => {
    expect(lastEnded(day(today), kind)?.text).toBe(text);
  });

  it("go back from the present one, with the chosen one always among them", () => {
    const texts = (chosen: string) =>
      periodChoices(day("2026-03-19"), period(chosen)).map(({ text }) => text);
    expect(texts("2025-Q4").slice(0, 3)).toEqual(["2026-Q1", "2025-Q4", "2025-Q3"]);
    expect(texts("2019-Q2").at(-1)).toBe("2019-Q2");
  });

  it("are looked at on their last day once that has passed", () => {
    expect(usualReviewDay(period("2025-Q4"), day("2026-03-19"))).toBe(day("2025-12-31"));
    expect(usualReviewDay(period("2026-Q1"), day("2026-03-19"))).toBe(day("2026-03-19"));
  });
});
