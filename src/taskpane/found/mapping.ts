import type { FoundTable, MappingChoices } from "../../domain/tables/read-tables-types";
import type { TableRole } from "../../domain/tables/roles";

/** What the user picks for one role: a table, and per column a header ("" = this column is not there). */
export interface RoleMapping {
  readonly role: TableRole;
  readonly table: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** The mapping in force for a table, as the reader found or was told it; `open` are columns that are still undecided. */
export function mappingInForce(
  role: TableRole,
  table: FoundTable,
  keys: readonly string[],
  open: ReadonlySet<string> = new Set(),
): RoleMapping {
  return {
    role,
    table: table.id,
    columns: new Map(
      keys.map((key) => {
        const offset = table.columns.get(key);
        return [key, offset === undefined || open.has(key) ? "" : (table.headers[offset] ?? "")];
      }),
    ),
  };
}

/**
 * The choices with one role's mapping taken over. Only columns that differ from what was found are remembered, so that a
 * header that the user adds later is still recognised; another table starts from its own headers.
 */
export function withMapping(
  choices: MappingChoices,
  mapping: RoleMapping,
  found: RoleMapping | null,
): MappingChoices {
  const prefix = `${mapping.role}.`;
  const sameTable = found !== null && found.table === mapping.table;
  const columns = new Map([...choices.columns].filter(([key]) => sameTable || !key.startsWith(prefix)));
  if (sameTable) {
    for (const [key, header] of mapping.columns) {
      if (header !== found.columns.get(key)) columns.set(prefix + key, header);
    }
  }
  return { tables: new Map(choices.tables).set(mapping.role, mapping.table), columns };
}
