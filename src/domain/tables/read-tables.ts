import type { Finding } from "../finding";
import { assignRoles } from "./assign-roles";
import type { MappedBlock } from "./assign-roles";
import { assessorsFinding, asWide, findAssessorColumns } from "./assessor-columns";
import { headerPlace, mayServe } from "./block";
import type { Block } from "./block";
import { withoutOtherRows } from "./body-rows";
import { checkServing, missingColumns } from "./check-columns";
import { findCriterionColumns } from "./criterion-columns";
import type { CriterionColumns } from "./criterion-columns";
import { assessmentRows, consensusRow } from "./assessor-rows";
import { hasOwnWords } from "./cycle-roles";
import { committeeRow } from "./committee-rows";
import { contractRow, judgementRow, purchaseRow, reviewCriterionRow } from "./cycle-rows";
import { findBlocks } from "./find-blocks";
import { ROLES } from "./headers";
import { mapColumns } from "./map-columns";
import { numberColumns } from "./number-columns";
import {
  bidRow,
  criterionRow,
  ladderRow,
  readRows,
  registerRow,
  settingRow,
  supplierRow,
  tenderRow,
} from "./read-rows";
import type { RowCells } from "./read-rows";
import type { FoundTable, MappingChoices, TableOf, WorkbookTables } from "./read-tables-types";
import { CYCLE_ROLES, type TableRole } from "./roles";
import { rowsBelow } from "./rows-below";
import type { CriterionRow } from "./rows";
import type { WorkbookSnapshot } from "./snapshot";
import { criterionColumnTwiceFinding, noTablesFinding, tableFinding } from "./table-finding";

const NO_CRITERIA: CriterionColumns = {
  columns: new Map(),
  twice: new Map(),
  headers: { quality: new Set(), price: new Set() },
};

/** Between two reviews there are no judgements yet, and before the bids are opened perhaps no committee. */
const MAY_BE_EMPTY: ReadonlySet<TableRole> = new Set<TableRole>(["judgements", "committee", "settings"]);

/**
 * Finds the tables of a workbook by their headers and reads them (design section 3). Never throws: what cannot be read
 * or decided is a finding, a question, or a problem on the field.
 */
export function readTables(snapshot: WorkbookSnapshot, choices: MappingChoices): WorkbookTables {
  const blocks = findBlocks(snapshot, choices);
  const findings: Finding[] = [];
  const numbers = new Map(blocks.map((block) => [block, numberColumns(block)]));
  const mapped = (criteria: (block: Block) => CriterionColumns): MappedBlock[] =>
    blocks.map((block) => mapBlock(block, choices, criteria(block), numbers.get(block)));

  // Criteria first: a header in the bids table that names a criterion is that criterion before any synonym.
  const first = assignRoles(
    mapped(() => NO_CRITERIA),
    choices,
  ).served.get("criteria");
  const firstColumns = first ? columnsOf(first, "criteria") : new Map<string, number>();
  const criteriaRows: readonly CriterionRow[] =
    first && first.maps.get("criteria")?.missing.length === 0
      ? readRows(
          withoutOtherRows(first.block, "criteria", firstColumns).block,
          firstColumns,
          [],
          snapshot,
          criterionRow,
        )
      : [];
  const criterionColumns = new Map(
    blocks.map((block) => [block, findCriterionColumns(block.headers, criteriaRows)]),
  );

  const all = mapped((block) => criterionColumns.get(block) ?? NO_CRITERIA);
  const assignment = assignRoles(all, choices);
  findings.push(...assignment.findings);

  const readRole = <R extends TableRole, Row>(
    role: R,
    toRow: (criteria: CriterionColumns, assessors: readonly number[]) => (cells: RowCells<R>) => Row,
  ): TableOf<Row> | null => {
    const serving = assignment.served.get(role);
    const map = serving?.maps.get(role);
    if (!serving || !map) return null;
    const check = checkServing(serving.block, map);
    const criteria = (role === "bids" && criterionColumns.get(serving.block)) || NO_CRITERIA;
    const others = [...criteria.columns.values(), ...map.assessors];
    const { block, totals } = withoutOtherRows(serving.block, role, check.columns, others);
    if (totals) findings.push(totals);
    findings.push(...check.findings);
    if (!check.readable) return null;
    for (const [criterion, offsets] of criteria.twice) {
      findings.push(criterionColumnTwiceFinding(block, criterion, offsets));
    }
    const rows = readRows(block, check.columns, others, snapshot, toRow(criteria, map.assessors));
    const below = rowsBelow(serving.block, role, check.columns, blocks);
    if (below) findings.push(below);
    const assessors = assessorsFinding(serving.block, map);
    if (assessors) findings.push(assessors);
    if (rows.length === 0 && !MAY_BE_EMPTY.has(role)) {
      findings.push(tableFinding("tableEmpty", "warning", headerPlace(block), { role }));
    }
    return { table: foundTable(block, role, check.columns, criteria.columns), rows };
  };
  const tables = {
    suppliers: readRole("suppliers", () => supplierRow),
    tenders: readRole("tenders", () => tenderRow),
    criteria: readRole("criteria", () => criterionRow),
    bids: readRole("bids", ({ columns }) => bidRow(columns)),
    assessments: flattened(readRole("assessments", (_, assessors) => assessmentRows(assessors))),
    consensus: readRole("consensus", () => consensusRow),
    ladder: readRole("ladder", () => ladderRow),
    contracts: readRole("contracts", () => contractRow),
    purchases: readRole("purchases", () => purchaseRow),
    reviewCriteria: readRole("reviewCriteria", () => reviewCriterionRow),
    judgements: readRole("judgements", () => judgementRow),
    committee: readRole("committee", () => committeeRow),
    register: readRole("register", () => registerRow),
    settings: readRole("settings", () => settingRow),
  };

  findings.push(...missingColumns(all, assignment));
  const nothing = ROLES.every((role) => role === "settings" || !assignment.served.has(role));
  const hinted = assignment.questions.length > 0 || findings.some(({ code }) => code === "columnMissing");
  if (nothing && !hinted) findings.push(noTablesFinding);
  return {
    ...tables,
    candidates: candidates(all, assignment.served),
    questions: assignment.questions,
    findings,
  };
}

