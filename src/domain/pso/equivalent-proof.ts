import type { TextField } from "../tables/field";
import { readYesNo } from "../tables/read-yes-no";

const NOTHING = /^(?:-+|geen|none|n\.?v\.?t\.?|n\/a)$/i;

/** Whether the column `Gelijkwaardig bewijs` names a proof; `nee`, `geen` and a dash do not. */
export function hasEquivalentProof({ value }: TextField): boolean {
  return value !== null && !NOTHING.test(value) && readYesNo(value).value !== false;
}
