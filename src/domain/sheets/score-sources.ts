import type { CellValue, SheetIndex } from "../cell";
import type { Canvas, ColumnHeader } from "./canvas";
import { inRow } from "./cell-address";
import { extraBlock, type ColumnText, type ExtraPlan, type ExtraSection } from "./score-extras-block";
import { DATE_FORMAT } from "./score-formats";
import { COLUMN, type ScoreLayout } from "./score-layout";
import { cellChecks, showChanged, sourceWord } from "./score-source-check";
import { MOST_BIDS, type SourceBlock, type SourceField } from "./score-sources-input";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Heading and note. */
const INTRO = 2;
/** Fields that a table shows at least room for, so that the checks of all tables stand under each other. */
const FEWEST_FIELDS = 6;

/** A table as it stands in the block: as many fields as fit beside each other. */
interface Part {
  readonly block: SourceBlock;
  /** Rows below the top of the block. */
  readonly top: number;
  readonly rows: number;
  /** Indexes of the columns that are shown beside the name of the row. */
  readonly shown: readonly number[];
  /** Columns that this part checks: those shown, and with the first part also the ones that are blank in every row. */
  readonly checked: readonly number[];
}

/** Every other input of the score as a frozen copy with a live check: a table per source, near the end of the sheet. */
export const sourcesBlock = extraBlock("afterLeaveOneOut", (input, lastColumn): ExtraPlan | null => {
  const blocks = input.sources ?? [];
  if (blocks.length === 0) return null;
  const { texts } = input;
  const words = texts.blocks.sources;
  const check = checkColumn(blocks, lastColumn);
  const parts = partsOf(blocks, check);
  const last = parts.at(-1);
  const many = input.outcome.bids.length > MOST_BIDS;
  const note = many ? `${words.note} ${words.manyBids}` : words.note;
  return {
    rows: last ? last.top + last.rows : INTRO,
    head: INTRO + 2,
    sections: sectionsOf(parts),
    headers: parts.flatMap((part) => headersOf(part, check, input)),
    values: [
      ...[texts.changed, texts.unchanged, texts.missing].map((word) => [check, word] as const),
      ...parts.flatMap(numbersOf),
    ],
    write: (canvas, top, { lastColumn: last }) => {
      canvas.text(top, 0, words.heading, "heading");
      canvas.paragraph(top + 1, 0, last, note, "note");
      for (const part of parts) writePart(canvas, top + part.top, part, check, input);
      const end = parts.at(-1);
      if (end) showChanged(canvas, top + INTRO, top + end.top + end.rows - 1, check, texts);
    },
  };
});

/** A table may start on a next page; the heading and note belong to the first. */
function sectionsOf(parts: readonly Part[]): readonly ExtraSection[] {
  return parts.map(({ top }, index) => (index === 0 ? { top: 0, head: INTRO + 2 } : { top, head: 1 }));
}

/** The range in which the word for a changed source may stand. */
export function sourceTableChecks(layout: ScoreLayout, input: ScoreSheetInput): readonly string[] {
  const placed = layout.extras.find(({ block }) => block === sourcesBlock);
  if (placed === undefined) return [];
  const column = checkColumn(input.sources ?? [], layout.lastColumn);
  return [`${inRow(placed.top + INTRO, column)}:${inRow(placed.top + placed.rows - 1, column)}`];
}

/** Right of the widest table, on the page. */
function checkColumn(blocks: readonly SourceBlock[], lastColumn: SheetIndex): SheetIndex {
  const fields = blocks.map((block) => (isUpright(block) ? 0 : filledColumns(block).length - 1));
  return Math.max(COLUMN.first + 1, Math.min(lastColumn, COLUMN.first + Math.max(FEWEST_FIELDS, ...fields)));
}

/** The settings of one tender read better under each other. */
function isUpright({ role }: SourceBlock): boolean {
  return role === "tenders";
}

/** Columns with anything in them, the name of the row first. */
function filledColumns({ columns, rows }: SourceBlock): readonly number[] {
  return columns.flatMap((_, index) =>
    index === 0 || rows.some(({ values }) => !isBlank(values[index] ?? "")) ? [index] : [],
  );
}

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

function partsOf(blocks: readonly SourceBlock[], check: SheetIndex): readonly Part[] {
  const room = check - COLUMN.first;
  const parts: Part[] = [];
  let top = INTRO;
  for (const block of blocks) {
    if (isUpright(block)) {
      const shown = filledColumns(block);
      // The title, and a row per column; blank ones share the last row.
      const blank = block.columns.length > shown.length ? 1 : 0;
      const rows = 1 + shown.length + blank;
      parts.push({ block, top, rows, shown, checked: block.columns.map((_, index) => index) });
      top += rows + 1;
      continue;
    }
    const filled = filledColumns(block);
    const blank = block.columns.flatMap((_, index) => (filled.includes(index) ? [] : [index]));
    for (let from = 1; from === 1 || from < filled.length; from += room) {
      const shown = filled.slice(from, from + room);
      const checked = from === 1 ? [0, ...shown, ...blank] : shown;
      const rows = 1 + block.rows.length;
      parts.push({ block, top, rows, shown, checked });
      top += rows + 1;
    }
  }
  return parts;
}

