import type { CellValue, SheetIndex } from "../cell";
import { cellAddress } from "../sheets/cell-address";
import { markerKind, type MarkerKind } from "../sheets/marker";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { isOtherNumber, isPlausible, personalHeader, personalValue } from "./personal-words";
import type { PersonalKind, ShareItem } from "./share-check";
import { shareItem } from "./share-item";

/** Names on these were typed to stand there: who scored, decided, signed. */
const NAMED_ON_PURPOSE: ReadonlySet<MarkerKind | "other" | null> = new Set<MarkerKind>([
  "score",
  "guide",
  "control",
  "corrections",
  "log",
  "draw",
  "assessment",
  "minutes",
  "letter",
  "lotNotice",
  "settings",
]);

/** Columns with personal data, by their header or by their values, on every sheet but those with names on purpose. */
export function personalItems(snapshot: WorkbookSnapshot, tables: WorkbookTables): readonly ShareItem[] {
  const known = knownColumns(tables);
  return snapshot.sheets.flatMap((grid) => {
    const kind = markerKind(a1Of(grid));
    if (NAMED_ON_PURPOSE.has(kind)) return [];
    const columns = personalColumns(grid, snapshot.tables);
    const mayEmpty = kind === null || kind === "input";
    const skipped = new Set([...columns.map(({ column }) => column), ...(known.get(grid.name) ?? [])]);
    return [
      ...columns.map((found) => columnItem(grid, found, mayEmpty)),
      ...labelItems(grid, columns),
      ...(mayEmpty ? cellItems(grid, skipped) : []),
    ];
  });
}

function a1Of(grid: SheetGrid): CellValue {
  return grid.row === 0 && grid.column === 0 ? (grid.values[0]?.[0] ?? "") : "";
}

interface PersonalColumn {
  readonly kind: PersonalKind;
  readonly header: string;
  /** Of the header. */
  readonly row: SheetIndex;
  readonly column: SheetIndex;
  /** Below it, both ends inclusive, the last one filled. */
  readonly from: SheetIndex;
  readonly to: SheetIndex;
  readonly count: number;
}

function personalColumns(grid: SheetGrid, tables: readonly NamedTable[]): readonly PersonalColumn[] {
  return grid.values.flatMap((line, down) =>
    line.flatMap((value, right): PersonalColumn[] => {
      const kind = personalHeader(value);
      if (kind === null) return [];
      const body = bodyBelow(grid, down, right, tables);
      const filled = body.filter(({ value: each }) => each !== "");
      if (!filled.some(({ value: each }) => isPlausible(kind, each))) return [];
      const last = filled.at(-1);
      if (last === undefined) return [];
      const row = grid.row + down;
      const place = { row, column: grid.column + right, from: row + 1, to: grid.row + last.down };
      return [{ kind, header: String(value), ...place, count: filled.length }];
    }),
  );
}

interface BodyCell {
  readonly down: number;
  readonly value: CellValue;
}

/** The rows of the Excel table whose header it is; else all rows up to one that is blank as a whole, or to a next header. */
function bodyBelow(
  grid: SheetGrid,
  down: number,
  right: number,
  tables: readonly NamedTable[],
): readonly BodyCell[] {
  const row = grid.row + down;
  const column = grid.column + right;
  const table = tables.find(
    (each) =>
      each.sheet === grid.name &&
      each.hasHeaders &&
      each.row === row &&
      column >= each.column &&
      column < each.column + each.columnCount,
  );
  const end = table ? table.row + table.rowCount - (table.hasTotals ? 1 : 0) - grid.row : grid.values.length;
  const body: BodyCell[] = [];
  for (let below = down + 1; below < end; below += 1) {
    const line = grid.values[below] ?? [];
    if (!table && (line.every((value) => value === "") || personalHeader(line[right] ?? "") !== null)) break;
    body.push({ down: below, value: line[right] ?? "" });
  }
  return body;
}

