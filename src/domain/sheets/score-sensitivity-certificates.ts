import { LEVELS } from "../pso/level";
import { extraBlock } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder } from "./score-extras-table";
import { COLUMN } from "./score-layout";

const PLACE = { level: 2, outcome: 3, winners: 4 } as const;

/** Who wins when one certificate does not count after all. */
export const certificatesBlock = extraBlock("afterLeaveOneOut", (input, lastColumn) => {
  const { texts, outcome, sensitivitySentences } = input;
  const words = texts.blocks.certificates;
  const numbers = bidNumbers(input);
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: sensitivitySentences?.certificates ?? null,
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: words.bidder },
      { column: PLACE.level, text: words.level, align: "center" },
      { column: PLACE.outcome, text: words.outcome },
      { column: PLACE.winners, lastColumn, text: words.winners },
    ],
    values: [
      ...LEVELS.map((level) => [PLACE.level, texts.level[level]] as const),
      [PLACE.outcome, texts.winnerChanges],
      [PLACE.outcome, texts.winnerStays],
    ],
    lines: outcome.sensitivity.certificates,
    writer:
      (canvas, layout) =>
      (at, { bidder, level, winnersWithout, changes }) => {
        writeBidder(canvas, at, numbers.get(bidder), bidder);
        canvas.text(at, PLACE.level, texts.level[level], "label", { align: "center" });
        canvas.text(
          at,
          PLACE.outcome,
          changes ? texts.winnerChanges : texts.winnerStays,
          changes ? "warning" : "label",
        );
        const winners = winnersWithout.length === 0 ? words.nobody : texts.list(winnersWithout);
        if (layout.live) canvas.paragraph(at, PLACE.winners, lastColumn, winners, "label");
        else canvas.text(at, PLACE.winners, winners, "label");
      },
  });
});
