import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import { SOUND, type Typed } from "../pso/supplier-of";
import { workbookOfTables, type Cells } from "../tables/workbook-of";

export const DATE = parseIsoDate("2026-03-01") as ExcelSerial;
export const POLICY = { copyRequired: true, horizonMonths: 6 };

export function day(iso: string): ExcelSerial {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`no day: ${iso}`);
  return serial;
}

/** A contract with which nothing is wrong on 2026-03-01 while the supplier is the sound one. */
export const CONTRACT: Typed = {
  Contractnummer: "K-1",
  Leverancier: "De Linde BV",
  "KvK-nummer": "12345678",
  Start: "2025-02-01",
  Einde: "2026-12-31",
  "PSO-clausule": "ja",
  Prijsafspraak: "Indexatie zolang er een geldig PSO-certificaat is",
  "PSO-niveau bij gunning": "Trede 2",
};

export const PURCHASE: Typed = {
  Leverancier: "De Linde BV",
  "KvK-nummer": "12345678",
  Jaar: 2025,
  Bedrag: 100,
};

interface Tables {
  readonly suppliers?: readonly Typed[];
  readonly contracts?: readonly Typed[];
  readonly purchases?: readonly Typed[];
}

/** The tables with these rows, each on top of a sound one; a table that is left out is not there. */
export function cycleTables({ suppliers, contracts, purchases }: Tables): WorkbookTables {
  const sheets: readonly (readonly [string, readonly Typed[] | undefined, Typed])[] = [
    ["Leveranciers", suppliers, SOUND],
    ["Contracten", contracts, CONTRACT],
    ["Inkoop", purchases, PURCHASE],
  ];
  const tables = sheets.flatMap(([name, rows, sound]) =>
    rows === undefined ? [] : [[name, cellsOf(rows, sound)] as const],
  );
  return readTables(workbookOfTables(Object.fromEntries(tables)), NO_CHOICES);
}

function cellsOf(rows: readonly Typed[], sound: Typed): Cells {
  const full = rows.map((row) => ({ ...sound, ...row }));
  const headers = [...new Set(full.flatMap((row) => Object.keys(row)))];
  return [headers, ...full.map((row) => headers.map((header) => row[header] ?? ""))];
}
