import type { Equivalence } from "./equivalence";

/** `gewogen` (the level counts through its criterion) and `minimum` (it was tested beforehand): S alone. */
export const scoreOnly: Equivalence = {
  equivalentTo: (leader) => (score) => score === leader,
  lowerBound: (leader) => leader,
  byLevel: false,
};
