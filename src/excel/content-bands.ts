import type { CellContent, CellRange, DocumentCell } from "../domain/sheets/sheet-document";
import { isRisky, guardText } from "./text-guard";

/** One assignment to `Range.formulas`: constants and formulas together, "" for the cells in between. */
export interface ContentBand extends CellRange {
  readonly formulas: readonly (readonly (string | number)[])[];
  /** Estimated size in the request, in bytes. */
  readonly bytes: number;
}

/** A cell that got an apostrophe in front, and the text that it must hold afterwards. */
export interface GuardedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Blank cells that a band may hold before a new band is cheaper. */
const FREE_WASTE = 200;

/**
 * Cuts the cells of a sheet into bands of whole rows, each as wide as its cells and at most `maxBytes`, so that a sheet
 * is written in few actions. One assignment per band lets Excel calculate once. Throws RangeError for a number that Excel
 * cannot hold and for a formula without "=".
 */
export function contentBands(cells: readonly DocumentCell[], maxBytes: number): readonly ContentBand[] {
  const bands: Rows[] = [];
  let open: Rows | null = null;
  for (const row of rowsOf(cells)) {
    if (open !== null && fits(open, row, maxBytes)) {
      append(open, row);
    } else {
      open = { rows: [row], from: row.from, to: row.to, cells: row.cells.length, bytes: row.bytes };
      bands.push(open);
    }
  }
  return bands.map(toBand);
}

/** The texts among the cells that would be taken for something else without an apostrophe. */
export function guardedTexts(cells: readonly DocumentCell[]): readonly GuardedText[] {
  return cells.flatMap(({ row, column, content }) =>
    content.kind === "text" && isRisky(content.text) ? [{ row, column, text: content.text }] : [],
  );
}

interface Row {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly cells: readonly DocumentCell[];
  readonly bytes: number;
}

interface Rows {
  readonly rows: Row[];
  from: number;
  to: number;
  cells: number;
  bytes: number;
}

function rowsOf(cells: readonly DocumentCell[]): readonly Row[] {
  const rows = new Map<number, DocumentCell[]>();
  for (const cell of cells) {
    if (cell.content.kind === "blank") continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.entries()]
    .sort(([left], [right]) => left - right)
    .map(([row, inRow]) => ({
      row,
      from: inRow.reduce((least, cell) => Math.min(least, cell.column), Infinity),
      to: inRow.reduce((most, cell) => Math.max(most, cell.column), 0),
      cells: inRow,
      bytes: inRow.reduce((sum, cell) => sum + contentBytes(cell.content), 0),
    }));
}

function fits(open: Rows, row: Row, maxBytes: number): boolean {
  const first = open.rows[0];
  if (first === undefined) return false;
  const width = Math.max(open.to, row.to) - Math.min(open.from, row.from) + 1;
  const area = width * (row.row - first.row + 1);
  const waste = area - open.cells - row.cells.length;
  return waste <= Math.max(FREE_WASTE, area / 2) && open.bytes + row.bytes + waste * BLANK_BYTES <= maxBytes;
}

function append(open: Rows, row: Row): void {
  open.rows.push(row);
  open.from = Math.min(open.from, row.from);
  open.to = Math.max(open.to, row.to);
  open.cells += row.cells.length;
  open.bytes += row.bytes;
}

function toBand(band: Rows): ContentBand {
  const row = band.rows[0]?.row ?? 0;
  const lastRow = band.rows.at(-1)?.row ?? row;
  const width = band.to - band.from + 1;
  const formulas = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<string | number>(width).fill(""),
  );
  for (const cell of band.rows.flatMap((found) => found.cells)) {
    const line = formulas[cell.row - row];
    if (line !== undefined) line[cell.column - band.from] = sent(cell.content);
  }
  const waste = width * formulas.length - band.cells;
  return {
    row,
    column: band.from,
    lastRow,
    lastColumn: band.to,
    formulas,
    bytes: band.bytes + waste * BLANK_BYTES,
  };
}

/** `"",` and the quotes escaped once more, because a request travels as text inside JSON. */
const BLANK_BYTES = 5;

function contentBytes(content: CellContent): number {
  const sentContent = sent(content);
  return typeof sentContent === "number" ? 12 : textBytes(sentContent);
}

/** Estimated size of a text in a request, in bytes. */
export function textBytes(text: string): number {
  return Math.ceil(text.length * 1.1) + BLANK_BYTES;
}

function sent(content: CellContent): string | number {
  switch (content.kind) {
    case "text":
      return guardText(content.text);
    case "number":
      if (!Number.isFinite(content.value))
        throw new RangeError(`Excel holds no such number: ${content.value}`);
      return content.value;
    case "formula":
      if (!content.formula.startsWith("=")) throw new RangeError(`Not a formula: ${content.formula}`);
      return content.formula;
    case "blank":
      return "";
  }
}
