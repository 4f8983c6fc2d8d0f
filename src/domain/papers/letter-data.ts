import type { ExcelSerial } from "../cell";
import type { TenderKey } from "../finding";
import type { Level } from "../pso/level";
import type { Exclusion } from "../tender/outcome";
import type { BidLevel, Criterion, DecisionRule, Method, Procedure } from "../tender/tender";
import type { PaperSettings } from "./paper-settings";
import type { Standstill } from "./paper-state";

/** A motivation as a letter carries it: nobody wrote one, or it names another bidder and is left out. */
export type LetterMotivation =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "withheld" };

/** One criterion of the addressee's own bid. */
export interface OwnScore {
  readonly criterion: string;
  readonly kind: Criterion["kind"];
  /** Points, or EUR under `gunnen op waarde`; null where the method gives this criterion none. */
  readonly most: number | null;
  /** On the criterion's own scale; null for price and PSO. */
  readonly score: number | null;
  /** Null for an excluded bid, and for the price where the method gives it no points. */
  readonly points: number | null;
  /** Null for price and PSO, which speak for themselves. */
  readonly motivation: LetterMotivation | null;
}

/** Why a winner goes before the addressee. */
export type Beaten = "score" | "level" | "quality" | "lot";

/** A criterion on which a winner has more than the addressee, or a price that is lower. */
export interface Advantage {
  /** Null for the price itself, where the method gives it no points. */
  readonly criterion: string | null;
  /** Points, EUR of value, or prices; null where the buyer does not reveal these. */
  readonly figures: { readonly own: number; readonly winner: number } | null;
}

/** What one letter tells of one winner: what the buyer ticked, and null for the rest. */
export interface WinnerShown {
  readonly name: string;
  readonly total: number | null;
  readonly price: number | null;
  readonly level: Level | null;
  /** In the order of the criteria; null at a criterion that the method gives no points. */
  readonly points: readonly (number | null)[] | null;
  /** In the order of the criteria; null at price and PSO. */
  readonly motivations: readonly (LetterMotivation | null)[] | null;
  readonly advantages: readonly Advantage[];
  /** Null for an addressee that was excluded. */
  readonly beaten: Beaten | null;
}

/** One letter: nothing of anybody else than the addressee, save what is told of the winners. */
export interface LetterData {
  readonly kind: "award" | "rejection";
  readonly key: TenderKey;
  readonly description: string;
  readonly procedure: Procedure | null;
  readonly method: Method;
  readonly rule: DecisionRule;
  readonly rounding: number;
  readonly settings: PaperSettings;
  readonly controlNumber: string;
  readonly sentOn: ExcelSerial;
  readonly standstill: Standstill | null;
  readonly addressee: string;
  /** As the supplier list has it; null where that is not known. */
  readonly email: string | null;
  readonly own: {
    readonly price: number | null;
    readonly level: BidLevel;
    readonly scores: readonly OwnScore[];
    readonly total: number | null;
    /** Null when excluded. */
    readonly rank: { readonly place: number; readonly of: number; readonly shared: boolean } | null;
    readonly excluded: Exclusion | null;
    /** Why it was declared invalid, in the buyer's own words; null where that is not known or not asked. */
    readonly remark: LetterMotivation | null;
    /** Whether lots were drawn between this bid and others. */
    readonly drawn: boolean;
    /** The level put it before a bid with an equal or better score. */
    readonly byLevel: boolean;
  };
  /**
   * EUR lower that the price should have been to win, null where no price would have; the whole is null for winners and
   * excluded bids.
   */
  readonly priceDeficit: { readonly toWin: number | null } | null;
  /** Empty in a letter of award. */
  readonly winners: readonly WinnerShown[];
  /** With what is told here the winner's price can be calculated, though it is not told. */
  readonly priceDerivable: boolean;
}
