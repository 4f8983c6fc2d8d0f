import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { isBlank } from "../../../src/domain/tables/cell-text";
import { readBookedAmount } from "../../../src/domain/tables/read-booked-amount";
import { readCertificateDate } from "../../../src/domain/tables/read-certificate-date";
import { readCopyReceived } from "../../../src/domain/tables/read-copy-received";
import { readDate } from "../../../src/domain/tables/read-date";
import { readEmail, readOin, readRsin, readVatId } from "../../../src/domain/tables/read-identifiers";
import { readJudgement } from "../../../src/domain/tables/read-judgement";
import { readHolderKvk, readKvk } from "../../../src/domain/tables/read-kvk";
import { readLevel } from "../../../src/domain/tables/read-level";
import { readAmount, readNumber } from "../../../src/domain/tables/read-number";
import { readPeriodText } from "../../../src/domain/tables/read-period-text";
import type { CellSettings } from "../../../src/domain/tables/read-rows";
import { readSettingValue } from "../../../src/domain/tables/read-setting-value";
import { readText } from "../../../src/domain/tables/read-text";
import { readYear } from "../../../src/domain/tables/read-year";
import { readYesNo } from "../../../src/domain/tables/read-yes-no";
import type { Reading } from "../../../src/domain/tables/reading";
import { anyText } from "../../support/any-text";

type Reader = (raw: CellValue, settings: CellSettings) => Reading<unknown>;

const READERS: Readonly<Record<string, Reader>> = {
  readAmount,
  readBookedAmount,
  readCertificateDate,
  readCopyReceived,
  readDate,
  readEmail,
  readHolderKvk,
  readJudgement,
  readKvk,
  readLevel,
  readNumber,
  readOin,
  readPeriodText,
  readRsin,
  readSettingValue,
  readText,
  readVatId,
  readYear,
  readYesNo,
};

/** Pieces of what cells really hold, so that random texts come close to something that can be read. */
const PIECES = [
  ...["trede", "PSO", "30+", "abw", "geen", "basis", "niveau", "III", "2", "en", "(", ")"],
  ...["01", "-", "/", ".", "2026", "26", "mrt", "maart", "T23:00:00Z", "12:30", " "],
  ...["1.234", ",56", "€", "%", "EUR", "1 000", "9".repeat(310), "e5"],
  ...["NL", "B01", "004495445", "12345678", "1234567", "KvK", "00000003", "0000", ";", "RSIN"],
  ...["jan@", "delinde", ".nl", "<", ">", "#N/A", "\u200e", "\u00a0", "\u0301", "ja", "\n", "１", "x"],
];
const nearby = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));
const long = fc
  .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES))
  .map(([piece, end]) => piece.repeat(2000) + end);
const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer({ min: -10, max: 3_000_000 }),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0.5, 60, 2026, 1e21, 5e-324),
);
const cells = fc.oneof(anyText(), nearby, numbers, fc.boolean());
const settings = fc.record({
  decimalSeparator: fc.constantFrom(",", ".", "'"),
  thousandsSeparator: fc.constantFrom(".", ",", "\u00a0", ""),
  date1904: fc.boolean(),
});

function expectSound(raw: CellValue, { value, problem }: Reading<unknown>): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  if (Array.isArray(value)) expect(value).not.toHaveLength(0);
  if (problem !== null) {
    expect(problem.severity === "error").toBe(value === null);
    for (const param of Object.values(problem.params)) {
      expect(typeof param === "string" || Number.isFinite(param)).toBe(true);
    }
  }
  // Only a blank cell has neither a value nor a problem, and never has either.
  expect(value === null && problem === null).toBe(isBlank(raw));
}

describe.each(Object.entries(READERS))("%s", (_, read) => {
  it("answers any cell with a value, a problem or both, and with nothing only when the cell is blank", () => {
    fc.assert(
      fc.property(cells, settings, (raw, system) => expectSound(raw, read(raw, system))),
      { numRuns: 300 },
    );
  });

  it("answers a cell of many thousands of characters too", () => {
    fc.assert(
      fc.property(long, settings, (raw, system) => expectSound(raw, read(raw, system))),
      { numRuns: 20 },
    );
  });

  it("reports an error value", () => {
    for (const raw of ["#N/A", "#N/B", "#DEEL/0!"]) {
      const reading = read(raw, { decimalSeparator: ",", thousandsSeparator: ".", date1904: false });
      expect(reading).toEqual({
        value: null,
        problem: { code: "errorValue", severity: "error", params: { text: raw } },
      });
    }
  });
});
