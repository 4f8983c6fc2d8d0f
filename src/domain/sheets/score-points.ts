import type { Criterion } from "../tender/tender";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, rangeAddress, inRow } from "./cell-address";
import { barScale, CENTER, totalFormat } from "./score-formats";
import { writeLegend } from "./score-head";
import { rankFormula } from "./score-keys";
import { COLUMN, parameter, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Points per criterion, the total and its rank: formulas over the copies further down. */
export function writePoints(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { points } = layout;
  const { criteria, rounding } = outcome.tender;
  canvas.text(points.heading, 0, texts.headings.points, "heading");
  canvas.paragraph(points.heading + 1, 0, layout.lastColumn, texts.notes.points, "note");
  writeLegend(canvas, layout, texts);
  canvas.headers(points.header, pointsHeaders(layout, input));
  const total = { format: totalFormat(rounding) };
  const unrounded = { format: totalFormat(rounding + 1) };
  outcome.bids.forEach((scored, index) => {
    const row = points.first + index;
    canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
    canvas.formula(row, COLUMN.name, inRow(layout.inputs.first + index, COLUMN.name), "formula", {
      wrap: true,
    });
    canvas.fit(row, COLUMN.name, COLUMN.name, scored.bid.bidder);
    const whenCounted = (formula: string): string => `IF(${countsCell(layout, index)}=1,${formula},"")`;
    criteria.forEach((criterion, position) => {
      const formula = pointsFormula(layout, input, criterion, position, index);
      canvas.formula(row, COLUMN.first + position, whenCounted(formula), "formula", unrounded);
    });
    const last = COLUMN.first + criteria.length - 1;
    const all = `${inRow(row, COLUMN.first)}:${inRow(row, last)}`;
    canvas.formula(row, points.total, whenCounted(rounded(layout, `SUM(${all})`)), "result", total);
    canvas.formula(
      row,
      points.quality,
      whenCounted(rounded(layout, qualitySum(input, row))),
      "result",
      total,
    );
    if (layout.live) canvas.formula(row, points.rank, rankFormula(layout, input, index), "result", CENTER);
    else if (scored.rank === null) canvas.blank(row, points.rank, "result");
    else canvas.number(row, points.rank, scored.rank, "result", CENTER);
  });
  dataBar(canvas, layout, input);
}

export function pointsHeaders(
  { points }: Pick<ScoreLayout, "points">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = texts;
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    ...outcome.tender.criteria.map(({ name }, index): ColumnHeader => ({
      column: COLUMN.first + index,
      text: name,
      align: "right",
    })),
    { column: points.total, text: columns.total, align: "right" },
    { column: points.quality, text: columns.quality, align: "right" },
    { column: points.rank, text: columns.rank, align: "center" },
  ];
}

/** Cell that is 1 when the bid counts. */
export function countsCell(layout: ScoreLayout, index: number): string {
  return inRow(layout.inputs.first + index, layout.inputs.counts);
}

/** The published rounding: cleaned of binary noise, then rounded once (design section 5, Rounding). */
function rounded(layout: ScoreLayout, sum: string): string {
  return `ROUND(ROUND(${sum},9),${parameter(layout, "rounding")})`;
}

/** Sum of the quality criteria in one row, neighbours as one range. */
function qualitySum(input: ScoreSheetInput, row: number): string {
  const runs: { from: number; to: number }[] = [];
  input.outcome.tender.criteria.forEach((criterion, index) => {
    if (criterion.kind !== "quality") return;
    const column = COLUMN.first + index;
    const open = runs.at(-1);
    if (open?.to === column - 1) open.to = column;
    else runs.push({ from: column, to: column });
  });
  if (runs.length === 0) return "0";
  return runs.map(({ from, to }) => `SUM(${inRow(row, from)}:${inRow(row, to)})`).join("+");
}

function pointsFormula(
  layout: ScoreLayout,
  input: ScoreSheetInput,
  criterion: Criterion,
  position: number,
  index: number,
): string {
  const column = COLUMN.first + position;
  const { inputs } = layout;
  const weight = cellAddress(inputs.weight, column, true);
  const copy = inRow(inputs.first + index, column);
  switch (criterion.kind) {
    case "price":
      return clipped(priceFormula(layout, input, weight, copy), weight, input);
    case "quality": {
      const low = cellAddress(inputs.scaleMin, column, true);
      const high = cellAddress(inputs.scaleMax, column, true);
      return `${weight}*(${copy}-${low})/(${high}-${low})`;
    }
    case "pso": {
      if (layout.ladder === null) throw new RangeError("A PSO criterion needs the ladder");
      const { first } = layout.ladder;
      return `${weight}*INDEX(${rangeAddress(first, 2, first + 5, 2)},${copy}+1)`;
    }
  }
}

function priceFormula(layout: ScoreLayout, input: ScoreSheetInput, weight: string, price: string): string {
  const formula = input.outcome.tender.priceFormula;
  const { lowestPrice, highestPrice, anchor } = layout.inputs;
  const lowest = cellAddress(lowestPrice, anchor ?? 0, true);
  const highest = cellAddress(highestPrice, anchor ?? 0, true);
  switch (formula.kind) {
    case "laagste/prijs":
      return `${weight}*${lowest}/${price}`;
    case "laag-hoog":
      return `IF(${highest}=${lowest},${weight},${weight}*(${highest}-${price})/(${highest}-${lowest}))`;
    case "bandbreedte": {
      const low = parameter(layout, "low");
      const high = parameter(layout, "high");
      return `${weight}*(${high}-${price})/(${high}-${low})`;
    }
  }
}

function clipped(points: string, weight: string, input: ScoreSheetInput): string {
  return input.outcome.tender.clip ? `MAX(0,MIN(${weight},${points}))` : points;
}

function dataBar(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const totals = input.outcome.bids.flatMap((bid) => (bid.total === null ? [] : [bid.total]));
  const { points } = layout;
  canvas.when({
    kind: "dataBar",
    range: { row: points.first, column: points.total, lastRow: points.last, lastColumn: points.total },
    ...barScale(totals),
  });
}
