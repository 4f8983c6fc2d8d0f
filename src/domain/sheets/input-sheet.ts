import type { SheetIndex } from "../cell";
import { createCanvas } from "./canvas";
import { markerText } from "./marker";
import type { DocumentCell, SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";
import { longestWord, textWidth } from "./text-width";

/** What a column takes: how its cells look and which words it offers. */
export interface InputSheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** `any` takes numbers and words alike, and shows both at the left. */
  readonly kind: "text" | "number" | "euro" | "date" | "any";
  /** Figures stand at the right unless a text follows, which they would touch. */
  readonly align?: "center";
  /** The words of a drop-down; none may hold a comma, which Excel takes for the separator. */
  readonly list?: readonly string[];
}

export interface InputSheet {
  readonly name: string;
  readonly marker: "input" | "settings" | "log" | "control" | "corrections";
  readonly table: string;
  readonly title: string;
  readonly explanation: string;
  readonly columns: readonly InputSheetColumn[];
  /** At least one row, as an Excel table cannot be without; null is an empty cell that is ready to be filled. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** 0-based row of the headers on every input sheet. */
export const INPUT_HEADER_ROW: SheetIndex = 4;
/** Rows below the table that already have the drop-downs, for what the buyer adds. */
const SPARE_ROWS = 200;

/** Characters that the arrow in a table's header covers. */
const FILTER_BUTTON = 2.5;
/** Characters; a longer text runs on or is cut, as the user will widen the column when it matters. */
const WIDEST = 50;

/** More columns than this are too small to read on one page. */
const COLUMNS_PER_PAGE = 14;

const FORMATS = { any: "General", number: "General", euro: "#,##0.00", date: "dd-mm-yyyy" } as const;

/** A sheet with one Excel table for the user to fill: marker, title, one line of explanation, headers, rows. */
export function inputSheet(sheet: InputSheet): SheetDocument {
  const columnWidths = sheet.columns.map((column, index) => widthOf(column, sheet, index));
  const canvas = createCanvas(columnWidths);
  canvas.height(0, 12);
  canvas.height(1, 30);
  canvas.height(2, 18);
  canvas.text(0, 0, markerText(sheet.marker), "marker");
  canvas.text(1, 0, sheet.title, "title");
  canvas.text(2, 0, sheet.explanation, "subtitle");
  const last = INPUT_HEADER_ROW + Math.max(1, sheet.rows.length);
  canvas.headers(
    INPUT_HEADER_ROW,
    sheet.columns.map((column, index) => ({ column: index, text: column.header, align: alignOf(column) })),
  );
  const body: DocumentCell[] = [];
  for (let row = INPUT_HEADER_ROW + 1; row <= last; row++) {
    sheet.columns.forEach((column, index) => {
      body.push(bodyCell(row, index, column, sheet.rows[row - INPUT_HEADER_ROW - 1]?.[index] ?? null));
    });
  }
  const lastColumn = sheet.columns.length - 1;
  return {
    name: sheetName(sheet.name),
    cells: [...canvas.cells, ...body],
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: [],
    tables: [
      {
        name: sheet.table,
        range: { row: INPUT_HEADER_ROW, column: 0, lastRow: last, lastColumn },
      },
    ],
    conditional: [],
    validations: sheet.columns.flatMap((column, index) =>
      column.list === undefined
        ? []
        : [
            {
              range: {
                row: INPUT_HEADER_ROW + 1,
                column: index,
                lastRow: last + SPARE_ROWS,
                lastColumn: index,
              },
              list: column.list,
            },
          ],
    ),
    freeze: { rows: INPUT_HEADER_ROW + 1, columns: 1 },
    print: {
      orientation: "landscape",
      titleRows: [INPUT_HEADER_ROW, INPUT_HEADER_ROW],
      // No area: rows that the buyer adds are printed too.
      area: null,
      fitToPagesWide: sheet.columns.length > COLUMNS_PER_PAGE ? 2 : 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: [],
  };
}

/** At least the header's longest word beside its filter button, and the words that already stand in the column. */
function widthOf({ header, width }: InputSheetColumn, { rows }: InputSheet, index: number): number {
  const words = rows.map((row) => row[index]).filter((value) => typeof value === "string");
  const longest = words.reduce((most, word) => Math.max(most, textWidth(word)), 0);
  const wanted = Math.max(width, longestWord(header, true) + FILTER_BUTTON, Math.min(longest + 1, WIDEST));
  return Math.ceil(wanted * 10) / 10;
}

/** Chosen words and dates stand in the middle, so that they do not touch the figures before them. */
function alignOf({ kind, list, align }: InputSheetColumn): "left" | "center" | "right" {
  if (align !== undefined) return align;
  if (list !== undefined || kind === "date") return "center";
  return kind === "number" || kind === "euro" ? "right" : "left";
}

function bodyCell(
  row: SheetIndex,
  column: SheetIndex,
  described: InputSheetColumn,
  value: string | number | null,
): DocumentCell {
  const { kind } = described;
  const look = { row, column, role: "plain" as const, align: alignOf(described) };
  if (typeof value === "string") return { ...look, content: { kind: "text", text: value } };
  const format = kind === "text" ? "@" : FORMATS[kind];
  return { ...look, format, content: value === null ? { kind: "blank" } : { kind: "number", value } };
}
