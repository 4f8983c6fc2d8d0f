import type { Finding } from "../domain/finding";
import type { TableOf, WorkbookTables } from "../domain/tables/read-tables-types";
import type { TableRole } from "../domain/tables/roles";

/** The tables without which the check of the certificates says something else. */
const CHECKED_ROLES: ReadonlySet<unknown> = new Set<TableRole>([
  "suppliers",
  "contracts",
  "register",
  "settings",
]);

/**
 * The findings about tables that a reader of the certificate check needs: those about a tender's own tables are told where
 * the tender is scored. A table that may be one of either kind concerns both.
 */
export function aboutCertificates(tables: WorkbookTables): readonly Finding[] {
  const { suppliers, contracts, register, settings, tenders, criteria, bids } = tables;
  const { assessments, consensus, ladder } = tables;
  const labels = (...found: readonly (TableOf<unknown> | null)[]) =>
    new Set(found.flatMap((read) => (read === null ? [] : [read.table.label])));
  const checked = labels(suppliers, contracts, register, settings);
  const others = labels(tenders, criteria, bids, assessments, consensus, ladder);
  return tables.findings.filter(({ code, params, place: { table } }) => {
    const { role, first, second } = params;
    if (code === "tableFitsTwoRoles") return CHECKED_ROLES.has(first) || CHECKED_ROLES.has(second);
    if (role !== undefined) return CHECKED_ROLES.has(role);
    return table === null || checked.has(table) || !others.has(table);
  });
}
