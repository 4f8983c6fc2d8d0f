import type { ExcelSerial } from "../../src/domain/cell";
import { shortDate } from "../../src/locale/short-date";

test("a day as the date columns show it", () => {
  expect(shortDate(46_296 as ExcelSerial)).toBe("01-10-2026");
  expect(shortDate(1 as ExcelSerial)).toBe("01-01-1900");
  expect(shortDate(Number.NaN as ExcelSerial)).toBe("?");
});
