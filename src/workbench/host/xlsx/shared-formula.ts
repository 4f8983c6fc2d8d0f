import { columnLetters } from "../column-letters";
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "./address";

/** A formula cut into literal text and the relative parts of its references. */
export interface FormulaTemplate {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
}
type Piece = string | { readonly axis: "column" | "row"; readonly index: number };

/** Texts, quoted sheet names and bracketed parts are skipped; then cell references, whole columns and whole rows. */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:[^[\]]|\[[^\]]*\])*\]/,
    /(?<column>\$?)(?<letters>[A-Za-z]{1,3})(?<row>\$?)(?<digits>\d{1,7})(?![\w.(!])/,
    /(?<firstColumn>\$?[A-Za-z]{1,3}):(?<lastColumn>\$?[A-Za-z]{1,3})(?![\w.(!])/,
    /(?<firstRow>\$?\d{1,7}):(?<lastRow>\$?\d{1,7})(?![\w.(!])/,
    /[A-Za-z_\\\u0080-\uffff][\w.\u0080-\uffff]*/,
    /\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "g",
);

/** Prepares the master formula of a shared group, which stands at `row`, `column`. */
export function formulaTemplate(formula: string, row: number, column: number): FormulaTemplate {
  const pieces: Piece[] = [];
  let position = 0;
  const literal = (end: number) => {
    if (end > position) pieces.push(formula.slice(position, end));
    position = end;
  };
  for (const match of formula.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const { letters, digits, firstColumn, lastColumn, firstRow, lastRow } = groups;
    literal(match.index);
    if (letters !== undefined && digits !== undefined) {
      pieces.push(...axisPieces("column", `${groups["column"]}${letters}`));
      pieces.push(...axisPieces("row", `${groups["row"]}${digits}`));
    } else if (firstColumn !== undefined && lastColumn !== undefined) {
      pieces.push(...axisPieces("column", firstColumn), ":", ...axisPieces("column", lastColumn));
    } else if (firstRow !== undefined && lastRow !== undefined) {
      pieces.push(...axisPieces("row", firstRow), ":", ...axisPieces("row", lastRow));
    } else {
      continue;
    }
    position = match.index + match[0].length;
  }
  literal(formula.length);
  return { row, column, pieces };
}

/** The formula of another cell of the group; a reference that leaves the sheet comes back at the other side, as in Excel. */
export function sharedFormulaAt(template: FormulaTemplate, row: number, column: number): string {
  return template.pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.axis === "row"
        ? String(modulo(piece.index + row - template.row, MAX_ROWS) + 1)
        : columnLetters(modulo(piece.index + column - template.column, MAX_COLUMNS));
    })
    .join("");
}

function axisPieces(axis: "column" | "row", text: string): Piece[] {
  if (text.startsWith("$")) return [text];
  return [{ axis, index: axis === "row" ? Number(text) - 1 : columnIndex(text) }];
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
