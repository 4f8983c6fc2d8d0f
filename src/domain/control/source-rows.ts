import type { CellValue, Place, SheetIndex } from "../cell";
import type { TenderKey } from "../finding";
import { parseCellAddress } from "../sheets/parse-cell-address";
import { headerKey } from "../tables/header-text";
import { POLICY_SETTINGS } from "../tables/read-policy";
import type { FoundTable, TableOf, WorkbookTables } from "../tables/read-tables-types";
import type { RoleColumns } from "../tables/roles";
import type { AssessmentRow, BidRow, SupplierRow } from "../tables/rows";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { comparedKvk } from "../tables/compared-kvk";
import { groupAssessments } from "../tender/assemble/group-assessments";
import { groupTenders } from "../tender/assemble/group-tenders";
import { indexSuppliers } from "../tender/assemble/supplier-index";
import { isSameTender } from "../tender/same-tender";

/** The tables that a score can rest on. */
export const SOURCE_ROLES = [
  "tenders",
  "criteria",
  "bids",
  "assessments",
  "consensus",
  "suppliers",
  "ladder",
  "settings",
] as const;
export type SourceRole = (typeof SOURCE_ROLES)[number];

/** One column that a score rests on. */
export interface SourceColumn {
  /** Key of the column, or `score:` with the criterion's name. */
  readonly key: string;
  readonly header: string;
  readonly column: SheetIndex;
}

/** One row as it stands on its sheet, in the order of the table's columns. */
export interface SourceRow {
  readonly row: SheetIndex;
  readonly cells: readonly CellValue[];
}

/** Everything of one table that the score of one tender rests on. */
export interface SourceTable {
  readonly role: SourceRole;
  readonly sheet: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  /** The other rows of the table, among which a row may be that the tender no longer finds. Never part of a record. */
  readonly others?: readonly SourceRow[];
  /** Where the headers stand now; not part of a record. */
  readonly headerRow?: SheetIndex;
}

/** Columns that change no score, whatever stands in them. */
const INDIFFERENT: { readonly [R in SourceRole]: ReadonlySet<RoleColumns[R]> } = {
  tenders: new Set(["codeMentioned", "certificateRequested", "awardDate"] as const),
  criteria: new Set(),
  bids: new Set(["remark"] as const),
  assessments: new Set(),
  consensus: new Set(),
  suppliers: new Set([
    "email",
    "status",
    "verifiedOn",
    "verifiedBy",
    "notCertifiable",
    "codeSentOn",
    "codeSentHow",
    "codeVersion",
    "codeConfirmedOn",
    "codeRemindedOn",
    "spend",
    "vatId",
    "rsin",
    "oin",
  ] as const),
  ladder: new Set(["rank"] as const),
  settings: new Set(),
};

const SCORING_SETTINGS: ReadonlySet<string> = new Set(
  Object.entries(POLICY_SETTINGS).flatMap(([setting, names]) =>
    setting === "horizonMonths" ? [] : names.map(headerKey),
  ),
);

/**
 * The rows of the workbook that the score of one tender rests on, cell by cell as they were read: whatever of these changes
 * may change the score. Columns of the user's own, and what no score uses, are left out. Tables that are not there give nothing.
 */
export function sourceTables(
  tables: WorkbookTables,
  snapshot: WorkbookSnapshot,
  tender: TenderKey,
): readonly SourceTable[] {
  const places = rowPlaces(tables, tender);
  return SOURCE_ROLES.flatMap((role) => {
    const read: TableOf<unknown> | null = tables[role];
    if (!read) return [];
    const known = columnsOf(role, read.table);
    const columns = role === "assessments" ? withAssessors(known, tables.assessments?.rows ?? []) : known;
    return [sourceTable(role, read.table, columns, places[role], snapshot)];
  });
}

type RowPlaces = Readonly<Record<SourceRole, readonly Place[]>>;

function rowPlaces(tables: WorkbookTables, tender: TenderKey): RowPlaces {
  const groups = groupTenders(tables, "");
  const group = groups.find(({ key }) => isSameTender(key, tender));
  const of = (rows: readonly { readonly place: Place }[]): readonly Place[] => rows.map(({ place }) => place);
  const assessed = group ? groupAssessments(groups, tables).of(group) : null;
  return {
    tenders: group?.row ? [group.row.place] : [],
    criteria: of(group?.criteria ?? []),
    bids: of(group?.bids ?? []),
    assessments: of(assessed?.assessments ?? []),
    consensus: of(assessed?.consensus ?? []),
    suppliers: of(suppliersOf(group?.bids ?? [], tables.suppliers?.rows ?? [])),
    ladder: of(tables.ladder?.rows ?? []),
    settings: of(
      (tables.settings?.rows ?? []).filter(({ setting }) =>
        SCORING_SETTINGS.has(headerKey(setting.value ?? "")),
      ),
    ),
  };
}