function columnItem(
  { name }: SheetGrid,
  { kind, header, row, column, from, to, count }: PersonalColumn,
  mayEmpty: boolean,
): ShareItem {
  const cells = `${cellAddress(from, column)}:${cellAddress(to, column)}`;
  return shareItem("personalColumn", {
    key: [name, cellAddress(row, column)],
    // Only a law can allow the use of a BSN (article 46 UAVG).
    weight: kind === "bsn" ? "stop" : "look",
    place: { sheet: name, column: header, row: from + 1, cell: cellAddress(from, column) },
    params: { sheet: name, column: header, count, what: kind, ownSheet: mayEmpty ? 0 : 1 },
    repair: mayEmpty ? { kind: "emptyColumn", sheet: name, column: header, cells } : null,
  });
}

/** `E-mail` with an address in the cell at its right, as on a form. Names are not told apart from other words there. */
function labelItems(grid: SheetGrid, columns: readonly PersonalColumn[]): readonly ShareItem[] {
  const headers = new Set(columns.map(({ row, column }) => cellAddress(row, column)));
  return grid.values.flatMap((line, down) =>
    line.flatMap((label, right) => {
      const what = personalHeader(label);
      const value = line[right + 1] ?? "";
      if (what === null || what === "person" || what === "address" || value === "") return [];
      const row = grid.row + down;
      const column = grid.column + right;
      if (headers.has(cellAddress(row, column)) || !isPlausible(what, value)) return [];
      return looseItem(grid, column + 1, what, [{ down }]);
    }),
  );
}

/** Columns of tables whose meaning is known, so that their numbers are no riddle. */
function knownColumns(tables: WorkbookTables): ReadonlyMap<string, ReadonlySet<SheetIndex>> {
  const known = new Map<string, Set<SheetIndex>>();
  for (const { sheet, firstColumn, columns, criterionColumns } of tables.candidates) {
    const set = known.get(sheet) ?? new Set();
    for (const offset of [...columns.values(), ...criterionColumns.values()]) set.add(firstColumn + offset);
    known.set(sheet, set);
  }
  return known;
}

/** Cells that look like a BSN or an account number in columns that say nothing of the kind. */
function cellItems(grid: SheetGrid, skipped: ReadonlySet<SheetIndex>): readonly ShareItem[] {
  const width = grid.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, right) => right).flatMap((right) => {
    const column = grid.column + right;
    if (skipped.has(column)) return [];
    const found: Record<"iban" | "bsn", { down: number; isText: boolean }[]> = { iban: [], bsn: [] };
    let nineDigits = 0;
    let isOther = false;
    grid.values.forEach((line, down) => {
      const value = line[right] ?? "";
      if (value === "") return;
      isOther ||= isOtherNumber(value);
      if (/^\s*\d{9}\s*$/.test(String(value))) nineDigits += 1;
      const kind = personalValue(value);
      if (kind !== null) found[kind].push({ down, isText: typeof value === "string" });
    });
    // One in eleven numbers passes by chance: all nine-digit numbers of the column must, and a lone figure may be an amount.
    const isBsn =
      !isOther &&
      found.bsn.length === nineDigits &&
      (nineDigits > 1 || found.bsn.some(({ isText }) => isText));
    return [
      ...(isBsn ? looseItem(grid, column, "bsn", found.bsn) : []),
      ...looseItem(grid, column, "iban", found.iban),
    ];
  });
}

function looseItem(
  grid: SheetGrid,
  column: SheetIndex,
  what: PersonalKind,
  cells: readonly { readonly down: number }[],
): readonly ShareItem[] {
  const [first] = cells;
  if (first === undefined) return [];
  const cell = cellAddress(grid.row + first.down, column);
  return [
    shareItem("personalCells", {
      key: [grid.name, cell, what],
      weight: "look",
      place: { sheet: grid.name, row: grid.row + first.down + 1, cell },
      params: { sheet: grid.name, count: cells.length, cell, what },
    }),
  ];
}
