import type { SheetIndex } from "../cell";
import { levelRank } from "../pso/level";
import { roundedUnits } from "../rounding/excel-round";
import { bandOf } from "../tender/decision-rules/bands";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { bandFormula, inUnits } from "./score-bands";
import { COLUMN, columnRange, MARGIN, parameter, type ScoreLayout } from "./score-layout";
import { CENTER, methodFormats } from "./score-formats";
import { positionFormula, scoreOrderFormula } from "./score-order";
import { figure, PART_DECIMALS, said } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

/**
 * The working table: every comparison is made here on whole numbers, beside the engine's own totals and ranks, so that
 * a check can tell whether the sheet still says what was calculated.
 */
export function writeKeys(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { keys, points, inputs, levels } = layout;
  const { tender } = outcome;
  const { rule } = tender;
  const total = { format: methodFormats(tender).total };
  canvas.text(keys.heading, 0, texts.headings.workings, "heading");
  canvas.paragraph(keys.heading + 1, 0, layout.lastColumn, texts.notes.workings, "note");
  writeFactors(canvas, layout, input);
  canvas.headers(keys.header, keyHeaders(layout, input));
  const integer = (cell: string): string => `IF(${cell}="",0,${inUnits(layout, cell)})`;
  const units = (value: number | null) => figure(roundedUnits(value ?? 0, tender.rounding), 0);
  const places = new Map(outcome.ranking.map(({ chosen, position }) => [chosen, position]));
  outcome.bids.forEach((scored, index) => {
    const row = keys.first + index;
    const pointsRow = points.first + index;
    canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
    canvas.formula(row, COLUMN.name, inRow(inputs.first + index, COLUMN.name), "formula", {
      wrap: true,
      ...said(scored.bid.bidder),
    });
    canvas.fit(row, COLUMN.name, COLUMN.name, scored.bid.bidder);
    canvas.formula(row, keys.total, integer(inRow(pointsRow, points.total)), "formula", units(scored.total));
    canvas.formula(
      row,
      keys.quality,
      integer(inRow(pointsRow, points.quality)),
      "formula",
      units(scored.quality),
    );
    canvas.formula(
      row,
      keys.level,
      inRow(levels.first + index, levels.rank),
      "formula",
      figure(levelRank(scored.bid.level.counted), 0),
    );
    if (rule.kind === "banden") {
      const band = bandFormula(layout, inRow(row, keys.total));
      canvas.formula(row, keys.band, `IF(${inRow(pointsRow, points.total)}="",0,${band})`, "formula", {
        ...figure(scored.total === null ? 0 : bandOf(scored.total, rule.width), 0),
      });
    }
    if (layout.margin !== null) {
      const groups = columnRange(layout.margin, MARGIN.group);
      const order = inRow(row, keys.scoreOrder);
      canvas.formula(row, keys.band, `IF(${order}=0,0,INDEX(${groups},${order}))`, "formula");
    }
    if (layout.live) {
      canvas.formula(row, keys.scoreOrder, scoreOrderFormula(layout, tender, index), "formula");
      canvas.formula(
        row,
        keys.position,
        positionFormula(layout, index),
        "formula",
        figure(places.get(scored) ?? 0, 0),
      );
    }
    if (scored.total === null) canvas.blank(row, keys.engineTotal, "label");
    else canvas.number(row, keys.engineTotal, scored.total, "label", total);
    if (scored.rank === null) canvas.blank(row, keys.engineRank, "label");
    else canvas.number(row, keys.engineRank, scored.rank, "label");
    canvas.formula(row, keys.check, checkFormula(layout, input, index), "ok", {
      align: "right",
      ...said(texts.agrees),
    });
  });
  canvas.when({
    kind: "when",
    range: { row: keys.first, column: keys.check, lastRow: keys.last, lastColumn: keys.check },
    formula: `=${inRow(keys.first, keys.check)}<>${formulaText(texts.agrees)}`,
    role: "error",
  });
}

function writeFactors(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { rows } = input.texts;
  const { keys } = layout;
  const { rule, rounding } = input.outcome.tender;
  const factor = cellAddress(keys.factor, COLUMN.first, true);
  canvas.text(keys.factor, COLUMN.name, rows.factor, "label");
  canvas.formula(
    keys.factor,
    COLUMN.first,
    `10^${parameter(layout, "rounding")}`,
    "formula",
    figure(10 ** rounding, 0),
  );
  if (rule.kind !== "marge" && rule.kind !== "banden") return;
  const value = rule.kind === "marge" ? rule.margin : rule.width;
  const size = parameter(layout, rule.kind === "marge" ? "margin" : "width");
  canvas.text(keys.ruleKey, COLUMN.name, rows.ruleKey[rule.kind], "label");
  canvas.formula(
    keys.ruleKey,
    COLUMN.first,
    `ROUND(${size}*${factor},9)`,
    "formula",
    figure(value * 10 ** rounding, PART_DECIMALS),
  );
}

export function keyHeaders(
  layout: Pick<ScoreLayout, "keys" | "live" | "margin">,
  input: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = input.texts;
  const words = input.texts.method[input.outcome.tender.method];
  const { keys, live } = layout;
  const right = (column: SheetIndex, text: string): ColumnHeader => ({ column, text, align: "right" });
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    right(keys.total, words.totalKey),
    right(keys.quality, words.qualityKey),
    right(keys.level, columns.levelRank),
    right(keys.band, bandHeader(layout, input)),
    right(keys.scoreOrder, live ? columns.scoreOrder : ""),
    right(keys.position, live ? columns.position : ""),
    right(keys.engineTotal, columns.engineTotal),
    right(keys.engineRank, columns.engineRank),
    right(keys.check, columns.check),
  ];
}

function bandHeader(layout: Pick<ScoreLayout, "margin">, input: ScoreSheetInput): string {
  const { columns } = input.texts;
  if (layout.margin !== null) return columns.group;
  return input.outcome.tender.rule.kind === "banden" ? columns.band : "";
}

function checkFormula(layout: ScoreLayout, input: ScoreSheetInput, index: number): string {
  const { keys, points } = layout;
  const row = keys.first + index;
  const factor = cellAddress(keys.factor, COLUMN.first, true);
  const total = inRow(row, keys.engineTotal);
  const rank = inRow(row, keys.engineRank);
  const counts = inRow(layout.inputs.first + index, layout.inputs.counts);
  const same = `AND(ROUND(${total}*${factor},0)=${inRow(row, keys.total)},${rank}=${inRow(points.first + index, points.rank)})`;
  const agrees = formulaText(input.texts.agrees);
  const differs = formulaText(input.texts.differs);
  return `IF(ISNUMBER(${total})<>(${counts}=1),${differs},IF(${counts}=1,IF(${same},${agrees},${differs}),${agrees}))`;
}
