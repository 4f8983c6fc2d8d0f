import type { ExcelSerial } from "../cell";
import type { CodeLine, Distribution } from "../supplier/distribution";
import type { DateSystem } from "../tables/read-date";
import type { TableOf } from "../tables/read-tables-types";
import type { SupplierRow } from "../tables/rows";
import { dateCell } from "./date-cell";
import type { Repair } from "./repair";

/** What a supplier was told about the code, or told back, and so which date is written. */
export type CodeStep = "sent" | "reminded" | "confirmed";

/** The columns of the supplier table in which the distribution of the code is kept. */
export type CodeColumn = "codeSentOn" | "codeVersion" | "codeRemindedOn" | "codeConfirmedOn";

export interface CodeDateProposals {
  readonly repairs: readonly Repair[];
  /** Columns that the table lacks: what belongs there is not proposed. */
  readonly missing: readonly CodeColumn[];
}

export interface CodeDateChoice {
  /** Their `Supplier.id`. */
  readonly suppliers: ReadonlySet<string>;
  readonly step: CodeStep;
  readonly on: ExcelSerial;
}

const DATE_COLUMN = {
  sent: "codeSentOn",
  reminded: "codeRemindedOn",
  confirmed: "codeConfirmedOn",
} as const;

/**
 * The day of a step in every row of the chosen suppliers, and with `sent` the version that is in force where there is one. A
 * cell that says so already is left alone, and so is one with a later day that has come.
 */
export function proposeCodeDates(
  suppliers: TableOf<SupplierRow> | null,
  distribution: Pick<Distribution, "date" | "version" | "lines">,
  choice: CodeDateChoice,
  system: DateSystem,
): CodeDateProposals {
  const { version } = distribution;
  const day = DATE_COLUMN[choice.step];
  const wanted: readonly CodeColumn[] =
    choice.step === "sent" && version !== null ? [day, "codeVersion"] : [day];
  const there = new Set(suppliers?.table.columns.keys());
  const rows = distribution.lines.filter(({ supplier }) => choice.suppliers.has(supplier.id)).flatMap(rowsOf);
  const proposed = (row: SupplierRow): readonly (Repair | null)[] => {
    const date = there.has(day) ? dayRepair(row, row[day], choice.on, distribution.date, system) : null;
    const hasVersion = wanted.includes("codeVersion") && there.has("codeVersion");
    const stated = hasVersion && version !== null ? versionRepair(row, version) : null;
    const columns = suppliers?.table.columns;
    const isFirst = (columns?.get(day) ?? 0) <= (columns?.get("codeVersion") ?? 0);
    const how = choice.step === "sent" && there.has("codeSentHow") && date !== null ? howRepair(row) : null;
    return isFirst ? [date, stated, how] : [stated, date, how];
  };
  return {
    repairs: rows.flatMap(proposed).filter((repair) => repair !== null),
    missing: wanted.filter((column) => !there.has(column)),
  };
}

function rowsOf({ supplier }: CodeLine): readonly SupplierRow[] {
  return supplier.rows;
}

/** A day after today is a slip of the pen, which may be written over. */
function dayRepair(
  row: SupplierRow,
  { raw, value, place }: SupplierRow["codeSentOn"],
  on: ExcelSerial,
  today: ExcelSerial,
  system: DateSystem,
): Repair | null {
  const isDate = typeof raw === "number" && typeof value === "number";
  if (typeof value === "number" && value >= on && value <= today && (isDate || value > on)) return null;
  const cell = dateCell(on, system);
  return proposal(row, place, raw, isDate ? { ...cell, format: null } : cell);
}

/** The letters that we make are e-mails; the word is the same in both languages. */
const BY_MAIL = "e-mail";

function howRepair(row: SupplierRow): Repair | null {
  const { raw, place } = row.codeSentHow;
  return raw === BY_MAIL ? null : proposal(row, place, raw, { becomes: BY_MAIL, format: "@", day: null });
}

function versionRepair(row: SupplierRow, version: string): Repair | null {
  const { raw, place } = row.codeVersion;
  return raw === version ? null : proposal(row, place, raw, { becomes: version, format: "@", day: null });
}

function proposal(
  { name }: SupplierRow,
  place: Repair["place"],
  old: Repair["old"],
  cell: Pick<Repair, "becomes" | "format" | "day">,
): Repair {
  return { kind: "codeDate", place, supplier: name.value, old, ...cell, otherReading: null };
}
