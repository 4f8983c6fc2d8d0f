import type { Equivalence } from "./equivalence";

/** `gelijk`: the level decides only where the published scores are equal (facts/tender.md 4.2, F). */
export const equalScore: Equivalence = {
  equivalentTo: (leader) => (score) => score === leader,
  lowerBound: (leader) => leader,
  byLevel: true,
};
