import { LAST_SERIAL } from "../../../src/domain/dates/calendar";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { readCertificateDate } from "../../../src/domain/tables/read-certificate-date";
import { readDate } from "../../../src/domain/tables/read-date";

const SYSTEM = { date1904: false };

describe("readCertificateDate", () => {
  it("reads a date as any other, from 2000 through 2100", () => {
    for (const raw of ["1-1-2000", "31-12-2100", "3/4/2026", 46082, "", "#N/A", "1-3-26", 2026, true]) {
      expect(readCertificateDate(raw, SYSTEM)).toEqual(readDate(raw, SYSTEM));
    }
  });

  it.each([
    ["01-03-3026", "3026-03-01"],
    ["31-12-1999", "1999-12-31"],
    ["1-1-2101", "2101-01-01"],
    ["1 maart 1926", "1926-03-01"],
    [460820, "3161-09-05"],
    [LAST_SERIAL, "9999-12-31"],
  ])("refuses %s, whose year no certificate has", (raw, date) => {
    expect(readCertificateDate(raw, SYSTEM)).toEqual({
      value: null,
      problem: { code: "dateYearImpossible", severity: "error", params: { date } },
    });
  });

  it("knows the year in the 1904 system too", () => {
    expect(readCertificateDate(46082 - 1462, { date1904: true }).value).toBe(parseIsoDate("2026-03-01"));
    expect(readCertificateDate(30_000, { date1904: true }).problem?.params).toEqual({ date: "1986-02-19" });
  });
});
