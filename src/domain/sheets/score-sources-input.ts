import type { CellValue, SheetIndex } from "../cell";
import { sourceTables, type SourceRole, type SourceTable } from "../control/source-rows";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { WorkbookSnapshot } from "../tables/snapshot";
import { isDiscount } from "../tender/decision-rules/decision-rule";
import type { Tender } from "../tender/tender";

/** What a score rests on besides prices and scores, which have copies of their own. */
export interface SourceBlock {
  readonly role: Exclude<SourceRole, "assessments" | "consensus">;
  readonly sheet: string;
  /** The first one names the row. */
  readonly columns: readonly SourceField[];
  readonly rows: readonly {
    /** On its own sheet. */
    readonly row: SheetIndex;
    /** As many as there are columns. */
    readonly values: readonly CellValue[];
  }[];
}

export interface SourceField {
  readonly header: string;
  readonly column: SheetIndex;
  /** A number in it is a day. */
  readonly isDay: boolean;
}

const NAMED_BY: Readonly<Record<SourceBlock["role"], string>> = {
  tenders: "tender",
  criteria: "criterion",
  bids: "bidder",
  suppliers: "name",
  ladder: "level",
  settings: "setting",
};

const DAYS: ReadonlySet<string> = new Set([
  "closingDate",
  "awardDate",
  "contractStart",
  "contractEnd",
  "ruleFixedOn",
  "validFrom",
  "validUntil",
  "copyReceived",
]);

/** Above this number of bids the rows of bids and suppliers are left out, as the ranking is not live either. */
export const MOST_BIDS = 100;
/** The tender and lot of a row come last: they are the same in every row. */
const LAST: ReadonlySet<string> = new Set(["tender", "lot"]);

/** The source rows of one tender whose live check stands in a block of its own; tables that are not there give nothing. */
export function scoreSources(
  tables: WorkbookTables,
  snapshot: WorkbookSnapshot,
  tender: Tender,
): readonly SourceBlock[] {
  return sourceTables(tables, snapshot, tender.key).flatMap((table) => {
    const { role } = table;
    if (role === "assessments" || role === "consensus") return [];
    if (role === "ladder" && !usesLadder(tender)) return [];
    if ((role === "bids" || role === "suppliers") && tender.bids.length > MOST_BIDS) return [];
    return table.rows.length === 0 ? [] : [blockOf(role, table)];
  });
}

function usesLadder({ criteria, rule }: Tender): boolean {
  return isDiscount(rule) || criteria.some(({ kind }) => kind === "pso");
}

function blockOf(role: SourceBlock["role"], { sheet, columns, rows }: SourceTable): SourceBlock {
  const rank = (key: string): number => (key === NAMED_BY[role] ? 0 : LAST.has(key) ? 2 : 1);
  const kept = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ key }) => !(role === "bids" && hasCopy(key)))
    .sort((a, b) => rank(a.key) - rank(b.key));
  return {
    role,
    sheet,
    columns: kept.map(({ key, header, column }) => ({ header, column, isDay: DAYS.has(key) })),
    rows: rows.map(({ row, cells }) => ({ row, values: kept.map(({ index }) => cells[index] ?? "") })),
  };
}

/** Prices and scores stand among the inputs, each with a check. */
function hasCopy(key: string): boolean {
  return key === "price" || key.startsWith("score:");
}
