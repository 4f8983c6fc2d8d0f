import type { CellValue } from "../cell";
import type { Finding, Severity } from "../finding";
import { isBlank } from "./cell-text";
import { headerKey } from "./header-text";
import type { TableOf } from "./read-tables-types";
import type { SettingRow } from "./rows";
import { tableFinding } from "./table-finding";

/** What a reader makes of a value; a problem with a value beside it is of no consequence here. */
export interface SettingReading<T> {
  readonly value: T | null;
  readonly problem: Pick<Finding, "code" | "params"> | null;
}

/** What the settings say about one thing. */
export interface SettingAnswer<T> {
  /** Null where nothing is set, or nothing that can be used: then the default holds. */
  readonly value: T | null;
  /** The row that says so. */
  readonly row: SettingRow | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a setting by any of its names. A blank value is no answer; of two different answers to one question neither is
 * taken.
 * @param severity of what cannot be used
 */
export function settingAnswer<T>(
  settings: TableOf<SettingRow> | null,
  names: readonly string[],
  read: (raw: CellValue, row: SettingRow) => SettingReading<T>,
  severity: Severity = "error",
): SettingAnswer<T> {
  const readings = rowsNamed(settings, names).flatMap((row) =>
    isBlank(row.value.raw) ? [] : [{ row, reading: read(row.value.raw, row) }],
  );
  const findings = readings.flatMap(({ row, reading: { value, problem } }): Finding[] =>
    value !== null || problem === null
      ? []
      : [
          {
            code: problem.code,
            params: problem.params,
            severity,
            place: row.value.place,
            supplier: null,
            tender: null,
          },
        ],
  );
  const answers = readings.flatMap(({ row, reading: { value } }) => (value === null ? [] : [{ row, value }]));
  const [first] = answers;
  const other = answers.find(({ value }) => value !== first?.value);
  if (other === undefined) return { value: first?.value ?? null, row: first?.row ?? null, findings };
  const twice = tableFinding("settingTwice", severity, other.row.value.place, {
    setting: other.row.setting.value ?? "",
  });
  return { value: null, row: null, findings: [...findings, twice] };
}

function rowsNamed(settings: TableOf<SettingRow> | null, names: readonly string[]): readonly SettingRow[] {
  const keys = new Set(names.map(headerKey));
  return (settings?.rows ?? []).filter(
    ({ setting }) => setting.value !== null && keys.has(headerKey(setting.value)),
  );
}
