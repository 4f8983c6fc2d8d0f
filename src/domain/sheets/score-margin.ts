import { levelRank } from "../pso/level";
import { scoreUnit } from "../tender/score-unit";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, columnLetters, inRow } from "./cell-address";
import { COLUMN, columnRange, MARGIN, type ScoreLayout } from "./score-layout";
import { CENTER } from "./score-formats";
import type { ScoreSheetInput } from "./score-sheet-input";

/**
 * The rule `marge` without going round place by place. While a bid leads, those that are chosen before it are exactly the
 * bids within the margin with a higher level; then it is chosen itself, as the best of its own level. So every bid
 * belongs to one leader: the first one above it, in order of score, that leads, is within the margin and has a lower
 * level; without one it leads itself. The order is then leader, level, total, quality. Bids that nothing tells apart
 * share their place in the order of score, and so their group. Each row looks only at the rows above it, which keeps
 * the chain short: LibreOffice gives up on formulas that lean on each other hundreds deep.
 */
export function writeMargin(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { margin } = layout;
  if (margin === null) return;
  const { texts } = input;
  canvas.text(margin.heading, 0, texts.headings.margin, "heading");
  canvas.paragraph(
    margin.heading + 1,
    0,
    layout.lastColumn,
    texts.method[input.outcome.tender.method].notes.margin,
    "note",
  );
  canvas.headers(margin.header, marginHeaders(input));
  const inEuro = scoreUnit(input.outcome.tender.method) === "euro";
  input.outcome.bids.forEach((_, index) => writeRow(canvas, layout, margin, inEuro, index));
  namesInOrder(input).forEach((name, index) =>
    canvas.fit(margin.first + index, MARGIN.name, MARGIN.name, name),
  );
}

/** The names as the formulas will order them, for the height of each row. */
function namesInOrder({ outcome }: ScoreSheetInput): readonly string[] {
  const sign = scoreUnit(outcome.tender.method) === "euro" ? -1 : 1;
  const keys = outcome.bids
    .filter(({ rank }) => rank !== null)
    .map(({ bid, total, quality }) => ({
      name: bid.bidder,
      order: [sign * (total ?? 0), levelRank(bid.level.counted), quality ?? 0],
    }));
  const difference = (a: readonly number[], b: readonly number[]): number =>
    b.map((value, index) => value - (a[index] ?? 0)).find((value) => value !== 0) ?? 0;
  return keys.sort((a, b) => difference(a.order, b.order)).map(({ name }) => name);
}

export function marginHeaders({ texts, outcome }: ScoreSheetInput): readonly ColumnHeader[] {
  const { columns } = texts;
  const words = texts.method[outcome.tender.method];
  const right = (column: number, text: string): ColumnHeader => ({ column, text, align: "right" });
  return [
    { column: MARGIN.order, text: columns.marginOrder, align: "center" },
    { column: MARGIN.name, text: columns.bidder },
    right(MARGIN.bid, columns.marginBid),
    right(MARGIN.total, words.totalKey),
    right(MARGIN.level, columns.levelRank),
    right(MARGIN.quality, words.qualityKey),
    right(MARGIN.shared, columns.marginShared),
    right(MARGIN.group, columns.marginGroup),
  ];
}

function writeRow(
  canvas: Canvas,
  layout: ScoreLayout,
  margin: NonNullable<ScoreLayout["margin"]>,
  inEuro: boolean,
  index: number,
): void {
  const { keys, inputs } = layout;
  const row = margin.first + index;
  const order = index + 1;
  const cell = (column: number): string => inRow(row, column);
  const bid = cell(MARGIN.bid);
  const present = (formula: string): string => `IF(${bid}="","",${formula})`;
  const pick = (range: string): string => present(`INDEX(${range},${bid})`);
  canvas.number(row, MARGIN.order, order, "label", CENTER);
  canvas.formula(row, MARGIN.name, pick(columnRange(inputs, COLUMN.name)), "formula", { wrap: true });
  canvas.formula(
    row,
    MARGIN.bid,
    `IFERROR(MATCH(${order},${columnRange(keys, keys.scoreOrder)},0),"")`,
    "formula",
  );
  canvas.formula(row, MARGIN.total, pick(columnRange(keys, keys.total)), "formula");
  canvas.formula(row, MARGIN.level, pick(columnRange(keys, keys.level)), "formula");
  canvas.formula(row, MARGIN.quality, pick(columnRange(keys, keys.quality)), "formula");
  if (index === 0) {
    canvas.formula(row, MARGIN.shared, present("1"), "formula");
    canvas.formula(row, MARGIN.group, present("1"), "formula");
    return;
  }
  const same = [MARGIN.total, MARGIN.level, MARGIN.quality].map(
    (column) => `${cell(column)}=${inRow(row - 1, column)}`,
  );
  const shared = `IF(AND(${same.join(",")}),${inRow(row - 1, MARGIN.shared)},${order})`;
  canvas.formula(row, MARGIN.shared, present(shared), "formula");
  const above = (column: number): string =>
    `$${columnLetters(column)}$${margin.first + 1}:${inRow(row - 1, column)}`;
  const leads = `(${above(MARGIN.group)}=${above(MARGIN.shared)})`;
  const behind = inEuro
    ? `${cell(MARGIN.total)}-${above(MARGIN.total)}`
    : `${above(MARGIN.total)}-${cell(MARGIN.total)}`;
  const within = `(${behind}<=${cellAddress(keys.ruleKey, COLUMN.first, true)})`;
  const lower = `(${above(MARGIN.level)}<${cell(MARGIN.level)})`;
  // The first leader has the lowest number; counted down from the end, no leader is 0.
  const last = layout.bidCount + 1;
  const first = `SUMPRODUCT(MAX(${leads}*${within}*${lower}*(${last}-${above(MARGIN.shared)})))`;
  canvas.formula(
    row,
    MARGIN.group,
    present(`${last}-MAX(${last}-${cell(MARGIN.shared)},${first})`),
    "formula",
  );
}
