import { levelRank } from "../pso/level";
import type { Exclusion } from "./outcome";
import type { Bid, Tender } from "./tender";

/**
 * Why a bid does not take part, or null. Tested before any price is compared, so an excluded bid moves no anchor
 * (design section 5, order of work).
 */
export function exclusionOf(tender: Tender, bid: Bid): Exclusion | null {
  switch (bid.status) {
    case "invalid":
      return { kind: "invalid" };
    case "lapsed":
      return { kind: "lapsed" };
    case "valid":
      return conditionNotMet(tender, bid);
  }
}

/** Whether a bid that dropped out after the award still anchors the prices of the others. */
export function isAnchorOnly(tender: Tender, bid: Bid): boolean {
  return bid.status === "lapsed" && tender.recalculate === "no" && conditionNotMet(tender, bid) === null;
}

function conditionNotMet(tender: Tender, bid: Bid): Exclusion | null {
  for (const criterion of tender.criteria) {
    if (criterion.kind !== "quality" || criterion.minimumScore === null) continue;
    const score = bid.scores.get(criterion.name);
    if (score !== undefined && score < criterion.minimumScore) {
      return { kind: "belowMinimumScore", criterion: criterion.name, minimum: criterion.minimumScore, score };
    }
  }
  const { rule, ceilingPrice } = tender;
  if (rule.kind === "minimum" && levelRank(bid.level.counted) < levelRank(rule.level)) {
    return { kind: "belowMinimumLevel", minimum: rule.level };
  }
  if (ceilingPrice !== null && bid.price !== null && bid.price > ceilingPrice) {
    return { kind: "aboveCeiling", ceiling: ceilingPrice };
  }
  return null;
}
