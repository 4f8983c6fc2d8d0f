import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams } from "../finding";
import type { SupplierRow } from "../tables/rows";
import { BASIS_SINCE } from "./counts-on-date";
import { hasEquivalentProof } from "./equivalent-proof";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";
import { areSuccessive, groupedBy, kvkKey, nameKey, numberKey } from "./supplier-identity";

/** Rows of one supplier that a next one is compared with; more than any supplier has certificates. */
const MOST_COMPARED = 50;

/** What shows only when rows are laid side by side; each thing once, at the later of two rows. */
export function identityFindings(rows: readonly SupplierRow[]): Finding[] {
  const byKvk = groupedBy(rows, kvkKey);
  return [...kvkOnTwoNames(byKvk), ...duplicates(rows), ...sharedNumbers(rows), ...repeatedAspirants(byKvk)];
}

function kvkOnTwoNames(byKvk: ReadonlyMap<string, readonly SupplierRow[]>): Finding[] {
  return [...byKvk].flatMap(([kvk, rows]) => {
    const seen = new Map<string, SupplierRow>();
    return rows.flatMap((row) => {
      const name = nameKey(row.name.value);
      const [first] = seen.values();
      const isNew = name !== "" && !seen.has(name);
      if (isNew) seen.set(name, row);
      if (!isNew || first === undefined) return [];
      return [rowFinding(row, row.kvk, "warning", "kvkOnTwoNames", { kvk, ...otherRow(first) })];
    });
  });
}

/** One supplier twice: the same name with the same KvK number, or with a number on at most one of the two rows. */
function duplicates(rows: readonly SupplierRow[]): Finding[] {
  return [...groupedBy(rows, (row) => nameKey(row.name.value)).values()].flatMap((sameName) => {
    if (sameName.length < 2) return [];
    const byKvk = new Map<string, SupplierRow[]>();
    return sameName.flatMap((row, index) => {
      const kvk = kvkKey(row);
      const candidates =
        kvk === ""
          ? sameName.slice(0, Math.min(index, MOST_COMPARED))
          : [...(byKvk.get(kvk) ?? []), ...(byKvk.get("") ?? [])];
      byKvk.set(kvk, [...(byKvk.get(kvk) ?? []), row].slice(0, MOST_COMPARED));
      const first = candidates.slice(0, MOST_COMPARED).find((other) => !areSuccessive(row, other));
      if (first === undefined) return [];
      return [
        rowFinding(row, row.name, "warning", "duplicateSupplier", {
          name: row.name.value ?? "",
          row: first.place.row ?? 0,
        }),
      ];
    });
  });
}

/**
 * One certificate number with suppliers of which nothing says that the certificate covers them. A certificate may name
 * several KvK numbers (facts/pso.md section 2, Scope), in the list of any of its rows; where no row has a list the first
 * row is taken for the holder's.
 */
function sharedNumbers(rows: readonly SupplierRow[]): Finding[] {
  return [...groupedBy(rows, numberKey).values()].flatMap((sharers) => {
    const [first] = sharers;
    if (first === undefined || sharers.length < 2) return [];
    const covered = new Set(sharers.flatMap(({ holderKvk }) => holderKvk.value ?? []));
    const holder = sharers.find((row) => covered.has(kvkKey(row))) ?? first;
    return sharers.flatMap((row) => {
      // Its own list of numbers settles it: what is wrong with that is told at the list.
      if (row.holderKvk.value !== null || isSameSupplier(holder, row) || covered.has(kvkKey(row))) return [];
      return [
        rowFinding(row, row.certificateNumber, "warning", "certificateNumberShared", {
          number: row.certificateNumber.value ?? "",
          ...otherRow(holder),
        }),
      ];
    });
  });
}

function isSameSupplier(a: SupplierRow, b: SupplierRow): boolean {
  const [first, second] = [kvkKey(a), kvkKey(b)];
  if (first !== "" && second !== "") return first === second;
  return nameKey(a.name.value) === nameKey(b.name.value);
}

function otherRow(row: SupplierRow): FindingParams {
  return { other: row.name.value ?? "", row: row.place.row ?? 0 };
}

/** Since handleiding 2.1 an Aspirant-status is extended once, so a third in a row is odd (facts/pso.md section 2). */
const LONGEST_RUN = 2;
/** Days between two certificates that still follow each other; after more the supplier starts anew. */
const LONGEST_PAUSE = 366;
const EXTENDED_ONCE_SINCE = BASIS_SINCE;

function repeatedAspirants(byKvk: ReadonlyMap<string, readonly SupplierRow[]>): Finding[] {
  return [...byKvk.values()].flatMap((rows) => {
    if (rows.length <= LONGEST_RUN) return [];
    const certificates = rows
      .filter(
        ({ validFrom, equivalentProof }) => validFrom.value !== null && !hasEquivalentProof(equivalentProof),
      )
      .sort((a, b) => (a.validFrom.value ?? 0) - (b.validFrom.value ?? 0));
    let run = 0;
    let before: SupplierRow | null = null;
    return certificates.flatMap((row) => {
      const from = row.validFrom.value ?? 0;
      // The same certificate entered twice is told as a double, not counted as an extension.
      if (before !== null && from === before.validFrom.value) return [];
      const adjoins = before !== null && from <= (before.validUntil.value ?? from) + LONGEST_PAUSE;
      run = statedLevel(row).level === "aspirant" ? (adjoins ? run + 1 : 1) : 0;
      before = row;
      if (run <= LONGEST_RUN || from < EXTENDED_ONCE_SINCE) return [];
      return [
        rowFinding(row, row.level, "warning", "aspirantThirdTime", { count: run, from: isoDate(from) }),
      ];
    });
  });
}
