import { controlNumber, type Digest } from "../../control-number";
import { parseIsoDate } from "../../dates/iso-date";
import type { TenderKey } from "../../finding";
import type { LogEntry } from "../../log/read-log";
import { isSameTender } from "../same-tender";
import type { LockMoment, LockState } from "./lock-state";
import { readLockText } from "./lock-text";
import { modelChanges } from "./model-changes";

/**
 * Whether a tender's model is locked and what changed since, from the entries of the log.
 * @param presentText the canonical text of the model as it is now
 */
export function readLockState(
  entries: readonly LogEntry[],
  key: TenderKey,
  presentText: string,
  digest: Digest,
): LockState {
  const locks = entries.flatMap((entry) => {
    const lock = readLockText(entry.details);
    return lock && isSameTender(lock.key, key) ? [{ entry, pricesPresent: lock.pricesPresent }] : [];
  });
  // Prices that were seen once are known, also when they are taken out of the workbook for a while.
  const seen = locks.findIndex(({ pricesPresent }) => pricesPresent);
  const reference = locks.slice(0, seen < 0 ? locks.length : seen).at(-1) ?? locks[0];
  if (!reference) return { kind: "notLocked" };
  const last = locks.at(-1);
  const momentOf = ({ entry, pricesPresent }: typeof reference): LockMoment => ({
    on: parseIsoDate(entry.when.slice(0, 10)),
    time: /^\d{2}:\d{2}$/.exec(entry.when.slice(11))?.[0] ?? "",
    by: entry.by,
    controlNumber: controlNumber(digest(entry.details)),
    pricesPresent,
  });
  return {
    kind: "locked",
    lock: momentOf(reference),
    again: last && last !== reference ? momentOf(last) : null,
    changes: modelChanges(reference.entry.details, presentText),
  };
}

/** The canonical text of the last lock; null when there is none. */
export function lastLockText(entries: readonly LogEntry[], key: TenderKey): string | null {
  const locks = entries.filter(({ details }) => {
    const lock = readLockText(details);
    return lock !== null && isSameTender(lock.key, key);
  });
  return locks.at(-1)?.details ?? null;
}
