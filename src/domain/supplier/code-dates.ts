import type { ExcelSerial } from "../cell";
import type { SupplierRow } from "../tables/rows";
import { statedVersion } from "./code-version";

/** A step of the distribution as the rows of one supplier note it: a day, `true` for a bare "ja", null for nothing. */
export type Noted = ExcelSerial | true | null;

export type CodeDateColumn = "codeSentOn" | "codeConfirmedOn" | "codeRemindedOn";

/** What the rows of one supplier say together on a day; a day that has not come yet does not count. */
export interface CodeDates {
  readonly sentOn: Noted;
  readonly sentHow: string | null;
  readonly confirmedOn: Noted;
  readonly remindedOn: Noted;
  readonly version: string | null;
}

export function codeDates(rows: readonly SupplierRow[], date: ExcelSerial): CodeDates {
  const sentOn = latest(rows, "codeSentOn", date);
  return {
    sentOn,
    sentHow: sentHow(rows, sentOn, date),
    confirmedOn: latest(rows, "codeConfirmedOn", date),
    remindedOn: latest(rows, "codeRemindedOn", date),
    version: versionSent(rows, sentOn, date),
  };
}

/** What one cell notes. */
export function notedIn(row: SupplierRow, column: CodeDateColumn, date: ExcelSerial): Noted {
  const { value } = row[column];
  if (typeof value === "number") return value > date ? null : (value as ExcelSerial);
  return value === true ? true : null;
}

function latest(rows: readonly SupplierRow[], column: CodeDateColumn, date: ExcelSerial): Noted {
  return rows.map((row) => notedIn(row, column, date)).reduce(later, null);
}

/** A day says more than a bare "ja". */
function later(a: Noted, b: Noted): Noted {
  if (typeof a === "number" && typeof b === "number") return a > b ? a : b;
  if (typeof a === "number") return a;
  return b ?? a;
}

/** Of the rows that note the last sending. */
function sentHow(rows: readonly SupplierRow[], sentOn: Noted, date: ExcelSerial): string | null {
  if (sentOn === null) return null;
  return (
    rows
      .filter((row) => notedIn(row, "codeSentOn", date) === sentOn)
      .map(({ codeSentHow }) => codeSentHow.value)
      .find((how) => how !== null) ?? null
  );
}

/** Of the rows that note the last sending, else of one that notes none, such as a certificate's successor. */
function versionSent(rows: readonly SupplierRow[], sentOn: Noted, date: ExcelSerial): string | null {
  const noting = (noted: Noted): string | null =>
    rows
      .filter((row) => notedIn(row, "codeSentOn", date) === noted)
      .map(({ codeVersion }) => codeVersion.value)
      .find((version) => version !== null) ?? null;
  const version = noting(sentOn) ?? noting(null);
  return version === null ? null : statedVersion(version);
}
