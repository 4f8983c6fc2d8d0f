import type { CellValue } from "../../../src/domain/cell";
import { readYear } from "../../../src/domain/tables/read-year";

const year = (raw: CellValue, date1904 = false) => readYear(raw, { date1904 });

describe("readYear", () => {
  it.each<[CellValue, number]>([
    [2025, 2025],
    ["2025", 2025],
    [" 2025 ", 2025],
    ["2025,0", 2025],
    ["2025.00", 2025],
    ["FY2025", 2025],
    ["Boekjaar 2025", 2025],
    [45_992, 2025],
    [45_992.75, 2025],
    ["31-12-2025", 2025],
    ["2025-12-31", 2025],
    ["3/4/2025", 2025],
    [1990, 1990],
    [2100, 2100],
  ])("reads %j as %d, without remarks", (raw, value) => {
    expect(year(raw)).toEqual({ value, problem: null });
  });

  it("reads a date of the 1904 system", () => {
    expect(year(44_530, true).value).toBe(2025);
    expect(year(2025, true).value).toBe(2025);
  });

  it.each<CellValue>([
    25,
    "'25",
    2025.5,
    1905,
    20_000,
    2101,
    -2025,
    "2024/2025",
    "2024-25",
    "heel 2025",
    true,
    "1-1-25",
  ])("refuses %j", (raw) => {
    expect(year(raw)).toMatchObject({ value: null, problem: { code: "yearUnreadable", severity: "error" } });
  });
});
