import type { ErrorValue, Scalar } from "../book";
import { compareValues } from "./coerce";
import { fifteenDigits } from "./decimal-round";
import { clipArea, toArray, type Runtime } from "./runtime";
import { isError, isRange, type RangeValue, type Value } from "./value";
import { hasWildcards, wildcardPattern } from "./wildcards";

/** What a lookup searches. `first` says where a value stands first; it is made when an exact search first needs it. */
export interface LookupKeys {
  readonly items: readonly Scalar[];
  first: ReadonlyMap<string | number | boolean, number> | null;
}

/** Below this many keys a plain search is as fast as an index. */
const WORTH_AN_INDEX = 32;

/** The keys in a range or array; those of a range are kept for the other formulas of the same calculation. */
export function keysOf(runtime: Runtime, value: Value): LookupKeys {
  if (!isRange(value) || runtime.memo === null) return { items: toArray(runtime, value).items, first: null };
  const name = nameOf({ ...value, area: clipArea(runtime, value.area) });
  let keys = runtime.memo.get(name);
  if (!keys) {
    keys = { items: toArray(runtime, value).items, first: null };
    runtime.memo.set(name, keys);
  }
  return keys;
}

function nameOf({ sheet, area }: RangeValue): string {
  return `${sheet.id}:${area.row}:${area.column}:${area.lastRow}:${area.lastColumn}`;
}

/** Equal values have the same key: text without case, numbers with 15 digits. */
function keyOf(value: string | number | boolean): string | number | boolean {
  if (typeof value === "number") return fifteenDigits(value);
  return typeof value === "string" ? value.toLowerCase() : value;
}

function indexOf(keys: LookupKeys): ReadonlyMap<string | number | boolean, number> {
  if (keys.first) return keys.first;
  const first = new Map<string | number | boolean, number>();
  keys.items.forEach((item, at) => {
    if (item === null || isError(item)) return;
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, at);
  });
  keys.first = first;
  return first;
}

/** Position of the wanted item, types must agree; text may hold wildcards when the match is exact. -1: none. */
export function findExact(wanted: Exclude<Scalar, ErrorValue>, keys: LookupKeys): number {
  const { items } = keys;
  if (typeof wanted === "string" && hasWildcards(wanted)) {
    const pattern = wildcardPattern(wanted);
    return items.findIndex((item) => typeof item === "string" && pattern.test(item));
  }
  const sought = wanted ?? 0;
  if (items.length >= WORTH_AN_INDEX) return indexOf(keys).get(keyOf(sought)) ?? -1;
  return items.findIndex((item) => typeof item === typeof sought && same(item, sought));
}

function same(item: Scalar, wanted: Exclude<Scalar, ErrorValue>): boolean {
  return !isError(item) && compareValues(item, wanted) === 0;
}

/**
 * Position of the last item not above the wanted one, only items of its type looked at. On ascending data that is what
 * the binary search of Excel finds; errors are passed over, so LOOKUP(2,1/(...)) finds the last hit.
 */
export function findBelow(wanted: Exclude<Scalar, ErrorValue>, keys: LookupKeys): number {
  const { items } = keys;
  const sought = wanted ?? 0;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] ?? null;
    if (isError(item) || typeof item !== typeof sought) continue;
    if (compareValues(item, sought) <= 0) return at;
  }
  return -1;
}

/** Position in descending data of the last item not below the wanted one, the first of equal ones. */
export function findAbove(wanted: Exclude<Scalar, ErrorValue>, keys: LookupKeys): number {
  const { items } = keys;
  const sought = wanted ?? 0;
  let best = -1;
  for (const [at, item] of items.entries()) {
    if (isError(item) || typeof item !== typeof sought) continue;
    const order = compareValues(item, sought);
    if (order < 0) break;
    best = at;
    if (order === 0) break;
  }
  return best;
}
