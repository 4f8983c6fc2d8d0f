import type { ExcelSerial, SheetIndex } from "../cell";
import { drawnWinners, NUMBER_DIGITS } from "../tender/lot-draw/draw-tickets";
import type { LotDraw } from "../tender/lot-draw/lot-draw";
import { createCanvas, type Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { formulaText } from "./formula-text";
import { markerText } from "./marker";
import type { SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";

export interface DrawSheetTexts {
  readonly title: (tender: string, lot: string) => string;
  readonly result: (winners: readonly string[]) => string;
  readonly facts: Readonly<Record<"seed" | "drawnOn" | "time" | "by" | "rank" | "contracts", string>>;
  readonly headings: Readonly<Record<"tickets" | "steps" | "check", string>>;
  readonly columns: Readonly<Record<"bidder" | "text" | "ticket" | "number" | "order" | "outcome", string>>;
  /** What the log calls a draw. */
  readonly logged: string;
  readonly getsContract: string;
  readonly getsNone: string;
  /** How the draw works, one step each. */
  readonly steps: readonly string[];
  /** Where anybody can repeat it. */
  readonly checks: readonly string[];
}

export interface DrawSheetInput {
  readonly draw: LotDraw;
  readonly drawnOn: ExcelSerial;
  readonly time: string;
  readonly by: string;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly texts: DrawSheetTexts;
}

const COLUMN = { bidder: 0, text: 1, ticket: 2, number: 3, order: 4, outcome: 5 } as const;
const LAST = COLUMN.outcome;
const WIDTHS = [28, 44, 36, 17, 12, 24];
const FACTS: SheetIndex = 4;
const EPOCH_1904 = 1462;

/**
 * The record of one draw of lots: seed, tickets, their order as live formulas, who gets the contract, and how anybody
 * repeats it. Only the tickets are values: Excel has no SHA-256.
 */
export function drawSheet(input: DrawSheetInput): SheetDocument {
  const { draw, texts } = input;
  const canvas = createCanvas(WIDTHS);
  const { tender, lot } = draw.key;
  canvas.text(0, 0, markerText("draw"), "marker");
  canvas.height(0, 12);
  canvas.text(1, 0, texts.title(tender, lot), "title");
  canvas.height(1, 30);
  canvas.paragraph(2, 0, LAST, texts.result(drawnWinners(draw)), "winner");
  const contractsAt = writeFacts(canvas, input);
  const heading = FACTS + 7;
  canvas.text(heading, 0, texts.headings.tickets, "heading");
  const readBack = writeTickets(canvas, heading + 1, contractsAt, input);
  const stepsAt = heading + 3 + draw.tickets.length;
  const checksAt = writeList(canvas, stepsAt, texts.headings.steps, texts.steps);
  const end = writeList(canvas, checksAt, texts.headings.check, texts.checks) - 1;
  return {
    name: sheetName(["Loting", tender, lot].filter((part) => part.trim() !== "").join(" ")),
    cells: canvas.cells,
    columnWidths: WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: canvas.conditional,
    validations: [],
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: [0, 1],
      area: { row: 0, column: 0, lastRow: end, lastColumn: LAST },
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack,
  };
}

/** Gives the address of the number of contracts, on which the outcome rests. */
function writeFacts(
  canvas: Canvas,
  { draw, drawnOn, time, by, date1904, texts: { facts } }: DrawSheetInput,
): string {
  const label = (row: SheetIndex, text: string): void => canvas.text(row, 0, text, "label");
  const left = { align: "left" } as const;
  label(FACTS, facts.seed);
  canvas.text(FACTS, 1, draw.seed, "input");
  label(FACTS + 1, facts.drawnOn);
  canvas.number(FACTS + 1, 1, drawnOn - (date1904 ? EPOCH_1904 : 0), "input", {
    ...left,
    format: "dd-mm-yyyy",
  });
  label(FACTS + 2, facts.time);
  canvas.text(FACTS + 2, 1, time, "input");
  label(FACTS + 3, facts.by);
  canvas.text(FACTS + 3, 1, by === "" ? "–" : by, "input");
  label(FACTS + 4, facts.rank);
  canvas.number(FACTS + 4, 1, draw.rank, "input", left);
  label(FACTS + 5, facts.contracts);
  canvas.number(FACTS + 5, 1, draw.contracts, "input", left);
  return cellAddress(FACTS + 5, 1, true);
}

function writeTickets(
  canvas: Canvas,
  header: SheetIndex,
  contractsAt: string,
  { draw, texts }: DrawSheetInput,
): SheetDocument["readBack"] {
  const { columns } = texts;
  canvas.headers(header, [
    { column: COLUMN.bidder, text: columns.bidder },
    { column: COLUMN.text, text: columns.text },
    { column: COLUMN.ticket, text: columns.ticket },
    { column: COLUMN.number, text: columns.number, align: "right" },
    { column: COLUMN.order, text: columns.order, align: "center" },
    { column: COLUMN.outcome, text: columns.outcome },
  ]);
  const first = header + 1;
  const numbers = rangeAddress(first, COLUMN.number, header + draw.tickets.length, COLUMN.number);
  return draw.tickets.flatMap(({ bidder, text, ticket, number, place, getsContract }, index) => {
    const row = first + index;
    const at = (column: SheetIndex): string => cellAddress(row, column);
    canvas.text(row, COLUMN.bidder, bidder, "input", { wrap: true });
    canvas.text(row, COLUMN.text, text, "input", { wrap: true });
    canvas.text(row, COLUMN.ticket, ticket, "input", { wrap: true });
    canvas.formula(row, COLUMN.number, `HEX2DEC(LEFT(${at(COLUMN.ticket)},${NUMBER_DIGITS}))`, "formula", {
      format: "0",
      align: "right",
    });
    canvas.formula(row, COLUMN.order, `COUNTIF(${numbers},"<"&${at(COLUMN.number)})+1`, "result", {
      align: "center",
    });
    canvas.formula(
      row,
      COLUMN.outcome,
      `IF(${at(COLUMN.order)}<=${contractsAt},${formulaText(texts.getsContract)},${formulaText(texts.getsNone)})`,
      getsContract ? "winner" : "formula",
    );
    canvas.fit(row, COLUMN.bidder, COLUMN.bidder, bidder);
    canvas.fit(row, COLUMN.text, COLUMN.text, text);
    canvas.fit(row, COLUMN.ticket, COLUMN.ticket, ticket);
    return [
      { row, column: COLUMN.number, expected: number, tolerance: 0 },
      { row, column: COLUMN.order, expected: place, tolerance: 0 },
    ];
  });
}

/** Gives the row after the list and a blank one. */
function writeList(canvas: Canvas, heading: SheetIndex, title: string, lines: readonly string[]): SheetIndex {
  canvas.text(heading, 0, title, "heading");
  lines.forEach((line, index) => canvas.paragraph(heading + 1 + index, 0, LAST, line, "sentence"));
  return heading + 2 + lines.length;
}
