import type { SheetIndex } from "../cell";
import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { formColumnOf, readFormTie, type FormColumn } from "./form-layout";

/** A workbook in which forms may stand. */
export interface FormSource {
  /** The name of another file; null for the workbook itself. */
  readonly file: string | null;
  readonly snapshot: WorkbookSnapshot;
}

/** A sheet with the marker of a form. */
export interface FoundForm {
  readonly file: string | null;
  readonly grid: SheetGrid;
  readonly settings: Pick<WorkbookSnapshot, "decimalSeparator" | "thousandsSeparator">;
  /** Null where the line with the control number is gone. */
  readonly tie: { readonly controlNumber: string; readonly assessor: number } | null;
  /** Null where nobody can tell any more which columns hold what. */
  readonly table: FormTable | null;
}

export interface FormTable {
  /** Positions in `grid.values`, not on the sheet. */
  readonly headerRow: SheetIndex;
  readonly columns: ReadonlyMap<FormColumn, SheetIndex>;
}

/** How far from the corner the marker may have been moved by rows and columns that somebody put before it. */
const MOVED = 12;

/** Every form in these workbooks, whatever its sheet is called by now. */
export function findForms(sources: readonly FormSource[]): readonly FoundForm[] {
  return sources.flatMap(({ file, snapshot }) =>
    snapshot.sheets.filter(isForm).map((grid) => ({
      file,
      grid,
      settings: snapshot,
      tie: tieOf(grid),
      table: tableOf(grid),
    })),
  );
}

function isForm({ values }: SheetGrid): boolean {
  return values
    .slice(0, MOVED)
    .some((row) => row.slice(0, MOVED).some((cell) => markerKind(cell) === "assessment"));
}

function tieOf({ values }: SheetGrid): FoundForm["tie"] {
  for (const cell of values.flat()) {
    const tie = readFormTie(cell);
    if (tie) return tie;
  }
  return null;
}

function tableOf({ values }: SheetGrid): FormTable | null {
  for (const [headerRow, row] of values.entries()) {
    const columns = new Map<FormColumn, SheetIndex>();
    for (const [index, cell] of row.entries()) {
      const column = formColumnOf(cell);
      if (column !== null && !columns.has(column)) columns.set(column, index);
    }
    if (columns.has("bidder") && columns.has("criterion") && columns.has("score"))
      return { headerRow, columns };
  }
  return null;
}
