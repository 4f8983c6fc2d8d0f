import type { CellValue } from "../cell";
import { isoDate } from "../dates/iso-date";
import type { TenderKey } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { DAYS_1904 } from "../tables/read-date";
import { isSameCell } from "./recorded-cell";
import type { SourceColumn, SourceRow, SourceTable } from "./source-rows";
import type { CellChange } from "./verification";

/** More pairs of rows than this are not compared to find which is which; rows then go together as they stand. */
const MOST_PAIRS = 250_000;

/** Columns in which a number is a day. */
const DAYS: ReadonlySet<string> = new Set([
  "validFrom",
  "validUntil",
  "copyReceived",
  "closingDate",
  "contractStart",
  "contractEnd",
  "ruleFixedOn",
]);

/**
 * What changed in the rows of one table, cell by cell. Rows that only moved, by sorting or by inserting others, did not change.
 * A row that went away is told by its recorded cells, a new one by its present cells.
 */
export function sourceChanges(
  recorded: SourceTable,
  present: SourceTable,
  key: TenderKey,
  date1904: boolean,
): readonly CellChange[] {
  const columns = pairedColumns(recorded.columns, present.columns);
  const pairs = pairedRows(recorded.rows, present, columns);
  const changes: CellChange[] = headerChanges(recorded, present, key);
  const add = (
    sheet: string,
    row: number,
    column: SourceColumn,
    was: CellValue,
    is: CellValue,
    about: string,
  ): void => {
    if (isSameCell(was, is)) return;
    const [before, after] = DAYS.has(column.key)
      ? [dayText(was, date1904), dayText(is, date1904)]
      : [was, is];
    const cell = cellAddress(row, column.column);
    changes.push({ part: "source", sheet, cell, was: before, is: after, about, key });
  };
  for (const { was, is } of pairs) {
    for (const { from, to } of columns) {
      const before = was && from ? (was.cells[from.index] ?? "") : "";
      const after = is && to ? (is.cells[to.index] ?? "") : "";
      const at = is && to ? { table: present, row: is.row, column: to.column } : null;
      const gone = was && from ? { table: recorded, row: was.row, column: from.column } : null;
      const place = at ?? gone;
      if (place)
        add(place.table.sheet, place.row, place.column, before, after, aboutOf(was ?? is, place.column));
    }
  }
  return changes;
}

/** Headers of columns that stand where they stood and are called otherwise: a score may not find them any more. */
function headerChanges(recorded: SourceTable, present: SourceTable, key: TenderKey): CellChange[] {
  const { headerRow, sheet } = present;
  if (headerRow === undefined || sheet !== recorded.sheet) return [];
  return recorded.columns.flatMap(({ key: column, header: was, column: at }): readonly CellChange[] => {
    const now = present.columns.find((each) => each.key === column);
    if (!now || now.column !== at || isSameCell(was, now.header)) return [];
    return [
      { part: "source", sheet, cell: cellAddress(headerRow, at), was, is: now.header, about: was, key },
    ];
  });
}

function dayText(value: CellValue, date1904: boolean): CellValue {
  return typeof value === "number" ? isoDate(value + (date1904 ? DAYS_1904 : 0)) || value : value;
}

/** The header, and the first short texts of the row, which tell the reader which row it is. */
function aboutOf(row: SourceRow | null, { header }: SourceColumn): string {
  const names = (row?.cells ?? []).filter(
    (value) => typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_NAME,
  );
  return [header, ...[...new Set(names)].slice(0, MOST_NAMES)].join(" · ");
}

const LONGEST_NAME = 40;
const MOST_NAMES = 2;

interface IndexedColumn {
  readonly index: number;
  readonly column: SourceColumn;
}
interface ColumnPair {
  readonly from: IndexedColumn | null;
  readonly to: IndexedColumn | null;
}

