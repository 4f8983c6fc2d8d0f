import { compareTexts } from "../compare-texts";
import { createCanvas, type Canvas, type ColumnHeader } from "./canvas";
import { pageBreaks } from "./page-breaks";
import { controlCell, liveCells } from "./score-control";
import { CENTER } from "./score-formats";
import { writeHead } from "./score-head";
import { writeInputs } from "./score-inputs";
import { writeKeys } from "./score-keys";
import { writeLadder } from "./score-ladder";
import { COLUMN, type ScoreLayout } from "./score-layout";
import { writeLevels } from "./score-levels";
import { writeMargin } from "./score-margin";
import { writePoints } from "./score-points";
import { pageBlocks } from "./score-pages";
import { planScoreSheet } from "./score-plan";
import { writeRanking } from "./score-ranking";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetDocument } from "./score-sheet-document";
import { scoreColumnWidths } from "./score-widths";
import { sheetName } from "./sheet-name";

/** More criteria than this do not fit beside the name, so the name stays in view while the reader scrolls. */
const CRITERIA_IN_VIEW = 6;

/**
 * The record of one scored tender: the decision first, then every figure behind it as a live formula over frozen copies
 * of the inputs. Bids stand in order of name, as the engine orders bids that share a rank, so that the order in the
 * user's table decides nothing.
 */
export function scoreSheet(given: ScoreSheetInput): ScoreSheetDocument {
  const input = inOrderOfName(given);
  const layout = planScoreSheet(input);
  const columnWidths = scoreColumnWidths(layout, input);
  const canvas = createCanvas(columnWidths);
  writeHead(canvas, layout, input);
  writeRanking(canvas, layout, input);
  writeSentences(canvas, layout, input);
  writeLevels(canvas, layout, input);
  writePoints(canvas, layout, input);
  writeInputs(canvas, layout, input);
  writeLadder(canvas, layout, input);
  writeLeaveOneOut(canvas, layout, input);
  for (const { block, top } of layout.extras) block.write(canvas, top, layout, input);
  writeKeys(canvas, layout, input);
  writeMargin(canvas, layout, input);
  const { tender, lot } = input.outcome.tender.key;
  const manyCriteria = input.outcome.tender.criteria.length > CRITERIA_IN_VIEW;
  return {
    name: sheetName(["Gunning", tender, lot].filter((part) => part.trim() !== "").join(" ")),
    controlCell: controlCell(layout),
    liveCells: liveCells(layout, input),
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: canvas.conditional,
    validations: [],
    freeze: { rows: 2, columns: manyCriteria ? COLUMN.first : 0 },
    print: {
      orientation: "landscape",
      titleRows: [0, 1],
      area: { row: 0, column: 0, lastRow: layout.end, lastColumn: layout.lastColumn },
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: pageBreaks(pageBlocks(layout, input), canvas.rowHeights, columnWidths),
    },
    readBack: [
      {
        row: layout.head.check,
        column: layout.head.valueColumn,
        expected: input.texts.agrees,
        tolerance: 0,
      },
    ],
  };
}

function inOrderOfName(input: ScoreSheetInput): ScoreSheetInput {
  const { outcome } = input;
  const { sensitivity } = outcome;
  const order = byName(
    outcome.bids.map((scored, index) => ({ scored, sentence: input.sentences[index] ?? "" })),
    ({ scored }) => scored.bid.bidder,
  );
  const byBidder = <T extends { readonly bidder: string }>(all: readonly T[]) =>
    byName(all, ({ bidder }) => bidder);
  return {
    ...input,
    outcome: {
      ...outcome,
      bids: order.map(({ scored }) => scored),
      leaveOneOut: byName(outcome.leaveOneOut, ({ removed }) => removed),
      lowPrices: byBidder(outcome.lowPrices),
      sensitivity: {
        ...sensitivity,
        levels: byBidder(sensitivity.levels),
        certificates: byBidder(sensitivity.certificates),
        priceDeficits: byBidder(sensitivity.priceDeficits),
      },
    },
    sentences: order.map(({ sentence }) => sentence),
  };
}

function byName<T>(all: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return [...all].sort((a, b) => compareTexts(nameOf(a), nameOf(b)));
}

/** One sentence per bid, in the order of the ranking. */
function writeSentences(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome, sentences } = input;
  canvas.text(layout.sentences.heading, 0, texts.headings.sentences, "heading");
  const position = new Map(outcome.ranking.map((step) => [step.chosen, step.position]));
  outcome.bids
    .map((scored, index) => ({ scored, text: sentences[index] ?? "" }))
    .sort((a, b) => (position.get(a.scored) ?? Infinity) - (position.get(b.scored) ?? Infinity) || 0)
    .forEach(({ scored, text }, index) => {
      const row = layout.sentences.first + index;
      if (scored.rank === null) canvas.text(row, 0, "–", "sentence", CENTER);
      else canvas.number(row, 0, scored.rank, "sentence", CENTER);
      canvas.paragraph(row, 1, layout.lastColumn, text, "sentence");
    });
}

/** Whether the winner stays when a loser drops out; values, as every line is a tender of its own. */
function writeLeaveOneOut(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { heading, header, first } = layout.leaveOneOut;
  canvas.text(heading, 0, texts.headings.leaveOneOut, "heading");
  if (outcome.leaveOneOut.length === 0) {
    canvas.paragraph(heading + 1, 0, layout.lastColumn, texts.notes.noLosers, "note");
    return;
  }
  const sentence = input.sensitivitySentences?.leaveOneOut ?? "";
  const note = sentence === "" ? texts.notes.leaveOneOut : `${sentence} ${texts.notes.leaveOneOut}`;
  canvas.paragraph(heading + 1, 0, layout.lastColumn, note, "note");
  const headers: readonly ColumnHeader[] = [
    { column: 0, text: "" },
    { column: 1, text: texts.columns.removed },
    { column: 2, lastColumn: 3, text: texts.columns.changes },
    { column: 4, lastColumn: layout.lastColumn, text: texts.columns.winners },
  ];
  canvas.headers(header, headers);
  outcome.leaveOneOut.forEach(({ removed, winners, changes }, index) => {
    const row = first + index;
    canvas.blank(row, 0, "label");
    canvas.text(row, 1, removed, "label", { wrap: true });
    canvas.fit(row, 1, 1, removed);
    canvas.text(row, 2, changes ? texts.winnerChanges : texts.winnerStays, changes ? "warning" : "label");
    canvas.blank(row, 3, changes ? "warning" : "label");
    canvas.text(row, 4, texts.list(winners), "label");
    if (layout.live) canvas.blanks(row, 5, layout.lastColumn, "label");
  });
}
