import type { SheetIndex } from "../cell";
import type { PastReview, PastReviewLine, ReviewArea } from "../supplier/review";
import { cellAddress, rangeAddress } from "./cell-address";
import { OVERVIEW_COLUMN } from "./overview-layout";
import type { OverviewSupplier } from "./overview-input";
import { quoteSheet } from "./quote-sheet";

type AreaColumn = keyof ReviewArea["columns"];

/** A column of a review sheet as other sheets name it; null when the sheet no longer has it. */
export function columnOf({ sheet, area }: PastReview, column: AreaColumn): string | null {
  const at = area.columns[column];
  if (at === null || area.lastRow < area.firstRow) return null;
  return `${quoteSheet(sheet)}!${rangeAddress(area.firstRow, at, area.lastRow, at)}`;
}

/** Characters that MATCH takes for a pattern. */
const PATTERN = /[~*?]/;
/** MATCH takes no longer text. */
const LONGEST = 255;

/**
 * Finds the row of a supplier on a review sheet wherever it stands after sorting: by the KvK number, else by the name in the
 * matrix. A number that lost its zero is looked up as the number that it is there. Only where neither tells rows apart, the
 * place that it has now.
 */
export function rowInReview(
  row: SheetIndex,
  { name, kvk }: OverviewSupplier,
  line: PastReviewLine,
  review: PastReview,
): string {
  const numbers = columnOf(review, "kvk");
  const names = columnOf(review, "name");
  if (numbers !== null && line.kvk !== null) {
    if (typeof line.kvkCell === "number") return `MATCH(${line.kvkCell},${numbers},0)`;
    if (line.kvkCell.trim() === kvk) return `MATCH(${at(row, OVERVIEW_COLUMN.kvk)},${numbers},0)`;
  }
  if (names !== null && line.name.toLowerCase() === name.toLowerCase() && name.length <= LONGEST) {
    const cell = at(row, OVERVIEW_COLUMN.name);
    const wanted = PATTERN.test(name)
      ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
      : cell;
    return `MATCH(${wanted},${names},0)`;
  }
  return String(line.row - review.area.firstRow + 1);
}

/** A cell of the matrix's own row. */
function at(row: SheetIndex, column: SheetIndex): string {
  return `$${cellAddress(row, column)}`;
}
