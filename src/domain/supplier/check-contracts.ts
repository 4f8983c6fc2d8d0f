import type { ExcelSerial, Place } from "../cell";
import type { Finding, FindingParams, Severity } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { isBlank } from "../tables/cell-text";
import { templateHeader } from "../tables/header-lookup";
import type { Policy } from "../tables/read-policy";
import type { FoundTable, TableOf, WorkbookTables } from "../tables/read-tables-types";
import type { ColumnKey } from "../tables/roles";
import type { ContractRow } from "../tables/rows";
import type { ContractCheck, ContractLine } from "./contract-check";
import { contractLineFindings, type SilentColumns } from "./contract-findings";
import { contractLines } from "./contract-lines";
import { numberFindings, overlapFindings } from "./contract-overlaps";
import { matchSupplier } from "./match-supplier";
import type { ContractFindingCode } from "./supplier-finding-codes";
import { suppliersOn } from "./suppliers-on";

/**
 * Every contract against the certificate of its supplier on a day. `ok` is what the design asks: the clause is there and a
 * certificate counts on the day. Whatever cannot be read, or whose supplier is not known for sure, is never `ok`.
 */
export function checkContracts(
  tables: Pick<WorkbookTables, "suppliers" | "contracts">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired" | "horizonMonths">,
): ContractCheck {
  const { contracts, suppliers } = tables;
  if (contracts === null) return { date, contracts: [], calendar: [], findings: [] };
  const match = matchSupplier(suppliersOn(suppliers?.rows ?? [], date, policy));
  const lines = contractLines(contracts.rows, match, date, policy);
  const silent = silentColumns(contracts.rows);
  const context = { match, silent, date, hasSuppliers: suppliers !== null };
  const byLine = [
    ...numberFindings(lines),
    ...lines.flatMap((line) => contractLineFindings(line, context)),
    ...overlapFindings(lines),
  ];
  return {
    date,
    contracts: lines,
    calendar: lines
      .filter(({ renewBy }) => renewBy !== null)
      .sort((a, b) => (a.renewBy ?? 0) - (b.renewBy ?? 0)),
    findings: [...tableFindings(contracts, lines, silent), ...inSheetOrder(byLine)],
  };
}

function silentColumns(rows: readonly ContractRow[]): SilentColumns {
  const isSilent = (column: keyof SilentColumns): boolean =>
    rows.every((row) => isBlank(row[column].raw) && row[column].value === null);
  return {
    psoClause: isSilent("psoClause"),
    priceAgreement: isSilent("priceAgreement"),
    levelAtAward: isSilent("levelAtAward"),
    start: isSilent("start"),
    end: isSilent("end"),
  };
}

/** What concerns a whole column or many contracts alike, at the header. */
function tableFindings(
  { table }: TableOf<ContractRow>,
  lines: readonly ContractLine[],
  silent: SilentColumns,
): readonly Finding[] {
  const ended = lines.filter(({ phase }) => phase === "ended").length;
  const findings: Finding[] = [];
  const add = (
    severity: Severity,
    code: ContractFindingCode,
    column: ColumnKey<"contracts">,
    params: FindingParams,
  ): void => {
    const place = headerPlace(table, column);
    findings.push({
      code,
      severity,
      place,
      params: { ...params, contract: "" },
      supplier: null,
      tender: null,
    });
  };
  if (ended < lines.length) {
    const whole = (severity: Severity, code: ContractFindingCode, column: keyof SilentColumns): void => {
      if (!silent[column]) return;
      const there = table.columns.has(column) ? 1 : "";
      add(severity, code, column, { column: templateHeader("contracts", column), there, blank: 1 });
    };
    whole("warning", "contractClauseBlank", "psoClause");
    whole("info", "contractPriceAgreementSilent", "priceAgreement");
    whole("info", "contractLevelAtAwardBlank", "levelAtAward");
    whole("info", "contractWithoutStart", "start");
    whole("info", "contractWithoutEnd", "end");
  }
  if (ended > 0) add("info", "contractsEnded", "end", { count: ended });
  return findings;
}

/** The header of the column, or the first one of a table that does not have it. */
function headerPlace(table: FoundTable, column: ColumnKey<"contracts">): Place {
  const offset = table.columns.get(column);
  return {
    sheet: table.sheet,
    table: table.label,
    row: table.headerRow + 1,
    column: offset === undefined ? null : (table.headers[offset] ?? null),
    cell: cellAddress(table.headerRow, table.firstColumn + (offset ?? 0)),
  };
}

/** Row by row, as a reader walks through the table; within a row in the order in which they were found. */
function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
