import { LOG_COLUMNS, type LogColumn } from "../log/log-row";
import { inputSheet } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";

export const LOG_SHEET = "Logboek";
const LOG_TABLE = "Logboek";

export interface LogSheetTexts {
  readonly title: string;
  readonly explanation: string;
  readonly columns: Readonly<Record<LogColumn, string>>;
}

/** In characters. What only programs compare is narrow: it is read in the formula bar. */
const WIDTHS: Readonly<Record<LogColumn, number>> = {
  when: 17,
  by: 18,
  what: 20,
  tender: 24,
  lot: 10,
  controlNumber: 22,
  sha256: 10,
  details: 10,
  previous: 11,
  hash: 10,
  outcome: 60,
};

/** A fresh sheet `Logboek` with its first rows. */
export function logSheet(rows: readonly (readonly string[])[], texts: LogSheetTexts): SheetDocument {
  const document = inputSheet({
    name: LOG_SHEET,
    marker: "log",
    table: LOG_TABLE,
    title: texts.title,
    explanation: texts.explanation,
    columns: LOG_COLUMNS.map((column) => ({
      header: texts.columns[column],
      width: WIDTHS[column],
      kind: "text",
    })),
    rows,
  });
  // Else every column would be as wide as its longest text.
  return { ...document, columnWidths: LOG_COLUMNS.map((column) => WIDTHS[column]) };
}
