/**
 * How a rule decides. Every rule is a repeated choice over the bids that are left: the best S leads, the rule says which
 * bids are equivalent to the leader, and among those the highest level comes first (if the rule looks at the level),
 * then the best S, then the highest quality points. A bid with a better S than an equivalent one is always equivalent.
 */
export interface Equivalence {
  /** The test that says which S is equivalent to the leader's. */
  readonly equivalentTo: (leader: number) => (score: number) => boolean;
  /** Lowest S equivalent to the leader's, for the reader; the leader's own where the rule knows no margin. */
  readonly lowerBound: (leader: number) => number;
  /** Whether the level chooses among the equivalent bids. */
  readonly byLevel: boolean;
}

/** Decimals on which scores, margins and bands are compared, free of binary noise. */
export const COMPARE_DIGITS = 9;