function mapBlock(
  block: Block,
  choices: MappingChoices,
  criteria: CriterionColumns,
  holdsNumbers?: (offset: number) => boolean,
): MappedBlock {
  const maps = new Map(
    ROLES.map((role) => {
      const headers = role === "bids" ? criteria.headers : undefined;
      const map = mapColumns(role, block.headers, choices, headers, holdsNumbers);
      return [role, role === "assessments" ? asWide(map, findAssessorColumns(block, map)) : map];
    }),
  );
  const scores = new Set([...criteria.columns.values(), ...criteria.twice.keys()]).size;
  const recognised = new Map(
    [...maps].map(([role, map]) => [role, map.recognised + (role === "bids" ? scores : 0)]),
  );
  return { block, maps, recognised };
}

/** A row of a table with a column per assessor holds several scores. */
function flattened<Row>(read: TableOf<readonly Row[]> | null): TableOf<Row> | null {
  return read && { table: read.table, rows: read.rows.flat() };
}

function columnsOf(mapped: MappedBlock, role: TableRole): ReadonlyMap<string, number> {
  return mapped.maps.get(role)?.columns ?? new Map();
}

function foundTable(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  criterionColumns: ReadonlyMap<string, number>,
): FoundTable {
  return {
    role,
    label: block.label,
    id: block.id,
    sheet: block.grid.name,
    isExcelTable: block.isExcelTable,
    headerRow: block.headerRow,
    firstColumn: block.firstColumn,
    rowCount: block.rowCount,
    headers: block.headers,
    columns,
    criterionColumns,
  };
}

/** Every table with a starred header, under the role that it serves or most resembles. */
function candidates(
  mapped: readonly MappedBlock[],
  served: ReadonlyMap<TableRole, MappedBlock>,
): FoundTable[] {
  const roleOf = new Map([...served].map(([role, block]) => [block, role]));
  return mapped.flatMap((each) => {
    const role = roleOf.get(each) ?? likelyRole(each);
    if (role === null) return [];
    return [foundTable(each.block, role, columnsOf(each, role), new Map())];
  });
}

function likelyRole({ block, maps, recognised }: MappedBlock): TableRole | null {
  const isWhole = (role: TableRole): boolean => maps.get(role)?.missing.length === 0;
  const starred = ROLES.filter(
    (role) =>
      mayServe(block.grid, role) &&
      maps.get(role)?.hasStarred &&
      // Their starred words, such as a year or a weight, stand in many a table.
      (!CYCLE_ROLES.has(role) || (isWhole(role) && hasOwnWords(role, block.headers))),
  );
  const rank = (role: TableRole): number => (recognised.get(role) ?? 0) + (isWhole(role) ? 1000 : 0);
  return starred.reduce<TableRole | null>(
    (best, role) => (best === null || rank(role) > rank(best) ? role : best),
    null,
  );
}
