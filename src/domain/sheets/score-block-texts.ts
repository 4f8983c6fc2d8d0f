import type { LowPrice } from "../tender/outcome";
import type { ScoreUnit } from "../tender/score-unit";
import type { SourceBlock } from "./score-sources-input";
import type { Aggregation, LowPriceLimits } from "../tender/tender";

/** Words above every table about sensitivity. */
interface TableTexts {
  readonly heading: string;
  readonly note: string;
}

/** Words of a table that says between which ends something may move. */
export interface IntervalTexts {
  readonly criterion: string;
  readonly present: Readonly<Record<ScoreUnit, string>>;
  readonly from: string;
  readonly to: string;
  readonly down: string;
  readonly up: string;
  readonly unbounded: string;
  /** No interval: see `WeightInterval.interval`. */
  readonly undecided: string;
}

/** The words of the blocks that not every score sheet has, in one language. */
export interface ScoreBlockTexts {
  /** On which rows, counted from 1, the sentences about firmness and the table of certificates stand; "" for neither. */
  readonly pointer: (summary: number | null, certificates: number | null) => string;
  /** Heading of the sentences on the first page. */
  readonly summary: string;
  readonly interval: IntervalTexts;
  /** Under `gunnen op waarde` one value changes on its own; elsewhere the other weights move along. */
  readonly weights: Readonly<Record<ScoreUnit, TableTexts>>;
  readonly margin: TableTexts & { readonly name: string };
  readonly losers: TableTexts & {
    readonly level: string;
    readonly price: string;
    readonly deficit: string;
    readonly winningPrice: string;
    readonly parity: string;
    readonly unreachable: string;
  };
  readonly certificates: TableTexts & {
    readonly bidder: string;
    readonly level: string;
    readonly outcome: string;
    readonly winners: string;
    readonly nobody: string;
  };
  readonly psoWeight: TableTexts & {
    readonly bidder: string;
    readonly present: string;
    readonly against: string;
    readonly decisiveAbove: string;
    readonly alwaysAbove: string;
    readonly decisive: string;
    /** The bids have one level only. */
    readonly oneLevel: string;
  };
  readonly bandEdges: TableTexts & {
    readonly from: string;
    readonly to: string;
    readonly distance: string;
  };
  readonly lowPrices: TableTexts & {
    /** Which tests were made: shares on 0..1, `estimate` in EUR. */
    readonly limits: (limits: LowPriceLimits, estimate: number | null, bidsForMean: number) => string;
    readonly none: string;
    readonly comparedWith: string;
    readonly compared: Readonly<Record<LowPrice["compared"], string>>;
    readonly reference: string;
    readonly below: string;
    readonly limit: string;
  };
  readonly assessors: TableTexts & {
    readonly spread: TableTexts;
    readonly consensus: TableTexts;
    readonly criterion: string;
    readonly count: string;
    readonly lowest: string;
    readonly highest: string;
    readonly mean: string;
    readonly median: string;
    readonly deviation: string;
    readonly agreed: string;
    readonly used: string;
    readonly by: string;
    readonly aggregation: Readonly<Record<Aggregation, string>>;
    readonly reason: string;
  };
  readonly sources: TableTexts & {
    /** Instead of the note, when suppliers and bids are left out because there are too many bids. */
    readonly manyBids: string;
    readonly table: Readonly<Record<SourceBlock["role"], string>>;
    readonly value: string;
    readonly check: string;
  };
  /** The label before the statement about the lock. */
  readonly lock: string;
}
