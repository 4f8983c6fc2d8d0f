import type { ExcelSerial } from "../cell";
import type { Finding, TenderKey } from "../finding";
import type { Level } from "../pso/level";
import type { Bid, DecisionRule, Method, PriceFormula, Procedure, Tender } from "./tender";

export type Exclusion =
  | { readonly kind: "invalid" }
  | { readonly kind: "lapsed" }
  | { readonly kind: "aboveCeiling"; readonly ceiling: number }
  | {
      readonly kind: "belowMinimumScore";
      readonly criterion: string;
      readonly minimum: number;
      readonly score: number;
    }
  | { readonly kind: "belowMinimumLevel"; readonly minimum: Level };

/** Design section 5, `decidedBy`. */
export type DecidedBy = "only" | "score" | "pso" | "quality" | "lot";

/** A bid with its points. Excluded bids have no points, total, rank or decidedBy. */
export interface ScoredBid {
  readonly bid: Bid;
  /**
   * Per criterion, in the order of `Tender.criteria`, unrounded; empty when excluded. Points under `punten`, `utility
   * index` and `prijs per kwaliteit`, EUR under `gunnen op waarde`; the price itself where the method gives it no points.
   */
  readonly points: readonly number[];
  /** EUR after the discount of a discount rule; null when excluded. */
  readonly usedPrice: number | null;
  /** S rounded to the published precision; null when excluded. */
  readonly total: number | null;
  /** Quality points rounded to the published precision; null when excluded. */
  readonly quality: number | null;
  /** 1-based, shared by bids that nothing tells apart (1, 1, 3); null when excluded. */
  readonly rank: number | null;
  readonly decidedBy: DecidedBy | null;
  readonly excluded: Exclusion | null;
}

/** How one place in the order was filled, looking only at the bids not yet placed. */
export interface RankStep {
  /** Place in the order, 1-based and never shared; `rank` may be shared. */
  readonly position: number;
  readonly rank: number;
  readonly chosen: ScoredBid;
  /** Best S among the bids that were left: the highest in points, the lowest in EUR. */
  readonly leader: ScoredBid;
  /**
   * Worst S that still counted as equivalent to the leader; the leader's own S where the rule knows no margin. For bands
   * in EUR the upper end of the band, which itself lies in the next one.
   */
  readonly bound: number;
  /** How many bids were equivalent, the leader included. */
  readonly equivalent: number;
  readonly decidedBy: DecidedBy;
  /** Bids with equal or better S that were passed over for a lower level: best S first, at most 10 (1 without a contract). */
  readonly passedOver: readonly ScoredBid[];
  /** How many were passed over in all. */
  readonly passedOverCount: number;
}

/** What removing one loser does to the winners (design section 5, Sensitivity). */
export interface LeaveOneOut {
  readonly removed: string;
  readonly winners: readonly string[];
  readonly changes: boolean;
}

/** In which the winners stay the same: weights on unrounded totals, margins on published ones. */
export interface Interval {
  readonly from: number;
  /** Null where nothing bounds it. */
  readonly to: number | null;
}

/**
 * How far one weight may move, the others scaling in proportion (one Waarde on its own under `gunnen op waarde`).
 * `interval` is null where rounding decides who wins at the present weight, or all other weights are 0.
 */
export interface WeightInterval {
  readonly criterion: string;
  readonly present: number;
  readonly unit: "points" | "euro";
  readonly interval: Interval | null;
}

export interface WinningLevel {
  readonly bidder: string;
  /**
   * Smallest level at which this loser wins alone, or gets one of several contracts without a lot; null when none does.
   */
  readonly smallestWinningLevel: Level | null;
}

/** Who wins when the level of one bid does not count after all; nobody where the tender then has no score. */
export interface CertificateDependence {
  readonly bidder: string;
  readonly level: Level;
  readonly winnersWithout: readonly string[];
  readonly changes: boolean;
}

