import type { CellValue, Place, SheetIndex } from "../cell";
import type { Bid, Criterion, Tender } from "../tender/tender";
import { cellAddress, inRow } from "./cell-address";
import type { Canvas } from "./canvas";
import { formulaText } from "./formula-text";
import { parseCellAddress } from "./parse-cell-address";
import { quoteSheet } from "./quote-sheet";
import { inputColumns } from "./score-columns";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";

/** Excel takes 8,192 characters; the words around the sum need some of them. */
const MAX_TERMS = 7_600;

/** A number that was typed as text: digits and separators only, so it can stand in a formula as it is. */
const NUMBER_TEXT = /^[\d.,\-+\s€%]+$/;

/** How many of some source cells differ from their copies, as a formula without "=". */
export interface SourceCheck {
  readonly differences: string;
  /** One of the source cells: when it is gone, so are the others. */
  readonly source: string;
}

/**
 * Formulas that count how many source cells of one bid differ from the copies on the sheet; more than one only when a
 * single formula would be too long. `row` is where the bid's copies stand, in the columns of `inputColumns`.
 */
export function sourceChecks(
  bid: Bid,
  tender: Tender,
  input: Pick<ScoreSheetInput, "sourceValue">,
  row: SheetIndex,
): readonly SourceCheck[] {
  const terms: Term[] = [];
  for (const { column, kind, index } of inputColumns(tender)) {
    const place = sourcePlace(bid, kind, index);
    const source = place && sourceAddress(place);
    if (place && source)
      terms.push({ source, term: term(source, inRow(row, column), input.sourceValue(place)) });
  }
  return chunks(terms);
}

/** The same for copies that stand elsewhere; none when no source cell is known. */
export function copiesChecks(
  copies: readonly { readonly place: Place; readonly copy: string }[],
  input: Pick<ScoreSheetInput, "sourceValue">,
): readonly SourceCheck[] {
  return chunks(
    copies.flatMap(({ place, copy }) => {
      const source = sourceAddress(place);
      return source === null ? [] : [{ source, term: term(source, copy, input.sourceValue(place)) }];
    }),
  );
}

/** The same for cells whose value is known, texts compared with the text in the copy: letter by letter. */
export function cellChecks(
  sheet: string,
  cells: readonly {
    readonly row: SheetIndex;
    readonly column: SheetIndex;
    readonly value: CellValue;
    /** Not needed for a blank one. */
    readonly copy: string | null;
  }[],
): readonly SourceCheck[] {
  return chunks(
    cells.map(({ row, column, value, copy }) => {
      const source = `${quoteSheet(sheet)}!${cellAddress(row, column, true)}`;
      return { source, term: copiedTerm(source, copy ?? '""', value) };
    }),
  );
}

/** Whether a source differs from its copies by now, in a word, as a formula without "="; also when the source is gone. */
export function sourceWord({ differences, source }: SourceCheck, texts: ScoreSheetTexts): string {
  const [changed, unchanged, missing] = [texts.changed, texts.unchanged, texts.missing].map(formulaText);
  // ROWS reads no value: it fails only where there is no such cell any more.
  return `IFERROR(IF(ROWS(${source})*(${differences})>0,${changed},${unchanged}),${missing})`;
}

/** Makes the cells of a column stand out that say so. */
export function showChanged(
  canvas: Canvas,
  row: SheetIndex,
  lastRow: SheetIndex,
  column: SheetIndex,
  { changed, missing }: ScoreSheetTexts,
): void {
  const range = { row, column, lastRow, lastColumn: column };
  const is = (word: string): string => `=${inRow(row, column)}=${formulaText(word)}`;
  canvas.when({ kind: "when", range, formula: is(changed), role: "error" });
  canvas.when({ kind: "when", range, formula: is(missing), role: "warning" });
}

function sourcePlace(bid: Bid, kind: Criterion["kind"], index: number | null): Place | null {
  switch (kind) {
    case "price":
      return bid.cells.price;
    case "quality":
      return bid.cells.scores[index ?? -1] ?? null;
    case "pso":
      return null;
  }
}

function sourceAddress(place: Place): string | null {
  if (place.sheet === null || place.cell === null) return null;
  const cell = parseCellAddress(place.cell);
  return cell && `${quoteSheet(place.sheet)}!${cellAddress(cell.row, cell.column, true)}`;
}

/** 1 when the source differs from its copy, else 0; never an error. A blank source is no zero. */
function term(source: string, copy: string, value: CellValue | null): string {
  if (typeof value === "string") {
    if (value.trim() === "") return blankTerm(source);
    if (NUMBER_TEXT.test(value)) return `IF(ISTEXT(${source}),IF(${source}=${formulaText(value)},0,1),1)`;
    // What a bidder typed never goes into a formula: here only the kind of cell is watched.
    return value.startsWith("#") ? `IF(ISERROR(${source}),0,1)` : `IF(ISTEXT(${source}),0,1)`;
  }
  if (typeof value === "boolean") return `IF(ISLOGICAL(${source}),0,1)`;
  return numberTerm(source, copy);
}

/** The same with a copy that shows what the source shows: also texts are compared. */
function copiedTerm(source: string, copy: string, value: CellValue): string {
  if (typeof value === "boolean")
    return `IF(ISLOGICAL(${source}),IF(${value ? "" : "NOT"}(${source}),0,1),1)`;
  if (typeof value === "number") return numberTerm(source, copy);
  if (value.trim() === "") return blankTerm(source);
  const same = `IF(ISTEXT(${source}),IF(EXACT(${source},${copy}),0,1),1)`;
  // An error reads like a text that starts in the same way.
  return value.startsWith("#") ? `IF(ISERROR(${source}),0,${same})` : same;
}

function blankTerm(source: string): string {
  return `IF(ISERROR(${source}),1,IF(LEN(TRIM(${source}))=0,0,1))`;
}

function numberTerm(source: string, copy: string): string {
  return `IF(ISNUMBER(${source}),IF(${source}=${copy},0,1),1)`;
}

interface Term {
  readonly source: string;
  readonly term: string;
}

function chunks(terms: readonly Term[]): readonly SourceCheck[] {
  const checks: { differences: string; source: string }[] = [];
  for (const { source, term: each } of terms) {
    const last = checks.at(-1);
    if (last !== undefined && last.differences.length + each.length < MAX_TERMS)
      last.differences += `+${each}`;
    else checks.push({ differences: each, source });
  }
  return checks;
}
