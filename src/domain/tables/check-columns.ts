import type { Finding } from "../finding";
import type { Assignment, MappedBlock } from "./assign-roles";
import { headerPlace, mayServe } from "./block";
import type { Block } from "./block";
import { hasOwnWords } from "./cycle-roles";
import { meaningOf, templateHeader } from "./header-lookup";
import { ROLES } from "./headers";
import { isDecisive } from "./map-columns";
import type { ColumnMap } from "./map-columns";
import { isNamedAfter } from "./named-after";
import { ASIDE_ROLES, CYCLE_ROLES, type TableRole } from "./roles";
import { columnTwiceFinding, tableFinding } from "./table-finding";

/** What a table that serves a role may be read with. */
export interface ServingCheck {
  /** False while a starred column is missing or undecided. */
  readonly readable: boolean;
  /** Column key -> offset, with harmless doubles settled in favour of the first. */
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Checks the columns of a table that serves a role: starred ones missing, doubles, and choices that no longer hold. */
export function checkServing(block: Block, map: ColumnMap): ServingCheck {
  const { role } = map;
  const findings = map.missing.map((group) =>
    columnMissing(block, role, group, ASIDE_ROLES.has(role) ? "warning" : "error"),
  );
  const columns = new Map(map.columns);
  for (const [column, offsets] of map.twice) {
    const decisive = isDecisive(role, column);
    const severity = decisive && !ASIDE_ROLES.has(role) ? "error" : "warning";
    findings.push(columnTwiceFinding(block, role, column, offsets, severity));
    if (!decisive && offsets[0] !== undefined) columns.set(column, offsets[0]);
  }
  for (const [column, offsets] of map.passedOver) {
    if (isDecisive(role, column)) {
      findings.push(columnTwiceFinding(block, role, column, offsets, "info"));
    }
  }
  for (const [column, header] of map.gone) {
    // A decisive column that the user once pointed out may not silently become another one.
    const decisive = isDecisive(role, column);
    if (decisive) columns.delete(column);
    const severity = decisive && !ASIDE_ROLES.has(role) ? "error" : "warning";
    const params = { role, column: templateHeader(role, column), header };
    findings.push(tableFinding("rememberedColumnGone", severity, headerPlace(block), params));
  }
  const readable = map.starred.every((group) => group.some((column) => columns.has(column)));
  return { readable, columns, findings };
}

function columnMissing(
  block: Block,
  role: TableRole,
  group: readonly string[],
  severity: "error" | "warning",
): Finding {
  const column = group.map((each) => templateHeader(role, each)).join(" / ");
  return tableFinding("columnMissing", severity, headerPlace(block), { role, column });
}

/**
 * Tables that are clearly meant for a role that nothing serves, but lack something: one starred column while at least
 * three headers are known, or any while the table bears the role's name.
 */
export function missingColumns(mapped: readonly MappedBlock[], assignment: Assignment): Finding[] {
  const serving = new Set(assignment.served.values());
  const questioned = new Set(assignment.questions.map(({ role }) => role));
  const asked = new Set(assignment.questions.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
  const open = ROLES.filter((role) => !assignment.served.has(role) && !questioned.has(role));
  return mapped.flatMap((each) => {
    const isPurchases = each.maps.get("purchases")?.missing.length === 0;
    if (serving.has(each) || asked.has(each.block.id) || isPurchases) return [];
    const meant = open
      .filter((role) => mayServe(each.block.grid, role) && isMeantFor(role, each))
      .sort(
        (a, b) =>
          Number(CYCLE_ROLES.has(a)) - Number(CYCLE_ROLES.has(b)) || likeness(b, each) - likeness(a, each),
      )[0];
    if (meant === undefined) return [];
    const missing = each.maps.get(meant)?.missing ?? [];
    return missing.map((group) => columnMissing(each.block, meant, group, severityOf(meant, each)));
  });
}

/** Scores per assessor are optional: only a table with their name that speaks of bidders is surely meant to count. */
function severityOf(role: TableRole, { block, maps }: MappedBlock): "error" | "warning" {
  if (ASIDE_ROLES.has(role)) return "warning";
  if (!SCORES_BESIDE_BIDS.has(role)) return "error";
  const bidder = block.headers[maps.get(role)?.columns.get("bidder") ?? -1] ?? "";
  // Suppliers are scored outside tenders too.
  const isBidder = (meaningOf(role, bidder)?.tier ?? Infinity) <= 1;
  return isBidder && isNamedAfter(role, block) ? "error" : "warning";
}

const SCORES_BESIDE_BIDS: ReadonlySet<TableRole> = new Set<TableRole>(["assessments", "consensus"]);

function isMeantFor(role: TableRole, { block, maps }: MappedBlock): boolean {
  const map = maps.get(role);
  if (!map || map.missing.length === 0 || map.recognised === 0) return false;
  // `Beoordelingen` may also be reviews of suppliers, which have no criterion of a tender.
  if (SCORES_BESIDE_BIDS.has(role) && !["bidder", "criterion"].every((column) => map.columns.has(column))) {
    return false;
  }
  // Purchasing gives its name to many a sheet, so there more than the name must say so.
  if (role === "purchases") {
    return isNamedAfter(role, block) && map.missing.length === 1 && map.columns.has("supplier");
  }
  if (role === "reviewCriteria") return isNamedAfter(role, block) && hasOwnWords(role, block.headers);
  if (role === "judgements" || role === "committee") return isNamedAfter(role, block);
  return isNamedAfter(role, block) || (map.missing.length === 1 && map.firm >= 3);
}

function likeness(role: TableRole, { block, recognised }: MappedBlock): number {
  return (recognised.get(role) ?? 0) + (isNamedAfter(role, block) ? 1000 : 0);
}