export interface PriceDeficit {
  readonly bidder: string;
  /**
   * EUR, in cents: the smallest reduction of the tendered price that makes this loser win alone, or get one of several
   * contracts without a lot; null when no price from 0.01 up does.
   */
  readonly toWin: number | null;
  /** EUR: only under `utility index`, price - U/Ubest x price, what Mercell calls the price deficit. Null otherwise. */
  readonly parity: number | null;
}

/** Whether a PSO criterion is heavy enough to decide (facts/tender.md 4.4). Weights on 0..100. */
export interface PsoWeight {
  readonly present: number;
  /** The best bid of the highest level. */
  readonly bidder: string;
  /** The bid that needs the most weight to be passed over; null when none has more points besides the level. */
  readonly against: string | null;
  /**
   * Above this weight that bid beats every bid of a lower utility: max of D/(D + du); 0 when it leads without points for
   * the level. Null when all bids have one utility.
   */
  readonly decisiveAbove: number | null;
  /** Above this weight one step of the ladder outweighs any difference: 1/(1 + smallest step); 100 without a step. */
  readonly alwaysAbove: number;
  readonly decisive: boolean;
}

/** How far a total lies from the ends of its band, in the unit of S; the band runs from `from` up to, not including, `to`. */
export interface BandEdge {
  readonly bidder: string;
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** What no single total tells: how firmly the outcome stands (design section 5, Sensitivity). */
export interface Sensitivity {
  readonly weights: readonly WeightInterval[];
  /** Only under `marge`: the winners stay from `from` up to, not including, `to`. */
  readonly margin: (Interval & { readonly present: number }) | null;
  /** Losers, and bids that only their level excluded. */
  readonly levels: readonly WinningLevel[];
  readonly certificates: readonly CertificateDependence[];
  readonly priceDeficits: readonly PriceDeficit[];
  /** Only with a PSO criterion under `punten`. */
  readonly psoWeight: PsoWeight | null;
  /** Only under `banden`; ranked bids in the order of the ranking. */
  readonly bandEdges: readonly BandEdge[];
}

/** A price that is low enough to ask about: an indication, no judgement. */
export interface LowPrice {
  readonly bidder: string;
  readonly price: number;
  readonly compared: "mean" | "second" | "estimate";
  /** EUR with which it was compared. */
  readonly reference: number;
  /** 0..1 below the reference. */
  readonly below: number;
}

/** The result for one tender; pure data, same order of bids as the tender. */
export interface TenderOutcome {
  readonly tender: Tender;
  readonly bids: readonly ScoredBid[];
  readonly ranking: readonly RankStep[];
  /** Bidders with rank <= contracts; all sharers of a rank that crosses the number of contracts are listed. */
  readonly winners: readonly string[];
  /** True when a shared rank crosses the number of contracts: a lot must decide. */
  readonly lotNeeded: boolean;
  readonly leaveOneOut: readonly LeaveOneOut[];
  readonly sensitivity: Sensitivity;
  readonly lowPrices: readonly LowPrice[];
  readonly findings: readonly Finding[];
}

/** What was readable of a tender that cannot be scored, so that a user sees and can change it; null where unreadable. */
export interface TenderSettings {
  readonly description: string;
  readonly procedure: Procedure | null;
  readonly method: Method | null;
  readonly rule: DecisionRule | null;
  readonly priceFormula: PriceFormula | null;
  readonly referenceDate: ExcelSerial | null;
  readonly bidCount: number;
}

/** One tender as assembled from the tables: complete, or blocked by errors. */
export type AssembledTender =
  | { readonly ok: true; readonly tender: Tender; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      readonly key: TenderKey;
      readonly settings: TenderSettings;
      /**
       * The tender without its bids, where its settings, criteria and ladder are free of errors: what can be fixed and tried
       * out before there are bids, or while a bid has an error.
       */
      readonly model: Tender | null;
      readonly findings: readonly Finding[];
    };
