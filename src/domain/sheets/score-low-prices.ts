import { BIDS_FOR_A_MEAN } from "../tender/low-prices";
import type { LowPrice } from "../tender/outcome";
import type { LowPriceLimits } from "../tender/tender";
import type { Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { priceColumn } from "./score-columns";
import { extraBlock, type ExtraPlan } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder } from "./score-extras-table";
import { PRICE_FORMAT, priceText, SHARE_FORMAT } from "./score-formats";
import { COLUMN, columnRange, type ScoreLayout } from "./score-layout";
import { figure, PART_DECIMALS, PRICE_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

const PLACE = { compared: 2, price: 4, reference: 5, below: 6, limit: 7 } as const;
/** More than any price, so that a bid that does not count is never among the lowest. */
const OUT_OF_REACH = "1E+15";

/** Prices low enough to ask about, with what they were compared with: an indication, no judgement. */
export const lowPricesBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { tender, lowPrices } = input.outcome;
  const { lowPriceLimits: limits, estimate } = tender;
  const tested =
    limits.belowMean !== null ||
    limits.belowSecond !== null ||
    (limits.belowEstimate !== null && estimate !== null);
  if (!tested) return null;
  const { texts } = input;
  const words = texts.blocks.lowPrices;
  const tests = words.limits(limits, estimate, BIDS_FOR_A_MEAN);
  if (lowPrices.length === 0) return nothingFound(input, `${tests} ${words.none}`);
  const numbers = bidNumbers(input);
  const longestPrice = priceText(lowPrices.reduce((most, { reference }) => Math.max(most, reference), 0));
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: tests,
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: texts.columns.bidder },
      { column: PLACE.compared, lastColumn: PLACE.price - 1, text: words.comparedWith },
      { column: PLACE.price, text: texts.columns.price, align: "right" },
      { column: PLACE.reference, text: words.reference, align: "right" },
      { column: PLACE.below, text: words.below, align: "right" },
      { column: PLACE.limit, text: words.limit, align: "right" },
    ],
    values: [PLACE.price, PLACE.reference].map((column) => [column, longestPrice] as const),
    lines: lowPrices,
    writer: (canvas, layout) => (at, line) =>
      writeLowPrice(canvas, at, line, layout, input, numbers.get(line.bidder)),
  });
});

function nothingFound(input: ScoreSheetInput, sentence: string): ExtraPlan {
  const { heading, note } = input.texts.blocks.lowPrices;
  return {
    rows: 3,
    head: 2,
    headers: [],
    values: [],
    write: (canvas, top, { lastColumn }) => {
      canvas.text(top, 0, heading, "heading");
      canvas.paragraph(top + 1, 0, lastColumn, note, "note");
      canvas.paragraph(top + 2, 0, lastColumn, sentence, "sentence");
    },
  };
}

function writeLowPrice(
  canvas: Canvas,
  row: number,
  { bidder, compared, price: own, reference: other, below }: LowPrice,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  number: number | undefined,
): void {
  const { tender } = input.outcome;
  const words = input.texts.blocks.lowPrices;
  const price = inRow(row, PLACE.price);
  const reference = inRow(row, PLACE.reference);
  writeBidder(canvas, row, number, bidder);
  const source = inRow(layout.inputs.first + (number ?? 1) - 1, priceColumn(tender));
  canvas.formula(row, PLACE.price, source, "formula", {
    format: PRICE_FORMAT,
    ...figure(own, PRICE_DECIMALS),
  });
  canvas.text(row, PLACE.compared, words.compared[compared], "label");
  canvas.blanks(row, PLACE.compared + 1, PLACE.price - 1, "label");
  if (compared === "estimate") {
    canvas.number(row, PLACE.reference, tender.estimate ?? 0, "input", { format: PRICE_FORMAT });
  } else {
    const formula = referenceFormula(layout, input, compared);
    canvas.formula(row, PLACE.reference, formula, "formula", {
      format: PRICE_FORMAT,
      ...figure(other, PRICE_DECIMALS),
    });
  }
  canvas.formula(row, PLACE.below, `IF(${reference}="","",1-${price}/${reference})`, "result", {
    format: SHARE_FORMAT,
    ...figure(below, PART_DECIMALS),
  });
  canvas.number(row, PLACE.limit, limitOf(tender.lowPriceLimits, compared), "input", {
    format: SHARE_FORMAT,
  });
}

/** Over the tendered prices of the bids that count; "" when there are too few of them. */
function referenceFormula(
  layout: ScoreLayout,
  { outcome }: ScoreSheetInput,
  compared: "mean" | "second",
): string {
  const { inputs } = layout;
  const counts = columnRange(inputs, inputs.counts);
  const prices = columnRange(inputs, priceColumn(outcome.tender));
  switch (compared) {
    case "mean":
      return `IF(SUM(${counts})<${BIDS_FOR_A_MEAN},"",AVERAGEIF(${counts},1,${prices}))`;
    case "second":
      // SUMPRODUCT makes every program read the whole columns.
      return `IF(SUM(${counts})<2,"",SUMPRODUCT(SMALL(${prices}+(${counts}<>1)*${OUT_OF_REACH},2)))`;
  }
}

function limitOf(limits: LowPriceLimits, compared: LowPrice["compared"]): number {
  switch (compared) {
    case "mean":
      return limits.belowMean ?? 0;
    case "second":
      return limits.belowSecond ?? 0;
    case "estimate":
      return limits.belowEstimate ?? 0;
  }
}
