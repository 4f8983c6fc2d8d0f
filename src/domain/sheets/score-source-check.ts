import type { CellValue, Place, SheetIndex } from "../cell";
import type { Bid, Criterion, Tender } from "../tender/tender";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { parseCellAddress } from "./parse-cell-address";
import { quoteSheet } from "./quote-sheet";
import { inputColumns } from "./score-columns";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Excel takes 8,192 characters; the word around the sum needs some of them. */
const MAX_TERMS = 7_800;

/** A number that was typed as text: digits and separators only, so it can stand in a formula as it is. */
const NUMBER_TEXT = /^[\d.,\-+\s€%]+$/;

/**
 * Formulas that count how many source cells of one bid differ from the copies on the sheet; more than one only when a
 * single formula would be too long. A source that is gone counts as different. `row` is where the bid's copies stand,
 * in the columns of `inputColumns`.
 */
export function sourceChecks(
  bid: Bid,
  tender: Tender,
  input: Pick<ScoreSheetInput, "sourceValue">,
  row: SheetIndex,
): readonly string[] {
  const terms: string[] = [];
  for (const { column, kind, index } of inputColumns(tender)) {
    const place = sourcePlace(bid, kind, index);
    const source = place && sourceAddress(place);
    if (place && source) terms.push(term(source, inRow(row, column), input.sourceValue(place)));
  }
  return chunks(terms);
}

/** How many of these source cells differ from their copies, as one formula; null when no source cell is known. */
export function copiesCheck(
  copies: readonly { readonly place: Place; readonly copy: string }[],
  input: Pick<ScoreSheetInput, "sourceValue">,
): string | null {
  const terms = copies.flatMap(({ place, copy }) => {
    const source = sourceAddress(place);
    return source === null ? [] : [term(source, copy, input.sourceValue(place))];
  });
  return terms.length === 0 ? null : terms.join("+");
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
    if (value.trim() === "") return `IF(ISERROR(${source}),1,IF(LEN(TRIM(${source}))=0,0,1))`;
    if (NUMBER_TEXT.test(value)) return `IF(ISTEXT(${source}),IF(${source}=${formulaText(value)},0,1),1)`;
    // What a bidder typed never goes into a formula: here only the kind of cell is watched.
    return value.startsWith("#") ? `IF(ISERROR(${source}),0,1)` : `IF(ISTEXT(${source}),0,1)`;
  }
  if (typeof value === "boolean") return `IF(ISLOGICAL(${source}),0,1)`;
  return `IF(ISNUMBER(${source}),IF(${source}=${copy},0,1),1)`;
}

function chunks(terms: readonly string[]): string[] {
  const formulas: string[] = [];
  for (const each of terms) {
    const last = formulas.at(-1);
    if (last !== undefined && last.length + each.length < MAX_TERMS)
      formulas[formulas.length - 1] = `${last}+${each}`;
    else formulas.push(each);
  }
  return formulas;
}
