/** One cell as the workbook port delivers it: a blank cell is "", a date is an Excel serial, an error value is its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** Days since the workbook's epoch as Excel stores a date; always in the 1900 system inside the domain. */
export type ExcelSerial = number & { readonly __brand: "ExcelSerial" };

/** 0-based row or column on a sheet. */
export type SheetIndex = number;

/** Where something stands, complete enough for a reader to find it by hand. */
export interface Place {
  readonly sheet: string | null;
  /** The table's name, else the sheet's, else the role. */
  readonly table: string | null;
  /** 1-based sheet row. */
  readonly row: number | null;
  /** The header as it stands in the workbook. */
  readonly column: string | null;
  /** A1 address without sheet. */
  readonly cell: string | null;
}

export const NOWHERE: Place = { sheet: null, table: null, row: null, column: null, cell: null };
