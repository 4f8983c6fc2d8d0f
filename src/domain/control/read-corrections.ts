import type { CellValue } from "../cell";
import { cleanCell } from "../log/log-chain";
import { CORRECTION_COLUMNS, type CorrectionColumn } from "../sheets/corrections-sheet";
import { INPUT_HEADER_ROW } from "../sheets/input-sheet";
import { markerKind } from "../sheets/marker";
import type { WorkbookSnapshot } from "../tables/snapshot";
import type { Correction } from "./correction";

/** The sheet `Correcties` as it stands, under whatever name. */
export interface CorrectionBook {
  readonly sheet: string;
  /** The Excel table to append to; null when somebody made it an ordinary range. */
  readonly table: string | null;
  /** The rows of the table as they stand, to be written back unchanged. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly corrections: readonly Correction[];
}

/** Reads the first sheet with the marker of the correction register; null when there is none. */
export function readCorrections(snapshot: WorkbookSnapshot): CorrectionBook | null {
  const grid = snapshot.sheets.find(
    ({ row, column, values }) =>
      row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "corrections",
  );
  if (!grid) return null;
  const table = snapshot.tables.find(({ sheet }) => sheet === grid.name) ?? null;
  const top = (table?.row ?? INPUT_HEADER_ROW) + 1;
  const width = Math.max(CORRECTION_COLUMNS.length, table?.columnCount ?? 0);
  const rows = grid.values
    .slice(top, table ? table.row + table.rowCount : undefined)
    .map((cells) => cells.slice(0, width))
    .filter((cells) => cells.some((value) => value !== ""));
  return {
    sheet: grid.name,
    table: table?.name ?? null,
    cells: rows.map((cells) => cells.map((value) => (typeof value === "boolean" ? String(value) : value))),
    corrections: rows.map(correctionOf),
  };
}

function correctionOf(cells: readonly CellValue[]): Correction {
  const value = (column: CorrectionColumn): CellValue => cells[CORRECTION_COLUMNS.indexOf(column)] ?? "";
  const text = (column: CorrectionColumn): string => cleanCell(String(value(column)));
  return {
    when: text("when"),
    by: text("by"),
    key: { tender: text("tender"), lot: text("lot") },
    sheet: text("sheet"),
    cell: text("cell"),
    what: text("what"),
    was: value("was"),
    is: value("is"),
    why: text("why"),
    replaced: text("replaced"),
    controlNumber: text("controlNumber"),
    newSheet: text("newSheet"),
  };
}
