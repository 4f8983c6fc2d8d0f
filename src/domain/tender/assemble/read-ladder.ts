import type { Place } from "../../cell";
import type { LadderRow } from "../../tables/rows";
import type { Criterion, DecisionRule, Tender } from "../tender";
import type { FindingList } from "./finding-list";
import { ladderLevels } from "./ladder-levels";
import { NO_DISCOUNTS, readDiscounts } from "./read-discounts";
import { DEFAULT_UTILITIES, readUtilities } from "./read-utilities";

export interface LadderUse {
  readonly criteria: readonly Criterion[];
  readonly rule: DecisionRule | null;
  readonly rulePlace: Place | null;
}

/**
 * What the table PSO-ladder says, as far as the tender makes use of it: a fault in the values concerns only tenders that
 * give points for the level, a fault in the discounts only those with a discount rule.
 */
export function readLadder(
  rows: readonly LadderRow[],
  { criteria, rule, rulePlace }: LadderUse,
  findings: FindingList,
): Pick<Tender, "utilities" | "discounts"> {
  const discount = rule?.kind === "korting euro" || rule?.kind === "korting procent" ? rule.kind : null;
  const givesPoints = criteria.some(({ kind }) => kind === "pso") && rows.length > 0;
  if (!givesPoints && discount === null) return { utilities: DEFAULT_UTILITIES, discounts: NO_DISCOUNTS };
  if (discount !== null && rows.length === 0) {
    findings.add("error", "discountsMissing", rulePlace, { rule: discount, table: "" });
  }
  const listed = ladderLevels(rows, findings);
  return {
    utilities: givesPoints ? readUtilities(listed, findings) : DEFAULT_UTILITIES,
    discounts: discount === null ? NO_DISCOUNTS : readDiscounts(discount, listed, findings),
  };
}
