import type { Block } from "./block";
import { headerKey } from "./header-text";
import { ROLE_NAMES, ROLES } from "./headers";
import type { TableRole } from "./roles";

/** What the name of an extract from the PSO register holds; a bare `Register` may be any list. */
const EXTRACT = /psoregister|registerpso|uittreksel/;
/** An extract from the trade register is another thing. */
const OTHER_EXTRACT = /kvk|handelsregister|kadaster/;

/**
 * Whether a table bears the name of a role: `Inschrijvingen`, and `tblInschrijvingen2` or `Inschrijvingen (2)` alike. The
 * name of its sheet counts when its own says nothing.
 */
export function isNamedAfter(role: TableRole, block: Block): boolean {
  const own = ROLES.filter((each) => isNameOf(each, block.label));
  return own.length > 0 ? own.includes(role) : isNameOf(role, block.grid.name);
}

function isNameOf(role: TableRole, name: string): boolean {
  const key = headerKey(name);
  if (role === "register" && isExtract(key)) return true;
  const bare = key.replace(/^(?:tbl|tabel|table|t)|\d+$/g, "");
  return ROLE_NAMES[role].map(headerKey).some((each) => each === key || each === bare);
}

function isExtract(key: string): boolean {
  return EXTRACT.test(key) && (key.includes("pso") || !OTHER_EXTRACT.test(key));
}
