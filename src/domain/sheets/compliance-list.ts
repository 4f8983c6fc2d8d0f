import type { SheetIndex } from "../cell";
import type { Compliance, Promise5, Shortfall } from "../supplier/compliance";
import { LINE, type Canvas } from "./canvas";
import { COMPLIANCE_ROW, LIST_COLUMN } from "./compliance-layout";
import { figureTexts } from "./compliance-figures";
import {
  COMPLIANCE_COLUMNS,
  type ComplianceColumn,
  type ComplianceSheetTexts,
} from "./compliance-sheet-texts";
import { cellLink } from "./cell-link";
import { evenLines } from "./row-heights";
import { lineCount, longestWord, textWidth } from "./text-width";

/** In characters: narrowest and widest. */
const WIDTHS: Readonly<Record<ComplianceColumn, readonly [least: number, most: number]>> = {
  promise: [20, 23],
  name: [28, 30],
  state: [13, 15],
  why: [36, 36],
  next: [38, 38],
  table: [15, 20],
  cell: [14, 14],
};

/** Characters that the arrow in a table's header covers. */
const FILTER_BUTTON = 2.5;
const AIR = 4;
/** A cell holds 32,767 signs, and nobody reads so many here. */
const LONGEST_TEXT = 400;

const TEXTS = ["promise", "name", "state", "why", "next", "table"] as const;
type TextColumn = (typeof TEXTS)[number];

/** One line of the list, ready to be measured and written. */
export interface ListRow {
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly shortfall: Shortfall;
}

/** The list behind the figures: by promise, first what does not meet it. */
export function listRows({ promises }: Compliance, texts: ComplianceSheetTexts): readonly ListRow[] {
  return promises.flatMap(({ promise, shortfalls }) =>
    [true, false].flatMap((unmet) =>
      shortfalls.filter((each) => each.unmet === unmet).map((each) => listRow(promise, each, texts)),
    ),
  );
}

function listRow(promise: Promise5, shortfall: Shortfall, texts: ComplianceSheetTexts): ListRow {
  const { what, next } = texts.shortfall(shortfall);
  const { name, unmet, place } = shortfall;
  return {
    shortfall,
    texts: {
      promise: texts.promises[promise].name,
      name: shortened(name),
      state: unmet ? texts.state.unmet : texts.state.noted,
      why: shortened(what),
      next: shortened(next),
      table: shortened(place?.table ?? place?.sheet ?? ""),
    },
  };
}

/** Cut between characters: half a surrogate pair is no text. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${[...text].slice(0, LONGEST_TEXT).join("")}…`;
}

/** In characters, from column A on. */
export function complianceWidths(rows: readonly ListRow[], texts: ComplianceSheetTexts): readonly number[] {
  return COMPLIANCE_COLUMNS.map((column) => {
    const [least, most] = WIDTHS[column];
    const header = longestWord(texts.columns[column], true) + FILTER_BUTTON;
    const words = column === "promise" ? figureTexts(texts, "promise") : [];
    const longest = words.reduce((widest, text) => Math.max(widest, longestWord(text, true) + 1), 0);
    const listed = column === "cell" ? [] : [...new Set(rows.map((row) => row.texts[column]))];
    const widest = listed.reduce((wide, text) => Math.max(wide, textWidth(text, column === "state")), 0);
    return Math.ceil(Math.max(header, longest, least, Math.min(widest + 1, most)) * 10) / 10;
  });
}

/** One row per thing that asks for something, as an Excel table may hold it: at least one. */
export function writeComplianceList(
  canvas: Canvas,
  rows: readonly ListRow[],
  widths: readonly number[],
  texts: ComplianceSheetTexts,
): void {
  canvas.headers(
    COMPLIANCE_ROW.header,
    COMPLIANCE_COLUMNS.map((column, index) => ({ column: index, text: texts.columns[column] })),
  );
  rows.forEach((row, index) => writeRow(canvas, COMPLIANCE_ROW.body + index, row));
  evenLines(linesOf(rows, widths)).forEach((count, index) =>
    canvas.height(COMPLIANCE_ROW.body + index, LINE * count + AIR),
  );
}

/** Blank cells are text cells too: a format for a whole column costs one action in Excel. */
const TEXT_LOOK = { format: "@", wrap: true } as const;

function writeRow(canvas: Canvas, row: SheetIndex, { texts, shortfall }: ListRow): void {
  for (const column of TEXTS) {
    const role = column === "state" ? (shortfall.unmet ? "error" : "warning") : "label";
    canvas.text(row, LIST_COLUMN[column], texts[column], role, TEXT_LOOK);
  }
  const { sheet, cell } = shortfall.place ?? { sheet: null, cell: null };
  if (sheet === null || cell === null) canvas.blank(row, LIST_COLUMN.cell, "link");
  else canvas.formula(row, LIST_COLUMN.cell, cellLink(sheet, cell), "link");
}

function linesOf(rows: readonly ListRow[], widths: readonly number[]): readonly number[] {
  const known = TEXTS.map(() => new Map<string, number>());
  return rows.map((row) =>
    TEXTS.reduce((most, column, index) => {
      const text = row.texts[column];
      let count = known[index]?.get(text);
      if (count === undefined) {
        count = lineCount(text, widths[LIST_COLUMN[column]] ?? 1, column === "state");
        known[index]?.set(text, count);
      }
      return Math.max(most, count);
    }, 1),
  );
}
