import { levelRank } from "../pso/level";
import { excelRound } from "../rounding/excel-round";
import { COMPARE_DIGITS } from "./decision-rules/equivalence";
import type {
  CertificateDependence,
  LeaveOneOut,
  PriceDeficit,
  PsoWeight,
  Sensitivity,
  TenderOutcome,
  WinningLevel,
} from "./outcome";

/** What a sentence names, and how many it leaves out. */
export interface Few<T> {
  readonly named: readonly T[];
  readonly more: number;
}

/** Open ends are null. Figures are rounded inward, so that what is said of all between them stays true. */
export interface Room {
  readonly from: number | null;
  readonly to: number | null;
  readonly present: number;
  readonly decimals: number;
}

export type WeightFact =
  /** Rounding decides who wins at the present weights, or they stand at the very end of the room. */
  | { readonly kind: "tight" }
  /** No single weight can change who wins. */
  | { readonly kind: "free" }
  | ({ readonly kind: "bounded"; readonly criterion: string; readonly unit: "points" | "euro" } & Room);

export type MarginFact = { readonly kind: "free" } | ({ readonly kind: "bounded" } & Room);

/** Bids that can still win, easiest first, and bids that cannot. */
export interface Reach<T> {
  readonly can: Few<T>;
  readonly cannot: Few<string>;
}

export interface BandEdgeFact {
  readonly bidder: string;
  readonly total: number;
  readonly edge: number;
  readonly distance: number;
  readonly side: "above" | "on" | "below";
  /** Whether one step of the rounding, or none, lies between the total and another band. */
  readonly withinRounding: boolean;
}

/** How firmly an outcome stands, as data; the words are made in `locale/`. Null where the question does not arise. */
export interface SensitivityExplanation {
  readonly weights: WeightFact | null;
  readonly margin: MarginFact | null;
  readonly levels: Reach<WinningLevel> | null;
  /** Certificates without which others win. */
  readonly certificates: Few<CertificateDependence> | null;
  /** Losers without whom others win. */
  readonly leaveOneOut: Few<LeaveOneOut> | null;
  readonly priceDeficits: Reach<PriceDeficit & { readonly toWin: number }> | null;
  readonly psoWeight: PsoWeight | null;
  readonly bandEdge: BandEdgeFact | null;
}

const NAMED = 3;
/** Most decimals that a bound is told with. */
const FINEST = 6;

export function explainSensitivity(outcome: TenderOutcome): SensitivityExplanation {
  const { sensitivity, leaveOneOut, ranking, winners } = outcome;
  const hasLosers = ranking.length > winners.length;
  return {
    weights: hasLosers ? weightFact(sensitivity) : null,
    margin: hasLosers ? marginFact(sensitivity) : null,
    levels: levelReach(sensitivity.levels),
    certificates:
      sensitivity.certificates.length > 0
        ? few(sensitivity.certificates.filter(({ changes }) => changes))
        : null,
    leaveOneOut: leaveOneOut.length > 0 ? few(leaveOneOut.filter(({ changes }) => changes)) : null,
    priceDeficits: priceReach(sensitivity.priceDeficits),
    psoWeight: ranking.length > 1 ? psoWeightFact(sensitivity) : null,
    bandEdge: nearestBandEdge(outcome),
  };
}

function few<T>(all: readonly T[]): Few<T> {
  return { named: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) };
}

/** The weight with the least room. */
function weightFact({ weights }: Sensitivity): WeightFact | null {
  const movable = weights.flatMap(({ interval, ...weight }) =>
    interval ? [{ ...weight, ...interval }] : [],
  );
  if (movable.length === 0) {
    // A weight that is all there is cannot move, whatever the rounding does.
    return weights.some(({ unit, present }) => unit === "euro" || present < 100) ? { kind: "tight" } : null;
  }
  const bounded = movable
    .map(({ criterion, unit, present, from, to }) => ({
      criterion,
      unit,
      present,
      from: from > 0 ? from : null,
      to: to === null || (unit === "points" && to >= 100) ? null : to,
    }))
    .filter(({ from, to }) => from !== null || to !== null)
    .sort((a, b) => roomOf(a) - roomOf(b));
  const [tightest] = bounded;
  if (!tightest) return { kind: "free" };
  const { criterion, unit } = tightest;
  const room = inward(tightest, unit === "euro" ? 2 : 1);
  return room === null ? { kind: "tight" } : { kind: "bounded", criterion, unit, ...room };
}

