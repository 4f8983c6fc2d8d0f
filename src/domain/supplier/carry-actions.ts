import { kvkOrNameKey } from "./past-supplier";
import { parsePeriod } from "./parse-period";
import type { SupplierAction } from "./review";

/**
 * Actions of an earlier sheet with what a later one says of them. What the later sheet says of a supplier's actions of one
 * period takes the place of what was known; what it leaves out stays, because an action is carried over until it is closed.
 */
export function carryActions(
  known: readonly SupplierAction[],
  later: readonly SupplierAction[],
): readonly SupplierAction[] {
  if (later.length === 0) return known;
  const told = new Set(later.map(groupOf));
  return [...known.filter((action) => !told.has(groupOf(action))), ...later];
}

function groupOf({ supplier, kvk, since }: SupplierAction): string {
  return `${kvkOrNameKey(kvk, supplier)} ${parsePeriod(since)?.text ?? since}`;
}
