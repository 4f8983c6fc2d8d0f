import type { CellValue } from "../../../src/domain/cell";
import type { Repair } from "../../../src/domain/repairs/repair";
import { parseCellAddress } from "../../../src/domain/sheets/parse-cell-address";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import type { Field } from "../../../src/domain/tables/field";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import type { WorkbookSnapshot } from "../../../src/domain/tables/snapshot";
import { workbookOfTables } from "../tables/workbook-of";
import type { Cells } from "../tables/workbook-of";

/** The columns in which something can be repaired, and those that their tables cannot do without. */
export const HEADERS = {
  Leveranciers: [
    "Leverancier",
    "KvK-nummer",
    "PSO-niveau",
    "Ingangsdatum",
    "Geldig tot",
    "Certificaathouder KvK",
    "Kopie ontvangen",
    "Geverifieerd op",
    "Geverifieerd door",
  ],
  Tenders: [
    "Tender",
    "Sluitingsdatum",
    "Gunningsdatum",
    "Contract start",
    "Contract einde",
    "Regel vastgesteld op",
  ],
  Inschrijvingen: ["Inschrijver", "KvK-nummer", "Inschrijfprijs"],
  Contracten: ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde"],
} as const;

export type Rows = Partial<Readonly<Record<keyof typeof HEADERS, Cells>>>;

export function workbookOfRows(rows: Rows, date1904 = false): WorkbookSnapshot {
  const tables = Object.entries(HEADERS).map(([name, headers]): [string, Cells] => [
    name,
    [headers, ...(rows[name as keyof typeof HEADERS] ?? [])],
  ]);
  return { ...workbookOfTables(Object.fromEntries(tables)), date1904 };
}

export function tablesOf(snapshot: WorkbookSnapshot): WorkbookTables {
  return readTables(snapshot, NO_CHOICES);
}

/** The workbook after every proposal was ticked and written. */
export function withRepairs(snapshot: WorkbookSnapshot, repairs: readonly Repair[]): WorkbookSnapshot {
  const written = new Map(repairs.map(({ place, becomes }) => [`${place.sheet}!${place.cell}`, becomes]));
  const sheets = snapshot.sheets.map((grid) => ({
    ...grid,
    values: grid.values.map((cells, row) =>
      cells.map((value, column): CellValue => {
        for (const [key, becomes] of written) {
          const [sheet, cell = ""] = key.split("!");
          const at = parseCellAddress(cell);
          if (sheet === grid.name && at?.row === grid.row + row && at.column === grid.column + column) {
            return becomes;
          }
        }
        return value;
      }),
    ),
  }));
  return { ...snapshot, sheets };
}

/** Every cell that was read, by sheet and address. */
export function fieldsOf(tables: WorkbookTables): ReadonlyMap<string, Field<unknown>> {
  const rows = [tables.suppliers, tables.tenders, tables.bids, tables.contracts].flatMap(
    (table): readonly object[] => table?.rows ?? [],
  );
  const fields = rows.flatMap((row) => Object.values(row) as unknown[]).filter(isField);
  return new Map(fields.map((field) => [`${field.place.sheet}!${field.place.cell}`, field]));
}

function isField(part: unknown): part is Field<unknown> {
  return typeof part === "object" && part !== null && "raw" in part;
}
