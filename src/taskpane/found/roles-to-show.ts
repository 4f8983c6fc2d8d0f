import type { FoundTable, WorkbookTables } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";

const ALWAYS: readonly TableRole[] = ["suppliers", "tenders", "criteria", "bids"];
const WHEN_FOUND: readonly TableRole[] = [
  "assessments",
  "consensus",
  "ladder",
  "contracts",
  "purchases",
  "reviewCriteria",
  "judgements",
  "committee",
  "register",
  "settings",
];

export interface RoleOnScreen {
  readonly role: TableRole;
  readonly table: FoundTable | null;
}

/** The four tables of a tender always, the optional ones only where they exist. */
export function rolesToShow(tables: WorkbookTables): readonly RoleOnScreen[] {
  return [
    ...ALWAYS.map((role) => ({ role, table: tables[role]?.table ?? null })),
    ...WHEN_FOUND.flatMap((role) => {
      const table = tables[role]?.table ?? null;
      return table === null ? [] : [{ role, table }];
    }),
  ];
}

/** What an award cannot do without. */
export function missingForAward(tables: WorkbookTables): readonly TableRole[] {
  return (["criteria", "bids"] as const).filter((role) => tables[role] === null);
}

/** Nothing that looks like input anywhere: the pane explains what it looks for. */
export function isEmptyWorkbook(tables: WorkbookTables): boolean {
  return ALWAYS.every((role) => tables[role] === null) && tables.candidates.length === 0;
}
