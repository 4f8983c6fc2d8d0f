import { compareTexts } from "../compare-texts";
import { comparedKvk } from "../tables/compared-kvk";
import type { RegisterRow } from "../tables/rows";
import { levelRank } from "./level";

/** The rows of an extract from the PSO register, ready to be looked up. */
export interface Extract {
  readonly rows: readonly RegisterRow[];
  readonly organisations: number;
  /** The rows that bear any of these KvK numbers, the one that ends last first. */
  readonly find: (numbers: readonly string[]) => readonly RegisterRow[];
}

/** Entries of one number that are looked at; more than any organisation has certificates. */
const MOST_ENTRIES = 20;

/** The rows by KvK number; lines that only repeat the headers were left out when the table was read. */
export function extractOf(rows: readonly RegisterRow[]): Extract {
  const byKvk = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const number = comparedKvk(row.kvk);
    if (number === null) continue;
    const known = byKvk.get(number.kvk);
    if (known === undefined) byKvk.set(number.kvk, [row]);
    else known.push(row);
  }
  for (const [kvk, entries] of byKvk) {
    if (entries.length > 1) byKvk.set(kvk, entries.sort(lastEndingFirst).slice(0, MOST_ENTRIES));
  }
  return {
    rows,
    organisations: byKvk.size,
    find: (numbers) => {
      const [first, ...others] = [...new Set(numbers)].flatMap((number) => byKvk.get(number) ?? []);
      if (first === undefined) return [];
      return others.length === 0 ? [first] : [first, ...others].sort(lastEndingFirst);
    },
  };
}

/** By content only, so that the order of the rows decides nothing. */
function lastEndingFirst(a: RegisterRow, b: RegisterRow): number {
  const descending = (first: number, second: number): number => (first === second ? 0 : second - first);
  const rank = ({ level }: RegisterRow): number => (level.value === null ? -1 : levelRank(level.value.level));
  return (
    descending(a.validUntil.value ?? -Infinity, b.validUntil.value ?? -Infinity) ||
    descending(rank(a), rank(b)) ||
    compareTexts(rawOf(a), rawOf(b))
  );
}

function rawOf({
  organisation,
  level,
  pso30plus,
  validFrom,
  validUntil,
  certificateNumber,
}: RegisterRow): string {
  const fields = [validFrom, certificateNumber, pso30plus, organisation, level, validUntil];
  return JSON.stringify(fields.map(({ raw }) => raw));
}
