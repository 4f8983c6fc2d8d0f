import type { CellValue } from "../../../src/domain/cell";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import type { SupplierRow } from "../../../src/domain/tables/rows";
import { workbookOfTables } from "../tables/workbook-of";

/** One supplier row as a buyer would type it: header -> cell. */
export type Typed = Readonly<Record<string, CellValue>>;

/** A certificate with which nothing is wrong on 2026-03-01. */
export const SOUND: Typed = {
  Leverancier: "De Linde BV",
  "KvK-nummer": "12345678",
  "PSO-niveau": "Trede 2",
  "PSO 30+": "",
  Ingangsdatum: "2025-01-01",
  "Geldig tot": "2026-12-31",
  Certificaatnummer: "C-1",
  "Certificaathouder KvK": "",
  "Kopie ontvangen": "ja",
  "Geverifieerd op": "2025-02-01",
  "Geverifieerd door": "A. de Boer",
  "Gelijkwaardig bewijs": "",
  "Niet certificeerbaar": "",
};

/** The suppliers table with these rows, each on top of the sound one. */
export function suppliersOf(...rows: readonly Typed[]): WorkbookTables {
  const full = rows.map((row) => ({ ...SOUND, ...row }));
  const headers = [...new Set(full.flatMap((row) => Object.keys(row)))];
  const cells = full.map((row) => headers.map((header) => row[header] ?? ""));
  return readTables(workbookOfTables({ Leveranciers: [headers, ...cells] }), NO_CHOICES);
}

/** A second supplier with which nothing is wrong either. */
export const OTHER: Typed = {
  Leverancier: "Smederij Zuid",
  "KvK-nummer": "87654321",
  Certificaatnummer: "C-2",
};

export function supplierOf(row: Typed): SupplierRow {
  const [first] = suppliersOf(row).suppliers?.rows ?? [];
  if (!first) throw new Error("no supplier row");
  return first;
}
