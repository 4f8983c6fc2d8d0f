import { NOWHERE } from "../cell";
import type { Finding } from "../finding";
import { leaveOneOut } from "./leave-one-out";
import type { TenderOutcome } from "./outcome";
import { rankTender, type RankedTender } from "./rank-tender";
import type { Tender } from "./tender";

/** Scores and ranks one complete tender, with leave-one-out. Pure; the order of the bids has no influence. */
export function scoreTender(tender: Tender): TenderOutcome {
  const ranked = rankTender(tender);
  return {
    ...ranked,
    leaveOneOut: leaveOneOut(tender, ranked),
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
