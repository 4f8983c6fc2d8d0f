import type { Level } from "../pso/level";
import type { DecidedBy, Exclusion } from "../tender/outcome";
import type { BidStatus, DecisionRule, LevelReason, PriceFormula, Procedure } from "../tender/tender";

/** What the line under the title tells. */
export interface ResultFacts {
  /** Names, in order; empty when no bid counts. */
  readonly winners: readonly string[];
  readonly lotNeeded: boolean;
  /** How the first place was decided; null when no bid counts. */
  readonly decidedBy: DecidedBy | null;
  readonly total: number;
  readonly leader: string;
  readonly leaderTotal: number;
  readonly equivalent: number;
  readonly lowerBound: number;
  readonly level: Level;
  readonly contracts: number;
  /** Decimals of the totals. */
  readonly rounding: number;
}

/** Every word on a score sheet, in one language. Words that formulas compare must differ from each other. */
export interface ScoreSheetTexts {
  readonly title: (tender: string, lot: string) => string;
  readonly result: (facts: ResultFacts) => string;
  readonly level: Readonly<Record<Level, string>>;
  readonly status: Readonly<Record<BidStatus, string>>;
  readonly decidedBy: Readonly<Record<DecidedBy, string>>;
  readonly exclusion: (exclusion: Exclusion) => string;
  readonly levelReason: Readonly<Record<LevelReason, string>>;
  readonly procedure: (procedure: Procedure | null) => string;
  readonly ruleName: Readonly<Record<DecisionRule["kind"], string>>;
  /** What the rule does, in one or two sentences. */
  readonly ruleExplained: (rule: DecisionRule) => string;
  readonly priceFormula: (formula: PriceFormula, clip: boolean) => string;
  readonly recalculate: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly unknown: string;
  readonly facts: {
    readonly procedure: string;
    readonly rule: string;
    readonly ruleFixedOn: string;
    readonly priceFormula: string;
    readonly referenceDate: string;
    readonly closingDate: string;
    readonly scoredOn: string;
    readonly recalculate: string;
    readonly margin: string;
    readonly width: string;
    readonly minimumLevel: string;
    readonly low: string;
    readonly high: string;
    readonly rounding: string;
    readonly contracts: string;
    readonly ceiling: string;
    readonly check: string;
    readonly source: string;
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
    readonly points: string;
    readonly inputs: string;
    readonly ladder: string;
    readonly leaveOneOut: string;
    readonly workings: string;
    readonly margin: string;
  };
  readonly notes: {
    readonly ranking: string;
    readonly rankingValues: string;
    readonly noBids: string;
    readonly levels: string;
    readonly points: string;
    readonly inputs: string;
    readonly leaveOneOut: string;
    readonly noLosers: string;
    readonly workings: string;
    readonly margin: string;
  };
  readonly columns: {
    readonly rank: string;
    readonly bid: string;
    readonly bidder: string;
    readonly total: string;
    readonly level: string;
    readonly levelRank: string;
    readonly best: string;
    readonly lowerBound: string;
    readonly equivalent: string;
    readonly decidedBy: string;
    readonly leader: string;
    readonly quality: string;
    readonly stated: string;
    readonly countsAs: string;
    readonly remark: string;
    readonly status: string;
    readonly counts: string;
    readonly price: string;
    readonly anchor: string;
    readonly source: string;
    readonly utility: string;
    readonly removed: string;
    readonly changes: string;
    readonly winners: string;
    readonly totalKey: string;
    readonly qualityKey: string;
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
    readonly weight: string;
    readonly scaleMin: string;
    readonly scaleMax: string;
    readonly minimumScore: string;
    readonly lowestPrice: string;
    readonly highestPrice: string;
    readonly factor: string;
    readonly ruleKey: string;
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
  readonly noSource: string;
  readonly agrees: string;
  readonly differs: string;
  readonly winnerChanges: string;
  readonly winnerStays: string;
  /** Names in a row: "A, B en C". */
  readonly list: (names: readonly string[]) => string;
}
