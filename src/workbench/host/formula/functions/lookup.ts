import { type ErrorValue, type Scalar } from "../../book";
import { toBoolean, toNumber } from "../coerce";
import { findAbove, findBelow, findExact, keysOf, type LookupKeys } from "../lookup-keys";
import { columnLetters } from "../../column-letters";
import { clipArea, readCell, toArray, toArrayOrScalar, type Runtime } from "../runtime";
import {
  isError,
  isArray,
  isRange,
  NA,
  REF,
  sizeOf,
  UnsupportedFormula,
  VALUE,
  type ArrayValue,
  type Value,
} from "../value";
import {
  booleanArgument,
  MANY,
  numberArgument,
  scalars,
  spec,
  textArgument,
  type FunctionTable,
} from "./function-spec";

function asArray(runtime: Runtime, value: Value): ArrayValue {
  return toArray(runtime, value);
}

/** A table as a lookup sees it: the keys in its first line, and the value at a place counted from its corner. */
interface LookupTable {
  readonly height: number;
  readonly width: number;
  readonly keys: () => LookupKeys;
  readonly item: (row: number, column: number) => Scalar;
}

/** `line`: whether the keys are the first column or the first row. */
function lookupTable(
  runtime: Runtime,
  value: Value,
  line: (table: { height: number; width: number }) => "column" | "row",
): LookupTable {
  if (isRange(value)) {
    const { sheet } = value;
    const area = clipArea(runtime, value.area);
    const size = sizeOf(area);
    const byColumn = line(size) === "column";
    const keyArea = byColumn ? { ...area, lastColumn: area.column } : { ...area, lastRow: area.row };
    return {
      ...size,
      keys: () => keysOf(runtime, { kind: "range", sheet, area: keyArea }),
      item: (row, column) => readCell(runtime, sheet, area.row + row, area.column + column),
    };
  }
  const array = asArray(runtime, value);
  const { height, width, items } = array;
  const byColumn = line(array) === "column";
  return {
    height,
    width,
    keys: () => ({ items: items.filter((_, at) => (byColumn ? at % width === 0 : at < width)), first: null }),
    item: (row, column) => items[row * width + column] ?? null,
  };
}

/** VLOOKUP (by rows) and HLOOKUP (by columns). */
function tableLookup(direction: "vertical" | "horizontal"): FunctionTable[string] {
  return spec(["scalar", "array", "scalar", "scalar"], 3, (runtime, args) => {
    const wanted = (args[0] ?? null) as Exclude<Scalar, ErrorValue>;
    const index = numberArgument(runtime, args[2], 1);
    if (isError(index)) return index;
    const near = booleanArgument(args[3], true);
    if (isError(near)) return near;
    const vertical = direction === "vertical";
    const table = lookupTable(runtime, args[1] ?? null, () => (vertical ? "column" : "row"));
    const offset = Math.trunc(index) - 1;
    if (offset < 0) return VALUE;
    if (offset >= (vertical ? table.width : table.height)) return REF;
    const at = near ? findBelow(wanted, table.keys()) : findExact(wanted, table.keys());
    if (at < 0) return NA;
    return vertical ? table.item(at, offset) : table.item(offset, at);
  });
}

/** INDEX: row or column 0 or left out is the whole of it; a range gives a range. */
function index(runtime: Runtime, args: readonly Value[]): Value {
  const [source = null] = args;
  if (args.length > 3) throw new UnsupportedFormula("INDEX with an area number");
  if (isError(source)) return source;
  let row = numberArgument(runtime, args[1], 0);
  let column = numberArgument(runtime, args[2], 0);
  if (isError(row)) return row;
  if (isError(column)) return column;
  row = Math.trunc(row);
  column = Math.trunc(column);
  const size = isRange(source) ? sizeOf(source.area) : asArray(runtime, source);
  if (args.length === 2 && size.height === 1 && size.width > 1) [row, column] = [0, row];
  if (row < 0 || column < 0) return VALUE;
  if (row > size.height || column > size.width) return REF;
  if (isRange(source)) {
    const { area } = source;
    return {
      ...source,
      area: {
        row: row === 0 ? area.row : area.row + row - 1,
        lastRow: row === 0 ? area.lastRow : area.row + row - 1,
        column: column === 0 ? area.column : area.column + column - 1,
        lastColumn: column === 0 ? area.lastColumn : area.column + column - 1,
      },
    };
  }
  const array = asArray(runtime, source);
  const rows = row === 0 ? [...Array(array.height).keys()] : [row - 1];
  const columns = column === 0 ? [...Array(array.width).keys()] : [column - 1];
  const items = rows.flatMap((y) => columns.map((x) => array.items[y * array.width + x] ?? null));
  return { kind: "array", height: rows.length, width: columns.length, items };
}

