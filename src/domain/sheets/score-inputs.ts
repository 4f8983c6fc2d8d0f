import { LEVELS, levelRank } from "../pso/level";
import type { Criterion } from "../tender/tender";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { inputColumns, priceColumn } from "./score-columns";
import { CENTER, PRICE_FORMAT } from "./score-formats";
import { COLUMN, columnRange, parameter, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";
import { sourceChecks } from "./score-source-check";

/** Frozen copies of what the score rests on: weights, scales, prices and scores, with the check against the source. */
export function writeInputs(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { inputs } = layout;
  const { criteria } = input.outcome.tender;
  canvas.text(inputs.heading, 0, texts.headings.inputs, "heading");
  canvas.paragraph(inputs.heading + 1, 0, layout.lastColumn, texts.notes.inputs, "note");
  const labels = [
    [inputs.kind, texts.rows.kind],
    [inputs.weight, texts.rows.weight],
    [inputs.scaleMin, texts.rows.scaleMin],
    [inputs.scaleMax, texts.rows.scaleMax],
    [inputs.minimumScore, texts.rows.minimumScore],
  ] as const;
  for (const [row, text] of labels) {
    canvas.blank(row, COLUMN.number, "label");
    canvas.text(row, COLUMN.name, text, "label");
  }
  criteria.forEach((criterion, index) => writeCriterion(canvas, layout, input, criterion, index));
  canvas.headers(inputs.header, inputHeaders(layout, input));
  input.outcome.bids.forEach((_, index) => writeBid(canvas, layout, input, index));
  writeAnchors(canvas, layout, input);
  for (const column of inputs.sources) {
    canvas.when({
      kind: "when",
      range: { row: inputs.first, column, lastRow: inputs.last, lastColumn: column },
      formula: `=${inRow(inputs.first, column)}=${formulaText(texts.changed)}`,
      role: "error",
    });
  }
}

function writeCriterion(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  criterion: Criterion,
  index: number,
): void {
  const { inputs } = layout;
  const column = COLUMN.first + index;
  canvas.text(inputs.kind, column, input.texts.kind[criterion.kind], "label", { align: "right" });
  canvas.number(inputs.weight, column, criterion.weight, "input");
  if (criterion.kind !== "quality") return;
  canvas.number(inputs.scaleMin, column, criterion.scaleMin, "input");
  canvas.number(inputs.scaleMax, column, criterion.scaleMax, "input");
  if (criterion.minimumScore !== null)
    canvas.number(inputs.minimumScore, column, criterion.minimumScore, "input");
}

export function inputHeaders(
  { inputs }: Pick<ScoreLayout, "inputs">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  const { columns } = texts;
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    ...inputColumns(outcome.tender).map(({ column, criterion }): ColumnHeader => ({
      column,
      text: criterion?.name ?? columns.price,
      align: "right",
    })),
    { column: inputs.status, text: columns.status, align: "center" },
    { column: inputs.counts, text: columns.counts, align: "center" },
    ...(inputs.anchor === null
      ? []
      : [{ column: inputs.anchor, text: columns.anchor, align: "right" } as const]),
    ...inputs.sources.map((column): ColumnHeader => ({ column, text: columns.source, align: "right" })),
  ];
}

function writeBid(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput, index: number): void {
  const { texts, outcome } = input;
  const { inputs } = layout;
  const scored = outcome.bids[index];
  if (!scored) return;
  const { bid } = scored;
  const row = inputs.first + index;
  canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
  canvas.text(row, COLUMN.name, bid.bidder, "input", { wrap: true });
  canvas.fit(row, COLUMN.name, COLUMN.name, bid.bidder);
  for (const { column, kind, criterion } of inputColumns(outcome.tender)) {
    if (kind === "pso") {
      canvas.formula(row, column, inRow(layout.levels.first + index, layout.levels.rank), "formula");
      continue;
    }
    const value = kind === "price" ? bid.price : bid.scores.get(criterion?.name ?? "");
    if (value === undefined || value === null || !Number.isFinite(value)) canvas.blank(row, column, "input");
    else canvas.number(row, column, value, "input", kind === "price" ? { format: PRICE_FORMAT } : {});
  }
  canvas.text(row, inputs.status, texts.status[bid.status], "input", CENTER);
  const knockOuts = knockOutTests(layout, input, row, index);
  const valid = `${inRow(row, inputs.status)}<>${formulaText(texts.status.valid)}`;
  canvas.formula(row, inputs.counts, `IF(${anyOf([valid, ...knockOuts])},0,1)`, "formula", {
    ...CENTER,
    format: `"${texts.yes}";;"${texts.no}"`,
  });
  if (inputs.anchor !== null) {
    canvas.formula(row, inputs.anchor, anchorFormula(layout, input, row, knockOuts), "formula", {
      format: PRICE_FORMAT,
    });
  }
  const checks = sourceChecks(bid, outcome.tender, input, row);
  inputs.sources.forEach((column, position) => {
    const check = checks[position];
    if (check === undefined) canvas.text(row, column, texts.noSource, "note", { align: "right" });
    else {
      const words = `${formulaText(texts.changed)},${formulaText(texts.unchanged)}`;
      canvas.formula(row, column, `IF(${check}>0,${words})`, "formula", { align: "right" });
    }
  });
}

