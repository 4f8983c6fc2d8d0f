/** Excel's limits for a sheet name and for a table name. */
const SHEET_NAME_LENGTH = 31;
const TABLE_NAME_LENGTH = 255;

/** The name itself, or with " (2)", " (3)" behind it; compared without case, never longer than 31 characters. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  return firstFree(wanted, taken, SHEET_NAME_LENGTH, (number) => ` (${number})`);
}

/** The name itself, or with "_2", "_3" behind it; tables and defined names share one name space. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  return firstFree(wanted, taken, TABLE_NAME_LENGTH, (number) => `_${number}`);
}

/** One free name per wanted name, in order; each becomes taken for those behind it. `existing` in any case. */
export function freeNames(
  wanted: readonly string[],
  existing: readonly string[],
  free: (wanted: string, taken: ReadonlySet<string>) => string,
): readonly string[] {
  const taken = new Set(existing.map(caseless));
  return wanted.map((name) => {
    const found = free(name, taken);
    taken.add(caseless(found));
    return found;
  });
}

/** The form in which Excel compares names. */
export function caseless(name: string): string {
  return name.toUpperCase();
}

function firstFree(
  wanted: string,
  taken: ReadonlySet<string>,
  maxLength: number,
  suffix: (number: number) => string,
): string {
  let candidate = wanted.slice(0, maxLength);
  for (let number = 2; taken.has(caseless(candidate)); number += 1) {
    const end = suffix(number);
    candidate = wanted.slice(0, maxLength - end.length).trimEnd() + end;
  }
  return candidate;
}
