import { NOWHERE, type ExcelSerial, type Place } from "../cell";
import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams, Severity } from "../finding";
import { loweredFinding } from "../pso/cell-findings";
import type { Field } from "../tables/field";
import { templateHeader } from "../tables/header-lookup";
import type { SupplierRow } from "../tables/rows";
import { notedIn, type CodeDateColumn } from "./code-dates";
import { compareVersions } from "./code-version";
import type { CodeLine } from "./distribution";
import { mailAddress } from "./mail-address";
import type { CodeFindingCode } from "./supplier-finding-codes";

const DATE_COLUMNS: readonly CodeDateColumn[] = ["codeSentOn", "codeConfirmedOn", "codeRemindedOn"];
const CELLS = [...DATE_COLUMNS, "codeVersion", "email"] as const;

/** What somebody must know about the distribution: for the list as a whole first, then per supplier in its order. */
export function codeFindings(
  lines: readonly CodeLine[],
  date: ExcelSerial,
  version: string | null,
): readonly Finding[] {
  return [
    ...listFindings(lines, version),
    ...lines.flatMap((line) => [
      ...line.supplier.rows.flatMap((row) => rowFindings(row, date)),
      ...stateFindings(line, date),
      ...versionFindings(line, version),
      ...addressFindings(line),
    ]),
  ];
}

/** A column that is not there is told once, and no cell of it is missed. */
function listFindings(lines: readonly CodeLine[], version: string | null): readonly Finding[] {
  const row = lines[0]?.supplier.row;
  if (row === undefined) return [];
  const { sheet, table } = row.place;
  const place = { ...NOWHERE, sheet, table };
  const columns = version === null ? CELLS.filter((column) => column !== "codeVersion") : CELLS;
  const missing = columns.filter((column) => row[column].place.cell === null);
  return [
    ...(version === null ? [finding("codeVersionNotSet", "info", NOWHERE, null)] : []),
    ...missing.map((column) =>
      finding("codeColumnMissing", column === "codeRemindedOn" ? "info" : "warning", place, null, {
        column: templateHeader("suppliers", column),
      }),
    ),
  ];
}

/** Cells that cannot be read, and days that have not come yet. */
function rowFindings(row: SupplierRow, date: ExcelSerial): readonly Finding[] {
  const unread = CELLS.map((column) => loweredFinding(row[column], row.name.value));
  const future = DATE_COLUMNS.map((column) => {
    const { value } = row[column];
    return typeof value === "number" && value > date
      ? about(row, row[column], "codeDateInFuture", "warning", { day: isoDate(value), date: isoDate(date) })
      : null;
  });
  return [...unread, ...future].filter((each) => each !== null);
}

function stateFindings(
  { supplier, sentOn, confirmedOn, remindedOn, outdated }: CodeLine,
  date: ExcelSerial,
): readonly Finding[] {
  if (outdated) return [];
  const rowOf = (column: CodeDateColumn, noted: CodeLine["sentOn"]): SupplierRow =>
    supplier.rows.find((row) => notedIn(row, column, date) === noted) ?? supplier.row;
  if (sentOn === null) {
    // One of the two says enough: whoever confirmed needs no reminder.
    if (confirmedOn !== null) {
      const row = rowOf("codeConfirmedOn", confirmedOn);
      return [about(row, row.codeSentOn, "codeConfirmedNotSent", "warning")];
    }
    if (remindedOn === null) return [];
    const row = rowOf("codeRemindedOn", remindedOn);
    return [about(row, row.codeSentOn, "codeRemindedNotSent", "warning")];
  }
  if (typeof sentOn === "number" && typeof confirmedOn === "number" && confirmedOn < sentOn) {
    const row = rowOf("codeConfirmedOn", confirmedOn);
    const params = { confirmed: isoDate(confirmedOn), sent: isoDate(sentOn) };
    return [about(row, row.codeConfirmedOn, "codeDatesReversed", "warning", params)];
  }
  if (sentOn !== true || confirmedOn !== null || typeof remindedOn === "number") return [];
  const row = rowOf("codeSentOn", sentOn);
  return [about(row, row.codeSentOn, "codeSentUndated", "info")];
}

function versionFindings(
  { supplier, version, sentOn, confirmedOn }: CodeLine,
  present: string | null,
): readonly Finding[] {
  const { row } = supplier;
  if (present === null || (sentOn === null && confirmedOn === null)) return [];
  if (version === null) {
    const isReadable = row.codeVersion.place.cell !== null && row.codeVersion.problem === null;
    return isReadable ? [about(row, row.codeVersion, "codeVersionMissing", "warning", { present })] : [];
  }
  if (compareVersions(version, present) !== "newer") return [];
  const noted = supplier.rows.find(({ codeVersion }) => codeVersion.value !== null) ?? row;
  return [about(noted, noted.codeVersion, "codeVersionNewer", "warning", { version, present })];
}

/** Only for a supplier that must hear something now. */
function addressFindings({ supplier, state, reminderDue }: CodeLine): readonly Finding[] {
  const { row, rows, email } = supplier;
  if (state !== "due" && !reminderDue) return [];
  if (email !== null) {
    if (mailAddress(email) !== null) return [];
    const stated = rows.find((each) => each.email.value === email) ?? row;
    return [about(stated, stated.email, "codeEmailUnusable", "warning", { email })];
  }
  const isBlank = row.email.place.cell !== null && rows.every((each) => each.email.problem === null);
  return isBlank ? [about(row, row.email, "codeEmailMissing", "warning")] : [];
}

/** At the cell; at the name where the table has no such column. */
function about(
  row: SupplierRow,
  field: Field<unknown>,
  code: CodeFindingCode,
  severity: Severity,
  params: FindingParams = {},
): Finding {
  const place = [field.place, row.name.place].find(({ cell }) => cell !== null) ?? row.place;
  return finding(code, severity, place, row.name.value, params);
}

function finding(
  code: CodeFindingCode,
  severity: Severity,
  place: Place,
  supplier: string | null,
  params: FindingParams = {},
): Finding {
  return { code, severity, place, params, supplier, tender: null };
}
