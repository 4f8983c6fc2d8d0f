import { LEVELS, type Level } from "../../pso/level";
import type { LadderRow } from "../../tables/rows";
import type { FindingList } from "./finding-list";

/** Equal steps from 0 to 1 (design section 5). */
export const DEFAULT_UTILITIES: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0.2,
  basis: 0.4,
  trede1: 0.6,
  trede2: 0.8,
  trede3: 1,
};

/**
 * Share of a PSO criterion's weight per level, from the table PSO-ladder when there is one. A level that is not listed
 * takes the value of the next lower one, and 0 below the lowest. Errors when a value lies outside 0..1 or decreases.
 */
export function readUtilities(
  rows: readonly LadderRow[],
  findings: FindingList,
): Readonly<Record<Level, number>> {
  if (rows.length === 0) return DEFAULT_UTILITIES;
  const listed = new Map<Level, { readonly value: number; readonly row: LadderRow }>();
  for (const row of rows) {
    const level = findings.use(row.level)?.level ?? null;
    const value = findings.use(row.value);
    if (level === null && row.level.problem === null)
      findings.add("error", "levelUnreadable", row.level.place, { text: "" });
    if (value === null && row.value.problem === null) {
      findings.add("error", "ladderOutOfRange", row.value.place, { level: level ?? "", value: "" });
    }
    if (level === null || value === null) continue;
    if (value < 0 || value > 1) findings.add("error", "ladderOutOfRange", row.value.place, { level, value });
    if (listed.has(level)) findings.add("error", "ladderLevelTwice", row.level.place, { level });
    else listed.set(level, { value, row });
  }
  const utilities = { ...DEFAULT_UTILITIES };
  let lower = 0;
  for (const level of LEVELS) {
    const own = listed.get(level);
    if (own && own.value < lower) {
      findings.add("error", "ladderDecreases", own.row.value.place, { level, value: own.value, lower });
    }
    lower = own?.value ?? lower;
    utilities[level] = lower;
  }
  return utilities;
}
