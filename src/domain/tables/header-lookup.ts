import { headerKey, headerKeyWithoutUnit } from "./header-text";
import { HEADERS, ROLES } from "./headers";
import type { HeaderWords } from "./header-words";
import { CYCLE_ROLES, type TableRole } from "./roles";

/** What a header means in a role: the column, and how well the word says so (0 = as the template writes it). */
export interface HeaderMeaning {
  readonly column: string;
  readonly tier: number;
}

const LOOKUP: ReadonlyMap<TableRole, ReadonlyMap<string, HeaderMeaning>> = new Map(
  ROLES.map((role) => [role, meaningsOf(HEADERS[role])]),
);

const KNOWN = wordsOf(ROLES);
const KNOWN_IN_TENDERS = wordsOf(ROLES.filter((role) => !CYCLE_ROLES.has(role)));

function wordsOf(roles: readonly TableRole[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => [...(LOOKUP.get(role)?.keys() ?? [])]));
}

function meaningsOf(columns: Readonly<Record<string, HeaderWords>>): Map<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  for (const [column, { template, synonyms, weaker = [] }] of Object.entries(columns)) {
    [[template], synonyms, ...weaker].forEach((words, tier) => {
      for (const word of words) {
        const key = headerKey(word);
        const known = meanings.get(key);
        if (known === undefined || tier < known.tier) meanings.set(key, { column, tier });
      }
    });
  }
  return meanings;
}

/** What a header means in a role; null when the role does not know it. */
export function meaningOf(role: TableRole, header: string): HeaderMeaning | null {
  const meanings = LOOKUP.get(role);
  const exact = meanings?.get(headerKey(header));
  if (exact !== undefined) return exact;
  const bare = headerKeyWithoutUnit(header);
  return (bare !== null && meanings?.get(bare)) || null;
}

/** True when some role knows the header; the cheap test before anything is mapped. */
export function isKnownHeader(header: string): boolean {
  return isAmong(KNOWN, header);
}

/** The same without the words that only tables of the supplier cycle have. */
export function isKnownInTenders(header: string): boolean {
  return isAmong(KNOWN_IN_TENDERS, header);
}

function isAmong(words: ReadonlySet<string>, header: string): boolean {
  if (words.has(headerKey(header))) return true;
  const bare = headerKeyWithoutUnit(header);
  return bare !== null && words.has(bare);
}

/** A column's header as the template writes it, for telling a reader what is expected. */
export function templateHeader(role: TableRole, column: string): string {
  const columns: Readonly<Record<string, HeaderWords>> = HEADERS[role];
  return columns[column]?.template ?? column;
}
