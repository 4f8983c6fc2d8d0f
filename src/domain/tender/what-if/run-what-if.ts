import { alwaysDecisiveWeight } from "../always-decisive-weight";
import { figuresOf } from "../figures";
import { leaveOneOut } from "../leave-one-out";
import { canReverseRanks } from "../price-formulas/price-points";
import { rankFigures, winnersOf, type RankedTender } from "../rank-tender";
import { scoreFaults } from "../score-faults";
import type { Tender } from "../tender";
import { drawTender, withoutLevels, type Random } from "./draw-tender";
import { priceRange } from "./price-range";
import type { ReversalExample, WhatIf, WhatIfOptions } from "./what-if";

/** Simulated tenders between two reports of progress. */
const PER_STEP = 50;
const MOST_TENDERS = 100_000;
const MOST_BIDDERS = 50;
/** How far a winner lowers its price to see whether it then loses, as shares of that price. */
const CUTS = [0.02, 0.05, 0.1, 0.2, 0.4];

/**
 * Tries a model out on simulated bids, before there are any (facts/tender.md 4.4). Yields how far it is, 0..1, and returns
 * the answer; the same model, options and random numbers always give the same one. Options out of range are brought
 * within it; the answer holds those that were used.
 */
export function* runWhatIf(model: Tender, wanted: WhatIfOptions, random: Random): Generator<number, WhatIf> {
  const options = withinRange(wanted);
  const prices = priceRange(model, options.priceSpread);
  const formulaCan = dependsOnOthers(model);
  const ruleCan = model.rule.kind === "marge";
  const canLoseByLowering = formulaCan && ruleCan;
  const seen = { scored: 0, levelChanges: 0, byLevel: 0, reversals: 0, losesByLowering: 0, lots: 0 };
  let example: ReversalExample | null = null;
  for (let index = 0; index < options.tenders; index++) {
    if (index % PER_STEP === 0) yield index / options.tenders;
    const tender = drawTender(model, options, prices, random);
    const ranked = rankedIfScorable(tender);
    const unlevelled = ranked && rankedIfScorable(withoutLevels(tender));
    if (!ranked || !unlevelled) continue;
    seen.scored++;
    if (differs(ranked.winners, unlevelled.winners)) seen.levelChanges++;
    if (ranked.ranking.some(({ rank, decidedBy }) => rank <= tender.contracts && decidedBy === "pso"))
      seen.byLevel++;
    if (ranked.lotNeeded) seen.lots++;
    if (canLoseByLowering && losesByLowering(tender, ranked)) seen.losesByLowering++;
    const reversal = leaveOneOut(tender, ranked).find(({ changes }) => changes);
    if (!reversal) continue;
    seen.reversals++;
    if (example === null || tender.bids.length < example.bids.length)
      example = exampleOf(ranked, reversal.removed, reversal.winners);
  }
  const share = (count: number) => ({ count, of: seen.scored });
  return {
    options,
    prices,
    notScored: options.tenders - seen.scored,
    psoWeight: psoWeightOf(model),
    levelChangesWinner: share(seen.levelChanges),
    decidedByLevel: share(seen.byLevel),
    reversal: { formulaCan, ruleCan, share: share(seen.reversals), example },
    losesByLowering: canLoseByLowering ? share(seen.losesByLowering) : null,
    lotNeeded: share(seen.lots),
  };
}

/** Whether points under this method depend on the other bids, so that two others can change places when one leaves. */
export function dependsOnOthers({ method, priceFormula, clip }: Tender): boolean {
  return method === "utility index" || (method === "punten" && canReverseRanks(priceFormula, clip));
}

function psoWeightOf({ method, criteria, utilities }: Tender): WhatIf["psoWeight"] {
  const present = criteria.reduce((sum, { kind, weight }) => (kind === "pso" ? sum + weight : sum), 0);
  if (method !== "punten" || !(present > 0)) return null;
  const alwaysAbove = alwaysDecisiveWeight(utilities);
  return { present, alwaysAbove, always: present > alwaysAbove };
}

function rankedIfScorable(tender: Tender): RankedTender | null {
  const figures = figuresOf(tender);
  return scoreFaults(figures).length > 0 ? null : rankFigures(figures);
}

function losesByLowering(tender: Tender, { winners }: RankedTender): boolean {
  const [winner] = winners;
  if (winner === undefined) return false;
  return CUTS.some((cut) => {
    const bids = tender.bids.map((bid) =>
      bid.bidder === winner ? { ...bid, price: (bid.price ?? 0) * (1 - cut) } : bid,
    );
    return !winnersOf({ ...tender, bids }).includes(winner);
  });
}

function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((name) => !b.includes(name));
}

function exampleOf(
  { bids, winners }: RankedTender,
  removed: string,
  winnersWithout: readonly string[],
): ReversalExample {
  return {
    bids: bids.map(({ bid, total }) => ({
      bidder: bid.bidder,
      price: bid.price ?? 0,
      scores: bid.scores,
      level: bid.level.counted,
      total,
    })),
    removed,
    winners,
    winnersWithout,
  };
}

function withinRange({ seed, tenders, bidders, priceSpread, qualitySpread }: WhatIfOptions): WhatIfOptions {
  const from = within(Math.round(bidders.from), 1, MOST_BIDDERS);
  const lowest = within(qualitySpread.from, 0, 1);
  return {
    seed: Number.isFinite(seed) ? Math.trunc(seed) : 0,
    tenders: within(Math.round(tenders), 1, MOST_TENDERS),
    bidders: { from, to: within(Math.round(bidders.to), from, MOST_BIDDERS) },
    priceSpread: priceSpread === null ? null : within(priceSpread, 0, 0.99),
    qualitySpread: { from: lowest, to: within(qualitySpread.to, lowest, 1) },
  };
}

function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
}
