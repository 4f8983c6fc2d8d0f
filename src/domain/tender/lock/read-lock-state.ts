import type { ExcelSerial } from "../../cell";
import { controlNumber, type Digest } from "../../control-number";
import { parseIsoDate } from "../../dates/iso-date";
import type { TenderKey } from "../../finding";
import type { LogEntry } from "../../log/read-log";
import { isSameTender } from "../same-tender";
import type { LockMoment, LockState } from "./lock-state";
import { readLockText } from "./lock-text";
import type { LockChange } from "./model-item";
import { modelChanges } from "./model-changes";

/**
 * Whether a tender's model is locked and what changed since, from the entries of the log.
 * @param presentText the canonical text of the model as it is now
 * @param closing when the tender closes; null when that is not known
 */
export function readLockState(
  entries: readonly LogEntry[],
  key: TenderKey,
  presentText: string,
  closing: ExcelSerial | null,
  digest: Digest,
): LockState {
  const locks = locksOf(entries, key).map((lock) => ({ ...lock, afterClosing: closedBefore(lock, closing) }));
  // Prices that were seen once are known, also when they are taken out of the workbook for a while.
  const seen = locks.findIndex(({ pricesPresent, afterClosing }) => pricesPresent || afterClosing !== null);
  const [first] = locks;
  const reference = locks.slice(0, seen < 0 ? locks.length : seen).at(-1) ?? first;
  if (!first || !reference) return { kind: "notLocked" };
  const last = locks.at(-1);
  const momentOf = ({ entry, pricesPresent, afterClosing }: typeof reference): LockMoment => ({
    on: dayOf(entry),
    time: /^\d{2}:\d{2}$/.exec(entry.when.slice(11))?.[0] ?? "",
    by: entry.by,
    controlNumber: controlNumber(digest(entry.details)),
    pricesPresent,
    afterClosing,
  });
  const steps = changesBetween(locks);
  return {
    kind: "locked",
    lock: momentOf(reference),
    again: last && last !== reference ? momentOf(last) : null,
    relocked:
      steps.length === 0 ? null : { first: momentOf(first), times: steps.length, items: itemCount(steps) },
    changes: modelChanges(reference.entry.details, presentText),
  };
}

/** The canonical text of the last lock; null when there is none. */
export function lastLockText(entries: readonly LogEntry[], key: TenderKey): string | null {
  return locksOf(entries, key).at(-1)?.entry.details ?? null;
}

/** Per tender that is locked but not among these: its last lock. Somebody may have given it another name. */
export function unknownLocks(
  entries: readonly LogEntry[],
  known: readonly TenderKey[],
): readonly { readonly key: TenderKey; readonly when: string }[] {
  const locks = entries.flatMap(({ details, when }) => {
    const lock = readLockText(details);
    return lock && !known.some((key) => isSameTender(key, lock.key)) ? [{ key: lock.key, when }] : [];
  });
  return locks.filter(
    ({ key }, index) => !locks.slice(index + 1).some((next) => isSameTender(next.key, key)),
  );
}

interface Lock {
  readonly entry: LogEntry;
  readonly pricesPresent: boolean;
}

function locksOf(entries: readonly LogEntry[], key: TenderKey): readonly Lock[] {
  return entries.flatMap((entry) => {
    const lock = readLockText(entry.details);
    return lock && isSameTender(lock.key, key) ? [{ entry, pricesPresent: lock.pricesPresent }] : [];
  });
}

function closedBefore({ entry }: Lock, closing: ExcelSerial | null): ExcelSerial | null {
  const on = dayOf(entry);
  return on !== null && closing !== null && on > closing ? closing : null;
}

function dayOf({ when }: LogEntry): ExcelSerial | null {
  return parseIsoDate(when.slice(0, 10));
}

/** What changed at each lock that differs from the one before it. */
function changesBetween(locks: readonly Lock[]): readonly (readonly LockChange[])[] {
  return locks
    .slice(1)
    .map(({ entry }, index) => modelChanges(locks[index]?.entry.details ?? "", entry.details))
    .filter((changes) => changes.length > 0);
}

function itemCount(steps: readonly (readonly LockChange[])[]): number {
  return new Set(steps.flat().map(({ item, of }) => JSON.stringify([item, of]))).size;
}
