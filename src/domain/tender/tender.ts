import type { ExcelSerial, Place } from "../cell";
import type { TenderKey } from "../finding";
import type { Level } from "../pso/level";

export type Procedure = "private" | "belowThreshold" | "european" | "reserved";

/** How S is made; more methods join this union with the scoring-engine work. */
export type Method = "punten";

/** WP = price weight, Pmin/Pmax over the bids that count. Source: design section 5, facts/tender.md 1.1 (P1, P2, P5). */
export type PriceFormula =
  | { readonly kind: "laagste/prijs" }
  | { readonly kind: "laag-hoog" }
  | { readonly kind: "bandbreedte"; readonly low: number; readonly high: number };

/** How the level decides. Source: design section 5. */
export type DecisionRule =
  | { readonly kind: "marge"; readonly margin: number }
  | { readonly kind: "banden"; readonly width: number }
  | { readonly kind: "gelijk" }
  | { readonly kind: "eerst" }
  | { readonly kind: "gewogen" }
  | { readonly kind: "minimum"; readonly level: Level };

export interface QualityCriterion {
  readonly kind: "quality";
  readonly name: string;
  /** Points at the top of the scale, on 0..100. */
  readonly weight: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** A bid that scores lower is excluded. */
  readonly minimumScore: number | null;
  readonly place: Place;
}
export interface PriceCriterion {
  readonly kind: "price";
  readonly name: string;
  readonly weight: number;
  readonly place: Place;
}
export interface PsoCriterion {
  readonly kind: "pso";
  readonly name: string;
  readonly weight: number;
  readonly place: Place;
}
export type Criterion = QualityCriterion | PriceCriterion | PsoCriterion;

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
  /** Criterion name -> score on the criterion's own scale (quality criteria only); complete for a valid bid. */
  readonly scores: ReadonlyMap<string, number>;
  readonly status: BidStatus;
  readonly level: BidLevel;
  readonly place: Place;
  /** Source cells for the live 'gewijzigd' check: the price, and each score by criterion. */
  readonly cells: { readonly price: Place; readonly scores: ReadonlyMap<string, Place> };
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
  /** Cut price points to 0..weight; default off. */
  readonly clip: boolean;
  readonly criteria: readonly Criterion[];
  readonly bids: readonly Bid[];
  /** Share of a PSO criterion's weight per level, 0..1, not decreasing. */
  readonly utilities: Readonly<Record<Level, number>>;
}
