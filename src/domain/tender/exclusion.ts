import { levelRank } from "../pso/level";
import type { Exclusion } from "./outcome";
import type { Bid, Tender } from "./tender";

/**
 * Why each bid does not take part, or null, in the order of the bids. Tested before any price is compared, so an excluded
 * bid moves no anchor (design section 5, order of work).
 */
export function exclusionsOf(tender: Tender): readonly (Exclusion | null)[] {
  const condition = conditionsOf(tender);
  return tender.bids.map((bid) => {
    switch (bid.status) {
      case "invalid":
        return INVALID;
      case "lapsed":
        return LAPSED;
      case "valid":
        return condition === null ? null : condition(bid);
    }
  });
}

/** Bids that dropped out after the award and still anchor the others (`Herberekenen` = nee). */
export function anchorsOnly(tender: Tender): readonly Bid[] {
  if (tender.recalculate !== "no") return [];
  const condition = conditionsOf(tender);
  return tender.bids.filter(
    (bid) => bid.status === "lapsed" && (condition === null || condition(bid) === null),
  );
}

const INVALID: Exclusion = { kind: "invalid" };
const LAPSED: Exclusion = { kind: "lapsed" };

/** The test of minimum scores, minimum level and price ceiling, in that order; null where the tender has none of these. */
function conditionsOf(tender: Tender): ((bid: Bid) => Exclusion | null) | null {
  const { rule, ceilingPrice } = tender;
  const minimums = tender.criteria.flatMap((criterion, column) =>
    criterion.kind === "quality" && criterion.minimumScore !== null
      ? [{ column, criterion: criterion.name, minimum: criterion.minimumScore }]
      : [],
  );
  if (minimums.length === 0 && rule.kind !== "minimum" && ceilingPrice === null) return null;
  return (bid) => {
    for (const { column, criterion, minimum } of minimums) {
      const score = bid.scores[column] ?? null;
      if (score !== null && score < minimum) return { kind: "belowMinimumScore", criterion, minimum, score };
    }
    if (rule.kind === "minimum" && levelRank(bid.level.counted) < levelRank(rule.level)) {
      return { kind: "belowMinimumLevel", minimum: rule.level };
    }
    if (ceilingPrice !== null && bid.price !== null && bid.price > ceilingPrice) {
      return { kind: "aboveCeiling", ceiling: ceilingPrice };
    }
    return null;
  };
}
