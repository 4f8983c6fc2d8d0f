import { looksWide } from "./assessor-columns";
import { cellAt, headersAt, mayServe, NOTHING_LEFT_OUT } from "./block";
import type { Block } from "./block";
import { isBlank } from "./cell-text";
import { hasOwnWords } from "./cycle-roles";
import { headerKey } from "./header-text";
import { isKnownHeader } from "./header-lookup";
import { ROLES } from "./headers";
import { mapColumns } from "./map-columns";
import type { ColumnMap } from "./map-columns";
import { findPlainRanges } from "./plain-ranges";
import type { HeaderJudge, HeaderStrength, Rectangle } from "./plain-ranges";
import type { MappingChoices } from "./read-tables-types";
import { CYCLE_ROLES } from "./roles";
import type { NamedTable, SheetGrid, WorkbookSnapshot } from "./snapshot";

/** Every table and every range with a header row on the sheets that may hold input, Excel tables first. */
export function findBlocks(snapshot: WorkbookSnapshot, choices: MappingChoices): Block[] {
  const judge = headerJudge(choices);
  const sheets = snapshot.sheets.filter((sheet) => ROLES.some((role) => mayServe(sheet, role)));
  const tables = sheets.flatMap((sheet) =>
    snapshot.tables.flatMap((table) =>
      table.sheet === sheet.name && table.hasHeaders ? [excelTable(table, sheet)] : [],
    ),
  );
  const ranges = sheets.flatMap((sheet) => {
    const held = snapshot.tables.filter((table) => table.sheet === sheet.name).map(rectangleOf);
    return findPlainRanges(sheet, held, judge);
  });
  return [...tables, ...ranges];
}

function excelTable(table: NamedTable, grid: SheetGrid): Block {
  return {
    id: table.name,
    label: table.name,
    grid,
    isExcelTable: true,
    headerRow: table.row,
    firstColumn: table.column,
    rowCount: Math.max(0, table.rowCount - 1 - (table.hasTotals ? 1 : 0)),
    hasTotals: table.hasTotals,
    leftOut: NOTHING_LEFT_OUT,
    headers: headersAt(grid, table.row, table.column, table.columnCount),
  };
}

function rectangleOf({ row, column, rowCount, columnCount }: NamedTable): Rectangle {
  return { row, column, endRow: row + rowCount, endColumn: column + columnCount };
}

function headerJudge(choices: MappingChoices): HeaderJudge {
  const chosen = new Set([...choices.columns.values()].map(headerKey).filter((key) => key !== ""));
  return {
    isKnown: (text) => isKnownHeader(text) || (chosen.size > 0 && chosen.has(headerKey(text))),
    strength: (headers) => strengthOf(headers, choices),
  };
}

function strengthOf(headers: readonly string[], choices: MappingChoices): HeaderStrength {
  const maps = ROLES.map((role) => mapColumns(role, headers, choices));
  const isWhole = (map: ColumnMap): boolean => map.missing.length === 0 && hasOwnWords(map.role, headers);
  if (maps.some((map) => isWhole(map) || looksWide(headers, map))) return "whole";
  const older = maps.filter(({ role }) => !CYCLE_ROLES.has(role));
  return older.some((map) => map.hasStarred && map.recognised >= 2) ? "part" : "none";
}

/** The body rows that are none of those left out and hold something in at least one of the given columns. */
export function filledRows(block: Block, offsets: readonly number[]): number[] {
  const rows: number[] = [];
  for (let offset = 1; offset <= block.rowCount; offset++) {
    const row = block.headerRow + offset;
    if (block.leftOut.has(row)) continue;
    if (offsets.some((column) => !isBlank(cellAt(block.grid, row, block.firstColumn + column))))
      rows.push(row);
  }
  return rows;
}
