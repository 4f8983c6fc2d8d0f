import { equivalenceOf } from "./decision-rules/decision-rule";
import { figuresOf, type Figures } from "./figures";
import type { Exclusion, RankStep, ScoredBid, TenderOutcome } from "./outcome";
import { rankOrder, type Placement, type RankOptions } from "./rank-order";
import { scoreUnit, type ScoreUnit } from "./score-unit";
import { standingOf, type Standing } from "./standing";
import type { Bid, Tender } from "./tender";
import { winningRows } from "./winners";

/** An outcome without sensitivity and findings: what leave-one-out compares. */
export type RankedTender = Omit<TenderOutcome, "leaveOneOut" | "sensitivity" | "lowPrices" | "findings">;

const NO_POINTS: readonly number[] = [];

/**
 * The order of work of design section 5: exclusion, anchors, points, rounding, decision. Prices are compared only after
 * exclusion; every comparison of scores is made on rounded figures.
 */
export function rankTender(tender: Tender): RankedTender {
  return rankFigures(figuresOf(tender));
}

/** The same from figures that were calculated before. */
export function rankFigures(figures: Figures): RankedTender {
  const { tender, bids, exclusions } = figures;
  const standing = standingOf(figures);
  const unit = scoreUnit(tender.method);
  const placements = rankOrder(standing, rankOptions(figures, "all"));
  const byRow = new Array<ScoredBid>(bids.length);
  for (const placement of placements) {
    byRow[placement.chosen] = rankedBid(figures, standing, unit, placement);
  }
  let row = 0;
  const all = tender.bids.map((bid, index) => {
    const excluded = exclusions[index] ?? null;
    return excluded === null ? present(byRow[row++]) : excludedBid(bid, excluded);
  });
  const ranking = placements.map((placement) => rankStep(placement, unit, byRow));
  return {
    tender,
    bids: all,
    ranking,
    winners: ranking.filter((step) => step.rank <= tender.contracts).map((step) => step.chosen.bid.bidder),
    lotNeeded: ranking.some((step) => step.decidedBy === "lot"),
  };
}

/** Names of the winners in the order of the ranking, for questions that change the tender. */
export function winnersOf(tender: Tender): readonly string[] {
  const figures = figuresOf(tender, "totalsOnly");
  return winnersIn(figures, standingOf(figures)).map((row) => present(figures.bids[row]).bidder);
}

/** Walking the bids once per contract is quicker than putting them all in order, while the contracts are few. */
const FEW_CONTRACTS = 8;

/** Rows of the winners in the order of the ranking; all sharers of a rank that crosses the number of contracts. */
export function winnersIn(figures: Figures, standing: Standing): readonly number[] {
  const { tender } = figures;
  if (tender.contracts <= FEW_CONTRACTS) {
    const { equivalence, contracts, nameOf } = rankOptions(figures, "winners");
    return winningRows(standing, equivalence, contracts, nameOf);
  }
  return rankOrder(standing, rankOptions(figures, "winners"))
    .filter((placement) => placement.rank <= tender.contracts)
    .map(({ chosen }) => chosen);
}

function rankOptions({ tender, bids }: Figures, places: RankOptions["places"]): RankOptions {
  return {
    equivalence: equivalenceOf(tender.rule, scoreUnit(tender.method)),
    contracts: tender.contracts,
    nameOf: (row) => bids[row]?.bidder ?? "",
    places,
  };
}

/** S as it is published, from a merit. */
function scoreOf(merit: number, unit: ScoreUnit): number {
  return unit === "euro" ? 0 - merit : merit;
}

function rankedBid(
  { tender, bids, parts, prices }: Figures,
  { merits, quality }: Standing,
  unit: ScoreUnit,
  { chosen, rank, decidedBy }: Placement,
): ScoredBid {
  const width = tender.criteria.length;
  const points = new Array<number>(width);
  for (let column = 0; column < width; column++) points[column] = parts[chosen * width + column] ?? 0;
  return {
    bid: present(bids[chosen]),
    points,
    usedPrice: prices[chosen] ?? null,
    total: scoreOf(merits[chosen] ?? 0, unit),
    quality: quality[chosen] ?? 0,
    rank,
    decidedBy,
    excluded: null,
  };
}

function excludedBid(bid: Bid, excluded: Exclusion): ScoredBid {
  return {
    bid,
    points: NO_POINTS,
    usedPrice: null,
    total: null,
    quality: null,
    rank: null,
    decidedBy: null,
    excluded,
  };
}

function rankStep(placement: Placement, unit: ScoreUnit, byRow: readonly ScoredBid[]): RankStep {
  return {
    ...placement,
    bound: scoreOf(placement.bound, unit),
    chosen: present(byRow[placement.chosen]),
    leader: present(byRow[placement.leader]),
    passedOver: placement.passedOver.map((row) => present(byRow[row])),
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("ranking lost a bid");
  return value;
}
