import type { ExcelSerial, SheetIndex } from "../cell";
import { colourContracts } from "./contract-sheet-colours";
import { DAYS_1904 } from "../tables/read-date";
import { LINE, type Canvas } from "./canvas";
import { cellLink } from "./cell-link";
import { CONTRACT_COLUMN, CONTRACT_COLUMNS, CONTRACT_ROW, LAST_COLUMN } from "./contract-sheet-layout";
import type { ContractParts, ContractSheetRow } from "./contract-sheet-rows";
import type { ContractColumn, ContractSheetTexts } from "./contract-sheet-texts";
import { evenLines } from "./row-heights";
import { DATE_FORMAT } from "./score-formats";
import { lineCount, longestWord, textWidth } from "./text-width";

type TextColumn = Exclude<ContractColumn, "cell">;

/** Narrowest and widest in characters. */
const WIDTHS: Readonly<Record<ContractColumn, readonly [least: number, most: number]>> = {
  verdict: [13, 18],
  contract: [12, 16],
  supplier: [22, 26],
  start: [11.5, 11.5],
  end: [11.5, 12.5],
  clause: [10, 14],
  price: [11, 14],
  level: [12, 16],
  until: [13.5, 14],
  cell: [8, 10],
  what: [32, 32],
  next: [28, 28],
};
/** Characters that the arrow in a table's header covers. */
const FILTER_BUTTON = 2.5;
/** Room above and below the lines of a row, in points. */
const AIR = 4;

const CENTERED: ReadonlySet<ContractColumn> = new Set<ContractColumn>([
  "start",
  "end",
  "clause",
  "price",
  "until",
]);

/** In characters, from column A on. */
export function contractWidths(parts: ContractParts, texts: ContractSheetTexts): readonly number[] {
  const rows = [...parts.contracts, ...parts.calendar.flatMap((month) => month.rows), ...parts.others];
  return CONTRACT_COLUMNS.map((column) => {
    const [least, most] = WIDTHS[column];
    const header = longestWord(texts.columns[column], true) + FILTER_BUTTON;
    const words = column === "cell" ? [] : [...new Set(rows.map(({ values }) => values[column]))];
    const widest = words.reduce<number>(
      (width, word) =>
        typeof word === "string" ? Math.max(width, textWidth(word, column === "verdict")) : width,
      0,
    );
    return Math.ceil(Math.max(header, least, Math.min(widest + 1, most)) * 10) / 10;
  });
}

/** Writes the three parts below each other. */
export function writeContractParts(
  canvas: Canvas,
  parts: ContractParts,
  widths: readonly number[],
  texts: ContractSheetTexts,
  { date1904, soonUntil }: { readonly date1904: boolean; readonly soonUntil: ExcelSerial },
): void {
  canvas.headers(
    CONTRACT_ROW.header,
    CONTRACT_COLUMNS.map((column, index) => ({
      column: index,
      text: texts.columns[column],
      align: CENTERED.has(column) ? "center" : "left",
    })),
  );
  const write = (first: SheetIndex, rows: readonly ContractSheetRow[]): SheetIndex => {
    rows.forEach((row, index) => writeRow(canvas, first + index, row, date1904));
    evenLines(rows.map((row) => linesOf(row, widths))).forEach((count, index) =>
      canvas.height(first + index, LINE * count + AIR),
    );
    return first + rows.length;
  };
  let row = write(CONTRACT_ROW.body, parts.contracts);
  if (parts.calendar.length > 0) {
    row = writeHeading(canvas, row + 1, texts.headings.calendar);
    for (const { month, rows } of parts.calendar) {
      canvas.text(row, 0, month, "result");
      canvas.blanks(row, 1, LAST_COLUMN, "result");
      row = write(row + 1, rows);
    }
  }
  colourContracts(canvas, row - 1, soonUntil - (date1904 ? DAYS_1904 : 0), texts);
  if (parts.others.length > 0) {
    row = writeHeading(canvas, row + 1, texts.headings.others);
    write(row, parts.others);
  }
}

function writeHeading(canvas: Canvas, row: SheetIndex, text: string): SheetIndex {
  canvas.height(row, 24);
  canvas.text(row, 0, text, "heading");
  return row + 1;
}

const TEXT_COLUMNS = CONTRACT_COLUMNS.filter((column): column is TextColumn => column !== "cell");

function writeRow(canvas: Canvas, row: SheetIndex, line: ContractSheetRow, date1904: boolean): void {
  for (const column of TEXT_COLUMNS) {
    const value = line.values[column];
    const role = column === "verdict" ? (line.role ?? "label") : "label";
    const align = CENTERED.has(column) ? "center" : "left";
    const at = CONTRACT_COLUMN[column];
    if (typeof value === "string") canvas.text(row, at, value, role, { format: "@", wrap: true, align });
    else canvas.number(row, at, value - (date1904 ? DAYS_1904 : 0), role, { format: DATE_FORMAT, align });
  }
  const { sheet, cell } = line.place;
  if (sheet === null || cell === null) canvas.blank(row, CONTRACT_COLUMN.cell, "link");
  else canvas.formula(row, CONTRACT_COLUMN.cell, cellLink(sheet, cell), "link");
}

function linesOf({ values }: ContractSheetRow, widths: readonly number[]): number {
  return TEXT_COLUMNS.reduce((most, column) => {
    const value = values[column];
    if (typeof value !== "string" || value === "") return most;
    return Math.max(most, lineCount(value, widths[CONTRACT_COLUMN[column]] ?? 1, column === "verdict"));
  }, 1);
}
