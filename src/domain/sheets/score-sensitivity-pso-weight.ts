import { inRow, cellAddress } from "./cell-address";
import { extraBlock } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder, writeFigure } from "./score-extras-table";
import { COLUMN } from "./score-layout";

const PLACE = { present: 2, decisiveAbove: 3, alwaysAbove: 4, decisive: 5 } as const;
const WEIGHT = "0.00##";

/** Whether the PSO criterion is heavy enough to decide (facts/tender.md 4.4). */
export const psoWeightBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences } = input;
  const words = texts.blocks.psoWeight;
  const { psoWeight } = outcome.sensitivity;
  const numbers = bidNumbers(input);
  const criterion = outcome.tender.criteria.findIndex(({ kind }) => kind === "pso");
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: sensitivitySentences?.psoWeight ?? null,
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: words.bidder },
      { column: PLACE.present, text: words.present, align: "right" },
      { column: PLACE.decisiveAbove, text: words.decisiveAbove, align: "right" },
      { column: PLACE.alwaysAbove, text: words.alwaysAbove, align: "right" },
      { column: PLACE.decisive, text: words.decisive, align: "center" },
    ],
    values: [[PLACE.decisiveAbove, words.oneLevel]],
    lines: psoWeight === null ? [] : [psoWeight],
    writer:
      (canvas, { inputs }) =>
      (at, { bidder, decisiveAbove, alwaysAbove }) => {
        writeBidder(canvas, at, numbers.get(bidder), bidder);
        const weight = cellAddress(inputs.top, COLUMN.first + criterion, true);
        canvas.formula(at, PLACE.present, weight, "formula", { format: WEIGHT });
        writeFigure(canvas, at, PLACE.decisiveAbove, decisiveAbove, WEIGHT, words.oneLevel);
        writeFigure(canvas, at, PLACE.alwaysAbove, alwaysAbove, WEIGHT, "");
        const [now, above] = [inRow(at, PLACE.present), inRow(at, PLACE.decisiveAbove)];
        if (decisiveAbove === null)
          canvas.text(at, PLACE.decisive, texts.nothingStated, "label", { align: "center" });
        else {
          canvas.formula(at, PLACE.decisive, `IF(${now}>${above},1,0)`, "result", {
            align: "center",
            format: `"${texts.yes}";;"${texts.no}"`,
          });
        }
      },
  });
});
