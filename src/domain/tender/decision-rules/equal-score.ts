import type { Equivalence } from "./equivalence";

/** `gelijk`: the level decides only where the published scores are equal (facts/tender.md 4.2, F). */
export const equalScore: Equivalence = {
  equivalentTo: (leader) => (merit) => merit === leader,
  bound: (leader) => leader,
  byLevel: true,
};