/** Conditions under which a valid bid is out all the same: price ceiling, minimum scores, minimum level. */
function knockOutTests(layout: ScoreLayout, input: ScoreSheetInput, row: number, index: number): string[] {
  const { tender } = input.outcome;
  const tests: string[] = [];
  for (const { column, kind, criterion } of inputColumns(tender)) {
    const cell = inRow(row, column);
    if (kind === "price" && tender.ceilingPrice !== null)
      tests.push(`${cell}>${parameter(layout, "ceiling")}`);
    if (criterion?.kind === "quality" && criterion.minimumScore !== null) {
      tests.push(`${cell}<${cellAddress(layout.inputs.minimumScore, column, true)}`);
    }
  }
  if (tender.rule.kind === "minimum") {
    const level = inRow(layout.levels.first + index, layout.levels.rank);
    tests.push(`${level}<${parameter(layout, "minimumLevel")}`);
  }
  return tests;
}

function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

/** The price while it may serve as Pmin or Pmax, else "" so that MIN and MAX pass it by. */
function anchorFormula(
  layout: ScoreLayout,
  input: ScoreSheetInput,
  row: number,
  knockOuts: readonly string[],
): string {
  const { tender } = input.outcome;
  const cell = inRow(row, priceColumn(tender));
  const counts = `${inRow(row, layout.inputs.counts)}=1`;
  if (tender.recalculate !== "no") return `IF(${counts},${cell},"")`;
  // A blank price would read as zero.
  const lapsed = `${inRow(row, layout.inputs.status)}<>${formulaText(input.texts.status.lapsed)}`;
  const out = [lapsed, `NOT(ISNUMBER(${cell}))`, ...knockOuts];
  return `IF(${counts},${cell},IF(${anyOf(out)},"",${cell}))`;
}

function writeAnchors(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { inputs } = layout;
  if (inputs.anchor === null) return;
  const range = columnRange(inputs, inputs.anchor);
  canvas.text(inputs.lowestPrice, COLUMN.name, input.texts.rows.lowestPrice, "label");
  canvas.formula(inputs.lowestPrice, inputs.anchor, `MIN(${range})`, "formula", { format: PRICE_FORMAT });
  canvas.text(inputs.highestPrice, COLUMN.name, input.texts.rows.highestPrice, "label");
  canvas.formula(inputs.highestPrice, inputs.anchor, `MAX(${range})`, "formula", { format: PRICE_FORMAT });
}

/** The share of a PSO criterion's weight per level; only when there is such a criterion. */
export function writeLadder(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { ladder } = layout;
  if (ladder === null) return;
  const { texts } = input;
  canvas.text(ladder.heading, 0, texts.headings.ladder, "heading");
  canvas.headers(ladder.header, ladderHeaders(texts));
  LEVELS.forEach((level, index) => {
    const row = ladder.first + index;
    canvas.number(row, 0, levelRank(level), "label", CENTER);
    canvas.text(row, 1, texts.level[level], "label");
    canvas.number(row, 2, input.outcome.tender.utilities[level], "input");
  });
}

export function ladderHeaders({ columns }: ScoreSheetTexts): readonly ColumnHeader[] {
  return [
    { column: COLUMN.number, text: columns.levelRank, align: "center" },
    { column: COLUMN.name, text: columns.level },
    { column: COLUMN.first, text: columns.utility, align: "right" },
  ];
}
