import type { ExcelSerial } from "../cell";
import { LAST_SERIAL } from "../dates/calendar";
import { codeDates, type CodeDates } from "./code-dates";
import { codeFindings } from "./code-findings";
import { compareVersions, statedVersion } from "./code-version";
import type { CyclePolicy } from "./cycle-policy";
import type { CodeLine, CodeState, Distribution } from "./distribution";
import type { Supplier } from "./supplier";

export type CodePolicy = Pick<CyclePolicy, "codeVersion" | "reminderDays">;

/**
 * Who has received the code that is in force, as the supplier list says on a day (design section 1, promise 1). Of several
 * rows of a supplier the latest dates count. An older version than the present one counts as nothing sent; a confirmation
 * from before the last sending is one of an earlier version. Suppliers that left are not in it.
 */
export function distribute(
  suppliers: readonly Supplier[],
  date: ExcelSerial,
  policy: CodePolicy,
): Distribution {
  const day = Math.floor(date) as ExcelSerial;
  const version = policy.codeVersion === null ? null : statedVersion(policy.codeVersion);
  const lines = suppliers
    .filter(({ status }) => status !== "left")
    .map((supplier) => codeLine(supplier, day, { ...policy, codeVersion: version }));
  const counts: Record<CodeState, number> = { due: 0, sent: 0, confirmed: 0 };
  for (const { state } of lines) counts[state] += 1;
  return { date: day, version, lines, counts, findings: codeFindings(lines, day, version) };
}

/** What a supplier must be told now; null for one that need not hear anything. */
export function stepDue({ state, reminderDue }: CodeLine): "sent" | "reminded" | null {
  if (state === "due") return "sent";
  return reminderDue ? "reminded" : null;
}

function codeLine(supplier: Supplier, date: ExcelSerial, policy: CodePolicy): CodeLine {
  const dates = codeDates(supplier.rows, date);
  const outdated = isOutdated(dates, policy.codeVersion);
  const state = outdated ? "due" : stateOf(dates);
  const reminderOn = state === "sent" ? reminderDay(dates, policy.reminderDays) : null;
  return {
    supplier,
    state,
    ...dates,
    reminderOn,
    reminderDue: reminderOn !== null && reminderOn <= date,
    outdated,
  };
}

/** A version that stands there without any date was not sent yet, as far as the list tells. */
function isOutdated(
  { version, sentOn, confirmedOn, remindedOn }: CodeDates,
  present: string | null,
): boolean {
  const isSent = sentOn !== null || confirmedOn !== null || remindedOn !== null;
  if (!isSent || version === null || present === null) return false;
  const order = compareVersions(version, present);
  return order === "older" || order === "other";
}

function stateOf({ sentOn, confirmedOn, remindedOn }: CodeDates): CodeState {
  const isEarlier = typeof confirmedOn === "number" && typeof sentOn === "number" && confirmedOn < sentOn;
  if (confirmedOn !== null && !isEarlier) return "confirmed";
  // Whoever was reminded has been sent the code.
  return sentOn !== null || remindedOn !== null ? "sent" : "due";
}

/** Counted from the last thing that the supplier heard; a bare "ja" has no day to count from. */
function reminderDay({ sentOn, remindedOn }: CodeDates, days: number): ExcelSerial | null {
  const heard = [sentOn, remindedOn].filter((day) => typeof day === "number");
  return heard.length === 0 ? null : (Math.min(LAST_SERIAL, Math.max(...heard) + days) as ExcelSerial);
}
