import type { CellValue, SheetIndex } from "../cell";
import { cleanCell } from "../log/log-chain";
import { cellAddress } from "../sheets/cell-address";
import { parseCellAddress } from "../sheets/parse-cell-address";
import type { SheetGrid } from "../tables/snapshot";
import type { RecordFacts } from "./record-text";
import { holds, recordedValue } from "./recorded-cell";
import type { CellChange } from "./verification";

/** How far left of a cell, and above it, its name is looked for. */
const FARTHEST = 60;

/**
 * Every cell of a score sheet that is not what the record says: changed, emptied, or filled where nothing stood. Formulas
 * whose outcome is not part of the record are passed over.
 * @param controlNumber what the cell that is reserved for it must show
 */
export function sheetChanges(
  { key, controlCell, cells }: RecordFacts,
  controlNumber: string,
  grid: SheetGrid,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  const add = (cell: string, was: CellValue, is: CellValue): void => {
    changes.push({
      part: "score",
      sheet: grid.name,
      cell,
      was,
      is,

      about: aboutOf(cells, cell),
      key,
    });
  };
  for (const [cell, recorded] of cells) {
    if (recorded === null) continue;
    const is = valueAt(grid, cell);
    if (!holds(recorded, is)) add(cell, recordedValue(recorded), is);
  }
  const shown = valueAt(grid, controlCell);
  if (String(shown).trim() !== controlNumber) add(controlCell, controlNumber, shown);
  grid.values.forEach((line, down) =>
    line.forEach((value, right) => {
      if (value === "" || (typeof value === "string" && value.trim() === "")) return;
      const cell = cellAddress(grid.row + down, grid.column + right);
      if (cell !== controlCell && !cells.has(cell)) add(cell, "", value);
    }),
  );
  return changes.sort((a, b) => order(a.cell) - order(b.cell));
}

/**
 * Cells that rightly say something else later on: a score that was replaced must say so, the one in force must not, and nothing but
 * the words that the formula knows may stand there.
 */
export function liveChanges(
  { key, live }: RecordFacts,
  isReplaced: boolean,
  grid: SheetGrid,
): readonly CellChange[] {
  return live.flatMap(({ cell, texts, whenReplaced }): readonly CellChange[] => {
    const is = valueAt(grid, cell);
    const shown = cleanCell(String(is));
    const agrees = whenReplaced === null || (shown === cleanCell(whenReplaced)) === isReplaced;
    if (agrees && texts.some((text) => cleanCell(text) === shown)) return [];
    const was = isReplaced && whenReplaced !== null ? whenReplaced : (texts[0] ?? "");
    return [{ part: "score", sheet: grid.name, cell, was, is, about: "", key }];
  });
}

/** What a cell of a sheet holds; "" outside its used cells. */
export function valueAt(grid: SheetGrid, cell: string): CellValue {
  const position = parseCellAddress(cell);
  if (!position) return "";
  return grid.values[position.row - grid.row]?.[position.column - grid.column] ?? "";
}

/** The nearest texts at the left of the cell and above it, as the record has them. */
function aboutOf(cells: RecordFacts["cells"], cell: string): string {
  const position = parseCellAddress(cell);
  if (!position) return "";
  const { row, column } = position;
  const left = nearest(column, (at) => cells.get(cellAddress(row, at)));
  const above = nearest(row, (at) => cells.get(cellAddress(at, column)));
  return [above, left].filter((text) => text !== "").join(" · ");
}

/** A longer text is a sentence, no name. */
const LONGEST_NAME = 60;

function nearest(from: SheetIndex, at: (index: SheetIndex) => unknown): string {
  for (let index = from - 1; index >= 0 && from - index <= FARTHEST; index--) {
    const found = at(index);
    if (typeof found === "string" && found.length <= LONGEST_NAME) return found;
  }
  return "";
}

function order(cell: string): number {
  const { row = 0, column = 0 } = parseCellAddress(cell) ?? {};
  return row * 16_384 + column;
}
