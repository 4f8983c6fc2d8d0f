import { isoDate } from "../dates/iso-date";
import type { Finding } from "../finding";
import type { RegisterRow, SupplierRow } from "../tables/rows";
import { agrees, differences, likeness } from "./register-entry";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";

/** A certificate of a supplier, with the entries of the extract that bear one of its KvK numbers. */
export interface LookedUp {
  readonly row: SupplierRow;
  readonly found: readonly RegisterRow[];
}

export interface Compared {
  readonly confirmed: readonly SupplierRow[];
  readonly findings: readonly Finding[];
}

/**
 * The certificates of one supplier beside the extract. Every entry belongs to the certificate that it fits, and what agrees
 * is confirmed. Differences are told at one row only: the certificate that should count on the day, else the latest.
 * @param certificates the latest first, none with equivalent proof
 */
export function compareCertificates(certificates: readonly LookedUp[], day: number): Compared {
  const confirmed = new Set(
    certificates.filter(({ row, found }) => found.some((entry) => agrees(row, entry))),
  );
  const current = certificates.find(({ row }) => covers(row, day));
  const ownerOf = ownersOf(current ? [current, ...certificates] : certificates);
  const differing = certificates.find(
    (each) => !confirmed.has(each) && each.found.some((entry) => ownerOf.get(entry) === each),
  );
  const subject = current ?? differing ?? certificates[0];
  return {
    confirmed: [...confirmed].map(({ row }) => row),
    findings: subject ? told({ subject, certificates, ownerOf, day }, confirmed.has(subject)) : [],
  };
}

interface Question {
  readonly subject: LookedUp;
  readonly certificates: readonly LookedUp[];
  readonly ownerOf: ReadonlyMap<RegisterRow, LookedUp>;
  readonly day: number;
}

function told(question: Question, isConfirmed: boolean): readonly Finding[] {
  const { subject, certificates, ownerOf, day } = question;
  const { row, found } = subject;
  if (statedLevel(row).level === null) return [];
  if (isConfirmed) {
    const isAllOver = certificates.every((each) => hasEnded(each.row, day));
    return isAllOver
      ? hasLevel(
          row,
          found.filter((entry) => !ownerOf.has(entry)),
          day,
        )
      : [];
  }
  if (found.length === 0) {
    // That a certificate is over has been told already.
    if (row.kvk.value === null || hasEnded(row, day)) return [];
    return [rowFinding(row, row.kvk, "warning", "registerLacksSupplier", { kvk: row.kvk.value })];
  }
  const entry = entryFor(question);
  return entry === null ? [] : differences(row, entry);
}

/** What the extract says of a supplier that has no certificate here, or whose certificate is over. */
export function hasLevel(row: SupplierRow, found: readonly RegisterRow[], day: number): readonly Finding[] {
  const entry = found.find((each) => {
    const { level } = statedLevel(each);
    return level !== null && level !== "none" && !hasEnded(each, day);
  });
  if (entry === undefined) return [];
  const until = entry.validUntil.value;
  const params = { register: statedLevel(entry).level ?? "", until: until === null ? "" : isoDate(until) };
  return [rowFinding(row, row.level, "info", "registerHasLevel", params)];
}

/** The entry to hold against the subject: its own before one that fits no row before one of an earlier certificate. */
function entryFor({ subject, certificates, ownerOf, day }: Question): RegisterRow | null {
  const { row, found } = subject;
  const earlier = new Set(covers(row, day) ? certificates.slice(certificates.indexOf(subject) + 1) : []);
  const isOver = hasEnded(row, day);
  const ranked = found.flatMap((entry) => {
    const owner = ownerOf.get(entry);
    if (owner !== undefined && owner !== subject && !earlier.has(owner)) return [];
    const nearness = owner === subject ? 2 : owner === undefined ? 1 : 0;
    const isPresent = covers(entry, day) ? 1 : 0;
    // After the end of a certificate it matters most what holds now.
    return [{ entry, rank: [isOver ? isPresent : 0, nearness, likeness(row, entry), isPresent] }];
  });
  const [best] = ranked.sort((a, b) => firstDifference(b.rank, a.rank));
  return best?.entry ?? null;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Which certificate an entry is about; of two that fit alike the first one given. */
function ownersOf(certificates: readonly LookedUp[]): ReadonlyMap<RegisterRow, LookedUp> {
  const owners = new Map<RegisterRow, { readonly owner: LookedUp; readonly fit: number }>();
  for (const owner of certificates) {
    for (const entry of owner.found) {
      const fit = likeness(owner.row, entry);
      if (fit > (owners.get(entry)?.fit ?? 0)) owners.set(entry, { owner, fit });
    }
  }
  return new Map([...owners].map(([entry, { owner }]) => [entry, owner]));
}

type Term = Pick<SupplierRow, "validFrom" | "validUntil">;

/** Whether a term runs on the day; one without a start may have begun, one without an end is not known to run. */
function covers({ validFrom, validUntil }: Term, day: number): boolean {
  return validUntil.value !== null && validUntil.value >= day && (validFrom.value ?? day) <= day;
}

function hasEnded({ validUntil }: Term, day: number): boolean {
  return validUntil.value !== null && validUntil.value < day;
}
