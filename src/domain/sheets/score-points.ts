import type { SheetIndex } from "../cell";
import type { Criterion, Tender } from "../tender/tender";
import { isDiscount } from "../tender/decision-rules/decision-rule";
import { scoreUnit } from "../tender/score-unit";
import type { Canvas, CellLook, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { bestWorthCell } from "./score-anchors";
import { priceColumn } from "./score-columns";
import { barScale, CENTER, methodFormats, PRICE_FORMAT } from "./score-formats";
import { writeLegend } from "./score-head";
import { rankFormula } from "./score-order";
import { COLUMN, columnRange, parameter, type ScoreLayout } from "./score-layout";
import { pricePointsFormula } from "./score-price-points";
import {
  engineFigures,
  figure,
  PART_DECIMALS,
  PRICE_DECIMALS,
  said,
  type EngineFigures,
} from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import { sumOf, worthFormula } from "./score-worth";

/** Points or EUR per criterion, the total and its rank: formulas over the copies further down. */
export function writePoints(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { points } = layout;
  const words = texts.method[outcome.tender.method];
  canvas.text(points.heading, 0, words.pointsHeading, "heading");
  canvas.paragraph(points.heading + 1, 0, layout.lastColumn, words.notes.points, "note");
  writeLegend(canvas, layout, texts);
  canvas.headers(points.header, pointsHeaders(layout, input));
  const figures = engineFigures(outcome);
  outcome.bids.forEach((_, index) => writeBid(canvas, layout, input, figures, index));
  canvas.when({
    kind: "dataBar",
    range: { row: points.first, column: points.total, lastRow: points.last, lastColumn: points.total },
    ...barScale(
      outcome.bids.flatMap(({ total }) => (total === null ? [] : [total])),
      scoreUnit(outcome.tender.method),
    ),
  });
}

function writeBid(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  figures: EngineFigures,
  index: number,
): void {
  const { tender, bids } = input.outcome;
  const { points, inputs } = layout;
  const scored = bids[index];
  if (!scored) return;
  const row = points.first + index;
  const copies = inputs.first + index;
  const formats = methodFormats(tender);
  const counts = inRow(copies, inputs.counts);
  const put = (
    column: SheetIndex | null,
    formula: string,
    role: "formula" | "result",
    look: CellLook,
  ): void => {
    if (column !== null) canvas.formula(row, column, `IF(${counts}=1,${formula},"")`, role, look);
  };
  const engine = figures.of(scored.bid);
  const part = (value: number | null): CellLook => ({
    format: formats.part,
    ...figure(value, PART_DECIMALS),
  });
  const price = (value: number | null): CellLook => ({
    format: formats.price,
    ...figure(value, pricePlaces(tender)),
  });
  const rounded = (sum: string): string => `ROUND(ROUND(${sum},9),${parameter(layout, "rounding")})`;

  canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
  canvas.formula(row, COLUMN.name, inRow(copies, COLUMN.name), "formula", {
    wrap: true,
    ...said(scored.bid.bidder),
  });
  canvas.fit(row, COLUMN.name, COLUMN.name, scored.bid.bidder);
  tender.criteria.forEach((criterion, position) => {
    const earned = scored.points[position] ?? null;
    const column = COLUMN.first + position;
    const look = criterion.kind === "price" ? price(earned) : part(earned);
    put(column, partFormula(layout, input, criterion, column, copies), "formula", look);
  });
  put(points.price, inRow(copies, inputs.price), "formula", price(scored.usedPrice));
  put(
    points.worth,
    sumOf(tender, row, ({ kind }) => kind !== "price"),
    "formula",
    part(engine.worth),
  );
  put(points.factor, factorFormula(layout, input, row), "formula", {
    format: "0.0000",
    ...figure(engine.factor, PART_DECIMALS),
  });
  put(points.index, unroundedScore(layout, input, row, copies), "formula", part(engine.index));
  const score = points.index === null ? unroundedScore(layout, input, row, copies) : inRow(row, points.index);
  put(points.total, rounded(score), "result", {
    format: formats.total,
    ...figure(scored.total, tender.rounding),
  });
  const quality = sumOf(tender, row, ({ kind }) => kind === "quality");
  put(points.quality, rounded(quality), "result", {
    format: formats.quality,
    ...figure(scored.quality, tender.rounding),
  });
  if (points.deficit !== null && points.index !== null) {
    const tendered = inRow(copies, priceColumn(tender));
    const best = `MAX(${columnRange(points, points.index)})`;
    put(points.deficit, `ROUND(${tendered}-${inRow(row, points.index)}/${best}*${tendered},2)`, "formula", {
      format: PRICE_FORMAT,
      ...figure(engine.deficit, PRICE_DECIMALS),
    });
  }
  if (layout.live)
    canvas.formula(row, points.rank, rankFormula(layout, input, index), "result", {
      ...CENTER,
      ...figure(scored.rank, 0),
    });
  else if (scored.rank === null) canvas.blank(row, points.rank, "result");
  else canvas.number(row, points.rank, scored.rank, "result", CENTER);
}

/** A price, or the points for it. */
function pricePlaces({ method }: Tender): number {
  return method === "punten" ? PART_DECIMALS : PRICE_DECIMALS;
}

export function pointsHeaders(
  { points }: Pick<ScoreLayout, "points">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = texts;
  const { method, rule } = outcome.tender;
  const words = texts.method[method];
  const showsUsedPrice = method !== "punten" && isDiscount(rule);
  const right = (column: SheetIndex | null, text: string): readonly ColumnHeader[] =>
    column === null ? [] : [{ column, text, align: "right" }];
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    ...outcome.tender.criteria.flatMap(({ name, kind }, index) =>
      right(COLUMN.first + index, kind === "price" && showsUsedPrice ? columns.usedPrice : name),
    ),
    ...right(points.price, showsUsedPrice ? columns.usedPrice : columns.price),
    ...right(points.worth, words.worth),
    ...right(points.factor, columns.factor),
    ...right(points.index, columns.index),
    ...right(points.total, words.total),
    ...right(points.quality, words.quality),
    { column: points.rank, text: columns.rank, align: "center" },
    ...right(points.deficit, columns.deficit),
  ];
}

