import type { WorkbookSnapshot } from "../domain/tables/snapshot";

/**
 * The name that a new sheet gets, known beforehand because cells of other sheets name it: as wanted, else with a number
 * (design section 6). Excel compares names without case.
 * @param wanted at most 26 characters, so that the number still fits
 * @param besides names that other new sheets will have
 */
export function freeSheetName(
  { sheets }: WorkbookSnapshot,
  wanted: string,
  besides: readonly string[] = [],
): string {
  const taken = new Set([...sheets.map(({ name }) => name), ...besides].map((name) => name.toUpperCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toUpperCase()); number++) name = `${wanted} (${number})`;
  return name;
}
