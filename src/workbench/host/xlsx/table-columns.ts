import type { BookTable, Cell, Scalar, Sheet } from "../book";
import { getCell, isErrorValue } from "../book";
import type { TablePart } from "./table-part";

/** Names for a table's columns, from its header cells: as text, never blank, never twice (compared without case). */
export function tableColumnNames(sheet: Sheet, table: BookTable): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = table.area.column; column <= table.area.lastColumn; column++) {
    const text = table.showHeaders ? headerText(getCell(sheet, table.area.row, column)?.value ?? null) : "";
    const wanted = text === "" ? `Column${names.length + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

/** True when a header cell is new to the table or was written in this session; others stay whatever they are. */
export function isTouchedHeader(
  sheet: Sheet,
  before: Pick<TablePart, "area" | "showHeaders"> | undefined,
  table: BookTable,
  column: number,
): boolean {
  if (!table.showHeaders) return false;
  const { row } = table.area;
  const sameRow = before?.showHeaders === true && before.area.row === row;
  const known = sameRow && column >= before.area.column && column <= before.area.lastColumn;
  return !known || sheet.dirty.has(`${row},${column}`);
}

/**
 * Header cells that must be written differently for the file to be sound: Excel repairs a table whose header cell is
 * not a text equal to the column's name.
 */
export function headerCorrections(
  sheet: Sheet,
  before: readonly TablePart[],
): Map<number, Map<number, Cell>> {
  const corrections = new Map<number, Map<number, Cell>>();
  for (const table of sheet.tables) {
    const file = before.find((each) => each.part === table.part);
    tableColumnNames(sheet, table).forEach((name, index) => {
      const column = table.area.column + index;
      if (!isTouchedHeader(sheet, file, table, column)) return;
      const cell = getCell(sheet, table.area.row, column);
      if (cell?.value === name && cell.formula === null) return;
      const row = corrections.get(table.area.row) ?? new Map<number, Cell>();
      row.set(column, { value: name, formula: null, style: cell?.style ?? 0 });
      corrections.set(table.area.row, row);
    });
  }
  return corrections;
}

function headerText(value: Scalar): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
