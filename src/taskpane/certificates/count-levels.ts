import type { CheckedSupplier } from "../../application/inspection";
import { LEVELS, type Level } from "../../domain/pso/level";

/** How a supplier stands on a day. */
export type Standing = "counts" | "lapsed" | "nothing";

export function standingOf({ level }: CheckedSupplier): Standing {
  if (level.counts && level.counted !== "none") return "counts";
  return level.stated === "none" || (level.stated === null && level.reason === "levelMissing")
    ? "nothing"
    : "lapsed";
}

export interface LevelCount {
  readonly level: Level;
  readonly count: number;
}

/** How many suppliers count at each level, highest first; `none` last, for everybody who has nothing that counts. */
export function countLevels(suppliers: readonly CheckedSupplier[]): readonly LevelCount[] {
  const counts = new Map<Level, number>(LEVELS.map((level) => [level, 0]));
  for (const { level } of suppliers) counts.set(level.counted, (counts.get(level.counted) ?? 0) + 1);
  return [...LEVELS].reverse().map((level) => ({ level, count: counts.get(level) ?? 0 }));
}
