import type { SheetIndex } from "../cell";
import type { CodeLine } from "../supplier/distribution";
import { DAYS_1904 } from "../tables/read-date";
import { LINE, type Canvas } from "./canvas";
import {
  DISTRIBUTION_COLUMNS,
  type CodeStanding,
  type DistributionColumn,
  type DistributionSheetTexts,
} from "./distribution-sheet-texts";
import { evenLines } from "./row-heights";
import type { StyleRole } from "./sheet-document";
import type { FingerprintArea } from "./sheet-fingerprint";
import { lineCount, longestWord, textWidth } from "./text-width";

const at = (column: DistributionColumn): SheetIndex => DISTRIBUTION_COLUMNS.indexOf(column);

export const COLUMN = { supplier: at("supplier"), standing: at("standing") } as const;
export const LAST_COLUMN = DISTRIBUTION_COLUMNS.length - 1;

/** 0-based rows; the same on every sheet, so that a sheet can be recognised without its document. */
export const ROW = { marker: 0, title: 1, about: 2, heading: 3, totals: 4, header: 12, body: 13 } as const;

/** How the fingerprint of this sheet is taken. */
export const DISTRIBUTION_FINGERPRINT: FingerprintArea = {
  bodyRow: ROW.body,
  linkColumn: null,
  shownAt: { row: ROW.marker, column: LAST_COLUMN },
};

/** Narrowest and widest in characters: all of it must be readable on one page. */
const WIDTHS: Readonly<Record<DistributionColumn, readonly [least: number, most: number]>> = {
  supplier: [30, 32],
  kvk: [10, 12],
  status: [10, 14],
  standing: [14, 21],
  version: [8, 14],
  sentOn: [12.5, 12.5],
  sentHow: [9, 14],
  confirmedOn: [12.5, 12.5],
  remindedOn: [12.5, 12.5],
  reminderOn: [12.5, 12.5],
  email: [20, 35],
  remarks: [16, 26],
};
const FILTER_BUTTON = 2.5;
const AIR = 5;
/** A text that just fits may take another line in a program with a wider font. */
const SPARE = 1;
const LONGEST_TEXT = 400;

type Cell = string | number;
type Row = Readonly<Record<DistributionColumn, Cell>>;

/** What must be done about a supplier, else how far it is. */
export function standingOf({ state, outdated, reminderDue }: CodeLine): CodeStanding {
  if (state === "due") return outdated ? "outdated" : "due";
  return reminderDue ? "remind" : state;
}

interface TableInput {
  readonly remarks: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  readonly texts: DistributionSheetTexts;
}

export function tableRows(
  lines: readonly CodeLine[],
  { remarks, date1904, texts }: TableInput,
): readonly Row[] {
  const day = (noted: CodeLine["sentOn"]): Cell => {
    if (noted === null) return "";
    return noted === true ? texts.yes : noted - (date1904 ? DAYS_1904 : 0);
  };
  return lines.map((line) => {
    const { supplier } = line;
    return {
      supplier: shortened(supplier.name),
      kvk: supplier.kvk ?? "",
      status: texts.status[supplier.status === "potential" ? "potential" : "current"],
      standing: texts.standing[standingOf(line)],
      version: shortened(line.version ?? ""),
      sentOn: day(line.sentOn),
      sentHow: shortened(line.sentHow ?? ""),
      confirmedOn: day(line.confirmedOn),
      remindedOn: day(line.remindedOn),
      reminderOn: day(line.reminderOn),
      email: shortened(supplier.email ?? ""),
      remarks: shortened(remarks.get(supplier.id) ?? ""),
    };
  });
}

/** Cut between characters: half a surrogate pair is no text. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${[...text].slice(0, LONGEST_TEXT).join("")}…`;
}

/** In characters, from column A on. */
export function widthsOf(rows: readonly Row[], texts: DistributionSheetTexts): readonly number[] {
  return DISTRIBUTION_COLUMNS.map((column) => {
    const [least, most] = WIDTHS[column];
    const header = longestWord(texts.columns[column], true) + FILTER_BUTTON;
    const widest = [...new Set(rows.map((row) => row[column]))].reduce<number>(
      (width, cell) =>
        typeof cell === "string" ? Math.max(width, textWidth(cell, column === "standing")) : width,
      0,
    );
    return Math.ceil(Math.max(header, least, Math.min(widest + SPARE + 0.2, most)) * 10) / 10;
  });
}

const STANDING_ROLE: Readonly<Record<CodeStanding, StyleRole>> = {
  due: "error",
  outdated: "error",
  remind: "warning",
  sent: "label",
  confirmed: "ok",
};

const CENTERED: ReadonlySet<DistributionColumn> = new Set([
  "version",
  "sentOn",
  "confirmedOn",
  "remindedOn",
  "reminderOn",
]);

/** One row per supplier, as an Excel table may hold it: at least one. */
export function writeTable(
  canvas: Canvas,
  lines: readonly CodeLine[],
  rows: readonly Row[],
  widths: readonly number[],
  { texts }: TableInput,
): void {
  canvas.headers(
    ROW.header,
    DISTRIBUTION_COLUMNS.map((column, index) => ({
      column: index,
      text: texts.columns[column],
      align: CENTERED.has(column) ? "center" : "left",
    })),
  );
  rows.forEach((row, index) => {
    const line = lines[index];
    if (line !== undefined) writeRow(canvas, ROW.body + index, row, line);
  });
  evenLines(rows.map((row) => linesOf(row, widths))).forEach((count, index) =>
    canvas.height(ROW.body + index, LINE * count + AIR),
  );
}

function writeRow(canvas: Canvas, at: SheetIndex, row: Row, line: CodeLine): void {
  DISTRIBUTION_COLUMNS.forEach((column, index) => {
    const cell = row[column];
    const align = CENTERED.has(column) ? "center" : "left";
    const role = roleOf(column, line);
    if (typeof cell === "number") canvas.number(at, index, cell, role, { format: "dd-mm-yyyy", align });
    // Blank cells of a text column are text cells too: a format for a whole column costs one action in Excel.
    else canvas.text(at, index, cell, role, { format: "@", align, wrap: true });
  });
}

function roleOf(column: DistributionColumn, line: CodeLine): StyleRole {
  if (column === "standing") return STANDING_ROLE[standingOf(line)];
  return column === "reminderOn" && line.reminderDue ? "warning" : "label";
}

function linesOf(row: Row, widths: readonly number[]): number {
  return DISTRIBUTION_COLUMNS.reduce((most, column, index) => {
    const cell = row[column];
    if (typeof cell === "number") return most;
    return Math.max(most, lineCount(cell, (widths[index] ?? 1) - SPARE, column === "standing"));
  }, 1);
}