function headersOf(
  { block, shown }: Part,
  check: SheetIndex,
  { texts }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const words = texts.blocks.sources;
  const last: ColumnHeader = { column: check, text: words.check, align: "center" };
  if (isUpright(block))
    return [
      { column: COLUMN.number, lastColumn: COLUMN.name, text: words.table[block.role] },
      { column: COLUMN.first, lastColumn: check - 1, text: words.value },
      last,
    ];
  return [
    { column: COLUMN.number, lastColumn: COLUMN.name, text: words.table[block.role] },
    ...shown.map((index, at): ColumnHeader => ({
      column: COLUMN.first + at,
      text: block.columns[index]?.header ?? "",
    })),
    ...blankHeaders(COLUMN.first + shown.length, check),
    last,
  ];
}

/** The line under the headers runs on to the check. */
function blankHeaders(from: SheetIndex, to: SheetIndex): readonly ColumnHeader[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ column: from + index, text: "" }));
}

/** Numbers that would show as #### in a column that is too narrow. */
function numbersOf({ block, shown }: Part): readonly ColumnText[] {
  if (isUpright(block)) return [];
  return shown.flatMap((index, at) =>
    block.rows.flatMap(({ values }) => {
      const value = values[index];
      const isDay = block.columns[index]?.isDay ?? false;
      return typeof value === "number"
        ? [[COLUMN.first + at, isDay ? "00-00-0000" : String(value)] as const]
        : [];
    }),
  );
}

function writePart(
  canvas: Canvas,
  top: SheetIndex,
  part: Part,
  check: SheetIndex,
  input: ScoreSheetInput,
): void {
  canvas.headers(top, headersOf(part, check, input));
  if (isUpright(part.block)) writeUpright(canvas, top, part, check, input);
  else writeRows(canvas, top, part, check, input);
}

function writeRows(
  canvas: Canvas,
  top: SheetIndex,
  { block, shown, checked }: Part,
  check: SheetIndex,
  input: ScoreSheetInput,
): void {
  block.rows.forEach(({ row: sourceRow, values }, at) => {
    const row = top + 1 + at;
    const copies = new Map<number, string>([[0, inRow(row, COLUMN.name)]]);
    canvas.blank(row, COLUMN.number, "label");
    writeCopy(canvas, row, COLUMN.name, COLUMN.name, values[0] ?? "", block.columns[0]);
    shown.forEach((index, position) => {
      const column = COLUMN.first + position;
      copies.set(index, inRow(row, column));
      writeCopy(canvas, row, column, column, values[index] ?? "", block.columns[index]);
    });
    canvas.blanks(row, COLUMN.first + shown.length, check - 1, "label");
    writeCheck(canvas, row, check, block, sourceRow, values, checked, copies, input);
  });
}

/** A row per column of the one source row; the blank ones are checked together in a last row. */
function writeUpright(
  canvas: Canvas,
  top: SheetIndex,
  { block, shown, checked }: Part,
  check: SheetIndex,
  input: ScoreSheetInput,
): void {
  const [source] = block.rows;
  if (source === undefined) return;
  const { values, row: sourceRow } = source;
  const line = (row: SheetIndex, label: string): void => {
    canvas.blank(row, COLUMN.number, "label");
    canvas.text(row, COLUMN.name, label, "label", { wrap: true });
    canvas.fit(row, COLUMN.name, COLUMN.name, label);
  };
  shown.forEach((index, at) => {
    const row = top + 1 + at;
    const field = block.columns[index];
    line(row, field?.header ?? "");
    writeCopy(canvas, row, COLUMN.first, check - 1, values[index] ?? "", field);
    const copies = new Map([[index, inRow(row, COLUMN.first)]]);
    writeCheck(canvas, row, check, block, sourceRow, values, [index], copies, input);
  });
  const blank = checked.filter((index) => !shown.includes(index));
  if (blank.length === 0) return;
  const row = top + 1 + shown.length;
  const names = blank.map((index) => block.columns[index]?.header ?? "");
  line(row, input.texts.unknown);
  canvas.paragraph(row, COLUMN.first, check - 1, names.join(", "), "label");
  writeCheck(canvas, row, check, block, sourceRow, values, blank, new Map(), input);
}

function writeCopy(
  canvas: Canvas,
  row: SheetIndex,
  column: SheetIndex,
  lastColumn: SheetIndex,
  value: CellValue,
  field: SourceField | undefined,
): void {
  const left = { align: "left", wrap: true } as const;
  if (typeof value === "number") {
    canvas.number(row, column, value, "input", field?.isDay ? { format: DATE_FORMAT, align: "left" } : left);
  } else {
    const text = typeof value === "boolean" ? String(value).toUpperCase() : value;
    canvas.text(row, column, isBlank(text) ? "" : text, "input", left);
    canvas.fit(row, column, lastColumn, text);
  }
  if (lastColumn === column) return;
  canvas.blanks(row, column + 1, lastColumn, "input");
  canvas.merge({ row, column, lastRow: row, lastColumn });
}

function writeCheck(
  canvas: Canvas,
  row: SheetIndex,
  column: SheetIndex,
  block: SourceBlock,
  sourceRow: SheetIndex,
  values: readonly CellValue[],
  checked: readonly number[],
  copies: ReadonlyMap<number, string>,
  { texts }: ScoreSheetInput,
): void {
  const cells = checked.map((index) => ({
    row: sourceRow,
    column: block.columns[index]?.column ?? 0,
    value: values[index] ?? "",
    copy: copies.get(index) ?? null,
  }));
  // As many cells as one row of a table has fit into one formula.
  const [check] = cellChecks(block.sheet, cells);
  if (check === undefined) canvas.text(row, column, texts.noSource, "note", { align: "center" });
  else canvas.formula(row, column, sourceWord(check, texts), "formula", { align: "center" });
}