/** What one criterion adds: points, EUR, or the price itself where it gets no points. */
function partFormula(
  layout: ScoreLayout,
  { outcome }: ScoreSheetInput,
  { kind }: Criterion,
  column: SheetIndex,
  copies: SheetIndex,
): string {
  if (kind !== "price") return worthFormula(layout, kind, column, copies);
  const price = inRow(copies, layout.inputs.price);
  if (outcome.tender.method !== "punten") return price;
  const weight = cellAddress(layout.inputs.top, column, true);
  return pricePointsFormula(layout, outcome.tender, weight, price);
}

/** S before rounding, in the order of arithmetic of the engine. */
function unroundedScore(
  layout: ScoreLayout,
  { outcome }: ScoreSheetInput,
  row: SheetIndex,
  copies: SheetIndex,
): string {
  const { method, criteria } = outcome.tender;
  const { points, inputs } = layout;
  const price = inRow(copies, inputs.price);
  const worth = inRow(row, points.worth ?? 0);
  switch (method) {
    case "punten":
      return `SUM(${inRow(row, COLUMN.first)}:${inRow(row, COLUMN.first + criteria.length - 1)})`;
    case "gunnen op waarde":
      return `${price}-${worth}`;
    case "prijs per kwaliteit":
      return `${price}/${worth}`;
    case "utility index": {
      const lowest = cellAddress(inputs.lowestPrice, inputs.anchor ?? 0, true);
      return `100*${inRow(row, points.factor ?? 0)}/${price}*${lowest}`;
    }
  }
}

/** 1 - (best quality - own quality) / price weight. */
function factorFormula(layout: ScoreLayout, { outcome }: ScoreSheetInput, row: SheetIndex): string {
  const priceAt = outcome.tender.criteria.findIndex(({ kind }) => kind === "price");
  const { points, inputs } = layout;
  if (points.factor === null || points.worth === null) return "";
  const weight = cellAddress(inputs.top, COLUMN.first + priceAt, true);
  return `1-(${bestWorthCell(layout)}-${inRow(row, points.worth)})/${weight}`;
}
