/**
 * How a rule decides. Every rule is a repeated choice over the bids that are left: the best S leads, the rule says which
 * bids are equivalent to the leader, and among those the highest level comes first (if the rule looks at the level),
 * then the best S, then the highest quality points. A bid with a better S than an equivalent one is always equivalent.
 * All of it is told in merits (see Standing): S in points, -S in EUR, so that more is always better.
 */
export interface Equivalence {
  /** The test that says which merit is equivalent to the leader's. */
  readonly equivalentTo: (leader: number) => (merit: number) => boolean;
  /** Worst merit equivalent to the leader's, for the reader; the leader's own where the rule knows no margin. */
  readonly bound: (leader: number) => number;
  /** Whether the level chooses among the equivalent bids. */
  readonly byLevel: boolean;
}

/** Decimals on which scores, margins and bands are compared, free of binary noise. */
export const COMPARE_DIGITS = 9;
