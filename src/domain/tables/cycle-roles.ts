import { COMMITTEE_MEMBER } from "./committee-headers";
import { meaningOf } from "./header-lookup";
import { headerKey } from "./header-text";
import type { TableRole } from "./roles";

/** Columns of which one must bear a word of its own, because the other words may just as well be about a tender. */
const OWN_COLUMNS: { readonly [R in TableRole]?: readonly string[] } = {
  reviewCriteria: ["criterion"],
  judgements: ["criterion", "judgement"],
  // A name and a role stand in every list of contacts.
  committee: ["declaration"],
};

/** Headers that tell a role by themselves, whatever its column is called otherwise. */
const OWN_HEADERS: { readonly [R in TableRole]?: ReadonlySet<string> } = {
  committee: new Set(COMMITTEE_MEMBER.map(headerKey)),
};

/** Whether only a word of its own, or a table's name, can tell a table of this role from one of a tender. */
export function needsOwnWords(role: TableRole): boolean {
  return OWN_COLUMNS[role] !== undefined;
}

/** Whether headers say by themselves that a table is of this role and not of an everyday kind; true for most roles. */
export function hasOwnWords(role: TableRole, headers: readonly string[]): boolean {
  const columns = OWN_COLUMNS[role];
  if (columns === undefined) return true;
  return headers.some((header) => {
    if (OWN_HEADERS[role]?.has(headerKey(header)) === true) return true;
    const meaning = meaningOf(role, header);
    return meaning !== null && meaning.tier <= 1 && columns.includes(meaning.column);
  });
}
