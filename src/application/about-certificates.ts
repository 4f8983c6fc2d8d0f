import type { Finding } from "../domain/finding";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import type { TableRole } from "../domain/tables/roles";
import { aboutRoles } from "./about-roles";

/** The tables without which the check of the certificates says something else. */
const CHECKED_ROLES: ReadonlySet<TableRole> = new Set<TableRole>([
  "suppliers",
  "contracts",
  "register",
  "settings",
]);

/**
 * The findings about tables that a reader of the certificate check needs: those about a tender's own tables are told where
 * the tender is scored.
 */
export function aboutCertificates(tables: WorkbookTables): readonly Finding[] {
  return aboutRoles(tables, CHECKED_ROLES);
}
