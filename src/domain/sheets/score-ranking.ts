import type { RankStep } from "../tender/outcome";
import { scoreUnit } from "../tender/score-unit";
import type { Tender } from "../tender/tender";
import { levelRank } from "../pso/level";
import type { Canvas, CellLook, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { bandFormula, inUnits } from "./score-bands";
import { levelWord } from "./score-levels";
import { COLUMN, RANKING, columnRange, parameter, type ScoreLayout } from "./score-layout";
import { barScale, CENTER, methodFormats } from "./score-formats";
import { levelDecides } from "./score-order";
import { figure, PART_DECIMALS, said } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

/** One row per place: who stands there, who led, who was equivalent, and what decided. */
export function writeRanking(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { ranking } = layout;
  canvas.text(ranking.heading, 0, texts.headings.ranking, "heading");
  const note =
    outcome.ranking.length === 0
      ? texts.notes.noBids
      : layout.live
        ? texts.method[outcome.tender.method].notes.ranking
        : texts.notes.rankingValues;
  canvas.paragraph(ranking.heading + 1, 0, layout.lastColumn, note, "note");
  canvas.headers(ranking.header, rankingHeaders(layout, input));
  const numberOf = new Map(outcome.bids.map((scored, index) => [scored, index + 1]));
  outcome.ranking.forEach((step, index) => {
    const row = ranking.first + index;
    if (layout.live) {
      writeLivePlace(canvas, layout, input, step, numberOf.get(step.chosen) ?? 0);
      finishPlace(canvas, layout, row, step);
    } else {
      writePlace(canvas, input, step, numberOf.get(step.chosen) ?? 0, row);
    }
  });
  if (outcome.ranking.length > 0) {
    const totals = outcome.ranking.flatMap((step) => (step.chosen.total === null ? [] : [step.chosen.total]));
    const range = { row: ranking.first, lastRow: ranking.last };
    canvas.when({
      kind: "dataBar",
      range: { ...range, column: RANKING.total, lastColumn: RANKING.total },
      ...barScale(totals, scoreUnit(outcome.tender.method)),
    });
    const rank = inRow(ranking.first, RANKING.rank);
    canvas.when({
      kind: "when",
      range: { ...range, column: 0, lastColumn: layout.lastColumn },
      formula: `=AND(ISNUMBER(${rank}),${rank}<=${parameter(layout, "contracts")})`,
      role: "winner",
    });
  }
  writeNotRanked(canvas, layout, input);
}

export function rankingHeaders(
  { lastColumn }: Pick<ScoreLayout, "lastColumn">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = texts;
  const words = texts.method[outcome.tender.method];
  return [
    { column: RANKING.rank, text: columns.rank, align: "center" },
    { column: RANKING.bidder, text: columns.bidder },
    { column: RANKING.total, text: words.total, align: "right" },
    { column: RANKING.level, text: columns.level, align: "center" },
    { column: RANKING.levelRank, text: columns.levelRank, align: "center" },
    { column: RANKING.best, text: words.best, align: "right" },
    { column: RANKING.bound, text: words.bound, align: "right" },
    { column: RANKING.equivalent, text: columns.equivalent, align: "center" },
    { column: RANKING.decidedBy, text: columns.decidedBy, align: "center" },
    { column: RANKING.bid, text: columns.bid, align: "center" },
    { column: RANKING.leader, lastColumn, text: words.leader },
  ];
}

function writeLivePlace(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  step: RankStep,
  number: number,
): void {
  const { texts, outcome } = input;
  const { ranking, keys, points, inputs } = layout;
  const place = step.position;
  const row = ranking.first + place - 1;
  const { rounding } = outcome.tender;
  const total = (value: number | null, decimals = rounding): CellLook => ({
    format: methodFormats(outcome.tender).total,
    ...figure(value, decimals),
  });
  const whole = (value: number): CellLook => ({ ...CENTER, ...figure(value, 0) });
  const counted = step.chosen.bid.level.counted;
  const bid = inRow(row, RANKING.bid);
  const present = (formula: string): string => `IF(${bid}="","",${formula})`;
  const column = (rows: typeof keys | typeof points | typeof inputs, at: number): string =>
    columnRange(rows, at);
  const pick = (range: string): string => `INDEX(${range},${bid})`;
  const totals = column(points, points.total);
  const names = column(inputs, COLUMN.name);
  const left = `(${column(keys, keys.position)}>=${place})`;
  const order = column(keys, keys.scoreOrder);
  const last = layout.bidCount + 1;
  const leader = `MATCH(${last}-SUMPRODUCT(MAX(${left}*(${last}-${order}))),${order},0)`;

  canvas.formula(
    row,
    RANKING.rank,
    present(pick(columnRange(points, points.rank))),
    "result",
    whole(step.rank),
  );
  canvas.formula(row, RANKING.bidder, present(pick(names)), "formula", {
    wrap: true,
    ...said(step.chosen.bid.bidder),
  });
  canvas.formula(row, RANKING.total, present(pick(totals)), "result", total(step.chosen.total));
  const level = inRow(row, RANKING.levelRank);
  canvas.formula(row, RANKING.level, present(levelWord(level, texts)), "formula", {
    ...CENTER,
    ...said(texts.level[counted]),
  });
  canvas.formula(
    row,
    RANKING.levelRank,
    present(pick(column(keys, keys.level))),
    "formula",
    whole(levelRank(counted)),
  );
  canvas.formula(
    row,
    RANKING.best,
    present(`INDEX(${totals},${leader})`),
    "formula",
    total(step.leader.total),
  );
  canvas.formula(
    row,
    RANKING.bound,
    present(bound(layout, outcome.tender, row)),
    "formula",
    total(step.bound, PART_DECIMALS),
  );
  canvas.formula(
    row,
    RANKING.equivalent,
    present(equivalents(layout, outcome.tender, row, left)),
    "formula",
    whole(step.equivalent),
  );
  canvas.formula(row, RANKING.decidedBy, present(decidedBy(layout, input, row, place)), "formula", {
    ...CENTER,
    ...said(texts.decidedBy[step.decidedBy]),
  });
  canvas.formula(
    row,
    RANKING.bid,
    `IFERROR(MATCH(${place},${columnRange(keys, keys.position)},0),"")`,
    "formula",
    whole(number),
  );
  canvas.formula(row, RANKING.leader, present(`INDEX(${names},${leader})`), "formula", {
    wrap: true,
    ...said(step.leader.bid.bidder),
  });
}

/** The leader's name may run on to the edge of the page; a place is as high as its longer name needs. */
function finishPlace(canvas: Canvas, layout: ScoreLayout, row: number, step: RankStep): void {
  const { lastColumn } = layout;
  canvas.blanks(row, RANKING.leader + 1, lastColumn, "formula");
  canvas.merge({ row, column: RANKING.leader, lastRow: row, lastColumn });
  fitNames(canvas, layout, row, step);
}

/** The winner's row is bold. */
function fitNames(canvas: Canvas, layout: ScoreLayout, row: number, step: RankStep): void {
  canvas.fit(row, RANKING.bidder, RANKING.bidder, step.chosen.bid.bidder, true);
  canvas.fit(row, RANKING.leader, layout.lastColumn, step.leader.bid.bidder, true);
}

/** Worst S that is equivalent; for bands in EUR the upper end, see `RankStep.bound`. */
function bound(layout: ScoreLayout, { rule, method }: Tender, row: number): string {
  const best = inRow(row, RANKING.best);
  const inEuro = scoreUnit(method) === "euro";
  switch (rule.kind) {
    case "marge":
      return `ROUND(${best}${inEuro ? "+" : "-"}${parameter(layout, "margin")},9)`;
    case "banden": {
      const band = bandFormula(layout, inUnits(layout, best));
      return `ROUND(${inEuro ? `(${band}+1)` : band}*${parameter(layout, "width")},9)`;
    }
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return best;
  }
}

function equivalents(layout: ScoreLayout, { rule, method }: Tender, row: number, left: string): string {
  const { keys } = layout;
  const best = inUnits(layout, inRow(row, RANKING.best));
  const scores = columnRange(keys, keys.total);
  switch (rule.kind) {
    case "marge": {
      const size = cellAddress(keys.ruleKey, COLUMN.first, true);
      const within = scoreUnit(method) === "euro" ? `<=${best}+${size}` : `>=${best}-${size}`;
      return `SUMPRODUCT(${left}*(${scores}${within}))`;
    }
    case "banden":
      return `SUMPRODUCT(${left}*(${columnRange(keys, keys.band)}=${bandFormula(layout, best)}))`;
    case "eerst":
      return `SUMPRODUCT(${left}*1)`;
    case "gelijk":
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return `SUMPRODUCT(${left}*(${scores}=${best}))`;
  }
}

/** Design section 5, `decidedBy`, over the bids that come later. */
function decidedBy(layout: ScoreLayout, input: ScoreSheetInput, row: number, place: number): string {
  const { keys, inputs, ranking } = layout;
  const words = input.texts.decidedBy;
  const bid = inRow(row, RANKING.bid);
  const scores = columnRange(keys, keys.total);
  const own = (column: number): string => `INDEX(${columnRange(keys, column)},${bid})`;
  const later = `(${columnRange(keys, keys.position)}>${place})`;
  const lowerLevel = `(${columnRange(keys, keys.level)}<${own(keys.level)})`;
  const { tender } = input.outcome;
  const noWorse = scoreUnit(tender.method) === "euro" ? "<=" : ">=";
  const passed = `SUMPRODUCT(${later}*(${scores}${noWorse}${own(keys.total)})*${lowerLevel})>0`;
  const lowerQuality = `(${columnRange(keys, keys.quality)}<${own(keys.quality)})`;
  const quality = `SUMPRODUCT(${later}*(${scores}=${own(keys.total)})*${lowerQuality})>0`;
  const rank = inRow(row, RANKING.rank);
  const sharers = `COUNTIF(${columnRange(ranking, RANKING.rank)},${rank})`;
  const contracts = parameter(layout, "contracts");
  const lot = `AND(${rank}<=${contracts},${rank}+${sharers}-1>${contracts})`;
  const only = `SUM(${columnRange(inputs, inputs.counts)})=1`;
  const plain = `IF(${quality},${formulaText(words.quality)},${formulaText(words.score)})`;
  const byLevel = levelDecides(tender.rule) ? `IF(${passed},${formulaText(words.pso)},${plain})` : plain;
  return `IF(${only},${formulaText(words.only)},IF(${lot},${formulaText(words.lot)},${byLevel}))`;
}

/** A place as values, above the limit for live formulas. */
function writePlace(canvas: Canvas, input: ScoreSheetInput, step: RankStep, bid: number, row: number): void {
  const { texts, outcome } = input;
  const total = { format: methodFormats(outcome.tender).total };
  const level = step.chosen.bid.level.counted;
  canvas.number(row, RANKING.rank, step.rank, "result", CENTER);
  canvas.text(row, RANKING.bidder, step.chosen.bid.bidder, "label", { wrap: true });
  canvas.number(row, RANKING.total, step.chosen.total ?? 0, "result", total);
  canvas.text(row, RANKING.level, texts.level[level], "label", CENTER);
  canvas.number(row, RANKING.levelRank, levelRank(level), "label", CENTER);
  canvas.number(row, RANKING.best, step.leader.total ?? 0, "label", total);
  canvas.number(row, RANKING.bound, step.bound, "label", total);
  canvas.number(row, RANKING.equivalent, step.equivalent, "label", CENTER);
  canvas.text(row, RANKING.decidedBy, texts.decidedBy[step.decidedBy], "label", CENTER);
  canvas.number(row, RANKING.bid, bid, "label", CENTER);
  canvas.text(row, RANKING.leader, step.leader.bid.bidder, "label");
  canvas.fit(row, RANKING.bidder, RANKING.bidder, step.chosen.bid.bidder, true);
}

function writeNotRanked(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  if (layout.notRanked === null) return;
  const { texts, outcome } = input;
  canvas.text(layout.notRanked.heading, 0, texts.headings.notRanked, "heading");
  let row = layout.notRanked.first;
  outcome.bids.forEach(({ bid, excluded }) => {
    if (excluded === null) return;
    canvas.text(row, 0, "–", "excluded", CENTER);
    canvas.text(row, COLUMN.name, bid.bidder, "excluded", { wrap: true });
    canvas.paragraph(row, COLUMN.first, layout.lastColumn, texts.exclusion(excluded), "excluded");
    canvas.fit(row, COLUMN.name, COLUMN.name, bid.bidder);
    row++;
  });
}
