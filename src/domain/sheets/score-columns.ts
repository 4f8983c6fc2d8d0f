import type { SheetIndex } from "../cell";
import type { Criterion, Tender } from "../tender/tender";

/** A column of the input copies. The first ones stand above the points of the same criterion. */
export interface InputColumn {
  readonly column: SheetIndex;
  readonly kind: Criterion["kind"];
  /** Null for the price of a tender that gives no points for it. */
  readonly criterion: Criterion | null;
  /** Place of the criterion among those of the tender, where a bid keeps its score; null for such a price. */
  readonly index: number | null;
}

const FIRST: SheetIndex = 2;

/** One column per criterion; the price always has one, as the record would be incomplete without it. */
export function inputColumns(tender: Tender): readonly InputColumn[] {
  const columns: InputColumn[] = tender.criteria.map((criterion, index) => ({
    column: FIRST + index,
    kind: criterion.kind,
    criterion,
    index,
  }));
  if (columns.some(({ kind }) => kind === "price")) return columns;
  return [...columns, { column: FIRST + columns.length, kind: "price", criterion: null, index: null }];
}

/** The column in which the prices stand. */
export function priceColumn(tender: Tender): SheetIndex {
  return inputColumns(tender).find(({ kind }) => kind === "price")?.column ?? FIRST;
}