/** The rows of the bidders, found as the score finds them: by KvK number, else by exact name (design section 3). */
export function suppliersOf(
  bids: readonly BidRow[],
  suppliers: readonly SupplierRow[],
): readonly SupplierRow[] {
  const index = indexSuppliers(suppliers);
  const found = new Set<SupplierRow>();
  for (const bid of bids) {
    const kvk = comparedKvk(bid.kvk);
    const rows = kvk ? index.byKvk.get(kvk.kvk) : index.byName.get((bid.bidder.value ?? "").trim());
    for (const { row } of rows ?? []) found.add(row);
  }
  return suppliers.filter((row) => found.has(row));
}

function columnsOf(role: SourceRole, table: FoundTable): readonly SourceColumn[] {
  const indifferent: ReadonlySet<string> = INDIFFERENT[role];
  const known = [...table.columns].filter(([key]) => !indifferent.has(key));
  const scores = [...table.criterionColumns].map(([name, offset]) => [`score:${name}`, offset] as const);
  return [...known, ...scores].map(([key, offset]) => ({
    key,
    header: table.headers[offset] ?? key,
    column: table.firstColumn + offset,
  }));
}

/** A table may have a column per assessor, which no role knows by its header. */
function withAssessors(
  known: readonly SourceColumn[],
  rows: readonly AssessmentRow[],
): readonly SourceColumn[] {
  const columns = new Map(known.map((each) => [each.column, each]));
  for (const { score } of rows) {
    const position = score.place.cell === null ? null : parseCellAddress(score.place.cell);
    const header = score.place.column ?? "";
    if (position && !columns.has(position.column)) {
      columns.set(position.column, { key: `score:${header}`, header, column: position.column });
    }
  }
  return [...columns.values()];
}

function sourceTable(
  role: SourceRole,
  { sheet, headerRow, rowCount }: FoundTable,
  columns: readonly SourceColumn[],
  places: readonly Place[],
  { sheets }: WorkbookSnapshot,
): SourceTable {
  const grid = sheets.find(({ name }) => name === sheet);
  const inOrder = [...columns].sort((a, b) => a.column - b.column);
  const numbers = new Set(places.flatMap(({ row }) => (row === null ? [] : [row - 1])));
  const rowAt = (row: SheetIndex): SourceRow => ({
    row,
    cells: inOrder.map(({ column }) => (grid ? valueOf(grid, row, column) : "")),
  });
  const body = Array.from({ length: rowCount }, (_, index) => headerRow + 1 + index);
  return {
    role,
    sheet,
    headerRow,
    columns: inOrder,
    rows: [...numbers].map(rowAt),
    others: body.filter((row) => !numbers.has(row)).map(rowAt),
  };
}

/**
 * What stands now where the rows of a record stood, for a table that is no longer recognised although its sheet is still there;
 * null when the sheet is gone.
 */
export function sourceAtItsPlace(recorded: SourceTable, { sheets }: WorkbookSnapshot): SourceTable | null {
  const grid = sheets.find(({ name }) => name === recorded.sheet);
  if (!grid) return null;
  return {
    ...recorded,
    rows: recorded.rows.map(({ row }) => ({
      row,
      cells: recorded.columns.map(({ column }) => valueOf(grid, row, column)),
    })),
  };
}

/**
 * A table with the recorded columns that it does not know any more, such as those of criteria without the table of criteria,
 * read where they stood.
 */
export function withRecordedColumns(
  present: SourceTable,
  recorded: SourceTable,
  { sheets }: WorkbookSnapshot,
): SourceTable {
  const grid = sheets.find(({ name }) => name === present.sheet);
  const known = new Set(present.columns.map(({ key }) => key));
  const lost = recorded.columns.filter(({ key }) => !known.has(key));
  if (!grid || lost.length === 0 || present.sheet !== recorded.sheet) return present;
  const complete = ({ row, cells }: SourceRow): SourceRow => ({
    row,
    cells: [...cells, ...lost.map(({ column }) => valueOf(grid, row, column))],
  });
  const { headerRow } = present;
  const named = lost.map((column) => ({
    ...column,
    header: headerRow === undefined ? column.header : String(valueOf(grid, headerRow, column.column)),
  }));
  return {
    ...present,
    columns: [...present.columns, ...named],
    rows: present.rows.map(complete),
    others: (present.others ?? []).map(complete),
  };
}

function valueOf(grid: SheetGrid, row: SheetIndex, column: SheetIndex): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? "";
}
