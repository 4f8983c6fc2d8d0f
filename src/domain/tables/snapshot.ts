import type { CellValue, SheetIndex } from "../cell";

/** The used cells of one sheet as one rectangle; `values` is row-major and every row has the same length. */
export interface SheetGrid {
  readonly name: string;
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly values: readonly (readonly CellValue[])[];
  readonly visible: boolean;
  readonly protected: boolean;
}

/** An Excel table (ListObject); the rectangle includes the header row and a totals row where shown. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Everything read from a workbook, before any of it means something. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetGrid[];
  readonly tables: readonly NamedTable[];
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}
