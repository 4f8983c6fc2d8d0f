import type { Block } from "./block";
import { headerKey } from "./header-text";
import { ROLE_NAMES } from "./headers";
import type { TableRole } from "./roles";

/** Whether the table or its sheet bears the name of a role: `Inschrijvingen`, and `tblInschrijvingen2` or `Inschrijvingen (2)` alike. */
export function isNamedAfter(role: TableRole, block: Block): boolean {
  const bare = (name: string): string => headerKey(name).replace(/^(?:tbl|tabel|table|t)|\d+$/g, "");
  const names = ROLE_NAMES[role].map(headerKey);
  return [block.label, block.grid.name].some(
    (name) => names.includes(headerKey(name)) || names.includes(bare(name)),
  );
}
