import type { ExcelSerial } from "../cell";
import { countsOnDate } from "../pso/counts-on-date";
import type { Policy } from "../tables/read-policy";
import type { Supplier } from "./supplier";

/** Days on which a supplier has a certificate that counts; both ends included, Infinity where proof has no end. */
interface Term {
  readonly from: number;
  readonly until: number;
}

/** The last day of the cover that includes a day, Infinity where it has no end; null when nothing counts on the day. */
export type CoverUntil = (day: ExcelSerial) => number | null;

/**
 * How long the certificates on a supplier's rows go on without a gap: one that begins at the latest on the day after another
 * ends joins it. Only rows that count in their own term take part, so a successor without a copy joins nothing.
 */
export function certificateCover(
  { rows, kvk }: Pick<Supplier, "rows" | "kvk">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): CoverUntil {
  const terms = rows
    .flatMap((row): Term[] => {
      const [from, until] = [row.validFrom.value, row.validUntil.value];
      // Whether a row counts is the same on every day of its term.
      const inTerm = Math.ceil(from ?? until ?? date) as ExcelSerial;
      if (!countsOnDate(row, row.kvk.value ?? kvk, inTerm, policy).counts) return [];
      return [{ from: from ?? -Infinity, until: until === null ? Infinity : Math.floor(until) }];
    })
    .sort((a, b) => a.from - b.from);
  const covers: Term[] = [];
  for (const term of terms) {
    const last = covers.at(-1);
    if (last && term.from <= last.until + 1) {
      covers[covers.length - 1] = { from: last.from, until: Math.max(last.until, term.until) };
    } else covers.push(term);
  }
  return (day) => covers.find(({ from, until }) => from <= day && day <= until)?.until ?? null;
}
