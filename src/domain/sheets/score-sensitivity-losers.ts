import { LEVELS } from "../pso/level";
import type { PriceDeficit, WinningLevel } from "../tender/outcome";
import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { extraBlock } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder, writeFigure } from "./score-extras-table";
import { priceColumn } from "./score-columns";
import { CENTER, PRICE_FORMAT, priceText } from "./score-formats";
import { COLUMN, type ScoreLayout } from "./score-layout";
import { figure, PRICE_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";

const PLACE = { level: 2, price: 3, deficit: 4, winning: 5, parity: 6 } as const;

interface Line {
  readonly bidder: string;
  /** Of the bid on the sheet. */
  readonly number: number;
  /** Null where the question was not asked of this bid. */
  readonly level: WinningLevel | null;
  readonly deficit: PriceDeficit | null;
}

/** Per bid that did not win: from which level it wins alone, and how much lower its price had to be. */
export const losersBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences: sentences } = input;
  const words = texts.blocks.losers;
  const { tender } = outcome;
  const prices = tender.bids.map(({ price }) => price ?? 0);
  const longestPrice = priceText(prices.reduce((most, price) => Math.max(most, price), 0));
  const parity = tender.method === "utility index";
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: [sentences?.levels ?? "", sentences?.priceDeficits ?? ""]
      .filter((text) => text !== "")
      .join(" "),
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: texts.columns.bidder },
      { column: PLACE.level, text: words.level, align: "center" },
      { column: PLACE.price, text: words.price, align: "right" },
      { column: PLACE.deficit, text: words.deficit, align: "right" },
      { column: PLACE.winning, text: words.winningPrice, align: "right" },
      ...(parity ? [{ column: PLACE.parity, text: words.parity, align: "right" } as const] : []),
    ],
    values: [
      ...[PLACE.price, PLACE.deficit, PLACE.winning].map((column) => [column, longestPrice] as const),
      ...(parity ? [[PLACE.parity, longestPrice] as const] : []),
      ...[PLACE.level, PLACE.deficit].map((column) => [column, words.unreachable] as const),
      ...LEVELS.map((level) => [PLACE.level, texts.level[level]] as const),
    ],
    lines: losers(input),
    writer: (canvas, layout) => (at, line) => writeLoser(canvas, at, line, layout, input),
  });
});

function writeLoser(
  canvas: Canvas,
  row: SheetIndex,
  { bidder, number, level, deficit }: Line,
  { inputs, points }: ScoreLayout,
  { texts, outcome }: ScoreSheetInput,
): void {
  const { unreachable } = texts.blocks.losers;
  const toWin = deficit?.toWin ?? null;
  const price = inRow(inputs.first + number - 1, priceColumn(outcome.tender));
  const own = outcome.bids[number - 1]?.bid.price ?? 0;
  const euro = (value: number) => ({ format: PRICE_FORMAT, ...figure(value, PRICE_DECIMALS) });
  writeBidder(canvas, row, number, bidder);
  canvas.text(row, PLACE.level, levelText(level, texts), "label", CENTER);
  canvas.formula(row, PLACE.price, price, "formula", euro(own));
  const none = deficit === null ? texts.nothingStated : unreachable;
  writeFigure(canvas, row, PLACE.deficit, toWin, PRICE_FORMAT, none);
  if (toWin === null) canvas.text(row, PLACE.winning, texts.nothingStated, "label", { align: "right" });
  else {
    const winning = `${inRow(row, PLACE.price)}-${inRow(row, PLACE.deficit)}`;
    canvas.formula(row, PLACE.winning, winning, "formula", euro(own - toWin));
  }
  if (points.deficit !== null) {
    const parity = inRow(points.first + number - 1, points.deficit);
    canvas.formula(row, PLACE.parity, parity, "formula", {
      format: PRICE_FORMAT,
      ...(deficit === null ? {} : figure(deficit.parity, PRICE_DECIMALS)),
    });
  }
}

function levelText(level: WinningLevel | null, texts: ScoreSheetTexts): string {
  if (level === null) return texts.nothingStated;
  const { smallestWinningLevel } = level;
  return smallestWinningLevel === null ? texts.blocks.losers.unreachable : texts.level[smallestWinningLevel];
}

/** Both questions beside each other, per bid as it is numbered on the sheet. */
function losers(input: ScoreSheetInput): readonly Line[] {
  const { levels, priceDeficits } = input.outcome.sensitivity;
  const level = new Map(levels.map((each) => [each.bidder, each]));
  const deficit = new Map(priceDeficits.map((each) => [each.bidder, each]));
  return [...bidNumbers(input)].flatMap(([bidder, number]) =>
    level.has(bidder) || deficit.has(bidder)
      ? [{ bidder, number, level: level.get(bidder) ?? null, deficit: deficit.get(bidder) ?? null }]
      : [],
  );
}
