import type { TextField } from "../tables/field";
import { readYesNo } from "../tables/read-yes-no";

const NOTHING = /^(?:[^\p{L}\p{N}]*|geen|none|n\.?v\.?t\.?|n\/a|onbekend|unknown)$/iu;

/** Whether the column `Gelijkwaardig bewijs` names a proof; `nee`, `geen`, a dash and a question mark do not. */
export function hasEquivalentProof({ value }: TextField): boolean {
  return value !== null && !NOTHING.test(value) && readYesNo(value).value !== false;
}
