import { mayServe } from "./block";
import { headerPlace, sheetMarker } from "./block";
import type { Block } from "./block";
import { hasOwnWords, needsOwnWords } from "./cycle-roles";
import type { Finding } from "../finding";
import { ROLES } from "./headers";
import { isNamedAfter } from "./named-after";
import type { ColumnMap } from "./map-columns";
import type { MappingChoices, RoleQuestion } from "./read-tables-types";
import { ASIDE_ROLES, CYCLE_ROLES, type TableRole } from "./roles";
import { tableFinding } from "./table-finding";

/** A block with what each role would make of it. */
export interface MappedBlock {
  readonly block: Block;
  readonly maps: ReadonlyMap<TableRole, ColumnMap>;
  /** Recognised headers per role; in bids the criteria count as well. */
  readonly recognised: ReadonlyMap<TableRole, number>;
}

export interface Assignment {
  readonly served: ReadonlyMap<TableRole, MappedBlock>;
  readonly questions: readonly RoleQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * Which block serves which role (design section 3): the user's choice, else the one whose starred headers are all there;
 * a block that fits several roles serves the one with most recognised headers. What stays undecided becomes a question.
 */
export function assignRoles(blocks: readonly MappedBlock[], choices: MappingChoices): Assignment {
  const served = new Map<TableRole, MappedBlock>();
  const findings: Finding[] = [];
  for (const role of ROLES) {
    const chosen = choices.tables.get(role);
    if (chosen === undefined) continue;
    const found = blocks.find(({ block }) => block.id === chosen && mayServe(block.grid, role));
    if (found) served.set(role, found);
    else findings.push(rememberedTableGone(role, chosen));
  }
  const chosenBlocks = new Set([...served.values()]);
  const fits = new Map<MappedBlock, readonly TableRole[]>();
  for (const mapped of blocks) {
    if (chosenBlocks.has(mapped)) continue;
    const roles = bestRoles(mapped).filter((role) => !served.has(role));
    if (roles.length > 0) fits.set(mapped, roles);
  }
  const open = withoutOutranked(fits);

  const questions: RoleQuestion[] = [];
  for (const [{ block }, roles] of open) {
    const [first, second] = roles;
    if (first === undefined || second === undefined) continue;
    findings.push(tableFinding("tableFitsTwoRoles", "error", headerPlace(block), { first, second }));
  }
  for (const role of ROLES) {
    const candidates = [...open].filter(([, roles]) => roles.includes(role));
    const [only] = candidates;
    if (only === undefined) continue;
    const [mapped, roles] = only;
    if (candidates.length === 1 && roles.length === 1) {
      served.set(role, mapped);
      continue;
    }
    const named = candidates.map(([{ block }]) => block);
    questions.push({
      role,
      candidates: named.map((block) => ({ id: block.id, label: block.label, place: headerPlace(block) })),
    });
    if (named.length > 1) {
      const tables = named.map((block) => block.id).join(", ");
      findings.push(
        tableFinding("twoCandidateTables", severityFor(role), headerPlace(only[0].block), { role, tables }),
      );
    }
  }
  return { served, questions, findings };
}

function rememberedTableGone(role: TableRole, table: string): Finding {
  const place = { sheet: null, table, row: null, column: null, cell: null };
  return tableFinding("rememberedTableGone", "warning", place, { role, table });
}

/** Doubt about a table that no score rests on is told, but blocks nothing. */
function severityFor(role: TableRole): "error" | "warning" {
  return ASIDE_ROLES.has(role) ? "warning" : "error";
}

/**
 * The roles with most recognised headers among those that have all they need; none for a table with another purpose. An
 * extract from the register looks like a list of suppliers, so its name tells them apart. A table that fits a role of the
 * tender as well as one that no score rests on serves the tender, unless only its name can tell.
 */
function bestRoles(mapped: MappedBlock): readonly TableRole[] {
  const { block } = mapped;
  const isExtract = isNamedAfter("register", block);
  const whole = ROLES.filter(
    (role) => (role === "register") === isExtract && mayServe(block.grid, role) && isWhole(role, mapped),
  );
  const fitting = whole.includes("purchases") ? besidePurchases(mapped, whole) : whole;
  const count = recognisedBy(mapped, fitting);
  const most = Math.max(0, ...fitting.map(count));
  const best = fitting.filter((role) => count(role) === most);
  const named = best.filter((role) => needsOwnWords(role) && isNamedAfter(role, block));
  const central = best.filter((role) => !ASIDE_ROLES.has(role));
  const older = best.filter((role) => !CYCLE_ROLES.has(role));
  return [named, central, older, best].find((roles) => roles.length > 0) ?? [];
}

function isWhole(role: TableRole, { block, maps }: MappedBlock): boolean {
  const isLike = hasOwnWords(role, block.headers) || isNamedAfter(role, block);
  return isLike && maps.get(role)?.missing.length === 0;
}

/**
 * Invoices have a name and an amount, as bids have. With a year they are none, unless more speaks for bids than such weak
 * words; a list of suppliers is weighed by itself.
 */
function besidePurchases(
  { maps, recognised }: MappedBlock,
  roles: readonly TableRole[],
): readonly TableRole[] {
  const count = (role: TableRole): number => recognised.get(role) ?? 0;
  const bids = maps.get("bids");
  const isWeakBid = bids?.certainty === "weak" && bids.recognised === count("bids");
  return roles.filter(
    (role) =>
      role === "suppliers" ||
      count(role) > count("purchases") ||
      (count(role) === count("purchases") && !(role === "bids" && isWeakBid)),
  );
}

/** A list of suppliers may say what was bought and when: beside it only clear words make a list of purchases. */
function recognisedBy(
  { block, maps, recognised }: MappedBlock,
  fitting: readonly TableRole[],
): (role: TableRole) => number {
  const isSupplierList = fitting.includes("suppliers");
  return (role) => {
    if (role !== "purchases" || !isSupplierList) return recognised.get(role) ?? 0;
    return isNamedAfter("suppliers", block) ? 0 : (maps.get(role)?.firm ?? 0);
  };
}

/**
 * A table that only weak words make fit goes behind one that holds rows under clear headers; then Excel tables go before
 * plain ranges, and for the settings our own sheet goes before all.
 */
function withoutOutranked(
  fits: ReadonlyMap<MappedBlock, readonly TableRole[]>,
): ReadonlyMap<MappedBlock, readonly TableRole[]> {
  const certainty = ({ maps }: MappedBlock, role: TableRole) => maps.get(role)?.certainty;
  const clear = new Set<TableRole>();
  for (const [mapped, [only, second]] of fits) {
    if (only === undefined || second !== undefined || mapped.block.rowCount === 0) continue;
    if (certainty(mapped, only) === "firm") clear.add(only);
  }
  const likely = narrowed(fits, (mapped, role) => !clear.has(role) || certainty(mapped, role) !== "weak");

  const standing = ({ block }: MappedBlock, role: TableRole): number =>
    (role === "settings" && sheetMarker(block.grid) === "settings" ? 2 : 0) + (block.isExcelTable ? 1 : 0);
  const best = new Map<TableRole, number>();
  for (const [mapped, [only, second]] of likely) {
    if (only === undefined || second !== undefined) continue;
    best.set(only, Math.max(best.get(only) ?? 0, standing(mapped, only)));
  }
  return narrowed(likely, (mapped, role) => standing(mapped, role) >= (best.get(role) ?? 0));
}

function narrowed(
  fits: ReadonlyMap<MappedBlock, readonly TableRole[]>,
  keeps: (mapped: MappedBlock, role: TableRole) => boolean,
): ReadonlyMap<MappedBlock, readonly TableRole[]> {
  return new Map(
    [...fits].flatMap(([mapped, roles]) => {
      const left = roles.filter((role) => keeps(mapped, role));
      return left.length > 0 ? [[mapped, left] as const] : [];
    }),
  );
}
