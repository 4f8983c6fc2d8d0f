import type { CellContent, CellRange, DocumentCell } from "../domain/sheets/sheet-document";
import { NUMBER_BYTES, textBytes } from "./request-bytes";
import { guardText, isRisky } from "./text-guard";

/** One assignment to `Range.formulas`: constants and formulas together, "" for the cells in between. */
export interface ContentBand extends CellRange {
  readonly formulas: readonly (readonly (string | number)[])[];
  /** Estimated size in the request, in bytes. */
  readonly bytes: number;
}

/** A cell that gets an apostrophe in front, and the text that it must hold afterwards. */
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
  const bands: OpenBand[] = [];
  let open: OpenBand | null = null;
  for (const row of rowsOf(cells)) {
    if (open !== null && fits(open, row, maxBytes)) {
      append(open, row);
    } else {
      open = { rows: [row], from: row.from, to: row.to, cells: row.columns.length, bytes: row.bytes };
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
  from: number;
  to: number;
  readonly columns: number[];
  readonly contents: (string | number)[];
  bytes: number;
}

interface OpenBand {
  readonly rows: Row[];
  from: number;
  to: number;
  cells: number;
  bytes: number;
}

function rowsOf(cells: readonly DocumentCell[]): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const { row, column, content } of cells) {
    if (content.kind === "blank") continue;
    let found = rows.get(row);
    if (found === undefined) {
      found = { row, from: column, to: column, columns: [], contents: [], bytes: 0 };
      rows.set(row, found);
    }
    const value = sent(content);
    found.from = Math.min(found.from, column);
    found.to = Math.max(found.to, column);
    found.columns.push(column);
    found.contents.push(value);
    found.bytes += typeof value === "number" ? NUMBER_BYTES : textBytes(value);
  }
  return [...rows.values()].sort((left, right) => left.row - right.row);
}

function fits(open: OpenBand, row: Row, maxBytes: number): boolean {
  const first = open.rows[0];
  if (first === undefined) return false;
  const width = Math.max(open.to, row.to) - Math.min(open.from, row.from) + 1;
  const area = width * (row.row - first.row + 1);
  const waste = area - open.cells - row.columns.length;
  return (
    waste <= Math.max(FREE_WASTE, area / 2) && open.bytes + row.bytes + waste * textBytes("") <= maxBytes
  );
}

function append(open: OpenBand, row: Row): void {
  open.rows.push(row);
  open.from = Math.min(open.from, row.from);
  open.to = Math.max(open.to, row.to);
  open.cells += row.columns.length;
  open.bytes += row.bytes;
}

function toBand(band: OpenBand): ContentBand {
  const row = band.rows[0]?.row ?? 0;
  const lastRow = band.rows.at(-1)?.row ?? row;
  const width = band.to - band.from + 1;
  const formulas = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<string | number>(width).fill(""),
  );
  for (const found of band.rows) {
    const line = formulas[found.row - row];
    if (line === undefined) continue;
    found.columns.forEach((column, index) => {
      line[column - band.from] = found.contents[index] ?? "";
    });
  }
  const waste = width * formulas.length - band.cells;
  const bytes = band.bytes + waste * textBytes("");
  return { row, column: band.from, lastRow, lastColumn: band.to, formulas, bytes };
}

/** What `Range.formulas` takes for one cell. Throws RangeError as `contentBands` does. */
export function sent(content: CellContent): string | number {
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
