import { isoDate } from "../dates/iso-date";
import type { Finding } from "../finding";
import type { TableOf } from "../tables/read-tables-types";
import type { RegisterRow, SupplierRow } from "../tables/rows";
import { loweredFinding } from "./cell-findings";
import { extractOf, type Extract } from "./register-extract";
import { hasEquivalentProof } from "./equivalent-proof";
import { levelRank, type Level } from "./level";
import type { ConfirmedSupplier, RegisterMatch } from "./register-match";
import { rowFinding } from "./row-finding";
import { statedLevel } from "./stated-level";
import { kvkKey } from "./supplier-identity";

/**
 * Lays the supplier table beside an extract from the PSO register, by KvK number. Of several rows of one supplier the
 * certificate that ends last is compared, and of several rows in the extract any may confirm it. Equivalent proof stands
 * in no register and is left alone. What cannot be read in the extract is a warning at its cell. An extract without
 * organisations says nothing about any supplier.
 */
export function compareRegister(
  suppliers: TableOf<SupplierRow> | null,
  register: TableOf<RegisterRow>,
): RegisterMatch {
  const extract = extractOf(register.rows);
  const differences =
    extract.organisations === 0 ? [] : comparedRows(suppliers?.rows ?? []).map(compared(extract));
  return {
    organisations: extract.organisations,
    confirmed: differences.flatMap(({ confirmed }) => (confirmed === null ? [] : [confirmed])),
    findings: [...differences.flatMap(({ findings }) => findings), ...extract.rows.flatMap(cellProblems)],
  };
}

/** One row per supplier: the certificate that ends last, or a row without a level where no row has one. */
function comparedRows(rows: readonly SupplierRow[]): readonly SupplierRow[] {
  const newest = new Map<string, SupplierRow>();
  rows.forEach((row, index) => {
    const kvk = kvkKey(row);
    const key = kvk === "" ? `row ${index}` : kvk;
    const known = newest.get(key);
    if (known === undefined || isNewer(row, known)) newest.set(key, row);
  });
  const kept = new Set(newest.values());
  return rows.filter((row) => kept.has(row));
}

function isNewer(a: SupplierRow, b: SupplierRow): boolean {
  const [first, second] = [orderOf(a), orderOf(b)];
  const at = first.findIndex((value, index) => value !== second[index]);
  return at >= 0 && (first[at] ?? "") > (second[at] ?? "");
}

/** By content only, so that the place of a row in the table decides nothing. */
function orderOf(row: SupplierRow): readonly (number | string)[] {
  const { level } = statedLevel(row);
  return [
    level === "none" ? 0 : 1,
    row.validUntil.value ?? -Infinity,
    row.validFrom.value ?? -Infinity,
    hasEquivalentProof(row.equivalentProof) ? 1 : 0,
    level === null ? -1 : levelRank(level),
    (row.holderKvk.value ?? []).join(),
    row.name.value ?? "",
  ];
}

interface Compared {
  readonly confirmed: ConfirmedSupplier | null;
  readonly findings: readonly Finding[];
}

const NOTHING: Compared = { confirmed: null, findings: [] };

function compared(extract: Extract): (row: SupplierRow) => Compared {
  return (row) => {
    const { level } = statedLevel(row);
    const numbers = [kvkKey(row), ...(row.holderKvk.value ?? [])].filter((number) => number !== "");
    if (level === null || numbers.length === 0 || hasEquivalentProof(row.equivalentProof)) return NOTHING;
    const found = extract.find(numbers);
    return level === "none" ? withoutLevel(row, found) : withLevel(row, level, found);
  };
}

function withLevel(row: SupplierRow, level: Level, found: readonly RegisterRow[]): Compared {
  const latest = found[0];
  if (latest === undefined) {
    const { kvk } = row;
    if (kvk.value === null) return NOTHING;
    return differing(rowFinding(row, kvk, "warning", "registerLacksSupplier", { kvk: kvk.value }));
  }
  if (found.some((each) => confirms(each, row, level))) {
    return { confirmed: { name: row.name.value ?? "", place: row.place }, findings: [] };
  }
  const findings: Finding[] = [];
  const registered = latest.level.value?.level;
  if (registered !== undefined && registered !== level) {
    const params = { register: registered, here: level };
    findings.push(rowFinding(row, row.level, "warning", "registerLevelDiffers", params));
  }
  const [there, here] = [latest.validUntil.value, row.validUntil.value];
  if (there !== null && here !== null && there !== here) {
    const params = { register: isoDate(there), here: isoDate(here) };
    findings.push(rowFinding(row, row.validUntil, "warning", "registerEndDiffers", params));
  }
  return { confirmed: null, findings };
}

function withoutLevel(row: SupplierRow, found: readonly RegisterRow[]): Compared {
  const registered = found.find(({ level }) => (level.value?.level ?? "none") !== "none");
  if (registered === undefined) return NOTHING;
  const { level, validUntil } = registered;
  const params = {
    register: level.value?.level ?? "",
    until: validUntil.value === null ? "" : isoDate(validUntil.value),
  };
  return differing(rowFinding(row, row.level, "info", "registerHasLevel", params));
}

/** An extract without end dates confirms by the level alone; an end date that cannot be read confirms nothing. */
function confirms({ level, validUntil }: RegisterRow, row: SupplierRow, stated: Level): boolean {
  if (level.value?.level !== stated) return false;
  if (validUntil.value === null) return validUntil.problem === null;
  return validUntil.value === row.validUntil.value;
}

function differing(only: Finding): Compared {
  return { confirmed: null, findings: [only] };
}

function cellProblems(row: RegisterRow): readonly Finding[] {
  const { organisation, kvk, level, validFrom, validUntil, certificateNumber } = row;
  return [organisation, kvk, level, validFrom, validUntil, certificateNumber].flatMap((field) => {
    const found = loweredFinding(field, organisation.value);
    return found === null ? [] : [found];
  });
}
