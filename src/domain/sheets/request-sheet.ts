import type { SheetIndex } from "../cell";
import type { BidderCopy, RequestText } from "../supplier/request-text";
import { createCanvas, type Canvas } from "./canvas";
import { markerText } from "./marker";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { PRINTED_AREA_UPRIGHT } from "./printed-area";
import type { SheetDocument, StyleRole } from "./sheet-document";
import { sheetName } from "./sheet-name";
import { lineCount } from "./text-width";

export interface RequestSheetTexts {
  readonly title: (tender: string, lot: string) => string;
  readonly note: string;
  readonly copies: {
    readonly heading: string;
    readonly noBids: string;
    readonly allThere: string;
    readonly columns: Readonly<Record<"bidder" | "kvk" | "email" | "state", string>>;
    readonly state: Readonly<Record<BidderCopy["state"], string>>;
  };
}

const COLUMN = { bidder: 0, kvk: 1, email: 2, state: 3 } as const;
const LAST = COLUMN.state;
/** In characters: together what A4 upright takes at full size. */
const WIDTHS = [32, 13, 30, 20];
/** Lines of a paragraph in one row: a row cannot be higher than 409 points. */
const MOST_LINES = 22;

const STATE_ROLE: Readonly<Record<BidderCopy["state"], StyleRole>> = {
  missing: "error",
  unknownSupplier: "warning",
  received: "ok",
  notNeeded: "label",
};
/** Who must still send a copy comes first. */
const STATES: readonly BidderCopy["state"][] = ["missing", "unknownSupplier", "received", "notNeeded"];

/** The text of one request to copy from, a row per paragraph, and under it which bidders have sent a copy. */
export function requestSheet(request: RequestText, texts: RequestSheetTexts): SheetDocument {
  const { tender, lot } = request.key;
  const canvas = createCanvas(WIDTHS);
  canvas.height(0, 12);
  canvas.height(1, 30);
  canvas.text(0, 0, markerText("request"), "marker");
  canvas.text(1, 0, texts.title(tender, lot), "title");
  canvas.paragraph(2, 0, LAST, texts.note, "note");
  const blocks: PageBlock[] = [{ first: 0, last: 2, head: 2, chapter: false }];
  let row = 4;
  for (const { heading, text } of request.paragraphs) {
    const first = row;
    canvas.text(row, 0, heading, "heading");
    canvas.height(row, 20);
    row += 1;
    for (const part of partsOf(text)) {
      canvas.paragraph(row, 0, LAST, part, "sentence");
      row += 1;
    }
    blocks.push({ first, last: row - 1, head: 1, chapter: false });
    canvas.height(row, 8);
    row += 1;
  }
  const last = writeCopies(canvas, row, request.copies, texts);
  blocks.push({ first: row, last, head: 2, chapter: false });
  return {
    name: sheetName(["Aanvraagtekst", tender, lot].filter((part) => part.trim() !== "").join(" ")),
    cells: canvas.cells,
    columnWidths: WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: [],
    validations: [],
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: [0, 1],
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: pageBreaks(blocks, canvas.rowHeights, WIDTHS, PRINTED_AREA_UPRIGHT),
    },
    readBack: [],
  };
}

/** A long list goes on in a next row. */
function partsOf(text: string): readonly string[] {
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  for (const line of text.split("\n")) {
    const lines = lineCount(line, width);
    if (part.length > 0 && used + lines > MOST_LINES) {
      parts.push(part.join("\n"));
      [part, used] = [[], 0];
    }
    part.push(line);
    used += lines;
  }
  return [...parts, part.join("\n")];
}

/** Gives the last row. */
function writeCopies(
  canvas: Canvas,
  heading: SheetIndex,
  copies: readonly BidderCopy[],
  { copies: words }: RequestSheetTexts,
): SheetIndex {
  canvas.text(heading, 0, words.heading, "heading");
  canvas.height(heading, 20);
  const isOpen = copies.some(({ state }) => state === "missing" || state === "unknownSupplier");
  if (copies.length === 0 || !isOpen) {
    const role = copies.length === 0 ? "note" : "ok";
    canvas.paragraph(heading + 1, 0, LAST, copies.length === 0 ? words.noBids : words.allThere, role);
  }
  if (copies.length === 0) return heading + 1;
  const header = heading + (isOpen ? 1 : 2);
  canvas.headers(header, [
    { column: COLUMN.bidder, text: words.columns.bidder },
    { column: COLUMN.kvk, text: words.columns.kvk },
    { column: COLUMN.email, text: words.columns.email },
    { column: COLUMN.state, text: words.columns.state },
  ]);
  const ordered = STATES.flatMap((state) => copies.filter((copy) => copy.state === state));
  ordered.forEach((copy, index) => {
    const row = header + 1 + index;
    const look = { format: "@", wrap: true } as const;
    canvas.text(row, COLUMN.bidder, copy.bidder, "label", look);
    canvas.text(row, COLUMN.kvk, copy.kvk ?? "", "label", look);
    canvas.text(row, COLUMN.email, copy.email ?? "", "label", look);
    canvas.text(row, COLUMN.state, words.state[copy.state], STATE_ROLE[copy.state], look);
    canvas.fit(row, COLUMN.bidder, COLUMN.bidder, copy.bidder);
    canvas.fit(row, COLUMN.email, COLUMN.email, copy.email ?? "");
  });
  return header + ordered.length;
}
