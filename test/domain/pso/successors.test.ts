import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { checkSuppliers } from "../../../src/domain/pso/check-suppliers";
import { suppliersOf, type Typed } from "./supplier-of";

const told = (date: string, ...rows: readonly Typed[]) =>
  checkSuppliers(suppliersOf(...rows), parseIsoDate(date) as ExcelSerial, {
    copyRequired: true,
    horizonMonths: 6,
  }).map(({ code, place }) => `${code} ${place.cell}`);

describe("a certificate that was followed by another one", () => {
  const before: Typed = { Ingangsdatum: "2023-05-01", "Geldig tot": "2025-04-30", Certificaatnummer: "C-0" };
  const after: Typed = { Ingangsdatum: "2025-05-01", "Geldig tot": "2027-04-30" };

  it("is not told as expired, and asks for no copy or look-up any more", () => {
    const bare: Typed = { ...before, "Kopie ontvangen": "", "Geverifieerd op": "", Certificaatnummer: "" };
    expect(told("2026-03-01", bare, after)).toEqual([]);
    expect(told("2026-03-01", bare)).toEqual([
      "certificateExpired F2",
      "copyMissing I2",
      "certificateNumberMissing G2",
      "notVerified J2",
    ]);
  });

  it("does not end soon when its successor is there already", () => {
    expect(told("2025-04-01", before, after)).toEqual([]);
    expect(told("2025-04-01", before)).toEqual(["certificateEndsSoon F2"]);
  });

  it("is told as expired, and before that as ending, when the next one begins later", () => {
    const later: Typed = { ...after, Ingangsdatum: "2025-07-01" };
    expect(told("2025-04-01", before, later)).toEqual(["certificateEndsSoon F2"]);
    expect(told("2025-06-01", before, later)).toEqual(["certificateExpired F2", "certificateNotYetValid E3"]);
    expect(told("2025-08-01", before, later)).toEqual([]);
  });
});
