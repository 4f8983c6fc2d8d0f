import { NOWHERE } from "../cell";
import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { CONTROL_COLUMNS } from "../sheets/control-sheet";
import { markerKind, type MarkerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { controlRow, isContinuation } from "./read-records";
import type { CellChange } from "./verification";

/** The registers of ours that a reader relies on; each may be there once. */
const REGISTERS: readonly MarkerKind[] = ["control", "log"];

/** What somebody typed below the table of a register, where it looks like a row of it and is none. */
export function registerChanges(snapshot: WorkbookSnapshot): readonly CellChange[] {
  return REGISTERS.flatMap((kind) => {
    const [grid] = sheetsOf(kind, snapshot);
    const table = grid && snapshot.tables.find(({ sheet }) => sheet === grid.name);
    if (!grid || !table) return [];
    const below = table.row + table.rowCount - grid.row;
    return grid.values.slice(below).flatMap((line, down) =>
      line.flatMap((value, right): readonly CellChange[] => {
        if (String(value).trim() === "") return [];
        const cell = cellAddress(grid.row + below + down, grid.column + right);
        const part = kind === "log" ? "log" : "record";
        return [{ part, sheet: grid.name, cell, was: "", is: value, about: "", key: null }];
      }),
    );
  });
}

/** What was typed beside a piece of text on `Controle` that only goes on with the row above it. */
export function continuationChanges(snapshot: WorkbookSnapshot): readonly CellChange[] {
  const [grid] = sheetsOf("control", snapshot);
  const table = grid && snapshot.tables.find(({ sheet }) => sheet === grid.name);
  if (!grid || !table) return [];
  const body = grid.values.slice(table.row + 1, table.row + table.rowCount);
  return body.flatMap((cells, down) => {
    const row = controlRow(cells);
    if (!isContinuation(row)) return [];
    return CONTROL_COLUMNS.flatMap((column, right): readonly CellChange[] => {
      if (column === "text" || row[column] === "") return [];
      const cell = cellAddress(table.row + 1 + down, right);
      return [{ part: "record", sheet: grid.name, cell, was: "", is: row[column], about: "", key: null }];
    });
  });
}

/** A second sheet that passes for a register: a reader cannot tell which one counts. */
export function registersTwice(snapshot: WorkbookSnapshot): readonly Finding[] {
  return REGISTERS.flatMap((kind) => {
    const [first, ...others] = sheetsOf(kind, snapshot);
    return others.map((grid): Finding => ({
      code: "registerTwice",
      severity: "warning",
      place: { ...NOWHERE, sheet: grid.name, table: grid.name },
      params: { sheet: grid.name, first: first?.name ?? "" },
      supplier: null,
      tender: null,
    }));
  });
}

function sheetsOf(kind: MarkerKind, { sheets }: WorkbookSnapshot): readonly SheetGrid[] {
  return sheets.filter(
    ({ row, column, values }) => row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === kind,
  );
}
