import { foldedText } from "../tables/cell-text";
import { kvkOrNameKey } from "./past-supplier";
import { parsePeriod } from "./parse-period";
import type { SupplierAction } from "./review";

/**
 * Actions of an earlier sheet with what a later one says of them. What the later sheet says of a supplier's actions of one
 * period takes the place of what was known; what it leaves out stays, because an action is carried over until it is closed.
 * One that is closed on an earlier sheet is closed: a later sheet that was made before that still has it open.
 */
export function carryActions(
  known: readonly SupplierAction[],
  later: readonly SupplierAction[],
): readonly SupplierAction[] {
  if (later.length === 0) return known;
  const told = new Set(later.map(groupOf));
  const closed = new Set(known.filter(({ status }) => status === "closed").map(actionKey));
  return [
    ...known.filter((action) => !told.has(groupOf(action))),
    ...later.map((action): SupplierAction =>
      closed.has(actionKey(action)) ? { ...action, status: "closed" } : action,
    ),
  ];
}

function actionKey(action: SupplierAction): string {
  return `${groupOf(action)} ${foldedText(action.text)}`;
}

function groupOf({ supplier, kvk, since }: SupplierAction): string {
  return `${kvkOrNameKey(kvk, supplier)} ${parsePeriod(since)?.text ?? since}`;
}
