import { NOWHERE, type ExcelSerial, type Place } from "../../cell";
import { isoDate } from "../../dates/iso-date";
import type { Finding, FindingCode, FindingParams, Severity, TenderKey } from "../../finding";
import type { LogBreak } from "../../log/read-log";
import type { Procedure } from "../tender";
import type { LockState } from "./lock-state";

/** More changes than this are counted, not listed: the log has the whole text. */
const MOST = 20;

/**
 * What a reader must know about the lock of a tender. A model that is not locked, or only when prices were there, is a
 * warning unless the tender is private: details that are filled in afterwards do not hold (ECLI:NL:RBZWB:2013:BZ0480).
 * @param place where the tender's settings stand
 */
export function lockFindings(
  state: LockState,
  tender: TenderKey,
  procedure: Procedure | null,
  place: Place | null,
): readonly Finding[] {
  const about = (code: FindingCode, severity: Severity, params: FindingParams): Finding => ({
    code,
    severity,
    place: place ?? NOWHERE,
    params,
    supplier: null,
    tender,
  });
  const careless: Severity = procedure === null || procedure === "private" ? "info" : "warning";
  if (state.kind === "notLocked") return [about("notLocked", careless, {})];
  const { lock, relocked, changes } = state;
  const listed = changes.slice(0, MOST).map(({ item, of, was, now }) =>
    about("modelChangedSinceLock", "warning", {
      item,
      of: of ?? "",
      was: was ?? "",
      now: now ?? "",
    }),
  );
  const more = changes.length - listed.length;
  return [
    ...(lock.pricesPresent ? [about("lockedWithPrices", careless, {})] : []),
    ...(lock.afterClosing === null
      ? []
      : [
          about("lockedAfterClosing", "warning", {
            locked: dayText(lock.on),
            closing: dayText(lock.afterClosing),
          }),
        ]),
    ...(relocked
      ? [
          about("modelRelocked", careless, {
            first: dayText(relocked.first.on),
            times: relocked.times,
            items: relocked.items,
          }),
        ]
      : []),
    ...listed,
    ...(more > 0 ? [about("modelChangedSinceLock", "warning", { more })] : []),
  ];
}

/**
 * The log holds locks of tenders that are not in the workbook: a new name would leave a lock behind.
 * @param sheet the sheet with the log
 */
export function unknownLockFindings(
  unknown: readonly { readonly key: TenderKey; readonly when: string }[],
  sheet: string,
): readonly Finding[] {
  return unknown.map(({ key: { tender, lot }, when }) => ({
    code: "lockOfUnknownTender",
    severity: "warning",
    place: { ...NOWHERE, sheet, table: sheet },
    params: { tender, lot, when },
    supplier: null,
    tender: null,
  }));
}

/** The log of the workbook no longer is what was written. */
export function logFindings(broken: LogBreak | null): readonly Finding[] {
  if (broken === null) return [];
  const { kind, place } = broken;
  return [{ code: "logBroken", severity: "warning", place, params: { kind }, supplier: null, tender: null }];
}

function dayText(day: ExcelSerial | null): string {
  return day === null ? "" : isoDate(day);
}
