import { INPUT_HEADER_ROW, inputSheet } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";

export const CONTROL_SHEET = "Controle";
const CONTROL_TABLE = "Controle";

/**
 * The columns of `Controle`, in order. Score sheets look for their own number among those that were replaced, in column G: the
 * order is never changed.
 */
export const CONTROL_COLUMNS = [
  "tender",
  "lot",
  "sheet",
  "controlNumber",
  "when",
  "by",
  "replaces",
  "why",
  "sha256",
  "text",
] as const;
export type ControlColumn = (typeof CONTROL_COLUMNS)[number];
/** What is printed: everything but the hash and the text, which only a program or the formula bar shows whole. */
const LAST_PRINTED: ControlColumn = "why";
/** Where the explanation stands, over the whole width of what is printed. */
const EXPLAINED_ROW = 2;
const EXPLAINED_HEIGHT = 64;
const LAST_SHEET_ROW = 1_048_575;

export interface ControlSheetTexts {
  readonly title: string;
  /** What it proves and what it does not. */
  readonly explanation: string;
  readonly columns: Readonly<Record<ControlColumn, string>>;
  /** What the log calls a first scoring and a next one. */
  readonly scored: string;
  readonly scoredAgain: string;
  /** For the log: who won. */
  readonly outcome: (winners: readonly string[], lotNeeded: boolean) => string;
}

/** In characters. */
const WIDTHS: Readonly<Record<ControlColumn, number>> = {
  tender: 26,
  lot: 10,
  sheet: 28,
  controlNumber: 22,
  when: 17,
  by: 18,
  replaces: 22,
  why: 34,
  sha256: 12,
  text: 12,
};

/** One row of `Controle` as texts, in the order of the columns. */
export type ControlSheetRow = readonly string[];

/** A fresh sheet `Controle` with its first rows. */
export function controlSheet(rows: readonly ControlSheetRow[], texts: ControlSheetTexts): SheetDocument {
  const document = inputSheet({
    name: CONTROL_SHEET,
    marker: "control",
    table: CONTROL_TABLE,
    title: texts.title,
    explanation: texts.explanation,
    columns: CONTROL_COLUMNS.map((column) => ({
      header: texts.columns[column],
      width: WIDTHS[column],
      kind: "text",
    })),
    rows,
  });
  const { print } = document;
  const lastColumn = CONTROL_COLUMNS.indexOf(LAST_PRINTED);
  return {
    ...document,
    cells: document.cells.map((cell) =>
      (cell.row === EXPLAINED_ROW && cell.column === 0) ||
      (cell.row > INPUT_HEADER_ROW && cell.column === lastColumn)
        ? { ...cell, wrap: true }
        : cell,
    ),
    merges: [{ row: EXPLAINED_ROW, column: 0, lastRow: EXPLAINED_ROW, lastColumn }],
    rowHeights: new Map([...document.rowHeights, [EXPLAINED_ROW, EXPLAINED_HEIGHT]]),
    // Else every column would be as wide as its longest text.
    columnWidths: CONTROL_COLUMNS.map((column) => WIDTHS[column]),
    print: print && {
      ...print,
      fitToPagesWide: 1,
      // Whole columns: rows that are added are printed too, and only pages with something on them.
      area: {
        row: 0,
        column: 0,
        lastRow: LAST_SHEET_ROW,
        lastColumn,
      },
    },
  };
}
