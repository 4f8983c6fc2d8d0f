import type { Place } from "../cell";
import type { Finding, FindingParams } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { comparedKvk } from "../tables/compared-kvk";
import type { Field } from "../tables/field";
import { templateHeader } from "../tables/header-lookup";
import type { FoundTable, TableOf } from "../tables/read-tables-types";
import type { ColumnKey } from "../tables/roles";
import type { RegisterRow } from "../tables/rows";
import type { PsoFindingCode } from "./pso-finding-codes";
import type { Extract } from "./register-extract";
import { statedLevel } from "./stated-level";

/** KvK cells that are told one by one; of more of them only the number is told. */
const MOST_TOLD = 3;

/**
 * What in the extract keeps suppliers from being compared: KvK numbers that cannot be read, and the level, the mark and the
 * end date of entries that belong to a supplier. The rest of an extract is about others.
 * @param entries those that suppliers were compared with
 */
export function registerCellFindings(
  { table, rows }: TableOf<RegisterRow>,
  extract: Extract,
  entries: ReadonlySet<RegisterRow>,
): readonly Finding[] {
  if (rows.length === 0) return [];
  if (extract.organisations === 0) return [columnFinding(table, "registerWithoutKvk", {})];
  const numberless = extract.rows.filter(hasNoNumber);
  const findings = [
    ...(numberless.length > MOST_TOLD
      ? [columnFinding(table, "registerKvkUnreadable", { count: numberless.length })]
      : numberless.map((row) => cellFinding(row, row.kvk, "kvk"))),
    ...extract.rows.filter((row) => entries.has(row)).flatMap(entryFindings),
  ];
  // One column may serve as two, if the user chose so.
  return [...new Map(findings.map((finding) => [finding.place.cell, finding])).values()];
}

/** A row without a number and without a level is a heading or a remark. */
function hasNoNumber(row: RegisterRow): boolean {
  return comparedKvk(row.kvk) === null && (row.kvk.problem !== null || !statedLevel(row).blank);
}

function entryFindings(row: RegisterRow): readonly Finding[] {
  const { level, pso30plus, validUntil } = row;
  const isUnreadable = ({ value, problem }: Field<unknown>): boolean => value === null && problem !== null;
  return [
    ...(isUnreadable(level) || statedLevel(row).blank ? [cellFinding(row, level, "level")] : []),
    ...(isUnreadable(pso30plus) ? [cellFinding(row, pso30plus, "pso30plus")] : []),
    ...(isUnreadable(validUntil) ? [cellFinding(row, validUntil, "validUntil")] : []),
  ];
}

function cellFinding(
  { organisation }: RegisterRow,
  { place, raw }: Field<unknown>,
  key: ColumnKey<"register">,
): Finding {
  const column = place.column ?? templateHeader("register", key);
  const params = { column, text: String(raw).trim() };
  return {
    code: "registerCellUnreadable",
    severity: "warning",
    place,
    params,
    supplier: organisation.value,
    tender: null,
  };
}

/** A finding about all KvK numbers of the extract, at their header. */
function columnFinding(table: FoundTable, code: PsoFindingCode, params: FindingParams): Finding {
  const offset = table.columns.get("kvk") ?? 0;
  const column = table.headers[offset] ?? templateHeader("register", "kvk");
  const place: Place = {
    sheet: table.sheet,
    table: table.label,
    row: table.headerRow + 1,
    column,
    cell: cellAddress(table.headerRow, table.firstColumn + offset),
  };
  return {
    code,
    severity: "warning",
    place,
    params: { column, ...params },
    supplier: null,
    tender: null,
  };
}
