import type { Finding } from "../finding";
import type { ShareItem } from "./share-check";
import { shareItem } from "./share-item";

type FindingItemCode = "errorFindings" | "warningFindings" | "recordDamaged";

/** One item per kind of finding, so that the list stays short; the first of a kind gives the place. Info is no item. */
export function findingItems(code: FindingItemCode, findings: readonly Finding[]): readonly ShareItem[] {
  const groups = new Map<string, { first: Finding; count: number }>();
  for (const finding of findings) {
    if (finding.severity === "info") continue;
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, { first: finding, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()].map(({ first, count }) =>
    shareItem(code, {
      key: [first.code],
      weight: first.severity === "error" ? "stop" : "look",
      place: first.place,
      params: { code: first.code, count },
      finding: first,
    }),
  );
}
