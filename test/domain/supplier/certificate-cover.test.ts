import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { isoDate } from "../../../src/domain/dates/iso-date";
import { countsOnDate } from "../../../src/domain/pso/counts-on-date";
import { certificateCover } from "../../../src/domain/supplier/certificate-cover";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { suppliersOf } from "../pso/supplier-of";
import { DATE, POLICY } from "./cycle-tables";

const term = fc.record({
  from: fc.integer({ min: -20, max: 20 }),
  length: fc.integer({ min: -2, max: 15 }),
  copy: fc.constantFrom("ja", "ja", "nee"),
});

it("ends on the day before the first one on which no certificate counts", () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), (terms) => {
      const rows = terms.map(({ from, length, copy }, index) => ({
        Ingangsdatum: isoDate(DATE + from),
        "Geldig tot": isoDate(DATE + from + length),
        "Kopie ontvangen": copy,
        Certificaatnummer: `C-${index}`,
      }));
      const [supplier] = suppliersOn(suppliersOf(...rows).suppliers?.rows ?? [], DATE, POLICY);
      if (!supplier) throw new Error("no supplier");
      const counts = (day: number) =>
        supplier.rows.some((row) => countsOnDate(row, row.kvk.value, day as ExcelSerial, POLICY).counts);
      let last: number = DATE;
      while (counts(last)) last += 1;
      expect(certificateCover(supplier, DATE, POLICY)(DATE)).toBe(last === DATE ? null : last - 1);
    }),
    { numRuns: 60 },
  );
});
