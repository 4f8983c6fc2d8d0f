import type { Finding, FindingCode } from "../domain/finding";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import { ROLES } from "../domain/tables/headers";
import type { TableRole } from "../domain/tables/roles";

/** Findings about a tender that say nothing new when the table of this role could not be read. */
const FOLLOWS_FROM: { readonly [C in FindingCode]?: TableRole } = {
  noBids: "bids",
  noCriteria: "criteria",
  scoreMissing: "assessments",
  bidderUnknown: "suppliers",
  referenceDateMissing: "tenders",
  referenceDateFallback: "tenders",
  ruleDefault: "tenders",
  priceFormulaDefault: "tenders",
  relativeFormulaReversal: "tenders",
  marginWithRelativeFormula: "tenders",
  recalculateUnknown: "tenders",
  discountsMissing: "ladder",
};

/**
 * Leaves out what only follows from a table that a blocking finding is about: a bidder does not miss from a supplier table
 * that nobody could read, and a criterion with two columns is not without one.
 */
export function withoutConsequences(
  findings: readonly Finding[],
  tables: WorkbookTables,
  blocking: readonly Finding[],
): readonly Finding[] {
  const named = new Set(
    blocking.flatMap(({ params }) => [params["role"], params["first"], params["second"]]),
  );
  const unread = new Set(ROLES.filter((role) => tables[role] === null && named.has(role)));
  const twice = new Set(
    blocking.flatMap(({ code, params }) => (code === "criterionColumnTwice" ? [params["criterion"]] : [])),
  );
  return findings.filter(({ code, params }) => {
    if (code === "criterionColumnMissing") {
      return !twice.has(params["criterion"]) && !unread.has("assessments");
    }
    const role = FOLLOWS_FROM[code];
    return role === undefined || !unread.has(role);
  });
}
