import { inRow } from "./cell-address";
import { bandFormula, inUnits } from "./score-bands";
import { extraBlock } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder } from "./score-extras-table";
import { methodFormats } from "./score-formats";
import { COLUMN, parameter } from "./score-layout";
import { figure, PART_DECIMALS } from "./score-results";

const PLACE = { total: 2, from: 3, to: 4, distance: 5 } as const;

/** How close each total lies to the ends of its band, as formulas over the totals. */
export const bandEdgesBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences } = input;
  const words = texts.blocks.bandEdges;
  const numbers = bidNumbers(input);
  const look = (value: number, decimals: number) => ({
    format: methodFormats(outcome.tender).total,
    ...figure(value, decimals),
  });
  const totals = new Map(outcome.ranking.map(({ chosen }) => [chosen.bid.bidder, chosen.total ?? 0]));
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: sensitivitySentences?.bandEdges ?? null,
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: texts.columns.bidder },
      { column: PLACE.total, text: texts.method[outcome.tender.method].total, align: "right" },
      { column: PLACE.from, text: words.from, align: "right" },
      { column: PLACE.to, text: words.to, align: "right" },
      { column: PLACE.distance, text: words.distance, align: "right" },
    ],
    values: [],
    lines: outcome.sensitivity.bandEdges,
    writer:
      (canvas, layout) =>
      (at, { bidder, from, to, distance: away }) => {
        const number = numbers.get(bidder);
        writeBidder(canvas, at, number, bidder);
        const { points } = layout;
        const total = inRow(at, PLACE.total);
        const width = parameter(layout, "width");
        const counted = (formula: string): string => `IF(${total}="","",${formula})`;
        const edge = (band: string): string => `ROUND(${band}*${width},9)`;
        const band = bandFormula(layout, inUnits(layout, total));
        canvas.formula(
          at,
          PLACE.total,
          inRow(points.first + (number ?? 1) - 1, points.total),
          "result",
          look(totals.get(bidder) ?? 0, outcome.tender.rounding),
        );
        canvas.formula(at, PLACE.from, counted(edge(band)), "formula", look(from, PART_DECIMALS));
        canvas.formula(at, PLACE.to, counted(edge(`(${band}+1)`)), "formula", look(to, PART_DECIMALS));
        const distance = `ROUND(MIN(${total}-${inRow(at, PLACE.from)},${inRow(at, PLACE.to)}-${total}),9)`;
        canvas.formula(at, PLACE.distance, counted(distance), "formula", look(away, PART_DECIMALS));
      },
  });
});
