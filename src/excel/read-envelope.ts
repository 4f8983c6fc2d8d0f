import { linkedWorkbook } from "../domain/share/linked-workbook";
import {
  ENVELOPE_PROPERTIES,
  type Envelope,
  type EnvelopeComment,
  type EnvelopeSheet,
  type LinkedCell,
} from "../domain/share/envelope";
import { runsOf } from "../domain/share/index-runs";
import { cellAddress } from "../domain/sheets/cell-address";
import type { CellRange } from "../domain/sheets/sheet-document";
import { isTooLarge } from "./map-error";
import { cellCount, readCells, type ReadPart, type Wanted } from "./read-cells";
import type { ReadLimits } from "./read-snapshot";
import type { Guard, OnProgress } from "./run-guarded";
import { supportsNotes } from "./supports-notes";

/**
 * Reads what travels with the workbook besides its cells: two syncs, one more per `bytesPerSync` of formulas beyond the
 * window. The second sync asks for half as many rows when its answer is too large.
 */
export async function readEnvelope(
  context: Excel.RequestContext,
  guard: Guard,
  limits: ReadLimits,
  onProgress: OnProgress,
): Promise<Envelope> {
  onProgress({ phase: "reading", share: null });
  const parts = queueWorkbook(context.workbook);
  await context.sync();
  guard.checkpoint();

  const { worksheets, comments, notes, properties, custom, names, queries } = parts;
  const found = await readSheets(context, guard, parts, limits, limits.windowRows);
  const formulas = await completeFormulas(context, guard, found.sheets, limits, onProgress);
  return {
    sheets: found.sheets.map(({ envelope }) => envelope),
    comments: found.comments.slice(0, comments.items.length),
    notes: notes === null ? null : found.comments.slice(comments.items.length),
    // Who saved last is read-only (Microsoft: `DocumentProperties.lastAuthor`).
    properties: ENVELOPE_PROPERTIES.map((name) => ({
      name,
      value: textOf(properties[name]),
      clearable: name !== "lastAuthor",
    })).filter(({ value }) => value.trim() !== ""),
    customProperties: custom.items
      .filter(({ value }) => typeof value === "string" && value !== "")
      .map(({ key }) => key),
    linkedCells: inSheetOrder(worksheets.items, formulas.flatMap(linkedIn)),
    // Workbook.linkedWorkbooks is of ExcelApi 1.15, above the floor.
    linkedFiles: [],
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
    queries: queries.items.map(({ name }) => name),
    macros: hasMacros(parts.workbook.name),
  };
}

function queueWorkbook(workbook: Excel.Workbook) {
  const { worksheets, comments, properties, names, queries } = workbook;
  const { custom } = properties;
  // Workbook.comments holds threads only; notes have a collection of their own since ExcelApi 1.18 (Microsoft, "Work with
  // notes using the Excel JavaScript API").
  const notes = supportsNotes() ? workbook.notes : null;
  workbook.load("name");
  worksheets.load("items/name, items/visibility");
  comments.load("items/id, items/authorName");
  notes?.load("items/authorName");
  properties.load(ENVELOPE_PROPERTIES.join(", "));
  custom.load("items/key, items/value");
  names.load("items/name, items/formula, items/visible");
  queries.load("items/name");
  return { workbook, worksheets, comments, notes, properties, custom, names, queries };
}

type WorkbookParts = ReturnType<typeof queueWorkbook>;

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly envelope: EnvelopeSheet;
  /** Null for a sheet without values. */
  readonly whole: CellRange | null;
  readonly window: CellRange;
  readonly parts: readonly ReadPart[];
}

async function readSheets(
  context: Excel.RequestContext,
  guard: Guard,
  parts: WorkbookParts,
  limits: ReadLimits,
  rows: number,
): Promise<{ readonly sheets: readonly FoundSheet[]; readonly comments: readonly EnvelopeComment[] }> {
  const sheets = parts.worksheets.items.map((sheet) => queueSheet(sheet, rows, limits.windowColumns));
  const comments = [...parts.comments.items, ...(parts.notes?.items ?? [])].map((comment) => {
    const location = comment.getLocation();
    location.load("address");
    return { comment, location };
  });
  try {
    await context.sync();
  } catch (error) {
    guard.checkpoint();
    if (!isTooLarge(error) || rows <= 1) throw error;
    return readSheets(context, guard, parts, limits, rows >> 1);
  }
  guard.checkpoint();
  const window = { row: 0, column: 0, lastRow: rows - 1, lastColumn: limits.windowColumns - 1 };
  return {
    sheets: sheets.map((queued) => foundSheet(queued, window)),
    comments: comments.map(({ comment, location }) => ({
      ...placeOf(location.address),
      author: textOf(comment.authorName),
    })),
  };
}