function roomOf({ from, to, present }: Omit<Room, "decimals">): number {
  return Math.min(
    from === null ? Number.POSITIVE_INFINITY : present - from,
    to === null ? Number.POSITIVE_INFINITY : to - present,
  );
}

/** Rounds both ends towards the present with as few decimals as keep it between them; null where none does. */
function inward({ from, to, present }: Omit<Room, "decimals">, coarsest: number): Room | null {
  for (let decimals = coarsest; decimals <= FINEST; decimals++) {
    const low = from === null ? null : roundedUp(from, decimals);
    const high = to === null ? null : 0 - roundedUp(-to, decimals);
    if ((low === null || low < present) && (high === null || high > present)) {
      return { from: low, to: high, present, decimals };
    }
  }
  return null;
}

function roundedUp(value: number, decimals: number): number {
  const power = 10 ** decimals;
  return excelRound(Math.ceil(excelRound(value * power, COMPARE_DIGITS - decimals)) / power, decimals);
}

function marginFact({ margin }: Sensitivity): MarginFact | null {
  if (margin === null) return null;
  const from = margin.from > 0 ? margin.from : null;
  if (from === null && margin.to === null) return { kind: "free" };
  // Differences of published totals have few decimals as they are.
  return { kind: "bounded", from, to: margin.to, present: margin.present, decimals: COMPARE_DIGITS };
}

function levelReach(levels: readonly WinningLevel[]): Reach<WinningLevel> | null {
  if (levels.length === 0) return null;
  const rank = ({ smallestWinningLevel }: WinningLevel): number =>
    smallestWinningLevel === null ? Number.POSITIVE_INFINITY : levelRank(smallestWinningLevel);
  const can = levels.filter(({ smallestWinningLevel }) => smallestWinningLevel !== null);
  return {
    can: few(can.sort((a, b) => rank(a) - rank(b))),
    cannot: few(
      levels.filter(({ smallestWinningLevel }) => smallestWinningLevel === null).map(({ bidder }) => bidder),
    ),
  };
}

function priceReach(
  deficits: readonly PriceDeficit[],
): Reach<PriceDeficit & { readonly toWin: number }> | null {
  if (deficits.length === 0) return null;
  const can = deficits.flatMap(({ toWin, ...deficit }) => (toWin === null ? [] : [{ ...deficit, toWin }]));
  return {
    can: few(can.sort((a, b) => a.toWin - b.toWin)),
    cannot: few(deficits.filter(({ toWin }) => toWin === null).map(({ bidder }) => bidder)),
  };
}

function psoWeightFact({ psoWeight }: Sensitivity): PsoWeight | null {
  if (psoWeight === null) return null;
  const { decisiveAbove, alwaysAbove } = psoWeight;
  return {
    ...psoWeight,
    decisiveAbove: decisiveAbove === null ? null : above(decisiveAbove, psoWeight.present),
    alwaysAbove: roundedUp(alwaysAbove, 1),
  };
}

/** A threshold rounded up, yet not past a present weight that lies above it. */
function above(threshold: number, present: number): number {
  if (present <= threshold) return roundedUp(threshold, 1);
  return inward({ from: threshold, to: null, present }, 1)?.from ?? threshold;
}

/** The total that lies nearest to an end of its band; of several the best ranked. */
function nearestBandEdge({ sensitivity, ranking, tender }: TenderOutcome): BandEdgeFact | null {
  const [first, ...others] = sensitivity.bandEdges;
  if (!first) return null;
  const { bidder, from, to, distance } = others.reduce(
    (nearest, each) => (each.distance < nearest.distance ? each : nearest),
    first,
  );
  const total = ranking.find(({ chosen }) => chosen.bid.bidder === bidder)?.chosen.total ?? from;
  const isAtTop = excelRound(to - total, COMPARE_DIGITS) < excelRound(total - from, COMPARE_DIGITS);
  return {
    bidder,
    total,
    edge: isAtTop ? to : from,
    distance,
    side: distance === 0 ? "on" : isAtTop ? "below" : "above",
    withinRounding: distance <= excelRound(10 ** -tender.rounding, COMPARE_DIGITS),
  };
}
