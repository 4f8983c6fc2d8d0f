import { rangeAddress } from "../domain/sheets/cell-address";
import type { CellRange, DocumentCell, SheetDocument } from "../domain/sheets/sheet-document";
import { contentBands } from "./content-bands";
import { chartSteps } from "./apply-charts";
import { conditionalSteps } from "./apply-conditional";
import { mergeSteps } from "./apply-merges";
import { printSteps } from "./apply-print";
import { rectangles } from "./rectangles";
import { ROLE_STYLES } from "./role-styles";
import { applyRole, type CellLook } from "./apply-role";
import { ACTION_BYTES } from "./request-bytes";
import type { WriteStep } from "./write-step";

/** A band as large as a sync would leave the rest of that sync unused. */
const BANDS_PER_SYNC = 4;

/** Excel's own limit for the text of a list of choices. */
const LIST_LENGTH = 255;

/**
 * The steps that write a document to its new, empty sheet. The order matters: number formats before contents, so that
 * texts stay texts; contents in one go, so that formulas are calculated once; charts before tables, whose headings cannot be blank
 * for a moment; tables before widths, because making a table fits columns; charts get their place when widths are set; protection last of all, because a
 * protected sheet takes none of the rest. Throws RangeError for a document that Excel cannot hold, before anything is queued.
 */
export function documentSteps(
  document: SheetDocument,
  sheet: () => Excel.Worksheet,
  tableNames: readonly string[],
  maxBytes: number,
): readonly WriteStep[] {
  const cells = lastPerPlace(document.cells);
  const rangeOf = (range: CellRange): Excel.Range =>
    sheet().getRangeByIndexes(
      range.row,
      range.column,
      range.lastRow - range.row + 1,
      range.lastColumn - range.column + 1,
    );
  const charts = chartSteps(document.charts ?? [], cells, sheet, rangeOf);
  return [
    ...formatSteps(cells, rangeOf),
    ...contentBands(cells, maxBytes / BANDS_PER_SYNC).map((band) => ({
      bytes: band.bytes + ACTION_BYTES,
      run: () => {
        rangeOf(band).formulas = band.formulas.map((row) => [...row]);
      },
    })),
    ...charts.made,
    ...document.tables.map((table, index) => ({
      bytes: 3 * ACTION_BYTES,
      run: () => {
        const made = sheet().tables.add(rangeOf(table.range), true);
        made.name = tableNames[index] ?? table.name;
        made.style = "TableStyleLight1";
      },
    })),
    ...lookSteps(cells, rangeOf),
    ...mergeSteps(document.merges, rangeOf),
    ...widthSteps(document.columnWidths, rangeOf),
    ...heightSteps(document.rowHeights, rangeOf),
    ...charts.placed,
    ...document.validations.map(({ range, list }) => {
      const source = listSource(list);
      return {
        bytes: 2 * ACTION_BYTES,
        run: () => {
          rangeOf(range).dataValidation.rule = { list: { inCellDropDown: true, source } };
        },
      };
    }),
    ...(document.decimals ?? []).map(({ range, minimum, maximum }) => ({
      bytes: 2 * ACTION_BYTES,
      run: () => {
        rangeOf(range).dataValidation.rule = {
          decimal: { formula1: minimum, formula2: maximum, operator: "Between" },
        };
      },
    })),
    ...conditionalSteps(document.conditional, rangeOf),
    ...freezeSteps(document.freeze, sheet),
    ...printSteps(document.print, sheet),
    ...protectionSteps(document.protection, sheet, rangeOf),
  ];
}

function lastPerPlace(cells: readonly DocumentCell[]): readonly DocumentCell[] {
  const places = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell]));
  return places.size === cells.length ? cells : [...places.values()];
}

function formatSteps(
  cells: readonly DocumentCell[],
  rangeOf: (range: CellRange) => Excel.Range,
): WriteStep[] {
  const formatted = cells
    .map((cell) => ({ row: cell.row, column: cell.column, key: numberFormat(cell) }))
    .filter((cell) => cell.key !== "General");
  return rectangles(formatted).map((found) => ({
    bytes: ACTION_BYTES,
    run: () => {
      rangeOf(found).numberFormat = everyCell(found.key);
    },
  }));
}

