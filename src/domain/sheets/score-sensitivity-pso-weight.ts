import type { SheetIndex } from "../cell";
import { LEVELS, levelRank } from "../pso/level";
import { cellAddress, inRow } from "./cell-address";
import { extraBlock } from "./score-extras-block";
import { bidNumbers, planTable, writeBidder } from "./score-extras-table";
import { COLUMN, type ScoreLayout } from "./score-layout";
import { figure, PART_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import { sumOf, utilityOf } from "./score-worth";

const PLACE = { present: 2, against: 3, decisiveAbove: 4, alwaysAbove: 5, decisive: 6 } as const;
const WEIGHT = "0.00##";
/** As in the engine: what arithmetic leaves of no difference at all. */
const NOISE = "1E-12";

/** Whether the PSO criterion is heavy enough to decide (facts/tender.md 4.4). */
export const psoWeightBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences } = input;
  const words = texts.blocks.psoWeight;
  const { psoWeight } = outcome.sensitivity;
  return planTable({
    heading: words.heading,
    note: words.note,
    sentence: sensitivitySentences?.psoWeight ?? null,
    headers: [
      { column: COLUMN.number, text: texts.columns.bid, align: "center" },
      { column: COLUMN.name, text: words.bidder },
      { column: PLACE.present, text: words.present, align: "right" },
      { column: PLACE.against, text: words.against, align: "center" },
      { column: PLACE.decisiveAbove, text: words.decisiveAbove, align: "right" },
      { column: PLACE.alwaysAbove, text: words.alwaysAbove, align: "right" },
      { column: PLACE.decisive, text: words.decisive, align: "center" },
    ],
    values: [[PLACE.decisiveAbove, words.oneLevel]],
    lines: psoWeight === null ? [] : [psoWeight],
    writer: (canvas, layout) => {
      const numbers = bidNumbers(input);
      const look = (value: number) => ({ format: WEIGHT, ...figure(value, PART_DECIMALS) });
      return (at, { bidder, against, decisiveAbove, present, alwaysAbove, decisive }) => {
        const [own, rival] = [numbers.get(bidder), against === null ? undefined : numbers.get(against)];
        writeBidder(canvas, at, own, bidder);
        const weights = sumOf(outcome.tender, layout.inputs.top, ({ kind }) => kind === "pso");
        canvas.formula(at, PLACE.present, weights, "formula", look(present));
        if (rival === undefined)
          canvas.text(at, PLACE.against, texts.nothingStated, "label", { align: "center" });
        else canvas.number(at, PLACE.against, rival, "label", { align: "center" });
        const always = alwaysFormula(layout);
        canvas.formula(at, PLACE.alwaysAbove, always, "formula", look(alwaysAbove));
        if (decisiveAbove === null || own === undefined) {
          canvas.text(at, PLACE.decisiveAbove, words.oneLevel, "label", { align: "right" });
          canvas.text(at, PLACE.decisive, texts.nothingStated, "label", { align: "center" });
          return;
        }
        const needed = rival === undefined ? "0" : neededFormula(layout, input, own, rival);
        canvas.formula(at, PLACE.decisiveAbove, needed, "formula", look(decisiveAbove));
        const [now, above] = [inRow(at, PLACE.present), inRow(at, PLACE.decisiveAbove)];
        canvas.formula(at, PLACE.decisive, `IF(${now}>${above},1,0)`, "result", {
          align: "center",
          format: `"${texts.yes}";;"${texts.no}"`,
          ...figure(decisive ? 1 : 0, 0),
        });
      };
    },
  });
});

/** 100 x D / (D + du) between two bids, D being the difference in what they earn besides the level, on 0..1. */
function neededFormula(
  layout: ScoreLayout,
  { outcome }: ScoreSheetInput,
  own: number,
  rival: number,
): string {
  const { points, levels, inputs } = layout;
  const isRest = ({ kind }: { readonly kind: string }): boolean => kind !== "pso";
  const restOf = (number: number): string => sumOf(outcome.tender, points.first + number - 1, isRest);
  const levelOf = (number: number): string =>
    utilityOf(layout, inRow(levels.first + number - 1, levels.rank));
  const others = `(${sumOf(outcome.tender, inputs.top, isRest)})`;
  const deficit = `((${restOf(rival)}-(${restOf(own)}))/${others})`;
  return `IF(${deficit}>${NOISE},100*${deficit}/(${deficit}+${levelOf(own)}-${levelOf(rival)}),0)`;
}

/** 100 / (1 + the smallest step up on the ladder); 100 when no level is worth more than another. */
function alwaysFormula(layout: ScoreLayout): string {
  const worth = LEVELS.map((level) => utilityCell(layout, levelRank(level)));
  // No step is larger than 1, so 2 stands for none.
  const steps = worth.slice(1).map((above, index) => {
    const step = `${above}-${worth[index] ?? ""}`;
    return `IF(${step}>${NOISE},${step},2)`;
  });
  const smallest = `MIN(${steps.join(",")})`;
  return `IF(${smallest}=2,100,100/(1+${smallest}))`;
}

function utilityCell({ ladder }: ScoreLayout, rank: SheetIndex): string {
  if (ladder === null || ladder.utility === null) throw new RangeError("A PSO criterion needs its shares");
  return cellAddress(ladder.first + rank, ladder.utility, true);
}
