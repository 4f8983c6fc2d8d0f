import { nextRoot, signPast, type Walk } from "./walking";
import type { Lines } from "./weight-lines";

/** Sign of the difference between two bids just past where the walk stands. */
export function signOf({ start, slope }: Lines, first: number, second: number, walk: Walk): -1 | 0 | 1 {
  return signPast(
    (start[first] ?? 0) - (start[second] ?? 0),
    (slope[first] ?? 0) - (slope[second] ?? 0),
    0,
    walk,
  );
}

/** Where the difference between two bids next changes sign. */
export function crossingOf({ start, slope }: Lines, first: number, second: number, walk: Walk): number {
  return nextRoot(
    (start[first] ?? 0) - (start[second] ?? 0),
    (slope[first] ?? 0) - (slope[second] ?? 0),
    0,
    walk,
  );
}