function numberFormat(cell: DocumentCell): string {
  return cell.content.kind === "text" ? "@" : (cell.format ?? "General");
}

/** One value for a whole range: Excel takes it without an array (Microsoft, "Set and get range values"); the types do not say so. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

function lookSteps(cells: readonly DocumentCell[], rangeOf: (range: CellRange) => Excel.Range): WriteStep[] {
  const looks = new Map<string, CellLook>();
  const keyed = cells.flatMap(({ row, column, role, align, wrap }) => {
    const key = `${role}|${align ?? ""}|${wrap ?? ""}`;
    const look = looks.get(key) ?? { ...ROLE_STYLES[role], ...(align && { align }), ...(wrap && { wrap }) };
    looks.set(key, look);
    return Object.keys(look).length === 0 ? [] : [{ row, column, key }];
  });
  return rectangles(keyed).map((found) => {
    const look = looks.get(found.key) ?? {};
    return {
      bytes: (1 + Object.keys(look).length) * ACTION_BYTES,
      run: () => applyRole(rangeOf(found), found, look),
    };
  });
}

/**
 * Points for a width in characters: 7 pixels per digit and 5 for padding, at 96 per inch (ECMA-376 part 1, 18.3.1.13).
 * Excel's API measures in points (office-js issue 187).
 */
export function widthInPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function widthSteps(widths: readonly number[], rangeOf: (range: CellRange) => Excel.Range): WriteStep[] {
  return runs(widths.map((width, column) => [column, width])).map(({ from, to, value }) => ({
    bytes: 2 * ACTION_BYTES,
    run: () => {
      rangeOf({ row: 0, lastRow: 0, column: from, lastColumn: to }).format.columnWidth = widthInPoints(value);
    },
  }));
}

function heightSteps(
  heights: ReadonlyMap<number, number>,
  rangeOf: (range: CellRange) => Excel.Range,
): WriteStep[] {
  const inOrder = [...heights.entries()].sort(([left], [right]) => left - right);
  return runs(inOrder).map(({ from, to, value }) => ({
    bytes: 2 * ACTION_BYTES,
    run: () => {
      rangeOf({ row: from, lastRow: to, column: 0, lastColumn: 0 }).format.rowHeight = value;
    },
  }));
}

interface Stretch {
  readonly from: number;
  to: number;
  readonly value: number;
}

function runs(entries: readonly (readonly [number, number])[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [index, value] of entries) {
    const open = found.at(-1);
    if (open !== undefined && open.to === index - 1 && open.value === value) open.to = index;
    else found.push({ from: index, to: index, value });
  }
  return found;
}

/** Excel splits the text on commas whatever the locale (office-js issue 2128), so a choice can hold none. */
function listSource(list: readonly string[]): string {
  const source = list.join(",");
  if (source.length > LIST_LENGTH || list.some((choice) => choice.includes(",") || choice.startsWith("="))) {
    throw new RangeError(`Excel takes no such list of choices: ${source}`);
  }
  return source;
}

/** Rows and columns may be made larger: a remark of some lines does not fit otherwise. */
function protectionSteps(
  protection: SheetDocument["protection"],
  sheet: () => Excel.Worksheet,
  rangeOf: (range: CellRange) => Excel.Range,
): WriteStep[] {
  if (protection === undefined) return [];
  return [
    ...protection.unlocked.map((range) => ({
      bytes: 2 * ACTION_BYTES,
      run: () => {
        rangeOf(range).format.protection.locked = false;
      },
    })),
    {
      bytes: 2 * ACTION_BYTES,
      run: () => sheet().protection.protect({ allowFormatColumns: true, allowFormatRows: true }),
    },
  ];
}

function freezeSteps(freeze: SheetDocument["freeze"], sheet: () => Excel.Worksheet): WriteStep[] {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return [];
  const { rows, columns } = freeze;
  return [
    {
      bytes: 2 * ACTION_BYTES,
      run: () => {
        const panes = sheet().freezePanes;
        if (columns === 0) panes.freezeRows(rows);
        else if (rows === 0) panes.freezeColumns(columns);
        else panes.freezeAt(rangeAddress(0, 0, rows - 1, columns - 1).replaceAll("$", ""));
      },
    },
  ];
}
