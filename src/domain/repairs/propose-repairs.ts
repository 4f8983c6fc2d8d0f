import type { ExcelSerial } from "../cell";
import { levelSpelling } from "../pso/level-spelling";
import { parseCellAddress } from "../sheets/parse-cell-address";
import type { Field, TextField } from "../tables/field";
import { readDate } from "../tables/read-date";
import type { DateSystem } from "../tables/read-date";
import { readKvk } from "../tables/read-kvk";
import type { TableOf, WorkbookTables } from "../tables/read-tables-types";
import type { BidRow, ContractRow, ReadLevel, SupplierRow, TenderRow } from "../tables/rows";
import { dateCell } from "./date-cell";
import type { Repair } from "./repair";

type RepairedTables = Pick<WorkbookTables, "suppliers" | "tenders" | "bids" | "contracts">;
type Proposals = readonly (Repair | null)[];

/**
 * What could be written better in the user's own cells: the lost zero of a KvK number, a level in its official spelling,
 * and a date that stands there as text. Only cells that allow one reading, save a date that reads two ways, which says so.
 * By table, row and column, at most one per cell. Applied, each gives the same value without that remark. Whether a cell
 * holds a formula is not known here.
 */
export function proposeRepairs(tables: RepairedTables, system: DateSystem): readonly Repair[] {
  const proposals = [
    ...perRow(tables.suppliers, (row) => supplierRepairs(row, system)),
    ...perRow(tables.tenders, (row) => tenderRepairs(row, system)),
    ...perRow(tables.bids, bidRepairs),
    ...perRow(tables.contracts, (row) => contractRepairs(row, system)),
  ];
  // One column may serve as two, if the user chose so.
  const byCell = new Map<string, Repair>();
  for (const repair of proposals) {
    const key = `${repair.place.sheet ?? ""}\u0000${repair.place.cell ?? ""}`;
    if (!byCell.has(key)) byCell.set(key, repair);
  }
  return [...byCell.values()];
}

function perRow<Row>(read: TableOf<Row> | null, repairsOf: (row: Row) => Proposals): Repair[] {
  return (read?.rows ?? []).flatMap((row) =>
    repairsOf(row)
      .filter((repair) => repair !== null)
      .sort((left, right) => columnOf(left) - columnOf(right)),
  );
}

function columnOf({ place }: Repair): number {
  return parseCellAddress(place.cell ?? "")?.column ?? 0;
}

function supplierRepairs(row: SupplierRow, system: DateSystem): Proposals {
  const supplier = row.name.value;
  return [
    leadingZero(row.kvk, supplier),
    leadingZero(row.holderKvk, supplier),
    spelling(row.level, supplier),
    textDate(row.validFrom, supplier, system),
    textDate(row.validUntil, supplier, system),
    textDate(row.copyReceived, supplier, system),
    textDate(row.verifiedOn, supplier, system),
  ];
}

function tenderRepairs(row: TenderRow, system: DateSystem): Proposals {
  const dates = [row.closingDate, row.awardDate, row.contractStart, row.contractEnd, row.ruleFixedOn];
  return dates.map((date) => textDate(date, null, system));
}

function bidRepairs({ kvk, bidder }: BidRow): Proposals {
  return [leadingZero(kvk, bidder.value)];
}

function contractRepairs({ kvk, supplier, start, end }: ContractRow, system: DateSystem): Proposals {
  return [
    leadingZero(kvk, supplier.value),
    textDate(start, supplier.value, system),
    textDate(end, supplier.value, system),
  ];
}

/** A cell with more than one number is left alone: only one of them would be restored. */
function leadingZero(field: TextField | SupplierRow["holderKvk"], supplier: string | null): Repair | null {
  if (field.problem?.code !== "kvkLeadingZeroLost") return null;
  const { problem } = readKvk(field.raw);
  if (problem?.code !== "kvkLeadingZeroLost") return null;
  return textRepair("leadingZero", field, supplier, String(problem.params["proposal"]));
}

/**
 * `Niet certificeerbaar` says more than that there is no certificate, so it is never replaced by `geen`; `none` is what
 * the English template offers.
 */
const LEFT_ALONE = /certificeerbaar|certifiable|^none$/i;

function spelling(field: Field<ReadLevel>, supplier: string | null): Repair | null {
  if (field.value === null || field.problem !== null) return null;
  const official = levelSpelling(field.value);
  const isFine = field.raw === official || LEFT_ALONE.test(String(field.raw));
  return isFine ? null : textRepair("levelSpelling", field, supplier, official);
}

function textDate(
  field: Field<number | boolean>,
  supplier: string | null,
  system: DateSystem,
): Repair | null {
  const { raw, value, problem, place } = field;
  if (typeof raw !== "string" || typeof value !== "number") return null;
  const cell = dateCell(value as ExcelSerial, system);
  // A day that the workbook's date system cannot hold, or whose serial looks like a year alone, stays text.
  if (readDate(cell.becomes, system).value !== value) return null;
  const otherReading = problem?.code === "dateAmbiguous" ? String(problem.params["second"]) : null;
  return { kind: "textDate", place, supplier, old: raw, ...cell, otherReading };
}

function textRepair(
  kind: Repair["kind"],
  { raw, place }: Field<unknown>,
  supplier: string | null,
  becomes: string,
): Repair {
  return { kind, place, supplier, old: raw, becomes, format: "@", day: null, otherReading: null };
}
