import type { Area, ErrorText, ErrorValue, Scalar, Sheet } from "../book";

export type { Scalar } from "../book";

/** A range of one sheet, not yet read. */
export interface RangeValue {
  readonly kind: "range";
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Row by row; `items.length` is `height * width`. */
export interface ArrayValue {
  readonly kind: "array";
  readonly height: number;
  readonly width: number;
  readonly items: readonly Scalar[];
}

/** What an expression gives. */
export type Value = Scalar | RangeValue | ArrayValue;

/** A formula that this engine does not calculate; its cell keeps the last value. */
export class UnsupportedFormula extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "UnsupportedFormula";
  }
}

function makeError(error: ErrorText): ErrorValue {
  return Object.freeze({ error });
}

export const NULL_ERROR = makeError("#NULL!");
export const DIV0 = makeError("#DIV/0!");
export const VALUE = makeError("#VALUE!");
export const REF = makeError("#REF!");
export const NAME = makeError("#NAME?");
export const NUM = makeError("#NUM!");
export const NA = makeError("#N/A");

const KNOWN: ReadonlyMap<string, ErrorValue> = new Map(
  [NULL_ERROR, DIV0, VALUE, REF, NAME, NUM, NA].map((value) => [value.error, value]),
);

/** The error value for its text; a text outside the list gets a value of its own. */
export function errorValue(error: ErrorText): ErrorValue {
  return KNOWN.get(error) ?? makeError(error);
}

export function isRange(value: Value): value is RangeValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "range";
}

export function isArray(value: Value): value is ArrayValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "array";
}

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Item of an array; a single row or column repeats, anything else outside is #N/A (as in array formulas). */
export function arrayItem(array: ArrayValue, row: number, column: number): Scalar {
  const y = array.height === 1 ? 0 : row;
  const x = array.width === 1 ? 0 : column;
  if (y >= array.height || x >= array.width) return NA;
  return array.items[y * array.width + x] ?? null;
}

/** Builds an array item by item, row by row. */
export function makeArray(
  height: number,
  width: number,
  item: (row: number, column: number) => Scalar,
): ArrayValue {
  const items: Scalar[] = new Array<Scalar>(height * width);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) items[row * width + column] = item(row, column);
  }
  return { kind: "array", height, width, items };
}

/** Rows and columns of a range. */
export function sizeOf(area: Area): { height: number; width: number } {
  return { height: area.lastRow - area.row + 1, width: area.lastColumn - area.column + 1 };
}

/** The size that operands of different sizes are repeated to. */
export function commonSize(values: readonly Value[]): { height: number; width: number } {
  let height = 1;
  let width = 1;
  for (const value of values) {
    if (!isArray(value)) continue;
    height = Math.max(height, value.height);
    width = Math.max(width, value.width);
  }
  return { height, width };
}
