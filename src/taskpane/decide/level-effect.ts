import { scoreUnit } from "../../domain/tender/score-unit";
import type { ScoredBid, TenderOutcome } from "../../domain/tender/outcome";

/** What the PSO level did to who wins, as far as one outcome can tell. */
export type LevelEffect =
  /** Left behind with as good or better S because of a lower level, best first. */
  | { readonly kind: "passedOver"; readonly bids: readonly ScoredBid[]; readonly count: number }
  /** Excluded by the minimum level. */
  | { readonly kind: "excluded"; readonly bids: readonly ScoredBid[] }
  /** The level earned points or EUR through a criterion, so nothing can be said without scoring it away. */
  | { readonly kind: "inPoints" }
  /** The level lowered the price. */
  | { readonly kind: "inPrice" }
  | { readonly kind: "nothing" };

export function levelEffect(outcome: TenderOutcome): LevelEffect {
  const passedOver = passedOverForWinners(outcome);
  if (passedOver.length > 0)
    return { kind: "passedOver", bids: passedOver, count: passedOverCount(outcome, passedOver) };
  const excluded = outcome.bids.filter((bid) => bid.excluded?.kind === "belowMinimumLevel");
  if (excluded.length > 0) return { kind: "excluded", bids: excluded };
  const { rule, criteria } = outcome.tender;
  if (rule.kind === "korting euro" || rule.kind === "korting procent") return { kind: "inPrice" };
  const inPoints = criteria.some((each) => each.kind === "pso" && (each.weight > 0 || (each.value ?? 0) > 0));
  return { kind: inPoints ? "inPoints" : "nothing" };
}

/** The ranked bids that win, or that a lot must choose between. */
export function winningBids(outcome: TenderOutcome): readonly ScoredBid[] {
  const winners = new Set(outcome.winners);
  return outcome.ranking.map(({ chosen }) => chosen).filter(({ bid }) => winners.has(bid.bidder));
}

function passedOverForWinners(outcome: TenderOutcome): readonly ScoredBid[] {
  const winners = new Set(outcome.winners);
  const passedOver = new Map<string, ScoredBid>();
  for (const step of outcome.ranking) {
    if (!winners.has(step.chosen.bid.bidder)) continue;
    for (const each of step.passedOver) {
      if (!winners.has(each.bid.bidder)) passedOver.set(each.bid.bidder, each);
    }
  }
  const better = scoreUnit(outcome.tender.method) === "points" ? 1 : -1;
  return [...passedOver.values()].sort((a, b) => better * ((b.total ?? 0) - (a.total ?? 0)));
}

/** A step names only its first ten; with one winner its own count is exact. */
function passedOverCount(outcome: TenderOutcome, named: readonly ScoredBid[]): number {
  const first = outcome.ranking[0];
  return outcome.winners.length === 1 && first ? first.passedOverCount : named.length;
}
