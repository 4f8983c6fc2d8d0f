import type { CodeLine } from "../../domain/supplier/distribution";
import { folded, holdsWords } from "../parts/search";
import type { CodeFilter } from "../state/supplier-state";

/** How many lines each filter lets through; a reminder that is due is about one that was sent. */
export function countCodeLines(lines: readonly CodeLine[]): Readonly<Record<CodeFilter, number>> {
  const counts: Record<CodeFilter, number> = { all: lines.length, due: 0, remind: 0, sent: 0, confirmed: 0 };
  for (const { state, reminderDue } of lines) {
    counts[state] += 1;
    if (reminderDue) counts.remind += 1;
  }
  return counts;
}

/** Those that a filter and a search let through, order kept; the search looks in name, KvK number and address. */
export function findCodeLines(
  lines: readonly CodeLine[],
  filter: CodeFilter,
  query: string,
): readonly CodeLine[] {
  const words = folded(query.trim());
  return lines.filter(
    ({ supplier, state, reminderDue }) =>
      (filter === "all" || (filter === "remind" ? reminderDue : state === filter)) &&
      (words === "" ||
        holdsWords(folded(`${supplier.name} ${supplier.kvk ?? ""} ${supplier.email ?? ""}`), words)),
  );
}
