import type { ExcelSerial } from "../cell";
import type { PaperKind } from "../papers/paper-choices";
import type { Advantage, LetterData } from "../papers/letter-data";
import type { LotNoticeData } from "../papers/lot-notice-data";
import type { Level } from "../pso/level";
import type { BidExplanation } from "../tender/explain-bids";
import type { LockState } from "../tender/lock/lock-state";
import type { ScoreSheetTexts } from "./score-sheet-texts";
import type { Exclusion, LowPrice } from "../tender/outcome";
import type { Aggregation, BidLevel, DecisionRule, Method } from "../tender/tender";

/** Words that a paper shares with the score sheet. */
export type PaperScoreTexts = Pick<
  ScoreSheetTexts,
  | "level"
  | "status"
  | "decidedBy"
  | "exclusion"
  | "levelReason"
  | "procedure"
  | "ruleName"
  | "ruleExplained"
  | "method"
  | "priceFormula"
  | "kind"
>;

export interface MinutesTexts {
  /** "" where there is no lot. */
  readonly title: (tender: string, lot: string) => string;
  readonly intro: string;
  readonly headings: Readonly<
    Record<
      | "tender"
      | "committee"
      | "criteria"
      | "bids"
      | "exclusions"
      | "scores"
      | "ranking"
      | "lot"
      | "award"
      | "lowPrices"
      | "model"
      | "corrections"
      | "signatures",
      string
    >
  >;
  readonly facts: Readonly<
    Record<
      | "organisation"
      | "reference"
      | "tender"
      | "lot"
      | "description"
      | "procedure"
      | "closingDate"
      | "referenceDate"
      | "method"
      | "priceFormula"
      | "rule"
      | "ruleFixedOn"
      | "contracts"
      | "ceiling"
      | "estimate"
      | "scored"
      | "sheet"
      | "controlNumber",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "name"
      | "role"
      | "position"
      | "declaration"
      | "criterion"
      | "kind"
      | "weight"
      | "value"
      | "scale"
      | "minimum"
      | "bidder"
      | "kvk"
      | "price"
      | "level"
      | "reason"
      | "score"
      | "points"
      | "assessor"
      | "remark"
      | "rank"
      | "counted"
      | "decidedBy"
      | "ticket"
      | "order"
      | "outcome"
      | "when"
      | "what"
      | "was"
      | "is"
      | "why"
      | "cell"
      | "date"
      | "signature",
      string
    >
  >;
  readonly scored: (when: string, by: string) => string;
  readonly notFilledIn: string;
  /** Of a declaration of interests. */
  readonly declared: (day: ExcelSerial | true | null) => string;
  readonly declarations: string;
  readonly noCommittee: string;
  readonly scale: (from: number, to: number) => string;
  readonly levelLine: (level: BidLevel) => string;
  readonly noBids: string;
  readonly noExclusions: string;
  readonly reasonToFill: string;
  readonly scoresNote: (aggregation: ReadonlySet<Aggregation>) => string;
  readonly motivation: string;
  /** The row of the agreed score under those of the assessors; the reasons stand above. */
  readonly consensus: { readonly name: string; readonly reasons: string };
  readonly notScoredBy: (names: readonly string[]) => string;
  readonly motivationToFill: string;
  readonly noRanking: string;
  readonly noLot: string;
  readonly lotToDraw: (bidders: readonly string[], rank: number, contracts: number) => string;
  readonly lotDrawn: (when: string, by: string, seed: string) => string;
  readonly getsContract: string;
  readonly getsNone: string;
  readonly awarded: (winners: readonly string[]) => string;
  readonly notAwarded: string;
  readonly awaitsLot: string;
  readonly restsOnCertificate: (bidder: string, level: Level, without: readonly string[]) => string;
  readonly noLowPrices: string;
  readonly lowPrice: (low: LowPrice) => string;
  readonly lowPriceToFill: string;
  readonly controlNote: string;
  readonly noCorrections: string;
  readonly signNote: string;
  readonly asideNotes: readonly string[];
}

export interface LetterTexts {
  readonly to: string;
  readonly addressToFill: string;
  readonly byEmail: (email: string) => string;
  /** Of the town and the day. */
  readonly dated: (town: string, day: ExcelSerial) => string;
  readonly reference: string;
  readonly subject: string;
  readonly subjectLine: (letter: LetterData) => string;
  readonly greeting: string;
  /** What was decided, in one or two paragraphs. */
  readonly decision: (letter: LetterData) => readonly string[];
  readonly headings: Readonly<
    Record<"own" | "motivation" | "exclusion" | "advantages" | "winnerMotivation" | "standstill", string>
  >;
  readonly comparedWith: (winner: string) => string;
  readonly columns: Readonly<
    Record<"criterion" | "most" | "score" | "points" | "item" | "you" | "euroPoints", string>
  >;
  readonly rows: Readonly<Record<"price" | "level" | "rank", string>>;
  readonly rank: (rank: NonNullable<LetterData["own"]["rank"]>) => string;
  readonly ownLevel: (level: BidLevel) => string;
  /** How the order came about, so that the figures can be understood. */
  readonly method: (letter: LetterData) => string;
  readonly ownNotes: (letter: LetterData) => readonly string[];
  readonly exclusion: (exclusion: Exclusion, own: LetterData["own"]) => string;
  readonly beaten: (letter: LetterData, winner: LetterData["winners"][number]) => string;
  readonly advantage: (winner: string, advantage: Advantage, letter: LetterData) => string;
  /** Without their figures. */
  readonly advantageNames: (winner: string, advantages: readonly Advantage[]) => string;
  readonly noAdvantages: (winner: string) => string;
  readonly deficit: (toWin: number | null) => string;
  readonly motivationToFill: string;
  readonly reasonToFill: string;
  readonly standstill: (letter: LetterData) => readonly string[];
  readonly questions: (contact: string, email: string) => string;
  readonly closing: string;
  readonly controlNumber: (number: string) => string;
  readonly asideNotes: (letter: LetterData) => readonly string[];
}

export interface LotNoticeTexts {
  readonly subjectLine: (notice: LotNoticeData) => string;
  readonly why: (notice: LotNoticeData) => string;
  readonly facts: Readonly<Record<"when" | "where" | "by", string>>;
  readonly heading: string;
  readonly attend: string;
  readonly how: readonly string[];
  readonly asideNotes: (notice: LotNoticeData) => readonly string[];
}

/** Every word on the papers of a tender, in one language; numbers in tables are cells. */
export interface PaperTexts {
  readonly score: PaperScoreTexts;
  readonly bidSentence: (explanation: BidExplanation) => string;
  readonly lockStatement: (state: LockState) => string;
  readonly lockChange: (change: Extract<LockState, { kind: "locked" }>["changes"][number]) => string;
  readonly minutes: MinutesTexts;
  readonly letter: LetterTexts;
  readonly lotNotice: LotNoticeTexts;
  /** How the method and the rule are written with their numbers. */
  readonly rule: (rule: DecisionRule, method: Method) => string;
  readonly day: (day: ExcelSerial) => string;
}

/** What the log says of papers, in the language of whoever writes them. */
export interface PaperLogTexts {
  readonly logged: string;
  readonly outcome: (kinds: readonly PaperKind[], sheets: number, sentOn: ExcelSerial) => string;
}
