import type { Level } from "../../pso/level";

/** What is simulated; a null means that the model itself decides. */
export interface WhatIfOptions {
  /** Any whole number: the same seed gives the same answer on every machine. */
  readonly seed: number;
  /** How many tenders are simulated. */
  readonly tenders: number;
  /** The number of bidders, both ends included. */
  readonly bidders: { readonly from: number; readonly to: number };
  /** Half the width of the prices around their middle, as a share of the middle on 0..1. */
  readonly priceSpread: number | null;
  /** Which part of every scale the scores are drawn from, as shares on 0..1. */
  readonly qualitySpread: { readonly from: number; readonly to: number };
}

export const WHAT_IF_DEFAULTS: WhatIfOptions = {
  seed: 1,
  tenders: 2000,
  bidders: { from: 3, to: 6 },
  priceSpread: null,
  qualitySpread: { from: 0, to: 1 },
};

/** A simulated bid of an example, complete enough to recalculate by hand. */
export interface ExampleBid {
  readonly bidder: string;
  readonly price: number;
  /** In the order of the criteria; null for price and PSO. */
  readonly scores: readonly (number | null)[];
  readonly level: Level;
  /** S as it is published; null for a bid that its level excludes. */
  readonly total: number | null;
}

/** A simulated tender in which the winner changes when a loser leaves. */
export interface ReversalExample {
  readonly bids: readonly ExampleBid[];
  readonly removed: string;
  readonly winners: readonly string[];
  readonly winnersWithout: readonly string[];
}

/** Simulated tenders to which something happened, of those that could be scored. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What a model does before there are bids (facts/tender.md 4.4): exact where a closed form exists, simulated elsewhere. */
export interface WhatIf {
  readonly options: WhatIfOptions;
  /** EUR between which prices were drawn, and what that rests on. */
  readonly prices: {
    readonly low: number;
    readonly high: number;
    readonly basis: "band" | "estimate" | "ceiling" | "assumed";
  };
  /** Simulated tenders that the method could not score, such as one without any quality. */
  readonly notScored: number;
  /** Null without a PSO criterion under `punten`. Weights on 0..100. */
  readonly psoWeight: {
    readonly present: number;
    /** Above this weight one step of the ladder outweighs every difference between two bids. */
    readonly alwaysAbove: number;
    readonly always: boolean;
  } | null;
  /** The winners differ when no level counts. */
  readonly levelChangesWinner: Share;
  /** A winner was placed by its level over a bid with an equal or better S. */
  readonly decidedByLevel: Share;
  readonly reversal: {
    /** Whether points under this method and formula depend on the other bids, so that two others can change places. */
    readonly formulaCan: boolean;
    /** Whether the rule itself hangs from the best bid, which `marge` does. */
    readonly ruleCan: boolean;
    readonly share: Share;
    readonly example: ReversalExample | null;
  };
  /** The winner loses by lowering its own price; null where that cannot happen. */
  readonly losesByLowering: Share | null;
  readonly lotNeeded: Share;
}
