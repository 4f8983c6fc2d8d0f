import { figuresOf } from "../../../../../src/domain/tender/figures";
import { rankTender, type RankedTender } from "../../../../../src/domain/tender/rank-tender";
import { sensitivityOf } from "../../../../../src/domain/tender/sensitivity/sensitivity";
import type { Sensitivity } from "../../../../../src/domain/tender/outcome";
import type { Tender } from "../../../../../src/domain/tender/tender";

/** Far above the noise of a sum, far below any difference that these tenders have. */
const EQUAL = 1e-11;

interface Standing {
  readonly bidder: string;
  readonly score: number;
  readonly quality: number;
  readonly level: number;
}

/** Who wins on unrounded totals, each rule written out the way a reader of the design would, without the engine's order. */
export function unroundedWinners(tender: Tender): readonly string[] {
  return unroundedAward(tender)
    .map(({ bidder }) => bidder)
    .sort();
}

/** The same, with who has to draw lots: another lot is another outcome, though everybody in it counts as a winner. */
export function unroundedAward(
  tender: Tender,
): readonly { readonly bidder: string; readonly draws: boolean }[] {
  const { bids, scores, quality, levels } = figuresOf(tender);
  const isEuro = tender.method === "gunnen op waarde" || tender.method === "prijs per kwaliteit";
  let left: Standing[] = bids.map((bid, row) => ({
    bidder: bid.bidder,
    score: scores[row] ?? 0,
    quality: quality[row] ?? 0,
    level: levels[row] ?? 0,
  }));
  const better = (a: Standing, b: Standing) => (isEuro ? b.score - a.score : a.score - b.score);
  const winners: { readonly bidder: string; readonly draws: boolean }[] = [];
  while (winners.length < tender.contracts && left.length > 0) {
    const leader = left.reduce((best, each) => (better(each, best) > 0 ? each : best));
    const equivalent = left.filter((each) => {
      const behind = better(leader, each);
      switch (tender.rule.kind) {
        case "marge":
          return behind <= tender.rule.margin + EQUAL;
        case "banden":
          return bandOf(each.score, tender.rule.width) === bandOf(leader.score, tender.rule.width);
        case "eerst":
          return true;
        case "gelijk":
        case "gewogen":
        case "korting euro":
        case "korting procent":
        case "minimum":
          return behind <= EQUAL;
      }
    });
    const byLevel = ["marge", "banden", "eerst", "gelijk"].includes(tender.rule.kind);
    const highest = Math.max(...equivalent.map(({ level }) => (byLevel ? level : 0)));
    const ofLevel = equivalent.filter(({ level }) => !byLevel || level === highest);
    const mostScore = ofLevel.reduce((best, each) => (better(each, best) > 0 ? each : best));
    const onScore = ofLevel.filter((each) => better(mostScore, each) <= EQUAL);
    const mostQuality = Math.max(...onScore.map((each) => each.quality));
    const chosen = onScore.filter((each) => mostQuality - each.quality <= EQUAL);
    const draws = winners.length + chosen.length > tender.contracts;
    winners.push(...chosen.map(({ bidder }) => ({ bidder, draws })));
    left = left.filter((each) => !chosen.includes(each));
  }
  return winners.sort((a, b) => (a.bidder < b.bidder ? -1 : 1));
}

function bandOf(score: number, width: number): number {
  return Math.floor(score / width + EQUAL);
}

export function sensitivity(tender: Tender): Sensitivity {
  return sensitivityOf(figuresOf(tender), rankTender(tender));
}

/** Whether a bid gets a contract and no lot has to be drawn for it. */
export function winsOutright({ ranking, tender }: RankedTender, bidder: string): boolean {
  return ranking.some(
    ({ chosen, rank, decidedBy }) =>
      chosen.bid.bidder === bidder && rank <= tender.contracts && decidedBy !== "lot",
  );
}

/** The tender with some fields of one bid replaced. */
export function withBid(
  tender: Tender,
  bidder: string,
  change: (bid: Tender["bids"][number]) => Tender["bids"][number],
): Tender {
  return { ...tender, bids: tender.bids.map((bid) => (bid.bidder === bidder ? change(bid) : bid)) };
}

/** The tender with one weight (or Waarde) at `weight`, the other weights in proportion. */
export function withWeight(tender: Tender, column: number, weight: number): Tender {
  if (tender.method === "gunnen op waarde") {
    return {
      ...tender,
      criteria: tender.criteria.map((each, index) =>
        index === column && each.kind !== "price" ? { ...each, value: weight } : each,
      ),
    };
  }
  const present = tender.criteria[column]?.weight ?? 0;
  return {
    ...tender,
    criteria: tender.criteria.map((each, index) => ({
      ...each,
      weight: index === column ? weight : (each.weight * (100 - weight)) / (100 - present),
    })),
  };
}
