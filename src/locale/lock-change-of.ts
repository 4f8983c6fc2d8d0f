import type { FindingParams } from "../domain/finding";
import type { LockChange, ModelItem } from "../domain/tender/lock/model-item";

/** The change that the parameters of a finding `modelChangedSinceLock` describe: blank is not there. */
export function lockChangeOf(p: FindingParams): LockChange {
  const given = (key: string): string | null => (p[key] === "" ? null : String(p[key]));
  return { item: p["item"] as ModelItem, of: given("of"), was: given("was"), now: given("now") };
}
