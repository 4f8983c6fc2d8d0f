import { isoDate } from "../dates/iso-date";
import { tiedBids } from "../tender/lot-draw/tied-bids";
import type { DecidedBy, Exclusion, ScoredBid } from "../tender/outcome";
import type { Level } from "../pso/level";
import type { Criterion, DecisionRule, Method, PriceFormula } from "../tender/tender";
import { disclosureOf, type Disclosure } from "./disclosure";
import { figure } from "./figure";
import { lotId } from "./lot-id";
import { numberedBids } from "./numbered-bids";
import type { LotSource } from "./open-data-source";

/** What the standard has no place for: how the level decided, the scores, and the control number. */
export interface LocalDetails {
  /** What a reader must know of this release, in whole sentences. */
  readonly notes: readonly string[];
  readonly lots: readonly LocalLot[];
}

export interface LocalLot {
  /** Of the lot in `tender.lots`. */
  readonly id: string;
  readonly controlNumber: string | null;
  readonly method: Method;
  /** Null where the method has no use for one. */
  readonly priceFormula: PriceFormula | null;
  readonly rule: DecisionRule;
  /** yyyy-mm-dd. */
  readonly ruleFixedOn: string | null;
  readonly referenceDate: string;
  /** Decimals of `total`. */
  readonly rounding: number;
  readonly contracts: number;
  readonly lot: "notNeeded" | "toDraw" | "drawn";
  readonly criteria: readonly LocalCriterion[];
  readonly bids: readonly LocalBid[];
}

export interface LocalCriterion {
  readonly name: string;
  readonly kind: Criterion["kind"];
  /** On 0..100; null where euros take its place. */
  readonly weight: number | null;
  /** EUR at the top of the scale, under `gunnen op waarde` only. */
  readonly value: number | null;
  /** Of a quality criterion. */
  readonly scale: { readonly min: number; readonly max: number; readonly zero: number } | null;
}

export interface LocalBid {
  /** Of the bid in `bids.details`. */
  readonly id: string;
  readonly rank: number | null;
  readonly decidedBy: DecidedBy | null;
  readonly excluded: Exclusion["kind"] | null;
  readonly awarded: boolean;
  /** The level that counted; absent where the bidder is not named. */
  readonly level?: Level;
  /** Absent where it would give away a price that is not told. */
  readonly total?: number;
  /** In the order of `criteria`. */
  readonly criteria: readonly LocalScore[];
}

export interface LocalScore {
  readonly name: string;
  readonly score?: number;
  readonly points?: number;
}

/** @param losers bidders that lost by name and with their prices */
export function localLot(lot: LotSource, losers: boolean): LocalLot {
  const { outcome, decision, controlNumber } = lot;
  const { tender } = outcome;
  const drawn = tiedBids(outcome) === null ? "notNeeded" : "drawn";
  return {
    id: lotId(tender.key.lot),
    controlNumber,
    method: tender.method,
    priceFormula: tender.method === "punten" ? tender.priceFormula : null,
    rule: tender.rule,
    ruleFixedOn: tender.ruleFixedOn === null ? null : isoDate(tender.ruleFixedOn),
    referenceDate: isoDate(tender.referenceDate),
    rounding: tender.rounding,
    contracts: tender.contracts,
    lot: decision.toDraw === null ? drawn : "toDraw",
    criteria: tender.criteria.map((criterion) => localCriterion(criterion, tender.method)),
    bids: numberedBids(outcome).map(({ id, scored }) => ({
      id,
      ...localBid(scored, tender.criteria, disclosureOf(scored, lot, losers)),
      awarded: decision.winners.includes(scored),
    })),
  };
}

function localCriterion(criterion: Criterion, method: Method): LocalCriterion {
  const isWorth = method === "gunnen op waarde";
  const value = criterion.kind === "price" ? null : criterion.value;
  return {
    name: criterion.name,
    kind: criterion.kind,
    weight: isWorth ? null : figure(criterion.weight),
    value: isWorth && value !== null ? figure(value) : null,
    scale:
      criterion.kind === "quality"
        ? { min: criterion.scaleMin, max: criterion.scaleMax, zero: criterion.scaleZero }
        : null,
  };
}

function localBid(
  { bid, points, total, rank, decidedBy, excluded }: ScoredBid,
  criteria: readonly Criterion[],
  { isNamed, showsPrice }: Disclosure,
): Omit<LocalBid, "id" | "awarded"> {
  return {
    rank,
    decidedBy,
    excluded: excluded?.kind ?? null,
    ...(isNamed ? { level: bid.level.counted } : {}),
    ...(showsPrice && total !== null ? { total: figure(total) } : {}),
    criteria: criteria.map(({ name, kind }, index) => {
      const score = bid.scores[index] ?? null;
      const earned = points[index];
      const shows = kind === "price" ? showsPrice : kind === "quality" || isNamed;
      return {
        name,
        ...(score === null ? {} : { score: figure(score) }),
        ...(shows && earned !== undefined ? { points: figure(earned) } : {}),
      };
    }),
  };
}
