import { headerKey, headerKeyWithoutUnit } from "./header-text";
import type { CriterionHeaders } from "./map-columns";
import type { CriterionRow } from "./rows";

/** Where each criterion's scores stand in a bids table. */
export interface CriterionColumns {
  /** Criterion name as the criteria table writes it -> offset. */
  readonly columns: ReadonlyMap<string, number>;
  /** Criterion name -> headers that fit it equally well; such a criterion is not in `columns`. */
  readonly twice: ReadonlyMap<string, readonly number[]>;
  readonly headers: CriterionHeaders;
}

const PRICE = new Set(["prijs", "price"]);
const PSO = new Set(["pso", "psoniveau", "psolevel"]);

interface Match {
  readonly name: string;
  readonly offset: number;
  /** 0 as typed, 1 loosely, 2 without a unit. */
  readonly looseness: number;
}

/**
 * Finds the header of every criterion: as typed, else loosely, else without a unit. Two criteria of one tender never
 * share a column: the one that fits better keeps it, and neither gets it when both fit alike.
 */
export function findCriterionColumns(
  headers: readonly string[],
  criteria: readonly CriterionRow[],
): CriterionColumns {
  const scored = criteria.filter((row) => !isPrice(row) && !PSO.has(headerKey(row.kind.value ?? "")));
  const names = new Set(scored.flatMap((row) => row.criterion.value ?? []));
  const twice = new Map<string, readonly number[]>();
  const matches: Match[] = [];
  for (const name of names) {
    const { offsets: best, looseness } = headersFor(name, headers);
    const offsets = looseness === 0 ? [...best, ...respelled(name, headers, names)] : best;
    const [only] = offsets;
    if (offsets.length > 1) twice.set(name, offsets);
    else if (only !== undefined) matches.push({ name, offset: only, looseness });
  }
  const together = sameTender(scored);
  const columns = new Map(
    matches
      .filter(
        (match) => !matches.some((other) => takesColumn(other, match) && together(other.name, match.name)),
      )
      .map(({ name, offset }) => [name, offset]),
  );
  const priceNames = new Set(criteria.filter(isPrice).flatMap((row) => row.criterion.value ?? []));
  const price = new Set([...priceNames].flatMap((name) => headersFor(name, headers).offsets));
  const quality = new Set([...matches.map(({ offset }) => offset), ...[...twice.values()].flat()]);
  return { columns, twice, headers: { quality, price } };
}

function isPrice(row: CriterionRow): boolean {
  return PRICE.has(headerKey(row.kind.value ?? ""));
}

function headersFor(name: string, headers: readonly string[]): { offsets: number[]; looseness: number } {
  const key = headerKey(name);
  const tests: readonly ((header: string) => boolean)[] = [
    (header) => header.trim() === name.trim(),
    (header) => headerKey(header) === key,
    (header) => headerKeyWithoutUnit(header) === key,
  ];
  for (const [looseness, test] of tests.entries()) {
    const offsets = headers.flatMap((header, offset) => (header !== "" && test(header) ? [offset] : []));
    if (offsets.length > 0 && (looseness === 0 || key !== "")) return { offsets, looseness };
  }
  return { offsets: [], looseness: 0 };
}

/** Headers that differ from the criterion's name in case, spaces or hyphens only and are no other criterion's name. */
function respelled(name: string, headers: readonly string[], names: ReadonlySet<string>): number[] {
  const key = headerKey(name);
  const others = new Set([...names].map((other) => other.trim()));
  return headers.flatMap((header, offset) =>
    key !== "" && headerKey(header) === key && !others.has(header.trim()) ? [offset] : [],
  );
}

function takesColumn(other: Match, match: Match): boolean {
  return other.name !== match.name && other.offset === match.offset && other.looseness <= match.looseness;
}

/** Whether two criterion names occur in one tender or lot; a criterion without a tender belongs to all. */
function sameTender(rows: readonly CriterionRow[]): (a: string, b: string) => boolean {
  const tenders = new Map<string, { tender: string; lot: string }[]>();
  for (const row of rows) {
    const name = row.criterion.value;
    if (name === null) continue;
    const keys = tenders.get(name) ?? [];
    keys.push({ tender: headerKey(row.tender.value ?? ""), lot: headerKey(row.lot.value ?? "") });
    tenders.set(name, keys);
  }
  const overlap = (a: string, b: string): boolean => a === "" || b === "" || a === b;
  return (a, b) =>
    (tenders.get(a) ?? []).some((x) =>
      (tenders.get(b) ?? []).some((y) => overlap(x.tender, y.tender) && overlap(x.lot, y.lot)),
    );
}
