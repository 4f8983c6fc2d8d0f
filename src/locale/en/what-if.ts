import type { ReversalExample, Share, WhatIf } from "../../domain/tender/what-if/what-if";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { levels } from "./levels";

const format = formatFor("en");

const BASIS: Readonly<Record<WhatIf["prices"]["basis"], string>> = {
  band: "within the bandwidth",
  estimate: "around the estimate",
  ceiling: "up to the ceiling price",
  assumed: "an assumption, as there is no bandwidth, estimate or ceiling price",
};
/** What tenders usually give to social criteria, in points (facts/tender.md 4.4.3). */
const USUAL_WEIGHT = 20;

/** What trying a model out showed, one sentence each: what was tried, then each answer. */
export function whatIfSentences(result: WhatIf): readonly string[] {
  const { options, prices, notScored, psoWeight, reversal, losesByLowering, lotNeeded } = result;
  const { bidders, tenders, seed } = options;
  return [
    `Tried on ${format.number(tenders)} invented tenders with ${bidders.from} to ${bidders.to} bidders and prices from ${format.euro(prices.low)} to ${format.euro(prices.high)} (${BASIS[prices.basis]}); seed ${seed}.`,
    ...(notScored > 0
      ? [
          `${format.number(notScored)} of these cannot be scored: the quality of a bid is then too low for this method.`,
        ]
      : []),
    ...(psoWeight ? [psoSentence(psoWeight)] : []),
    `Because of the PSO levels somebody else wins than without levels ${inShare(result.levelChangesWinner)}.`,
    reversalSentence(reversal),
    ...(reversal.example ? [exampleSentence(reversal.example)] : []),
    ...(losesByLowering
      ? [
          `The winner loses by lowering its own price ${inShare(losesByLowering)}${losesByLowering.count === 0 ? ", but with this margin and price formula it can" : ""}.`,
        ]
      : []),
    `A draw of lots is needed ${inShare(lotNeeded)}.`,
  ];
}

function psoSentence({ present, alwaysAbove, always }: NonNullable<WhatIf["psoWeight"]>): string {
  const weight = format.number(present);
  if (always) return `With a PSO weight of ${weight} a higher level always wins, whatever is bid.`;
  const limit =
    alwaysAbove >= 100
      ? "no weight does that, because all levels are worth the same"
      : `that takes more than ${format.number(alwaysAbove, 1)}`;
  const usual =
    alwaysAbove > USUAL_WEIGHT
      ? " A usual weight of 5 to 20 therefore does not make PSO decisive in every tender."
      : "";
  return `With a PSO weight of ${weight} a higher level does not always win: ${limit}.${usual}`;
}

function reversalSentence({ formulaCan, ruleCan, share }: WhatIf["reversal"]): string {
  if (!formulaCan && !ruleCan) return "When a loser drops out the winner always stays the same.";
  const cause = formulaCan
    ? ruleCan
      ? "Points depend on the other bids, and the margin hangs from the best one"
      : "Points depend on the other bids"
    : "The margin hangs from the best bid";
  return `${cause}: when a loser drops out somebody else wins ${inShare(share)}.`;
}

function exampleSentence({ bids, removed, winners, winnersWithout }: ReversalExample): string {
  const listed = bids.map(({ bidder, price, level, total }) =>
    [
      `${bidder} (${format.euro(price)}`,
      levels[level],
      ...(total === null ? [] : [`total ${format.number(total)}`]),
    ].join(", "),
  );
  return endSentence(
    `Example: ${format.list(listed.map((text) => `${text})`))}; ${won(winners)}, without ${removed} ${won(winnersWithout)}`,
  );
}

function won(winners: readonly string[]): string {
  if (winners.length === 0) return "nobody wins";
  return `${format.list(winners)} ${winners.length === 1 ? "wins" : "win"}`;
}

function inShare({ count, of }: Share): string {
  if (count === 0) return `in none of the ${format.number(of)} tenders`;
  if (count === of) return `in all ${format.number(of)} tenders`;
  return `in ${format.number(count)} of the ${format.number(of)} tenders (${format.percent(count / of)})`;
}
