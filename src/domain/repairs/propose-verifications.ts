import type { ExcelSerial, Place } from "../cell";
import type { ConfirmedSupplier } from "../pso/register-match";
import type { DateSystem } from "../tables/read-date";
import type { TableOf } from "../tables/read-tables-types";
import type { SupplierRow } from "../tables/rows";
import { dateCell } from "./date-cell";
import type { Repair } from "./repair";

export interface Verification {
  /** The day on which the register was looked at. */
  readonly on: ExcelSerial;
  /** Who looked; blank leaves the name out. */
  readonly by: string;
}

/**
 * The day and the name for every supplier that the register extract confirms, in the columns `Geverifieerd op` and
 * `Geverifieerd door` where the table has them. A cell that already says so is left alone, and so is a row that was looked
 * at on a later day.
 */
export function proposeVerifications(
  suppliers: TableOf<SupplierRow> | null,
  confirmed: readonly ConfirmedSupplier[],
  { on, by }: Verification,
  system: DateSystem,
): readonly Repair[] {
  if (suppliers === null) return [];
  const { columns } = suppliers.table;
  const name = by.trim();
  const rows = new Set(confirmed.map(({ place }) => rowKey(place)));
  return suppliers.rows
    .filter((row) => rows.has(rowKey(row.place)) && !isVerifiedLater(row, on))
    .flatMap((row) => {
      const day = columns.has("verifiedOn") ? verifiedOn(row, on, system) : null;
      const who = columns.has("verifiedBy") && name !== "" ? verifiedBy(row, name) : null;
      const inOrder = (columns.get("verifiedOn") ?? 0) <= (columns.get("verifiedBy") ?? 0);
      return (inOrder ? [day, who] : [who, day]).filter((repair) => repair !== null);
    });
}

function isVerifiedLater({ verifiedOn: { value } }: SupplierRow, on: ExcelSerial): boolean {
  return typeof value === "number" && value > on;
}

function verifiedOn(row: SupplierRow, on: ExcelSerial, system: DateSystem): Repair | null {
  const { raw, value, place } = row.verifiedOn;
  const isDate = typeof raw === "number" && value !== null;
  if (isDate && value === on) return null;
  const cell = dateCell(on, system);
  return verification(row, place, raw, isDate ? { ...cell, format: null } : cell);
}

function verifiedBy(row: SupplierRow, name: string): Repair | null {
  const { raw, place } = row.verifiedBy;
  return raw === name ? null : verification(row, place, raw, { becomes: name, format: "@", day: null });
}

function verification(
  { name }: SupplierRow,
  place: Place,
  old: Repair["old"],
  cell: Pick<Repair, "becomes" | "format" | "day">,
): Repair {
  return { kind: "verification", place, supplier: name.value, old, ...cell, otherReading: null };
}

function rowKey({ sheet, row }: Place): string {
  return `${sheet ?? ""}\u0000${row ?? ""}`;
}
