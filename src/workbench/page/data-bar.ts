import { getCell, type Sheet } from "../host/book";

export interface DataBar {
  /** 0..1 of the cell's width. */
  readonly share: number;
  readonly color: string;
}

/** The data bar that a cell shows, null when it has none. Bounds that are not given come from the range itself. */
export function dataBarAt(sheet: Sheet, row: number, column: number): DataBar | null {
  for (const rule of sheet.conditionalFormats) {
    if (rule.kind !== "dataBar") continue;
    const { area } = rule;
    if (row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn) continue;
    const value = getCell(sheet, row, column)?.value;
    if (typeof value !== "number") continue;
    const values = numbersIn(sheet, area);
    const low = rule.minimum ?? Math.min(0, ...values);
    const high = rule.maximum ?? Math.max(...values);
    if (high <= low) return null;
    return { share: Math.min(1, Math.max(0, (value - low) / (high - low))), color: rule.color };
  }
  return null;
}

function numbersIn(
  sheet: Sheet,
  area: { row: number; column: number; lastRow: number; lastColumn: number },
): number[] {
  const numbers: number[] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      const value = getCell(sheet, row, column)?.value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}
