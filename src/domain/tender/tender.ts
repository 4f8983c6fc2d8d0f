import type { ExcelSerial, Place } from "../cell";
import type { TenderKey } from "../finding";
import type { Level } from "../pso/level";

export type Procedure = "private" | "belowThreshold" | "european" | "reserved";

/** How S is made (design section 5, Methods). `score-unit.ts` says in which unit. */
export type Method = "punten" | "gunnen op waarde" | "prijs per kwaliteit" | "utility index";

/**
 * How a price becomes points under `punten`; the other methods have no use for it. WP = price weight, Pmin/Pmax over the
 * bids that count. Source: design section 5, facts/tender.md 1.1 (P1 to P5).
 */
export type PriceFormula =
  | { readonly kind: "laagste/prijs" }
  | { readonly kind: "laag-hoog" }
  | { readonly kind: "afwijking" }
  /** `base` > 1: a price of `base` times the lowest gets no points. */
  | { readonly kind: "log"; readonly base: number }
  | { readonly kind: "bandbreedte"; readonly low: number; readonly high: number };

/** How the level decides. Source: design section 5. */
export type DecisionRule =
  /** In the unit of S: points, or EUR. */
  | { readonly kind: "marge"; readonly margin: number }
  | { readonly kind: "banden"; readonly width: number }
  | { readonly kind: "gelijk" }
  | { readonly kind: "eerst" }
  | { readonly kind: "gewogen" }
  /** The level lowers the price before the method is applied; how much stands in `Tender.discounts`. */
  | { readonly kind: "korting euro" }
  | { readonly kind: "korting procent" }
  | { readonly kind: "minimum"; readonly level: Level };

/** A weight that is made of two: category x section, as a weight tree states it. Both on 0..100. */
export interface TreeWeight {
  readonly category: string;
  readonly categoryWeight: number;
  readonly sectionWeight: number;
}

interface CriterionBase {
  readonly name: string;
  /** Points at the top of the scale, on 0..100. Without meaning under `gunnen op waarde`. */
  readonly weight: number;
  /** Where the weight comes from a tree; null where it was typed as it is. */
  readonly tree: TreeWeight | null;
  readonly place: Place;
}
export interface QualityCriterion extends CriterionBase {
  readonly kind: "quality";
  /** EUR at the top of the scale, used by `gunnen op waarde` only; null where it is not stated. */
  readonly value: number | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** The score that is worth nothing, scaleMin <= zero < scaleMax; a lower score costs points or EUR. */
  readonly scaleZero: number;
  /** A bid that scores lower is excluded. */
  readonly minimumScore: number | null;
}
export interface PriceCriterion extends CriterionBase {
  readonly kind: "price";
}
export interface PsoCriterion extends CriterionBase {
  readonly kind: "pso";
  /** EUR for the highest level, used by `gunnen op waarde` only; null where it is not stated. */
  readonly value: number | null;
}
export type Criterion = QualityCriterion | PriceCriterion | PsoCriterion;

/** How several assessors' scores become one. */
export type Aggregation = "mean" | "median" | "consensus";

/** What one assessor gave, on the criterion's own scale. */
export interface AssessorScore {
  readonly assessor: string;
  readonly score: number;
  readonly remark: string;
  readonly place: Place;
}

/** The scores behind one score of one bid; the originals are kept whatever was agreed afterwards. */
export interface AssessedScore {
  /** In order of the assessor's name. */
  readonly scores: readonly AssessorScore[];
  /** Assessors of this tender and criterion who gave this bid no score; never counted as zero. */
  readonly missing: readonly string[];
  readonly aggregation: Aggregation;
  /** Set where a consensus was recorded, used or not. */
  readonly consensus: { readonly score: number; readonly reason: string; readonly place: Place } | null;
}

export type BidStatus = "valid" | "invalid" | "lapsed";

/** A level on the reference date: what the certificate says, and what it counts as. */
export interface BidLevel {
  /** As the cell says; null when unreadable or there is no supplier row. */
  readonly stated: Level | null;
  /** `none` unless the certificate counts on the reference date. */
  readonly counted: Level;
  readonly counts: boolean;
  /** Why it does not count; null when it counts or there is nothing to count. */
  readonly reason: LevelReason | null;
  readonly pso30plus: boolean;
  readonly equivalent: boolean;
}

/** Why a stated level does not count on a date (design section 4). */
export type LevelReason =
  | "unknownSupplier"
  | "levelMissing"
  | "levelUnreadable"
  | "basisBeforeItExisted"
  | "startMissing"
  | "endMissing"
  | "dateUnreadable"
  | "datesReversed"
  | "notYetValid"
  | "expired"
  | "copyMissing"
  | "kvkNotOnCertificate";

export interface Bid {
  readonly bidder: string;
  readonly kvk: string | null;
  /** EUR; finite and > 0 for a valid bid. Null where a bid that is invalid or lapsed has no usable price. */
  readonly price: number | null;
  /**
   * Score per criterion, in the order of `Tender.criteria`, on the criterion's own scale; null for price and PSO, and
   * where a bid that does not count has none. Complete for a valid bid.
   */
  readonly scores: readonly (number | null)[];
  /** The assessors behind each score, in the order of `Tender.criteria`; empty where no assessor scored this bid. */
  readonly assessed: readonly (AssessedScore | null)[];
  readonly status: BidStatus;
  readonly level: BidLevel;
  readonly place: Place;
  /** Source cells for the live 'gewijzigd' check: the price, and each score in the order of the criteria. */
  readonly cells: { readonly price: Place; readonly scores: readonly (Place | null)[] };
}

/** Whether a lapsed bid keeps its price as an anchor: `no` keeps it (design section 5, Exclusion). */
export type Recalculate = "yes" | "no" | null;

/** One tender or lot, complete and checked: every number finite, every parameter in range. */
export interface Tender {
  readonly key: TenderKey;
  readonly description: string;
  readonly procedure: Procedure | null;
  readonly method: Method;
  readonly priceFormula: PriceFormula;
  readonly rule: DecisionRule;
  readonly ruleFixedOn: ExcelSerial | null;
  readonly referenceDate: ExcelSerial;
  readonly closingDate: ExcelSerial | null;
  /** Decimals of the published total, 0..6. */
  readonly rounding: number;
  readonly recalculate: Recalculate;
  /** Number of contracts to award, >= 1. */
  readonly contracts: number;
  readonly ceilingPrice: number | null;
  /** What the buyer expected to pay, EUR. */
  readonly estimate: number | null;
  /** Cut price points to 0..weight; default off. */
  readonly clip: boolean;
  readonly criteria: readonly Criterion[];
  readonly bids: readonly Bid[];
  /** Share of a PSO criterion's weight per level, 0..1, not decreasing. */
  readonly utilities: Readonly<Record<Level, number>>;
  /** What a level takes off the price under a discount rule, not decreasing: EUR, and a share of the price on 0..1. */
  readonly discounts: {
    readonly euro: Readonly<Record<Level, number>>;
    readonly share: Readonly<Record<Level, number>>;
  };
  /** From which distance a low price is pointed out (an indication, no judgement). */
  readonly lowPriceLimits: LowPriceLimits;
}

/** Shares on 0..1; null switches the indication off. Source: facts/tender.md 1.4. */
export interface LowPriceLimits {
  /** Below the mean of at least 4 bids. */
  readonly belowMean: number | null;
  /** Lowest below the second lowest. */
  readonly belowSecond: number | null;
  /** Below the buyer's own estimate. */
  readonly belowEstimate: number | null;
}