/** Columns by what they mean, wherever they stand and whatever they are called by now. */
function pairedColumns(
  recorded: readonly SourceColumn[],
  present: readonly SourceColumn[],
): readonly ColumnPair[] {
  const index = (columns: readonly SourceColumn[]) =>
    new Map(columns.map((column, at) => [column.key, { index: at, column }] as const));
  const [before, after] = [index(recorded), index(present)];
  return [
    ...[...after].map(([key, to]) => ({ from: before.get(key) ?? null, to })),
    ...[...before].flatMap(([key, from]) => (after.has(key) ? [] : [{ from, to: null }])),
  ];
}

interface RowPair {
  readonly was: SourceRow | null;
  readonly is: SourceRow | null;
}

function pairedRows(
  recorded: readonly SourceRow[],
  { rows, others = [] }: SourceTable,
  columns: readonly ColumnPair[],
): readonly RowPair[] {
  const shared = columns.flatMap(({ from, to }) => (from && to ? [{ from: from.index, to: to.index }] : []));
  const free = new Set([...rows, ...others]);
  const alike = new Map<string, SourceRow[]>();
  for (const row of free) {
    const text = rowText(shared.map(({ to }) => row.cells[to] ?? ""));
    alike.set(text, [...(alike.get(text) ?? []), row]);
  }
  const same: RowPair[] = [];
  const gone: SourceRow[] = [];
  for (const was of recorded) {
    const is = alike.get(rowText(shared.map(({ from }) => was.cells[from] ?? "")))?.shift();
    if (is) same.push({ was, is });
    else gone.push(was);
    if (is) free.delete(is);
  }
  const added = rows.filter((row) => free.has(row));
  const pairs = mostAlike(gone, added, shared);
  const taken = new Set(pairs.map(({ is }) => is));
  const left = new Map(others.flatMap((row) => (free.has(row) && !taken.has(row) ? [[row.row, row]] : [])));
  return [...same, ...pairs.map((pair) => (pair.is ? pair : atItsPlace(pair, left, shared)))];
}

/** A row that the tender no longer finds, because its key changed, still stands where it stood. */
function atItsPlace(
  pair: RowPair,
  left: ReadonlyMap<number, SourceRow>,
  shared: readonly { readonly from: number; readonly to: number }[],
): RowPair {
  const { was } = pair;
  const is = was ? left.get(was.row) : undefined;
  if (!was || !is) return pair;
  const filled = shared.filter(({ from }) => String(was.cells[from] ?? "").trim() !== "");
  const equal = filled.filter(({ from, to }) => isSameCell(was.cells[from] ?? "", is.cells[to] ?? ""));
  return equal.length * 2 >= filled.length ? { was, is } : pair;
}

/** Pairs what is left by the most equal cells, nearest place first; rows without anything in common stay alone. */
function mostAlike(
  gone: readonly SourceRow[],
  added: readonly SourceRow[],
  shared: readonly { readonly from: number; readonly to: number }[],
): readonly RowPair[] {
  const left = new Set(added);
  const many = gone.length * added.length > MOST_PAIRS;
  const pairs = gone.map((was): RowPair => {
    let best: SourceRow | null = null;
    let most = 0;
    for (const is of many ? [...left].slice(0, 1) : left) {
      const equal = shared.filter(({ from, to }) =>
        isFilledSame(was.cells[from] ?? "", is.cells[to] ?? ""),
      ).length;
      const nearer = best !== null && Math.abs(is.row - was.row) < Math.abs(best.row - was.row);
      if (equal > most || (equal === most && equal > 0 && nearer)) {
        best = is;
        most = equal;
      }
    }
    if (best) left.delete(best);
    return { was, is: best };
  });
  return [...pairs, ...[...left].map((is) => ({ was: null, is }))];
}

function isFilledSame(was: CellValue, is: CellValue): boolean {
  return String(was).trim() !== "" && isSameCell(was, is);
}

function rowText(cells: readonly CellValue[]): string {
  return JSON.stringify(
    cells.map((value) =>
      typeof value === "number" ? value.toPrecision(15) : String(value).trim().normalize("NFC"),
    ),
  );
}