/** Row or column numbers of a range, or of the formula itself. */
function position(axis: "row" | "column"): FunctionTable[string] {
  return spec(["range"], 0, (runtime, [value]) => {
    if (value === undefined) return (axis === "row" ? runtime.row : runtime.column) + 1;
    if (!isRange(value)) return VALUE;
    const { area } = value;
    const from = axis === "row" ? area.row : area.column;
    const last = axis === "row" ? area.lastRow : area.lastColumn;
    if (last - from > 100_000) throw new UnsupportedFormula(`${axis.toUpperCase()} of a whole sheet`);
    const items = Array.from({ length: last - from + 1 }, (_, at) => from + at + 1);
    const [height, width] = axis === "row" ? [items.length, 1] : [1, items.length];
    return { kind: "array", height, width, items };
  });
}

function extent(axis: "height" | "width"): FunctionTable[string] {
  return spec(["array"], 1, (runtime, [value = null]) => {
    if (isRange(value)) return sizeOf(value.area)[axis];
    const ready = toArrayOrScalar(runtime, value);
    return isArray(ready) ? ready[axis] : 1;
  });
}

/** Finding a value and where things stand. OFFSET and INDIRECT are in moving-references.ts. */
export const lookupFunctions: FunctionTable = {
  INDEX: spec(["array", "scalar", "scalar", "scalar"], 2, index, { takesErrors: false }),
  MATCH: spec(["scalar", "array", "scalar"], 2, (runtime, args) => {
    const wanted = (args[0] ?? null) as Exclude<Scalar, ErrorValue>;
    const type = numberArgument(runtime, args[2], 1);
    if (isError(type)) return type;
    const searched = args[1] ?? null;
    const { height, width } = isRange(searched) ? sizeOf(searched.area) : asArray(runtime, searched);
    if (height > 1 && width > 1) return NA;
    const find = type === 0 ? findExact : type > 0 ? findBelow : findAbove;
    const at = find(wanted, keysOf(runtime, searched));
    return at < 0 ? NA : at + 1;
  }),
  VLOOKUP: tableLookup("vertical"),
  HLOOKUP: tableLookup("horizontal"),
  LOOKUP: spec(["scalar", "array", "array"], 2, (runtime, args) => {
    const wanted = (args[0] ?? null) as Exclude<Scalar, ErrorValue>;
    const table = lookupTable(runtime, args[1] ?? null, (size) =>
      size.width > size.height ? "row" : "column",
    );
    const at = findBelow(wanted, table.keys());
    if (at < 0) return NA;
    if (args[2] !== undefined) return asArray(runtime, args[2]).items[at] ?? NA;
    return table.width > table.height ? table.item(table.height - 1, at) : table.item(at, table.width - 1);
  }),
  ROW: position("row"),
  COLUMN: position("column"),
  ROWS: extent("height"),
  COLUMNS: extent("width"),
  HYPERLINK: scalars(1, 2, (_, [link = null, name]) => name ?? link),
  ADDRESS: scalars(2, 5, (runtime, args) => {
    const row = toNumber(args[0] ?? null);
    const column = toNumber(args[1] ?? null);
    const kind = numberArgument(runtime, args[2], 1);
    const a1 = args[3] === undefined ? true : toBoolean(args[3]);
    const sheet = textArgument(args[4]);
    if (isError(row) || isError(column) || isError(kind)) return VALUE;
    if (isError(sheet)) return sheet;
    if (a1 !== true) throw new UnsupportedFormula("ADDRESS in R1C1");
    if (row < 1 || column < 1 || kind < 1 || kind > 4) return VALUE;
    const fixedRow = kind === 1 || kind === 2 ? "$" : "";
    const fixedColumn = kind === 1 || kind === 3 ? "$" : "";
    const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
    const cell = `${fixedColumn}${columnLetters(Math.trunc(column) - 1)}${fixedRow}${Math.trunc(row)}`;
    return args[4] === undefined ? cell : `${name}!${cell}`;
  }),
  AREAS: spec(["range"], 1, () => 1, { max: MANY }),
};
