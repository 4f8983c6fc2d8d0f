import type { Level } from "../pso/level";
import type { DecidedBy, Exclusion } from "../tender/outcome";
import type { BidStatus, DecisionRule, LevelReason, Method, PriceFormula, Procedure } from "../tender/tender";
import type { FactId, ParameterId } from "./score-parameters";
import type { ScoreBlockTexts } from "./score-block-texts";

/** What the line under the title tells. */
export interface ResultFacts {
  readonly method: Method;
  /** Names, in order; empty when no bid counts. */
  readonly winners: readonly string[];
  readonly lotNeeded: boolean;
  /** How the first place was decided; null when no bid counts. */
  readonly decidedBy: DecidedBy | null;
  readonly total: number;
  readonly leader: string;
  readonly leaderTotal: number;
  readonly equivalent: number;
  readonly level: Level;
  readonly contracts: number;
  /** Decimals of the totals. */
  readonly rounding: number;
}

/** What the levels changed: who wins without them. */
export interface LevelEffect {
  readonly kind: "noLevel" | "same" | "other" | "lot";
  readonly method: Method;
  /** Decimals of the total. */
  readonly rounding: number;
  /** Without levels; of "noLevel" the winners as they are. */
  readonly winners: readonly string[];
  /** S of the first of them. */
  readonly total: number;
}

/** Words that depend on how S is made. */
export interface MethodTexts {
  readonly name: string;
  /** How S is made and which end is better, in one or two sentences. */
  readonly explained: string;
  readonly total: string;
  /** Best S among the bids that are left, whose it is, and the worst that is still equivalent. */
  readonly best: string;
  readonly leader: string;
  readonly bound: string;
  readonly quality: string;
  /** All that is not for the price. */
  readonly worth: string;
  readonly totalKey: string;
  readonly qualityKey: string;
  /** Labels of the settings of `marge` and `banden`. */
  readonly margin: string;
  readonly width: string;
  readonly pointsHeading: string;
  readonly notes: { readonly ranking: string; readonly points: string; readonly margin: string };
}

/** Every word on a score sheet, in one language. Words that formulas compare must differ from each other. */
export interface ScoreSheetTexts {
  readonly title: (tender: string, lot: string) => string;
  readonly result: (facts: ResultFacts) => string;
  readonly levelEffect: (effect: LevelEffect) => string;
  readonly level: Readonly<Record<Level, string>>;
  readonly status: Readonly<Record<BidStatus, string>>;
  readonly decidedBy: Readonly<Record<DecidedBy, string>>;
  readonly exclusion: (exclusion: Exclusion) => string;
  readonly levelReason: Readonly<Record<LevelReason, string>>;
  readonly procedure: (procedure: Procedure | null) => string;
  readonly ruleName: Readonly<Record<DecisionRule["kind"], string>>;
  /** What the rule does, in one or two sentences. */
  readonly ruleExplained: (rule: DecisionRule, method: Method) => string;
  /** What is looked at, most important first. */
  readonly order: (rule: DecisionRule["kind"]) => string;
  readonly method: Readonly<Record<Method, MethodTexts>>;
  readonly priceFormula: (formula: PriceFormula) => string;
  readonly recalculate: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly unknown: string;
  readonly facts: Readonly<Record<FactId, string>>;
  /** `margin` and `width` depend on the method. */
  readonly parameters: Readonly<
    Record<Exclude<ParameterId, "margin" | "width"> | "check" | "source", string>
  >;
  readonly control: {
    readonly number: string;
    readonly status: string;
    readonly inForce: string;
    readonly replaced: string;
    /** Without the sheet that tells. */
    readonly unknown: string;
    /** Instead of in force, while a source differs from its copy. */
    readonly sourceChanged: string;
    /** Where to look, when this score was replaced. */
    readonly see: (sheet: string) => string;
    /** The same for a source that differs from its copy. */
    readonly seeSource: string;
  };
  readonly legend: {
    readonly label: string;
    readonly input: string;
    readonly formula: string;
    readonly result: string;
  };
  readonly headings: {
    readonly warnings: string;
    readonly ranking: string;
    readonly notRanked: string;
    readonly sentences: string;
    readonly levels: string;
    readonly inputs: string;
    readonly ladder: string;
    readonly leaveOneOut: string;
    readonly workings: string;
    readonly margin: string;
  };
  readonly notes: {
    readonly rankingValues: string;
    readonly noBids: string;
    readonly levels: string;
    readonly inputs: string;
    /** Only under a rule with a discount. */
    readonly discount: string;
    readonly leaveOneOut: string;
    readonly noLosers: string;
    readonly workings: string;
  };
  readonly columns: {
    readonly rank: string;
    readonly bid: string;
    readonly bidder: string;
    readonly level: string;
    readonly levelRank: string;
    readonly equivalent: string;
    readonly decidedBy: string;
    readonly stated: string;
    readonly countsAs: string;
    readonly remark: string;
    readonly status: string;
    readonly counts: string;
    readonly price: string;
    readonly usedPrice: string;
    readonly anchor: string;
    readonly anchorWorth: string;
    readonly source: string;
    readonly utility: string;
    readonly discountEuro: string;
    readonly discountShare: string;
    /** Of `utility index`. */
    readonly factor: string;
    readonly index: string;
    readonly deficit: string;
    readonly removed: string;
    readonly changes: string;
    readonly winners: string;
    readonly band: string;
    readonly scoreOrder: string;
    readonly position: string;
    readonly engineTotal: string;
    readonly engineRank: string;
    readonly check: string;
    readonly group: string;
    readonly marginOrder: string;
    readonly marginBid: string;
    readonly marginShared: string;
    readonly marginGroup: string;
  };
  readonly rows: {
    readonly kind: string;
    readonly category: string;
    readonly categoryWeight: string;
    readonly sectionWeight: string;
    readonly weight: string;
    readonly value: string;
    readonly scaleMin: string;
    readonly scaleZero: string;
    readonly scaleMax: string;
    readonly minimumScore: string;
    readonly lowestPrice: string;
    readonly highestPrice: string;
    readonly bestWorth: string;
    readonly factor: string;
    /** The margin or width in whole units. */
    readonly ruleKey: Readonly<Record<"marge" | "banden", string>>;
  };
  readonly kind: Readonly<Record<"price" | "quality" | "pso", string>>;
  /** The bid rests on a criterion of kind PSO: the column shows the level's rank. */
  readonly pso30plus: string;
  readonly equivalentProof: string;
  readonly nothingStated: string;
  /** Shown for 1 and 0 by a number format, so without quotation marks. */
  readonly yes: string;
  readonly no: string;
  readonly counts: string;
  readonly changed: string;
  readonly unchanged: string;
  /** The table is not in this workbook. */
  readonly missing: string;
  readonly noSource: string;
  readonly agrees: string;
  readonly differs: string;
  readonly winnerChanges: string;
  readonly winnerStays: string;
  /** Blocks that not every sheet has. */
  readonly blocks: ScoreBlockTexts;
  /** Names in a row: "A, B en C". */
  readonly list: (names: readonly string[]) => string;
}
