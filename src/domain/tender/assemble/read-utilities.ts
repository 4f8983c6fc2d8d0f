import type { Level } from "../../pso/level";
import type { LadderRow } from "../../tables/rows";
import type { FindingList } from "./finding-list";
import { fillLevels, type LadderCell } from "./ladder-levels";

/** Equal steps from 0 to 1 (design section 5). */
export const DEFAULT_UTILITIES: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0.2,
  basis: 0.4,
  trede1: 0.6,
  trede2: 0.8,
  trede3: 1,
};

/** Share of a PSO criterion's weight per level. Errors when a value is missing, lies outside 0..1 or decreases. */
export function readUtilities(
  rows: ReadonlyMap<Level, LadderRow>,
  findings: FindingList,
): Readonly<Record<Level, number>> {
  const cells = new Map<Level, LadderCell>();
  for (const [level, row] of rows) {
    const value = findings.use(row.value);
    if (value === null) {
      if (row.value.problem === null) {
        findings.add("error", "ladderOutOfRange", row.value.place, { level, value: "" });
      }
      continue;
    }
    if (value < 0 || value > 1) findings.add("error", "ladderOutOfRange", row.value.place, { level, value });
    else cells.set(level, { value, field: row.value });
  }
  return fillLevels(cells, (level, { value, field }, lower) => {
    findings.add("error", "ladderDecreases", field.place, { level, value, lower });
  });
}
