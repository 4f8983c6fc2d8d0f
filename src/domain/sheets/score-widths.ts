import type { SheetIndex } from "../cell";
import { LEVELS } from "../pso/level";
import type { ColumnHeader } from "./canvas";
import { inputColumns } from "./score-columns";
import { inputHeaders, ladderHeaders } from "./score-inputs";
import { keyHeaders } from "./score-keys";
import { COLUMN, RANKING, type ScoreLayout } from "./score-layout";
import { levelHeaders } from "./score-levels";
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
const AIR = 0.8;
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
    ...rankingHeaders(layout, texts),
    ...levelHeaders(layout, texts),
    ...pointsHeaders(layout, input),
    ...inputHeaders(layout, input),
    ...(layout.ladder === null ? [] : ladderHeaders(texts)),
    ...keyHeaders(layout, input),
    ...(layout.margin === null ? [] : marginHeaders(texts)),
  ];
}

/** The longest text of each column that cannot wrap: a number that does not fit shows as ####. */
function valuesOf(
  layout: ScoreLayout,
  { texts, outcome }: ScoreSheetInput,
): readonly (readonly [SheetIndex, string])[] {
  const { tender } = outcome;
  const { inputs, keys, head } = layout;
  const each = (column: SheetIndex, words: readonly string[]) => words.map((word) => [column, word] as const);
  const prices = tender.bids.flatMap(({ price }) => (price === null ? [] : [price]));
  const longestPrice = priceText(prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0));
  const priceColumns = inputColumns(tender).flatMap(({ column, kind }) => (kind === "price" ? [column] : []));
  const bounds = tender.priceFormula.kind === "bandbreedte" ? tender.priceFormula.high : 0;
  const levels = LEVELS.map((level) => texts.level[level]);
  const agreement = [texts.agrees, texts.differs];
  const source = [texts.changed, texts.unchanged];
  return [
    ...[...priceColumns, ...(inputs.anchor === null ? [] : [inputs.anchor])].map(
      (column) => [column, longestPrice] as const,
    ),
    [head.valueColumn, priceText(Math.max(bounds, tender.ceilingPrice ?? 0))],
    ...each(head.valueColumn, [...agreement, ...source]),
    ...each(keys.check, agreement),
    ...inputs.sources.flatMap((column) => each(column, source)),
    ...each(inputs.status, Object.values(texts.status)),
    ...each(RANKING.level, levels),
    ...each(COLUMN.first, levels),
    ...each(COLUMN.first + 1, levels),
    ...each(RANKING.decidedBy, Object.values(texts.decidedBy)),
  ];
}

/** As the price format shows it; the separators of other countries are as wide. */
function priceText(price: number): string {
  const whole = Math.trunc(Math.min(price, Number.MAX_SAFE_INTEGER)).toString();
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.00`;
}
