import type { ExcelSerial } from "../cell";
import { levelRank } from "../pso/level";
import type { ScoredBid, TenderOutcome } from "../tender/outcome";
import { cellAddress } from "./cell-address";
import type { Canvas } from "./canvas";
import { formulaText } from "./formula-text";
import { markerText } from "./marker";
import { DATE_FORMAT, PRICE_FORMAT } from "./score-formats";
import { columnRange, type ParameterId, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ResultFacts, ScoreSheetTexts } from "./score-sheet-texts";

/** Days between the epochs of Excel's two date systems. */
const EPOCH_SHIFT = 1462;

/** Marker, title, result, the rule and the settings and warnings: the first thing a committee reads. */
export function writeHead(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { tender } = outcome;
  const last = layout.lastColumn;
  canvas.text(0, 0, markerText("score"), "marker");
  canvas.height(0, 12);
  canvas.height(1, 30);
  canvas.height(2, 18);
  canvas.text(1, 0, texts.title(tender.key.tender, tender.key.lot), "title");
  if (tender.description !== "") canvas.text(2, 0, tender.description, "subtitle");
  canvas.paragraph(3, 0, last, texts.result(resultFacts(outcome)), "winner");
  writeFacts(canvas, layout, input);
  writeParameters(canvas, layout, input);
  canvas.paragraph(layout.head.rule, 0, last, texts.ruleExplained(tender.rule), "note");
  if (input.warnings.length > 0) {
    canvas.text(layout.head.warnings, 0, texts.headings.warnings, "heading");
    input.warnings.forEach((warning, index) =>
      canvas.paragraph(layout.head.warnings + 1 + index, 0, last, warning, "warning"),
    );
  }
}

function writeFacts(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { tender } = input.outcome;
  const top = layout.head.facts;
  const date = (row: number, serial: ExcelSerial | null): void => {
    if (serial === null) canvas.text(row, 2, texts.unknown, "label");
    else canvas.number(row, 2, input.date1904 ? serial - EPOCH_SHIFT : serial, "label", DATE_LOOK);
  };
  const label = (row: number, text: string): void => {
    canvas.text(row, 0, text, "label");
    canvas.blank(row, 1, "label");
    canvas.blanks(row, 3, layout.head.labelColumn - 2, "label");
  };
  const { facts } = texts;
  label(top, facts.procedure);
  canvas.text(top, 2, texts.procedure(tender.procedure), "label");
  label(top + 1, facts.rule);
  canvas.text(top + 1, 2, texts.ruleName[tender.rule.kind], "label");
  label(top + 2, facts.ruleFixedOn);
  date(top + 2, tender.ruleFixedOn);
  label(top + 3, facts.priceFormula);
  canvas.text(top + 3, 2, texts.priceFormula(tender.priceFormula, tender.clip), "label");
  label(top + 4, facts.referenceDate);
  date(top + 4, tender.referenceDate);
  label(top + 5, facts.scoredOn);
  date(top + 5, input.scoredOn);
  const lapsed = tender.bids.some((bid) => bid.status === "lapsed");
  if (lapsed) {
    label(top + 6, facts.recalculate);
    canvas.text(top + 6, 2, texts.recalculate[tender.recalculate ?? "unknown"], "label");
  } else {
    label(top + 6, facts.closingDate);
    date(top + 6, tender.closingDate);
  }
}

const DATE_LOOK = { format: DATE_FORMAT, align: "left" } as const;

function writeParameters(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { labelColumn, valueColumn, parameters, check, source } = layout.head;
  const label = (row: number, text: string): void => {
    canvas.text(row, labelColumn, text, "label");
    canvas.blanks(row, labelColumn + 1, valueColumn - 1, "label");
  };
  for (const [id, row] of parameters) {
    label(row, texts.facts[id]);
    const { value, format } = parameterValue(id, input);
    canvas.number(row, valueColumn, value, "input", format === undefined ? {} : { format });
  }
  label(check, texts.facts.check);
  const agrees = formulaText(texts.agrees);
  const checks = columnRange(layout.keys, layout.keys.check);
  canvas.formula(
    check,
    valueColumn,
    `IF(COUNTIF(${checks},${agrees})=${layout.bidCount},${agrees},${formulaText(texts.differs)})`,
    "ok",
    { align: "right" },
  );
  label(source, texts.facts.source);
  const changed = formulaText(texts.changed);
  const counted = layout.inputs.sources
    .map((column) => `COUNTIF(${columnRange(layout.inputs, column)},${changed})`)
    .join("+");
  canvas.formula(source, valueColumn, `IF(${counted}=0,${formulaText(texts.unchanged)},${changed})`, "ok", {
    align: "right",
  });
  for (const [row, word] of [
    [check, texts.differs],
    [source, texts.changed],
  ] as const) {
    canvas.when({
      kind: "when",
      range: { row, column: valueColumn, lastRow: row, lastColumn: valueColumn },
      formula: `=${cellAddress(row, valueColumn, true)}=${formulaText(word)}`,
      role: "error",
    });
  }
}

function parameterValue(id: ParameterId, input: ScoreSheetInput): { value: number; format?: string } {
  const { rule, priceFormula, rounding, contracts, ceilingPrice } = input.outcome.tender;
  const band = priceFormula.kind === "bandbreedte" ? priceFormula : null;
  switch (id) {
    case "margin":
      return { value: rule.kind === "marge" ? rule.margin : Number.NaN };
    case "width":
      return { value: rule.kind === "banden" ? rule.width : Number.NaN };
    case "minimumLevel":
      return { value: rule.kind === "minimum" ? levelRank(rule.level) : Number.NaN };
    case "low":
      return { value: band?.low ?? Number.NaN, format: PRICE_FORMAT };
    case "high":
      return { value: band?.high ?? Number.NaN, format: PRICE_FORMAT };
    case "rounding":
      return { value: rounding };
    case "contracts":
      return { value: contracts };
    case "ceiling":
      return { value: ceilingPrice ?? Number.NaN, format: PRICE_FORMAT };
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
    winners: outcome.winners,
    lotNeeded: outcome.lotNeeded,
    decidedBy: step?.decidedBy ?? null,
    total: step?.chosen.total ?? 0,
    leader: names(step?.leader),
    leaderTotal: step?.leader.total ?? 0,
    equivalent: step?.equivalent ?? 0,
    lowerBound: step?.lowerBound ?? 0,
    level: step?.chosen.bid.level.counted ?? "none",
    contracts: outcome.tender.contracts,
    rounding: outcome.tender.rounding,
  };
}
