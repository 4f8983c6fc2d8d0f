import type { CellValue, Place } from "../cell";
import { cellAddress } from "../sheets/cell-address";
import { INPUT_HEADER_ROW } from "../sheets/input-sheet";
import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import type { Digest } from "../control-number";
import { joinDetails } from "./details-chunks";
import { cleanCell, rowHash } from "./log-chain";
import { LOG_COLUMNS, type LogRow } from "./log-row";

/** One action as the log tells it. */
export interface LogEntry {
  readonly when: string;
  readonly by: string;
  readonly tender: string;
  readonly lot: string;
  readonly controlNumber: string;
  readonly sha256: string;
  readonly details: string;
}

/** Where a log no longer is what was written. */
export interface LogBreak {
  readonly place: Place;
  /** `edited`: the row's own cells changed. `order`: it does not follow the row above it: one is gone, or they were sorted. */
  readonly kind: "edited" | "order";
  /** What the cell should show, from the contents of the rows as they are now, and what it shows. */
  readonly expected: string;
  readonly shown: string;
}

export interface Log {
  readonly sheet: string;
  /** The Excel table to append to; null when somebody made it an ordinary range. */
  readonly table: string | null;
  /** The rows of the table as they stand on the sheet, to be written back unchanged, columns of the user's own included. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** The hash that the last row shows; "" in an empty log. */
  readonly lastHash: string;
  readonly entries: readonly LogEntry[];
  /** The first row that breaks the chain. A last row that was deleted leaves no trace. */
  readonly broken: LogBreak | null;
}

/** Reads the first sheet with the marker of a log; null when there is none. Our own sheets are never among the tables. */
export function readLog(snapshot: WorkbookSnapshot, digest: Digest): Log | null {
  const grid = snapshot.sheets.find(isLog);
  if (!grid) return null;
  const table = snapshot.tables.find(({ sheet }) => sheet === grid.name) ?? null;
  const top = (table?.row ?? INPUT_HEADER_ROW) + 1;
  const body = grid.values.slice(top, table ? table.row + table.rowCount : undefined);
  const width = Math.max(LOG_COLUMNS.length, table?.columnCount ?? 0);
  const filled = body.flatMap((cells, index) =>
    cells.some((value) => value !== "") ? [{ cells: cells.slice(0, width), sheetRow: top + index }] : [],
  );
  const rows = filled.map(({ cells, sheetRow }) => ({ row: rowOf(cells), sheetRow }));
  return {
    sheet: grid.name,
    table: table?.name ?? null,
    cells: filled.map(({ cells }) =>
      cells.map((value) => (typeof value === "boolean" ? String(value) : value)),
    ),
    lastHash: rows.at(-1)?.row.hash ?? "",
    entries: entriesOf(rows.map(({ row }) => row)),
    broken: firstBreak(rows, grid.name, table?.name ?? null, digest),
  };
}

/** The marker in A1 makes the used cells begin there. */
function isLog({ row, column, values }: SheetGrid): boolean {
  return row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "log";
}

function rowOf(cells: readonly CellValue[]): LogRow {
  return Object.fromEntries(
    LOG_COLUMNS.map((column, index) => [column, cleanCell(String(cells[index] ?? ""))]),
  ) as LogRow;
}

function entriesOf(rows: readonly LogRow[]): readonly LogEntry[] {
  const entries: { readonly row: LogRow; readonly chunks: string[] }[] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    if (row.when === "" && last) last.chunks.push(row.details);
    else entries.push({ row, chunks: [row.details] });
  }
  return entries.map(({ row: { when, by, tender, lot, controlNumber, sha256 }, chunks }) => ({
    when,
    by,
    tender,
    lot,
    controlNumber,
    sha256,
    details: joinDetails(chunks),
  }));
}

function firstBreak(
  rows: readonly { readonly row: LogRow; readonly sheetRow: number }[],
  sheet: string,
  table: string | null,
  digest: Digest,
): LogBreak | null {
  let previous = "";
  for (const { row, sheetRow } of rows) {
    const hash = rowHash(row, digest);
    const kind = hash !== row.hash ? "edited" : row.previous !== previous ? "order" : null;
    if (kind !== null) {
      const cell = cellAddress(sheetRow, LOG_COLUMNS.indexOf(kind === "edited" ? "hash" : "previous"));
      const place = { sheet, table: table ?? sheet, row: sheetRow + 1, column: null, cell };
      return kind === "edited"
        ? { kind, place, expected: hash, shown: row.hash }
        : { kind, place, expected: previous, shown: row.previous };
    }
    previous = row.hash;
  }
  return null;
}
