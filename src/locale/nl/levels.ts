import type { Level } from "../../domain/pso/level";

/** The names of the levels as PSO-Nederland uses them. */
export const levels: Readonly<Record<Level, string>> = {
  none: "geen",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};
