import type { ScoredBid, TenderOutcome } from "../tender/outcome";
import type { Canvas } from "./canvas";
import { markerText } from "./marker";
import { writeControl } from "./score-control";
import { writeEffect } from "./score-effect";
import { writeFacts, writeParameters } from "./score-facts";
import { HEAD_ROW, type ScoreLayout } from "./score-layout";
import { frontWarnings, writeLock } from "./score-lock";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ResultFacts, ScoreSheetTexts } from "./score-sheet-texts";

/** Points. */
const GAP = 5;

/** Marker, title, result, the rule and the settings and warnings: the first thing a committee reads. */
export function writeHead(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { tender } = outcome;
  const { head, lastColumn: last } = layout;
  canvas.text(HEAD_ROW.marker, 0, markerText("score"), "marker");
  canvas.height(HEAD_ROW.marker, 12);
  canvas.height(HEAD_ROW.title, 26);
  canvas.height(HEAD_ROW.description, tender.description === "" ? GAP : 16);
  canvas.text(HEAD_ROW.title, 0, texts.title(tender.key.tender, tender.key.lot), "title");
  if (tender.description !== "") canvas.text(HEAD_ROW.description, 0, tender.description, "subtitle");
  canvas.paragraph(HEAD_ROW.result, 0, last, texts.result(resultFacts(outcome)), "winner");
  writeEffect(canvas, layout, input);
  writeFacts(canvas, layout, input);
  writeParameters(canvas, layout, input);
  writeControl(canvas, layout, input);
  canvas.paragraph(head.method, 0, last, texts.method[tender.method].explained, "note");
  canvas.paragraph(head.rule, 0, last, texts.ruleExplained(tender.rule, tender.method), "note");
  // Air, not empty rows: the ranking must fit on the first page.
  canvas.height(head.method - 1, GAP);
  canvas.height(head.rule + 1, GAP);
  writeLock(canvas, layout, input);
  const warnings = frontWarnings(input);
  if (warnings.length > 0) {
    canvas.text(head.warnings, 0, texts.headings.warnings, "heading");
    warnings.forEach((warning, index) =>
      canvas.paragraph(head.warnings + 1 + index, 0, last, warning, "warning"),
    );
  }
}

/** What the colours mean, above the first figures that have them all. */
export function writeLegend(canvas: Canvas, layout: ScoreLayout, texts: ScoreSheetTexts): void {
  const row = layout.points.legend;
  canvas.paragraph(row, 0, 1, texts.legend.label, "note");
  const samples = [
    { column: 2, role: "input", text: texts.legend.input },
    { column: 5, role: "formula", text: texts.legend.formula },
    { column: 8, role: "result", text: texts.legend.result },
  ] as const;
  for (const { column, role, text } of samples) {
    canvas.text(row, column, text, role, { align: "center" });
    for (const each of [column + 1, column + 2]) canvas.blank(row, each, role);
    canvas.merge({ row, column, lastRow: row, lastColumn: column + 2 });
  }
}

/** The facts behind the line under the title, from the outcome's first place. */
export function resultFacts(outcome: TenderOutcome): ResultFacts {
  const step = outcome.ranking[0];
  const names = (bid: ScoredBid | undefined): string => bid?.bid.bidder ?? "";
  return {
    method: outcome.tender.method,
    winners: outcome.winners,
    lotNeeded: outcome.lotNeeded,
    decidedBy: step?.decidedBy ?? null,
    total: step?.chosen.total ?? 0,
    leader: names(step?.leader),
    leaderTotal: step?.leader.total ?? 0,
    equivalent: step?.equivalent ?? 0,
    level: step?.chosen.bid.level.counted ?? "none",
    contracts: outcome.tender.contracts,
    rounding: outcome.tender.rounding,
  };
}
