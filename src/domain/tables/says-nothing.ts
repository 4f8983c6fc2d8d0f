import type { CellValue } from "../cell";
import type { Reading } from "./reading";

const NOTHING = /^(?:[^\p{L}\p{N}]*|geen|none|n\.?v\.?t\.?|n\/a|onbekend|unknown)$/iu;

/** `geen`, `n.v.t.`, a dash or a question mark in a cell that should name something. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

const BLANK: Reading<never> = { value: null, problem: null };

/**
 * A reader for a cell that does not apply to every row: `-`, `n.v.t.` and the like are as good as blank there. So is a
 * number 0 where no cell can hold one: a VLOOKUP to an empty cell gives it.
 */
export function unlessNothing<T, S>(
  reader: (raw: CellValue, settings: S) => Reading<T>,
  zero: "isBlank" | "isValue" = "isBlank",
): (raw: CellValue, settings: S) => Reading<T> {
  return (raw, settings) => {
    const isNothing = typeof raw === "string" ? saysNothing(raw) : raw === 0 && zero === "isBlank";
    return isNothing ? BLANK : reader(raw, settings);
  };
}
