import type { CertificateCheck, CheckedSupplier, EditReceipt } from "../../../src/application/inspection";
import type { Finding } from "../../../src/domain/finding";
import type { Repair } from "../../../src/domain/repairs/repair";
import { DAY, finding, level, place } from "./fixture-outcome";

const inRow = (row: number, column: string, cell: string) =>
  place("Leveranciers", "Leveranciers", row, column, `${cell}${row}`);

function supplier(
  name: string,
  kvk: string | null,
  supplierLevel: CheckedSupplier["level"],
  row: number,
): CheckedSupplier {
  return { name, kvk, level: supplierLevel, place: inRow(row, "Leverancier", "A") };
}

export const SUPPLIERS_CHECKED: readonly CheckedSupplier[] = [
  supplier("De Groene Hoek BV", "12345678", level("trede2"), 2),
  supplier(
    "Plantsoen & Zn.",
    "23456789",
    level("none", { stated: "trede1", counts: false, reason: "expired" }),
    3,
  ),
  supplier(
    "Coöperatieve Hoveniersonderneming Noord-Nederland U.A.",
    null,
    level("trede3", { pso30plus: true }),
    4,
  ),
  supplier("Hovenier Jansen", "01234567", level("aspirant", { equivalent: true }), 5),
  supplier("Snelgroen BV", "34567890", level("none"), 6),
];

export const EXPIRED: Finding = finding({
  code: "certificateExpired",
  severity: "warning",
  place: inRow(3, "Geldig tot", "D"),
  params: { until: "2025-12-31", date: "2026-03-19" },
  supplier: "Plantsoen & Zn.",
});
export const KVK_MISSING: Finding = finding({
  code: "kvkMissing",
  severity: "warning",
  place: inRow(4, "KvK-nummer", "B"),
  supplier: "Coöperatieve Hoveniersonderneming Noord-Nederland U.A.",
});
export const LEVEL_UNREADABLE: Finding = finding({
  code: "levelUnreadable",
  severity: "error",
  place: inRow(6, "PSO-niveau", "C"),
  params: { text: "Trede 4" },
  supplier: "Snelgroen BV",
});

/** A check of the five suppliers on the day of the fixtures. */
export function certificateCheck(more: Partial<CertificateCheck> = {}): CertificateCheck {
  return { date: DAY, suppliers: SUPPLIERS_CHECKED, findings: [], register: null, ...more };
}

export function edited(changed: number, more: Partial<EditReceipt> = {}): EditReceipt {
  return { changed, leftOut: [], undo: { edits: [], tableWidths: [] }, ...more };
}

/** A text date in this row of the suppliers, with what it becomes. */
export function dateRepair(row: number, more: Partial<Repair> = {}): Repair {
  return {
    kind: "textDate",
    place: inRow(row, "Geldig tot", "D"),
    supplier: `Leverancier ${row}`,
    old: "13-4-2026",
    becomes: 46_125,
    format: "dd-mm-yyyy",
    day: 46_125,
    otherReading: null,
    ...more,
  };
}

export function zeroRepair(row: number, more: Partial<Repair> = {}): Repair {
  return {
    kind: "leadingZero",
    place: inRow(row, "KvK-nummer", "B"),
    supplier: `Leverancier ${row}`,
    old: 1234567,
    becomes: "01234567",
    format: "@",
    day: null,
    otherReading: null,
    ...more,
  };
}
