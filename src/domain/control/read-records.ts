import type { CellValue } from "../cell";
import { joinDetails } from "../log/details-chunks";
import { cleanCell } from "../log/log-chain";
import { cellAddress } from "../sheets/cell-address";
import { CONTROL_COLUMNS, type ControlColumn } from "../sheets/control-sheet";
import { INPUT_HEADER_ROW } from "../sheets/input-sheet";
import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import type { ControlRecord } from "./control-record";
import { RECORD_HEAD } from "./record-text";

/** The sheet `Controle` as it stands, under whatever name. */
export interface ControlBook {
  readonly sheet: string;
  /** The Excel table to append to; null when somebody made it an ordinary range. */
  readonly table: string | null;
  /** The rows of the table as they stand, to be written back unchanged, columns of the user's own included. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly records: readonly ControlRecord[];
}

/** Reads the first sheet with the marker of `Controle`; null when there is none. */
export function readRecords(snapshot: WorkbookSnapshot): ControlBook | null {
  const grid = snapshot.sheets.find(isControl);
  if (!grid) return null;
  const table = snapshot.tables.find(({ sheet }) => sheet === grid.name) ?? null;
  const top = (table?.row ?? INPUT_HEADER_ROW) + 1;
  const body = grid.values.slice(top, table ? table.row + table.rowCount : undefined);
  const width = Math.max(CONTROL_COLUMNS.length, table?.columnCount ?? 0);
  const filled = body.flatMap((cells, index) =>
    cells.some((value) => value !== "") ? [{ cells: cells.slice(0, width), sheetRow: top + index }] : [],
  );
  return {
    sheet: grid.name,
    table: table?.name ?? null,
    cells: filled.map(({ cells }) =>
      cells.map((value) => (typeof value === "boolean" ? String(value) : value)),
    ),
    records: recordsOf(filled, grid.name, table?.name ?? grid.name),
  };
}

/** The marker in A1 makes the used cells begin there. */
function isControl({ row, column, values }: SheetGrid): boolean {
  return row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "control";
}

/** Whether a row only goes on with the text of the row above it; somebody may have typed a word beside it. */
export function isContinuation(row: Row): boolean {
  const own = [row.tender, row.sheet, row.controlNumber, row.when, row.sha256].filter((text) => text !== "");
  return own.length <= 1 && row.text !== "" && !row.text.startsWith(RECORD_HEAD);
}

type Row = Readonly<Record<ControlColumn, string>>;

/** A row of `Controle` as texts. */
export function controlRow(cells: readonly CellValue[]): Row {
  return Object.fromEntries(
    CONTROL_COLUMNS.map((column, index) => [column, cleanCell(String(cells[index] ?? ""))]),
  ) as Row;
}

function recordsOf(
  rows: readonly { readonly cells: readonly CellValue[]; readonly sheetRow: number }[],
  sheet: string,
  table: string,
): readonly ControlRecord[] {
  const found: { readonly row: Row; readonly sheetRow: number; readonly chunks: string[] }[] = [];
  for (const { cells, sheetRow } of rows) {
    const row = controlRow(cells);
    const last = found.at(-1);
    const goesOn = isContinuation(row);
    if (goesOn && last) last.chunks.push(row.text);
    else found.push({ row, sheetRow, chunks: [row.text] });
  }
  return found.map(({ row, sheetRow, chunks }) => ({
    key: { tender: row.tender, lot: row.lot },
    sheet: row.sheet,
    controlNumber: row.controlNumber,
    sha256: row.sha256,
    when: row.when,
    by: row.by,
    replaces: row.replaces,
    why: row.why,
    text: joinDetails(chunks),
    place: {
      sheet,
      table,
      row: sheetRow + 1,
      column: null,
      cell: cellAddress(sheetRow, CONTROL_COLUMNS.indexOf("text")),
    },
  }));
}
