import type { Equivalence } from "./equivalence";

/** `eerst`: the highest level comes first whatever the score (facts/tender.md 4.2, A). */
export const levelFirst: Equivalence = {
  equivalentTo: () => () => true,
  bound: (leader) => leader,
  byLevel: true,
};
