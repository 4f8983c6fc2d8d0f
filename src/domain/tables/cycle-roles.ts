import { meaningOf } from "./header-lookup";
import type { TableRole } from "./roles";

/** Columns of which one must bear a word of its own, because the other words may just as well be about a tender. */
const OWN_COLUMNS: { readonly [R in TableRole]?: readonly string[] } = {
  reviewCriteria: ["criterion"],
  judgements: ["criterion", "judgement"],
};

/** Whether only a word of its own, or a table's name, can tell a table of this role from one of a tender. */
export function needsOwnWords(role: TableRole): boolean {
  return OWN_COLUMNS[role] !== undefined;
}

/** Whether headers say by themselves that a table is about suppliers and not about bids; true for every other role. */
export function hasOwnWords(role: TableRole, headers: readonly string[]): boolean {
  const columns = OWN_COLUMNS[role];
  if (columns === undefined) return true;
  return headers.some((header) => {
    const meaning = meaningOf(role, header);
    return meaning !== null && meaning.tier <= 1 && columns.includes(meaning.column);
  });
}
