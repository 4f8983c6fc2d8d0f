import { LEVELS, type Level } from "../../pso/level";
import type { NumberField } from "../../tables/field";
import type { LadderRow } from "../../tables/rows";
import type { FindingList } from "./finding-list";

/** The rows of the table PSO-ladder by level; a level that nobody can read, or that is there twice, is an error. */
export function ladderLevels(
  rows: readonly LadderRow[],
  findings: FindingList,
): ReadonlyMap<Level, LadderRow> {
  const listed = new Map<Level, LadderRow>();
  for (const row of rows) {
    const level = findings.use(row.level)?.level ?? null;
    if (level === null) {
      if (row.level.problem === null) findings.add("error", "levelUnreadable", row.level.place, { text: "" });
    } else if (listed.has(level)) findings.add("error", "ladderLevelTwice", row.level.place, { level });
    else listed.set(level, row);
  }
  return listed;
}

export interface LadderCell {
  readonly value: number;
  readonly field: NumberField;
}

/**
 * A value per level: one that is not listed takes the value of the next lower one, 0 below the lowest (design section 3).
 * @param onDecrease called with each listed value that is less than that of a lower level
 */
export function fillLevels(
  cells: ReadonlyMap<Level, LadderCell>,
  onDecrease: (level: Level, cell: LadderCell, lower: number) => void,
): Readonly<Record<Level, number>> {
  const values = { none: 0, aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 };
  let lower = 0;
  for (const level of LEVELS) {
    const own = cells.get(level);
    if (own && own.value < lower) onDecrease(level, own, lower);
    lower = own?.value ?? lower;
    values[level] = lower;
  }
  return values;
}
