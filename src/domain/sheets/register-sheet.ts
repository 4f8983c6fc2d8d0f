import type { ColumnKey } from "../tables/roles";
import { inputSheet, type InputSheetColumn } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";

/** These names tell the reader of tables what the sheet is for, in any language. */
const REGISTER_SHEET = "PSO-register";
const REGISTER_TABLE = "PSORegister";

/** Rows that are formatted already; a longer extract makes the table grow. */
const EMPTY_ROWS = 50;

export interface RegisterSheetTexts {
  readonly title: string;
  readonly explanation: string;
  readonly columns: Readonly<Record<ColumnKey<"register">, string>>;
}

const COLUMNS: readonly (Omit<InputSheetColumn, "header"> & { readonly key: ColumnKey<"register"> })[] = [
  { key: "organisation", width: 36, kind: "text" },
  // As text, or Excel drops the zero in front.
  { key: "kvk", width: 14, kind: "text" },
  { key: "level", width: 18, kind: "text" },
  { key: "validFrom", width: 15, kind: "date" },
  { key: "validUntil", width: 15, kind: "date" },
  { key: "certificateNumber", width: 22, kind: "text" },
];

/** An empty sheet to paste an extract from the PSO register on. */
export function registerSheet({ title, explanation, columns }: RegisterSheetTexts): SheetDocument {
  return inputSheet({
    name: REGISTER_SHEET,
    marker: "input",
    table: REGISTER_TABLE,
    title,
    explanation,
    columns: COLUMNS.map(({ key, ...column }) => ({ ...column, header: columns[key] })),
    rows: Array.from({ length: EMPTY_ROWS }, () => COLUMNS.map(() => null)),
  });
}
