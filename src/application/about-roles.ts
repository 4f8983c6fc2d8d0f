import type { Finding } from "../domain/finding";
import { ROLES } from "../domain/tables/headers";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import type { TableRole } from "../domain/tables/roles";

/**
 * The findings about tables that a reader needs of a job that rests on some of them: those about the other tables are told
 * where these are used. A table that may be one of either kind concerns both.
 */
export function aboutRoles(tables: WorkbookTables, roles: ReadonlySet<TableRole>): readonly Finding[] {
  const wanted: ReadonlySet<unknown> = roles;
  const labels = (isWanted: boolean) =>
    new Set(
      ROLES.filter((role) => wanted.has(role) === isWanted).flatMap(
        (role) => tables[role]?.table.label ?? [],
      ),
    );
  const [checked, others] = [labels(true), labels(false)];
  return tables.findings.filter(({ code, params, place: { table } }) => {
    const { role, first, second } = params;
    if (code === "tableFitsTwoRoles") return wanted.has(first) || wanted.has(second);
    if (role !== undefined) return wanted.has(role);
    return table === null || checked.has(table) || !others.has(table);
  });
}
