import type { ScoreChange, ScoreTable } from "../domain/assessment/merge-forms";
import type { TenderKey } from "../domain/finding";
import { assessmentsSheet, type AssessmentCells } from "../domain/sheets/assessments-sheet";
import { markerKind } from "../domain/sheets/marker";
import { parseCellAddress } from "../domain/sheets/parse-cell-address";
import type { FoundTable, WorkbookTables } from "../domain/tables/read-tables-types";
import { cellAt } from "../domain/tables/block";
import { isBlank } from "../domain/tables/cell-text";
import type { Field } from "../domain/tables/field";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { Wording } from "./wording";
import type { CellEdit, WritePlan } from "./workbook";

type Changes = Pick<WritePlan, "newSheets" | "ownTables" | "edits"> & {
  /** Where the scores come to stand; null for a new sheet, whose name the writer chooses. */
  readonly sheet: string | null;
};

/** What the workbook's table of assessor scores takes. Rows are added only to a table that we laid out ourselves. */
export function scoreTableOf({
  tables,
  snapshot,
}: {
  readonly tables: WorkbookTables;
  readonly snapshot: WorkbookSnapshot;
}): ScoreTable {
  const table = tables.assessments?.table;
  if (!table) return "none";
  return ownTable(table, snapshot) === null ? "cells" : "rows";
}

/** The parts of a plan that put scores in the table: cells where every row is there, all rows of our own table where one is added. */
export function scoreChanges(
  snapshot: WorkbookSnapshot,
  table: FoundTable | null,
  key: TenderKey,
  changes: readonly ScoreChange[],
  { assessment }: Pick<Wording, "assessment">,
): Changes {
  if (table === null) {
    const rows = changes.map((change) => newRow(change, key));
    return { sheet: null, newSheets: [assessmentsSheet(rows, assessment.table)], ownTables: [], edits: [] };
  }
  const own = ownTable(table, snapshot);
  const edits = changes.flatMap((change) => editsOf(change, table));
  if (own === null || changes.every(({ row }) => row !== null)) {
    return { sheet: table.sheet, newSheets: [], ownTables: [], edits };
  }
  const added = changes.flatMap((change) => (change.row === null ? [newRow(change, key)] : []));
  const rows = [...keptRows(own, edits), ...added.map((cells) => inColumns(cells, table))];
  return {
    sheet: table.sheet,
    newSheets: [],
    ownTables: [{ sheet: own.grid.name, table: own.table.name, rows }],
    edits: [],
  };
}

interface OwnTable {
  readonly grid: SheetGrid;
  readonly table: NamedTable;
}

/** A table in long form on a sheet that we laid out, still an Excel table and without totals; null for any other. */
function ownTable(found: FoundTable, { sheets, tables }: WorkbookSnapshot): OwnTable | null {
  const grid = sheets.find(({ name }) => name === found.sheet);
  const table = tables.find(({ name, sheet }) => sheet === found.sheet && name === found.label);
  if (!grid || !table || !table.hasHeaders || table.hasTotals) return null;
  if (markerKind(cellAt(grid, 0, 0)) !== "input") return null;
  return found.columns.has("assessor") && found.columns.has("score") ? { grid, table } : null;
}

function newRow({ score }: ScoreChange, { tender, lot }: TenderKey): AssessmentCells {
  const { bidder, criterion, assessor, score: value, remark } = score;
  return { tender, lot, bidder, criterion, assessor, score: value, remark };
}

function inColumns(cells: AssessmentCells, { columns, headers }: FoundTable): readonly (string | number)[] {
  const row: (string | number)[] = headers.map(() => "");
  for (const [column, offset] of columns) row[offset] = cells[column as keyof AssessmentCells] ?? "";
  return row;
}

/** The score, and the remark where none was or the score it was about is replaced. */
function editsOf({ score, row }: ScoreChange, { sheet, columns }: FoundTable): readonly CellEdit[] {
  if (row === null) return [];
  const edit = ({ raw, place }: Field<unknown>, becomes: string | number): readonly CellEdit[] => {
    const at = place.cell === null ? null : parseCellAddress(place.cell);
    return at === null || raw === becomes ? [] : [{ sheet, ...at, was: raw, becomes, format: null }];
  };
  const takesRemark = columns.has("assessor") && columns.has("remark") && score.remark !== "";
  return [...edit(row.score, score.score), ...(takesRemark ? edit(row.remark, score.remark) : [])];
}

/** The rows of our table as they stand, with these cells changed; blank rows are left out. */
function keptRows({ grid, table }: OwnTable, edits: readonly CellEdit[]): (readonly (string | number)[])[] {
  const changed = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit.becomes]));
  const rows: (readonly (string | number)[])[] = [];
  for (let row = table.row + 1; row < table.row + table.rowCount; row++) {
    const cells = Array.from({ length: table.columnCount }, (_, offset) => {
      const column = table.column + offset;
      const value = changed.get(`${row},${column}`) ?? cellAt(grid, row, column);
      return typeof value === "boolean" ? String(value) : value;
    });
    if (cells.some((cell) => !isBlank(cell))) rows.push(cells);
  }
  return rows;
}