/** One action tells of every row whether it is hidden; `rowHidden` of a range is null where rows differ. */
function queueSheet(sheet: Excel.Worksheet, rows: number, columns: number) {
  const used = sheet.getUsedRangeOrNullObject(true);
  // The first cell of a blank sheet, so that nothing is asked of a range that is not there.
  const lines = sheet.getUsedRange(true);
  const inWindow = sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  inWindow.load("rowIndex, columnIndex, rowCount, columnCount, formulas");
  return {
    sheet,
    used,
    inWindow,
    hiddenRows: lines.getRowProperties({ rowHidden: true }),
    hiddenColumns: lines.getColumnProperties({ columnHidden: true }),
  };
}

const VISIBILITY: Readonly<Record<string, EnvelopeSheet["visibility"]>> = {
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function foundSheet(
  { sheet, used, inWindow, hiddenRows, hiddenColumns }: ReturnType<typeof queueSheet>,
  window: CellRange,
): FoundSheet {
  const base = { name: sheet.name, visibility: VISIBILITY[sheet.visibility] ?? ("visible" as const) };
  if (used.isNullObject) {
    const envelope = { ...base, hiddenRows: [], hiddenColumns: [] };
    return { sheet, envelope, whole: null, window, parts: [] };
  }
  const whole = extent(used);
  const envelope = {
    ...base,
    hiddenRows: runsOf(hiddenIndexes(hiddenRows.value, whole.row, ({ rowHidden }) => rowHidden)),
    hiddenColumns: runsOf(
      hiddenIndexes(hiddenColumns.value, whole.column, ({ columnHidden }) => columnHidden),
    ),
  };
  if (inWindow.isNullObject) return { sheet, envelope, whole, window, parts: [] };
  const values = inWindow.formulas as ReadPart["values"] | null;
  // An answer that is too large is null instead of an error now and then (office-js issue 6781).
  if (values === null) return { sheet, envelope, whole, window: NOTHING, parts: [] };
  return { sheet, envelope, whole, window, parts: [{ name: sheet.name, ...extent(inWindow), values }] };
}

/** A window that covers no cell. */
const NOTHING: CellRange = { row: 0, column: 0, lastRow: -1, lastColumn: -1 };

function hiddenIndexes<T>(
  lines: readonly T[],
  first: number,
  isHidden: (line: T) => boolean | undefined,
): readonly number[] {
  return lines.flatMap((line, offset) => (isHidden(line) === true ? [first + offset] : []));
}

function extent(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

async function completeFormulas(
  context: Excel.RequestContext,
  guard: Guard,
  sheets: readonly FoundSheet[],
  limits: ReadLimits,
  onProgress: OnProgress,
): Promise<readonly ReadPart[]> {
  const wanted = sheets.flatMap(outsideWindow);
  const total = wanted.reduce((sum, range) => sum + cellCount(range), 0);
  let done = 0;
  const cellsPerSync = Math.max(1, Math.floor(limits.bytesPerSync / FORMULA_BYTES));
  const rest = await readCells(
    context,
    guard,
    wanted,
    cellsPerSync,
    (cells) => {
      done += cells;
      onProgress({ phase: "reading", share: done / total });
    },
    "formulas",
  );
  return [...sheets.flatMap(({ parts }) => parts), ...rest];
}

/** A guess per cell; a refusal halves the number of cells. */
const FORMULA_BYTES = 20;

function outsideWindow({ sheet, envelope, whole, window }: FoundSheet): readonly Wanted[] {
  if (whole === null) return [];
  const below = { ...whole, row: Math.max(whole.row, window.lastRow + 1) };
  const right = {
    ...whole,
    column: Math.max(whole.column, window.lastColumn + 1),
    lastRow: Math.min(whole.lastRow, window.lastRow),
  };
  return [right, below]
    .filter((range) => range.row <= range.lastRow && range.column <= range.lastColumn)
    .map((range) => ({ ...range, sheet, name: envelope.name }));
}

function linkedIn({ name, row, column, values }: ReadPart): readonly LinkedCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((formula, right) =>
      typeof formula === "string" && linkedWorkbook(formula) !== null
        ? [{ sheet: name, cell: cellAddress(row + down, column + right), formula }]
        : [],
    ),
  );
}

function inSheetOrder(
  sheets: readonly Excel.Worksheet[],
  cells: readonly LinkedCell[],
): readonly LinkedCell[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...cells].sort((left, right) => (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0));
}

/** `'Blad 1'!B2` as a sheet and a cell. */
function placeOf(address: string): { readonly sheet: string; readonly cell: string } {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(0, mark));
  return {
    sheet: /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    cell: address.slice(mark + 1),
  };
}

/** What is not filled in may come as null, whatever the types say. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Only the kind of file tells: no member does. A workbook that was never saved has no ending. */
function hasMacros(fileName: string): boolean | null {
  if (/\.(?:xlsm|xltm|xlam)$/i.test(fileName)) return true;
  return /\.(?:xlsx|xltx)$/i.test(fileName) ? false : null;
}
