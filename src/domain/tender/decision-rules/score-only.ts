import type { Equivalence } from "./equivalence";

/**
 * S alone: `gewogen` (the level counts through its criterion), the discounts (it counted in the price) and `minimum` (it
 * was tested beforehand).
 */
export const scoreOnly: Equivalence = {
  equivalentTo: (leader) => (merit) => merit === leader,
  bound: (leader) => leader,
  byLevel: false,
};
