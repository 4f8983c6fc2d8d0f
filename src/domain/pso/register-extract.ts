import { comparedKvk } from "../tables/compared-kvk";
import type { Field } from "../tables/field";
import { meaningOf } from "../tables/header-lookup";
import type { RegisterRow } from "../tables/rows";
import { levelRank } from "./level";

/** The rows of an extract from the PSO register, ready to be looked up. */
export interface Extract {
  readonly rows: readonly RegisterRow[];
  readonly organisations: number;
  /** The rows that bear any of these KvK numbers, the one that ends last first. */
  readonly find: (numbers: readonly string[]) => readonly RegisterRow[];
}

/** Leaves out lines that only repeat the headers, as a paste of several pages holds them. */
export function extractOf(given: readonly RegisterRow[]): Extract {
  const rows = given.filter((row) => !repeatsHeaders(row));
  const byKvk = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const number = comparedKvk(row.kvk);
    if (number === null) continue;
    const known = byKvk.get(number.kvk);
    if (known === undefined) byKvk.set(number.kvk, [row]);
    else known.push(row);
  }
  return {
    rows,
    organisations: byKvk.size,
    find: (numbers) =>
      [...new Set(numbers)].flatMap((number) => byKvk.get(number) ?? []).sort(lastEndingFirst),
  };
}

/** Of two that end together the higher level goes first, so that the order of the rows decides nothing. */
function lastEndingFirst(a: RegisterRow, b: RegisterRow): number {
  const order = (first: number, second: number): number => (first === second ? 0 : second - first);
  const rank = ({ level }: RegisterRow): number => (level.value === null ? -1 : levelRank(level.value.level));
  return order(a.validUntil.value ?? -Infinity, b.validUntil.value ?? -Infinity) || order(rank(a), rank(b));
}

function repeatsHeaders({ kvk, level }: RegisterRow): boolean {
  const isHeader = (field: Field<unknown>, column: string): boolean =>
    typeof field.raw === "string" && meaningOf("register", field.raw)?.column === column;
  return isHeader(kvk, "kvk") && isHeader(level, "level");
}
