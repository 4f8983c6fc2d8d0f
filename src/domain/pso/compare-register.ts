import { compareTexts } from "../compare-texts";
import type { ExcelSerial } from "../cell";
import type { TableOf } from "../tables/read-tables-types";
import type { RegisterRow, SupplierRow } from "../tables/rows";
import { compareCertificates, hasLevel, type Compared } from "./compare-certificates";
import { hasEquivalentProof } from "./equivalent-proof";
import { levelRank } from "./level";
import { registerCellFindings } from "./register-cells";
import { extractOf, type Extract } from "./register-extract";
import type { RegisterMatch } from "./register-match";
import { statedLevel } from "./stated-level";
import { groupedBy, kvkKey, nameKey } from "./supplier-identity";

/**
 * Lays the supplier table beside an extract from the PSO register, by KvK number, as things are on a day. Equivalent proof
 * stands in no register and is left alone. Cells of the extract are told only where they keep a supplier from being
 * compared. An extract without organisations says nothing about any supplier.
 */
export function compareRegister(
  suppliers: TableOf<SupplierRow> | null,
  register: TableOf<RegisterRow>,
  date: ExcelSerial,
): RegisterMatch {
  const day = Math.floor(date);
  const extract = extractOf(register.rows);
  const compared =
    extract.organisations === 0
      ? []
      : rowsPerSupplier(suppliers?.rows ?? []).map((rows) => compareSupplier(rows, extract, day));
  const entries = new Set(compared.flatMap(({ lookedAt }) => lookedAt));
  return {
    organisations: extract.organisations,
    confirmed: inSheetOrder(compared.flatMap(({ confirmed }) => confirmed)).map(({ name, place }) => ({
      name: name.value ?? "",
      place,
    })),
    findings: [
      ...inSheetOrder(compared.flatMap(({ findings }) => findings)),
      ...registerCellFindings(register, extract, entries),
    ],
  };
}

interface ComparedSupplier extends Compared {
  /** The entries whose cells decided something. */
  readonly lookedAt: readonly RegisterRow[];
}

function compareSupplier(rows: readonly SupplierRow[], extract: Extract, day: number): ComparedSupplier {
  const stated = rows.filter(({ equivalentProof }) => !hasEquivalentProof(equivalentProof));
  const certificates = stated.filter((row) => statedLevel(row).level !== "none");
  if (certificates.length > 0) {
    const lookedUp = certificates.map((row) => ({ row, found: extract.find(numbersOf(row)) }));
    const compared = compareCertificates(lookedUp, day);
    return { ...compared, lookedAt: lookedUp.flatMap(({ found }) => found) };
  }
  const [first] = rows;
  if (first === undefined || stated.length < rows.length)
    return { confirmed: [], findings: [], lookedAt: [] };
  const found = extract.find(rows.flatMap(numbersOf));
  return {
    confirmed: [],
    findings: hasLevel(first, found, day),
    // To a supplier without a level an entry without one says nothing new.
    lookedAt: found.filter((entry) => !statedLevel(entry).blank),
  };
}

function numbersOf(row: SupplierRow): readonly string[] {
  return [kvkKey(row), ...(row.holderKvk.value ?? [])].filter((number) => number !== "");
}

/** The rows of each supplier, the certificate that ends last first. */
function rowsPerSupplier(rows: readonly SupplierRow[]): readonly (readonly SupplierRow[])[] {
  const keyOf = (row: SupplierRow): string => {
    const name = nameKey(row.name.value);
    return kvkKey(row) || (name === "" ? `row ${row.place.row}` : `name ${name}`);
  };
  return [...groupedBy(rows, keyOf).values()].map((group) =>
    group.length < 2 ? group : [...group].sort(latestFirst),
  );
}

/** By content only, so that the place of a row in the table decides nothing. */
function latestFirst(a: SupplierRow, b: SupplierRow): number {
  const descending = (first: number, second: number): number => (first === second ? 0 : second - first);
  const rank = (row: SupplierRow): number => {
    const { level } = statedLevel(row);
    return level === null ? -1 : levelRank(level);
  };
  return (
    descending(a.validUntil.value ?? -Infinity, b.validUntil.value ?? -Infinity) ||
    descending(a.validFrom.value ?? -Infinity, b.validFrom.value ?? -Infinity) ||
    descending(rank(a), rank(b)) ||
    compareTexts(rawOf(a), rawOf(b))
  );
}

function rawOf({ name, kvk, level, pso30plus, certificateNumber, holderKvk, ...row }: SupplierRow): string {
  const fields = [name, kvk, level, pso30plus, certificateNumber, holderKvk, row.validFrom, row.validUntil];
  return JSON.stringify(fields.map(({ raw }) => raw));
}

function inSheetOrder<T extends { readonly place: { readonly row: number | null } }>(
  items: readonly T[],
): readonly T[] {
  return [...items].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
