import { WorkbookError } from "../application/workbook";
import type { CellValue } from "../domain/cell";
import { cellAddress } from "../domain/sheets/cell-address";

/**
 * Throws inputChanged for the first cell that differs. `found` is what Excel holds now; null when it was too large to
 * deliver.
 */
export function requireSame(
  sheet: string,
  row: number,
  column: number,
  expected: readonly (readonly CellValue[])[],
  found: readonly (readonly unknown[])[] | null,
): void {
  if (found === null) throw new WorkbookError("payloadTooLarge", { sheet });
  expected.forEach((line, down) =>
    line.forEach((was, right) => {
      const is = found[down]?.[right] ?? "";
      if (is !== was) throw changed(sheet, cellAddress(row + down, column + right), was, is);
    }),
  );
}

export function changed(sheet: string, cell: string, was: unknown, is: unknown): WorkbookError {
  return new WorkbookError("inputChanged", { sheet, cell, was: shown(was), is: shown(is) });
}

/** A value as a param: numbers stay numbers, so that the edge can write them in the user's language. */
export function shown(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}
