import { getCell, setCell, type Area, type BookTable, type Sheet } from "../book";
import { intersect } from "./address";
import { cellText } from "./read-cells";
import { structureChanged, type Session } from "./session";

/** Header texts from left to right; without a header row Excel still names the columns. */
export function headerNames(session: Session, sheet: Sheet, table: BookTable): string[] {
  const names: string[] = [];
  for (let column = table.area.column; column <= table.area.lastColumn; column += 1) {
    const shown = table.showHeaders ? cellText(session, getCell(sheet, table.area.row, column)) : "";
    names.push(shown === "" ? `${columnWord(session)}${column - table.area.column + 1}` : shown);
  }
  return names;
}

/**
 * Header cells are text and differ from each other: a number becomes its text, a blank gets "Kolom1", a repeated name gets a
 * number (ECMA-376 part 1, 18.5.1.3; as Excel does while typing).
 */
export function repairHeaders(session: Session, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.area, lastRow: table.area.row };
    if (!intersect(header, area)) continue;
    setHeaders(session, sheet, table);
    table.changed = true;
    structureChanged(session);
  }
}

export function setHeaders(session: Session, sheet: Sheet, table: BookTable): void {
  const taken = new Set<string>();
  for (let column = table.area.column; column <= table.area.lastColumn; column += 1) {
    const cell = getCell(sheet, table.area.row, column);
    const shown = cellText(session, cell);
    const base = shown === "" ? `${columnWord(session)}${column - table.area.column + 1}` : shown;
    let name = base;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base}${next}`;
    taken.add(name.toLowerCase());
    if (cell && cell.value === name && cell.formula === null) continue;
    setCell(sheet, table.area.row, column, { value: name, formula: null, style: cell?.style ?? 0 });
    session.pendingCells.push({ sheet: sheet.name, row: table.area.row, column });
  }
}

function columnWord(session: Session): string {
  return session.options.culture.locale.toLowerCase().startsWith("nl") ? "Kolom" : "Column";
}
