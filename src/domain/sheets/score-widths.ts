import type { SheetIndex } from "../cell";
import { LEVELS } from "../pso/level";
import type { ColumnHeader } from "./canvas";
import { priceColumn } from "./score-columns";
import { inputHeaders } from "./score-inputs";
import { amountText } from "./score-formats";
import { keyHeaders } from "./score-keys";
import { ladderHeaders } from "./score-ladder";
import { COLUMN, MARGIN, RANKING, type ScoreLayout } from "./score-layout";
import { levelHeaders } from "./score-levels";
import { parametersOf } from "./score-parameters";
import { marginHeaders } from "./score-margin";
import { pointsHeaders } from "./score-points";
import { rankingHeaders } from "./score-ranking";
import type { ScoreSheetInput } from "./score-sheet-input";
import { longestWord, textWidth } from "./text-width";

/** Characters. */
const NUMBER_COLUMN = 7;
const NAME_COLUMN = 32;
const NARROWEST = 11.5;
/** A longer word is broken: one name must not make the whole page small. */
const WIDEST = 24;
/** Between a word and the lines of its column. */
const AIR = 1.4;
/** A header of more lines than this gets a wider column first. */
const HEADER_LINES = 4;

/** Wide enough for every header's longest word and for every figure, in characters from column A on. */
export function scoreColumnWidths(layout: ScoreLayout, input: ScoreSheetInput): readonly number[] {
  const widths = Array.from({ length: layout.lastColumn + 1 }, () => NARROWEST);
  widths[COLUMN.number] = NUMBER_COLUMN;
  widths[COLUMN.name] = NAME_COLUMN;
  const raise = (column: SheetIndex, width: number): void => {
    widths[column] = Math.max(widths[column] ?? 0, Math.ceil((Math.min(width, WIDEST) + AIR) * 10) / 10);
  };
  for (const { column, lastColumn, text } of headersOf(layout, input)) {
    if (lastColumn !== undefined && lastColumn > column) continue;
    raise(column, Math.max(longestWord(text, true), textWidth(text, true) / HEADER_LINES));
  }
  for (const [column, text] of valuesOf(layout, input)) raise(column, textWidth(text, true));
  return widths;
}

function headersOf(layout: ScoreLayout, input: ScoreSheetInput): readonly ColumnHeader[] {
  const { texts } = input;
  return [
    ...rankingHeaders(layout, input),
    ...levelHeaders(layout, texts),
    ...pointsHeaders(layout, input),
    ...inputHeaders(layout, input),
    ...ladderHeaders(layout, input),
    ...keyHeaders(layout, input),
    ...layout.extras.flatMap(({ block }) => block.columnHeaders(input, layout.lastColumn)),
    ...(layout.margin === null ? [] : marginHeaders(input)),
  ];
}

type ColumnText = readonly [column: SheetIndex, text: string];

/** The longest text of each column that cannot wrap: a number that does not fit shows as ####. */
function valuesOf(layout: ScoreLayout, input: ScoreSheetInput): readonly ColumnText[] {
  const { texts } = input;
  const { inputs, keys, head } = layout;
  const each = (column: SheetIndex, words: readonly string[]) => words.map((word) => [column, word] as const);
  const levels = LEVELS.map((level) => texts.level[level]);
  const agreement = [texts.agrees, texts.differs];
  const source = [texts.changed, texts.unchanged, texts.missing];
  return [
    ...figuresOf(layout, input),
    ...each(head.valueColumn, [...agreement, ...source]),
    ...each(keys.check, agreement),
    ...inputs.sources.flatMap((column) => each(column, source)),
    ...each(inputs.status, Object.values(texts.status)),
    ...each(RANKING.level, levels),
    ...each(COLUMN.first, levels),
    ...each(COLUMN.first + 1, levels),
    ...each(RANKING.decidedBy, Object.values(texts.decidedBy)),
    ...layout.extras.flatMap(({ block }) => block.longest(input, layout.lastColumn)),
  ];
}

/** Prices, EUR per criterion, totals and the whole numbers that are compared. */
function figuresOf(layout: ScoreLayout, { outcome }: ScoreSheetInput): readonly ColumnText[] {
  const { tender, bids, ranking } = outcome;
  const { inputs, points, keys, head, ladder } = layout;
  const columns = (all: readonly (SheetIndex | null)[], text: string): readonly ColumnText[] =>
    all.flatMap((column) => (column === null ? [] : [[column, text] as const]));
  const price = amountText(largest(tender.bids.map((bid) => bid.price)), 2);
  const criteria = tender.criteria.map(({ kind }, index) => ({ kind, column: COLUMN.first + index }));
  const priceColumns = criteria.flatMap(({ kind, column }) => (kind === "price" ? [column] : []));
  const worths = tender.criteria.map((each) => (each.kind === "price" ? null : each.value));
  const worth = amountText(tender.method === "gunnen op waarde" ? sum(worths) : 0, 2);
  const most = largest([...bids.map(({ total }) => total), ...ranking.map(({ bound }) => bound)]);
  const total = amountText(most, tender.rounding);
  const key = (most * 10 ** tender.rounding).toFixed(0);
  const settings = parametersOf(tender).map(({ value, format }) => amountText(value, format ? 2 : 0));
  return [
    ...columns(
      [priceColumn(tender), ...priceColumns, inputs.usedPrice, inputs.anchor, points.price, points.deficit],
      price,
    ),
    ...columns([...criteria.map(({ column }) => column), points.worth, points.quality], worth),
    ...columns([points.total, RANKING.total, RANKING.best, RANKING.bound, keys.engineTotal], total),
    ...columns([keys.total, MARGIN.total], key),
    ...settings.map((text) => [head.valueColumn, text] as const),
    ...columns([ladder?.discount ?? null], amountText(tender.discounts.euro.trede3, 2)),
  ];
}

function largest(values: readonly (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
