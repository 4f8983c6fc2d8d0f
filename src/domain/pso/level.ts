/** The PSO ladder, low to high; PSO 30+ is a mark beside Trede 3, not a rung (facts: PSO-Nederland, 30+ page). */
export const LEVELS = ["none", "aspirant", "basis", "trede1", "trede2", "trede3"] as const;

export type Level = (typeof LEVELS)[number];

const RANKS: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 1,
  basis: 2,
  trede1: 3,
  trede2: 4,
  trede3: 5,
};

/** Position on the ladder, 0 (none) to 5 (Trede 3). */
export function levelRank(level: Level): number {
  return RANKS[level];
}
