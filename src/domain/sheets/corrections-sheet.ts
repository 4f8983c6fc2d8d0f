import { LINE } from "./canvas";
import { INPUT_HEADER_ROW, inputSheet } from "./input-sheet";
import type { SheetDocument } from "./sheet-document";
import { lineCount } from "./text-width";

export const CORRECTIONS_SHEET = "Correcties";
const CORRECTIONS_TABLE = "Correcties";

/** The columns of `Correcties`, in order. */
export const CORRECTION_COLUMNS = [
  "when",
  "by",
  "tender",
  "lot",
  "sheet",
  "cell",
  "what",
  "was",
  "is",
  "why",
  "replaced",
  "controlNumber",
  "newSheet",
] as const;
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

export interface CorrectionsSheetTexts {
  readonly title: string;
  readonly explanation: string;
  readonly columns: Readonly<Record<CorrectionColumn, string>>;
  /** Stands in the register when a tender is scored again and nothing changed. */
  readonly nothingChanged: string;
  /** Stands where nobody gave a reason. */
  readonly noReason: string;
  readonly blank: string;
}

/** In characters. */
const WIDTHS: Readonly<Record<CorrectionColumn, number>> = {
  when: 17,
  by: 16,
  tender: 22,
  lot: 9,
  sheet: 16,
  cell: 8,
  what: 38,
  was: 16,
  is: 16,
  why: 38,
  replaced: 21,
  controlNumber: 21,
  newSheet: 24,
};

const MIXED: ReadonlySet<CorrectionColumn> = new Set<CorrectionColumn>(["was", "is"]);

/** One row, in the order of the columns; old and new stay numbers where they were. */
export type CorrectionRow = readonly (string | number)[];

/** A fresh sheet `Correcties` with its first rows. */
export function correctionsSheet(
  rows: readonly CorrectionRow[],
  texts: CorrectionsSheetTexts,
): SheetDocument {
  const document = inputSheet({
    name: CORRECTIONS_SHEET,
    marker: "corrections",
    table: CORRECTIONS_TABLE,
    title: texts.title,
    explanation: texts.explanation,
    columns: CORRECTION_COLUMNS.map((column) => ({
      header: texts.columns[column],
      width: WIDTHS[column],
      kind: MIXED.has(column) ? "any" : "text",
    })),
    rows,
  });
  const { print } = document;
  return {
    ...document,
    columnWidths: CORRECTION_COLUMNS.map((column) => WIDTHS[column]),
    cells: document.cells.map((cell) => (cell.row > INPUT_HEADER_ROW ? { ...cell, wrap: true } : cell)),
    rowHeights: new Map([
      ...document.rowHeights,
      ...rows.map((row, index) => [INPUT_HEADER_ROW + 1 + index, heightOf(row)] as const),
    ]),
    print: print && { ...print, fitToPagesWide: 1 },
  };
}

/** In points; as high as the cell that needs most lines. */
function heightOf(row: CorrectionRow): number {
  const lines = CORRECTION_COLUMNS.map((column, index) =>
    lineCount(String(row[index] ?? ""), WIDTHS[column]),
  );
  return LINE * Math.max(1, ...lines);
}
