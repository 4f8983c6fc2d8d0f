import type { ReadLevel } from "../tables/rows";
import type { Level } from "./level";

const SPELLINGS: Readonly<Record<Level, string>> = {
  none: "geen",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};

/** The one way in which we write a level in a cell: the official name, and `Trede 3, PSO 30+` with the mark. */
export function levelSpelling({ level, pso30plus }: ReadLevel): string {
  return pso30plus ? `${SPELLINGS[level]}, PSO 30+` : SPELLINGS[level];
}
