import type { SheetIndex } from "../cell";
import { levelRank as countedRank } from "../pso/level";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { writeAnchors, writeBidAnchors } from "./score-anchors";
import { assessedScoreCells, type AssessedCells } from "./score-assessors-spread";
import { inputColumns, priceColumn } from "./score-columns";
import { writeCriterionRows } from "./score-criterion-rows";
import { yesNoFormat } from "./score-facts";
import { CENTER, PRICE_FORMAT } from "./score-formats";
import { COLUMN, parameter, type ScoreLayout } from "./score-layout";
import { engineFigures, figure, PART_DECIMALS, PRICE_DECIMALS, type EngineFigures } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import { showChanged, sourceChecks, sourceWord } from "./score-source-check";
import { discountOf } from "./score-worth";

/** Frozen copies of what the score rests on: weights, scales, prices and scores, with the check against the source. */
export function writeInputs(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { inputs } = layout;
  canvas.text(inputs.heading, 0, texts.headings.inputs, "heading");
  const notes = inputs.usedPrice === null ? [texts.notes.inputs] : [texts.notes.inputs, texts.notes.discount];
  canvas.paragraph(inputs.heading + 1, 0, layout.lastColumn, notes.join(" "), "note");
  writeCriterionRows(canvas, layout, input);
  canvas.headers(inputs.header, inputHeaders(layout, input));
  const assessed = assessedScoreCells(layout, input);
  const figures = engineFigures(input.outcome);
  input.outcome.bids.forEach((_, index) => writeBid(canvas, layout, input, figures, index, assessed));
  writeAnchors(canvas, layout, input, figures);
  for (const column of inputs.sources) showChanged(canvas, inputs.first, inputs.last, column, texts);
}

export function inputHeaders(
  { inputs }: Pick<ScoreLayout, "inputs">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = texts;
  const right = (column: SheetIndex | null, text: string): readonly ColumnHeader[] =>
    column === null ? [] : [{ column, text, align: "right" }];
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    ...inputColumns(outcome.tender).map(({ column, criterion }): ColumnHeader => ({
      column,
      text: criterion?.name ?? columns.price,
      align: "right",
    })),
    ...right(inputs.usedPrice, columns.usedPrice),
    { column: inputs.status, text: columns.status, align: "center" },
    { column: inputs.counts, text: columns.counts, align: "center" },
    ...right(inputs.anchor, columns.anchor),
    ...right(inputs.anchorWorth, columns.anchorWorth),
    ...inputs.sources.flatMap((column) => right(column, columns.source)),
  ];
}

function writeBid(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  figures: EngineFigures,
  index: number,
  assessed: AssessedCells,
): void {
  const { texts, outcome } = input;
  const { inputs } = layout;
  const scored = outcome.bids[index];
  if (!scored) return;
  const { bid } = scored;
  const engine = figures.of(bid);
  const row = inputs.first + index;
  const levelRank = inRow(layout.levels.first + index, layout.levels.rank);
  canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
  canvas.text(row, COLUMN.name, bid.bidder, "input", { wrap: true });
  canvas.fit(row, COLUMN.name, COLUMN.name, bid.bidder);
  for (const { column, kind, index: place } of inputColumns(outcome.tender)) {
    if (kind === "pso") {
      canvas.formula(row, column, levelRank, "formula", figure(countedRank(bid.level.counted), 0));
      continue;
    }
    const made = place === null ? null : assessed(index, place);
    if (made !== null) {
      canvas.formula(row, column, made, "formula", figure(bid.scores[place ?? -1] ?? null, PART_DECIMALS));
      continue;
    }
    const value = kind === "price" ? bid.price : bid.scores[place ?? -1];
    if (value === undefined || value === null || !Number.isFinite(value)) canvas.blank(row, column, "input");
    else canvas.number(row, column, value, "input", kind === "price" ? { format: PRICE_FORMAT } : {});
  }
  if (inputs.usedPrice !== null) {
    const formula = usedPriceFormula(layout, input, row, levelRank);
    canvas.formula(row, inputs.usedPrice, formula, "formula", {
      format: PRICE_FORMAT,
      ...figure(engine.usedPrice, PRICE_DECIMALS),
    });
  }
  canvas.text(row, inputs.status, texts.status[bid.status], "input", CENTER);
  const knockOuts = knockOutTests(layout, input, row, levelRank);
  const valid = `${inRow(row, inputs.status)}<>${formulaText(texts.status.valid)}`;
  canvas.formula(row, inputs.counts, `IF(${anyOf([valid, ...knockOuts])},0,1)`, "formula", {
    ...CENTER,
    format: yesNoFormat(texts),
    ...figure(scored.excluded === null ? 1 : 0, 0),
  });
  writeBidAnchors(canvas, layout, input, engine, index, knockOuts);
  const checks = sourceChecks(bid, outcome.tender, input, row);
  inputs.sources.forEach((column, position) => {
    const check = checks[position];
    if (check === undefined) canvas.text(row, column, texts.noSource, "note", { align: "right" });
    else {
      canvas.formula(row, column, sourceWord(check, texts), "formula", { align: "right" });
    }
  });
}

/** The tendered price less what the level takes off it. */
function usedPriceFormula(
  layout: ScoreLayout,
  { outcome }: ScoreSheetInput,
  row: SheetIndex,
  levelRank: string,
): string {
  const price = inRow(row, priceColumn(outcome.tender));
  const discount = discountOf(layout, levelRank);
  const used =
    outcome.tender.rule.kind === "korting procent" ? `${price}*(1-${discount})` : `${price}-${discount}`;
  return `IF(ISNUMBER(${price}),${used},"")`;
}

/** Conditions under which a valid bid is out all the same: price ceiling, minimum scores, minimum level. */
function knockOutTests(
  layout: ScoreLayout,
  input: ScoreSheetInput,
  row: SheetIndex,
  levelRank: string,
): readonly string[] {
  const { tender } = input.outcome;
  const tests: string[] = [];
  for (const { column, kind, criterion } of inputColumns(tender)) {
    const cell = inRow(row, column);
    if (kind === "price" && tender.ceilingPrice !== null)
      tests.push(`${cell}>${parameter(layout, "ceiling")}`);
    if (criterion?.kind === "quality" && criterion.minimumScore !== null) {
      const minimum = cellAddress(layout.inputs.minimumScore, column, true);
      // A score that is not there, of a bid that dropped out, is not a low one.
      tests.push(`AND(ISNUMBER(${cell}),${cell}<${minimum})`);
    }
  }
  if (tender.rule.kind === "minimum") tests.push(`${levelRank}<${parameter(layout, "minimumLevel")}`);
  return tests;
}

function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}
