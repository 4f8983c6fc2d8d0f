import type { SheetIndex } from "../cell";
import { createCanvas } from "./canvas";
import { markerText } from "./marker";
import type { DocumentCell, SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";

/** What a column takes: how its cells look and which words it offers. */
export interface InputSheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "number" | "euro" | "date";
  /** The words of a drop-down; none may hold a comma, which Excel takes for the separator. */
  readonly list?: readonly string[];
}

export interface InputSheet {
  readonly name: string;
  readonly marker: "input" | "settings";
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

const FORMATS = { number: "General", euro: "#,##0.00", date: "dd-mm-yyyy" } as const;

/** A sheet with one Excel table for the user to fill: marker, title, one line of explanation, headers, rows. */
export function inputSheet(sheet: InputSheet): SheetDocument {
  const columnWidths = sheet.columns.map((column) => column.width);
  const canvas = createCanvas(columnWidths);
  canvas.text(0, 0, markerText(sheet.marker), "marker");
  canvas.text(1, 0, sheet.title, "title");
  canvas.text(2, 0, sheet.explanation, "subtitle");
  const last = INPUT_HEADER_ROW + Math.max(1, sheet.rows.length);
  sheet.columns.forEach((column, index) => {
    const align = column.kind === "text" || column.kind === "date" ? "left" : "right";
    canvas.text(INPUT_HEADER_ROW, index, column.header, "columnHeader", { wrap: true, align });
  });
  canvas.height(INPUT_HEADER_ROW, 33);
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
      area: { row: 0, column: 0, lastRow: last, lastColumn },
      fitToPagesWide: 1,
      footer: "&P / &N",
    },
    readBack: [],
  };
}

function bodyCell(
  row: SheetIndex,
  column: SheetIndex,
  { kind }: InputSheetColumn,
  value: string | number | null,
): DocumentCell {
  const align = kind === "date" ? ("left" as const) : undefined;
  const look = { row, column, role: "plain" as const, ...(align === undefined ? {} : { align }) };
  if (typeof value === "string") return { ...look, content: { kind: "text", text: value } };
  const format = kind === "text" ? "@" : FORMATS[kind];
  return { ...look, format, content: value === null ? { kind: "blank" } : { kind: "number", value } };
}
