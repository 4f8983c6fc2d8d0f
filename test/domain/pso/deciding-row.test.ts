import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { toSerial } from "../../../src/domain/dates/calendar";
import { countsOnDate } from "../../../src/domain/pso/counts-on-date";
import { decidingRow, type RowLevel } from "../../../src/domain/pso/deciding-row";
import { supplierOf, type Typed } from "./supplier-of";

const DAY = toSerial({ year: 2026, month: 3, day: 1 }) as ExcelSerial;
const levelled = (typed: Typed): RowLevel => {
  const row = supplierOf(typed);
  return { row, level: countsOnDate(row, row.kvk.value, DAY, { copyRequired: true }) };
};
const EXPIRED = levelled({ "PSO-niveau": "Trede 3", Ingangsdatum: "2023-01-01", "Geldig tot": "2024-12-31" });
const COUNTS = levelled({ "PSO-niveau": "Trede 1" });
const LATER = levelled({ "PSO-niveau": "Trede 2", Ingangsdatum: "2026-01-01", "Geldig tot": "2027-12-31" });
const SAME_END = levelled({ "PSO-niveau": "Trede 3" });

describe("the row that decides a supplier's level", () => {
  it("is none where there is no row, and the only one where there is one", () => {
    expect(decidingRow([])).toBeNull();
    expect(decidingRow([EXPIRED])).toEqual({ first: EXPIRED, candidates: [EXPIRED], disputed: false });
  });

  it("is one that counts before one that does not, whatever the level", () => {
    expect(decidingRow([EXPIRED, COUNTS])).toEqual({ first: COUNTS, candidates: [COUNTS], disputed: false });
  });

  it("is the one that ends latest of those that count", () => {
    expect(decidingRow([COUNTS, LATER])?.first).toBe(LATER);
  });

  it("is in dispute when rows with as much right state another level", () => {
    expect(decidingRow([COUNTS, SAME_END])?.disputed).toBe(true);
    expect(
      decidingRow([COUNTS, levelled({ "PSO-niveau": "Trede 1", Certificaatnummer: "C-9" })])?.disputed,
    ).toBe(false);
  });

  it("does not depend on the order of the rows", () => {
    const all = [EXPIRED, COUNTS, LATER, SAME_END];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (rows) => {
        const inOrder = decidingRow(all.filter((each) => rows.includes(each)));
        expect(decidingRow(rows)?.first).toBe(inOrder?.first);
        expect(decidingRow(rows)?.disputed).toBe(inOrder?.disputed);
      }),
      { numRuns: 50 },
    );
  });
});
