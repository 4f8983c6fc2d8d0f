import { NOWHERE } from "../cell";
import type { Finding } from "../finding";
import { figuresOf } from "./figures";
import { leaveOneOut } from "./leave-one-out";
import { lowPrices } from "./low-prices";
import type { TenderOutcome } from "./outcome";
import { rankFigures, type RankedTender } from "./rank-tender";
import { sensitivityOf } from "./sensitivity/sensitivity";
import type { Tender } from "./tender";

/**
 * Scores and ranks one complete tender, with all sensitivity. Pure; the order of the bids has no influence. The caller has
 * made sure that the tender has no `scoreFaults`.
 */
export function scoreTender(tender: Tender): TenderOutcome {
  const figures = figuresOf(tender);
  const ranked = rankFigures(figures);
  return {
    ...ranked,
    leaveOneOut: leaveOneOut(tender, ranked),
    sensitivity: sensitivityOf(figures, ranked),
    lowPrices: lowPrices(tender, ranked.bids),
    findings: outcomeFindings(ranked),
  };
}

function outcomeFindings(ranked: RankedTender): readonly Finding[] {
  const { tender, bids, ranking } = ranked;
  const about = (
    code: "noValidBids" | "lotNeeded",
    place: Finding["place"],
    params: Finding["params"],
  ): Finding => ({
    code,
    severity: "warning",
    place: { ...place, column: null, cell: null },
    params,
    supplier: null,
    tender: tender.key,
  });
  if (ranking.length === 0)
    return [about("noValidBids", bids[0]?.bid.place ?? NOWHERE, { bids: bids.length })];
  const tied = ranking.filter((step) => step.decidedBy === "lot").map((step) => step.chosen.bid);
  if (tied.length === 0) return [];
  const rank = ranking.find((step) => step.decidedBy === "lot")?.rank ?? 1;
  return [
    about("lotNeeded", tied[0]?.place ?? NOWHERE, {
      rank,
      bidders: tied.map((bid) => bid.bidder).join("; "),
      count: tied.length,
      contracts: tender.contracts,
      // Places above the shared rank are awarded without a lot.
      toDraw: tender.contracts - rank + 1,
    }),
  ];
}
