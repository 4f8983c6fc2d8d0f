import type { FindingText } from "../../application/wording";
import type { Finding } from "../../domain/finding";
import { folded } from "../parts/search";

/**
 * What a search looks through: who, what, what to do, and where. Made once per finding, and only when it is asked for.
 * @param kindOf what else a reader may call it; "" for nothing
 */
export function searchText(
  findingText: (finding: Finding) => FindingText,
  kindOf: (finding: Finding) => string,
): (finding: Finding) => string {
  const known = new WeakMap<Finding, string>();
  return (finding) => {
    const before = known.get(finding);
    if (before !== undefined) return before;
    const { what, next } = findingText(finding);
    const { sheet, table, column, cell } = finding.place;
    const text = folded(
      [finding.supplier, what, next, kindOf(finding), sheet, table, column, cell].join("\n"),
    );
    known.set(finding, text);
    return text;
  };
}
