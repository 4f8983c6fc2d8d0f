import type { ExcelSerial } from "../cell";
import type { Finding, TenderKey } from "../finding";
import type { Level } from "../pso/level";
import type { Bid, DecisionRule, PriceFormula, Procedure, Tender } from "./tender";

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
  /** Criterion name -> unrounded points; empty when excluded. */
  readonly points: ReadonlyMap<string, number>;
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
  /** Best S among the bids that were left. */
  readonly leader: ScoredBid;
  /** Lowest S that still counted as equivalent to the leader; the leader's own S where the rule knows no margin. */
  readonly lowerBound: number;
  /** How many bids were equivalent, the leader included. */
  readonly equivalent: number;
  readonly decidedBy: DecidedBy;
  /** Bids with equal or better S that were passed over for a lower level: best S first, the first 10. */
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
  readonly findings: readonly Finding[];
}

/** What was readable of a tender that cannot be scored, so that a user sees and can change it; null where unreadable. */
export interface TenderSettings {
  readonly description: string;
  readonly procedure: Procedure | null;
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
      readonly findings: readonly Finding[];
    };
