import type { TextField } from "../tables/field";
import { readYesNo } from "../tables/read-yes-no";
import { saysNothing } from "../tables/says-nothing";

/** Whether the column `Gelijkwaardig bewijs` names a proof; `nee`, `geen`, a dash and a question mark do not. */
export function hasEquivalentProof({ value }: TextField): boolean {
  return value !== null && !saysNothing(value) && readYesNo(value).value !== false;
}
