import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { compareRegister } from "../../../src/domain/pso/compare-register";
import type { RegisterMatch } from "../../../src/domain/pso/register-match";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables, type Cells } from "../tables/workbook-of";
import type { Typed } from "./supplier-of";

const SUPPLIER_HEADERS = [
  "Leverancier",
  "KvK-nummer",
  "PSO-niveau",
  "Ingangsdatum",
  "Geldig tot",
  "Certificaathouder KvK",
  "Gelijkwaardig bewijs",
  "PSO 30+",
  "Certificaatnummer",
];
const REGISTER_HEADERS = [
  "Organisatie",
  "KvK-nummer",
  "PSO-niveau",
  "Geldig tot",
  "Ingangsdatum",
  "Certificaatnummer",
  "PSO 30+",
];

/** Within the term of `LINDE`. */
export const DAY = "2026-03-01";

/** A certificate that ends on 2026-12-31, in columns A to E. */
export const LINDE: Typed = {
  Leverancier: "De Linde BV",
  "KvK-nummer": "12345678",
  "PSO-niveau": "Trede 2",
  Ingangsdatum: "2025-01-01",
  "Geldig tot": "2026-12-31",
};

/** The same one in an extract, in columns A to D. */
export const LISTED: Typed = {
  Organisatie: "De Linde",
  "KvK-nummer": "12345678",
  "PSO-niveau": "PSO-Trede 2",
  "Geldig tot": "31-12-2026",
};

/** The suppliers beside the extract on a day. */
export function match(
  suppliers: readonly Typed[],
  register: readonly Typed[],
  day = DAY,
  headers: readonly string[] = REGISTER_HEADERS,
): RegisterMatch {
  const tables = readTables(
    workbookOfTables({
      Leveranciers: cellsOf(SUPPLIER_HEADERS, suppliers),
      "PSO-register": cellsOf(headers, register),
    }),
    NO_CHOICES,
  );
  if (tables.register === null) throw new Error("no extract");
  return compareRegister(tables.suppliers, tables.register, serialOf(day));
}

function cellsOf(headers: readonly string[], rows: readonly Typed[]): Cells {
  return [headers, ...rows.map((row) => headers.map((header): CellValue => row[header] ?? ""))];
}

function serialOf(day: string): ExcelSerial {
  const serial = parseIsoDate(day);
  if (serial === null) throw new Error(`no day: ${day}`);
  return serial;
}

/** Code, cell and parameters of every finding. */
export function told({ findings }: RegisterMatch): readonly (readonly [string, string, object])[] {
  return findings.map(({ code, place, params }) => [code, `${place.sheet}!${place.cell}`, params]);
}

/** The supplier rows that are confirmed. */
export function confirmedRows({ confirmed }: RegisterMatch): readonly (number | null)[] {
  return confirmed.map(({ place }) => place.row);
}
