import type { Level } from "../../domain/pso/level";

/** The official names are Dutch and stay so; only their absence is translated. */
export const levels: Readonly<Record<Level, string>> = {
  none: "none",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};
