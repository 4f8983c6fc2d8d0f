import type { Method } from "./tender";

/** `points`: a higher S is better. `euro`: a lower one is. */
export type ScoreUnit = "points" | "euro";

/** In which unit a method expresses S (design section 5: S is on 0..100, or in EUR). */
export function scoreUnit(method: Method): ScoreUnit {
  switch (method) {
    case "punten":
    case "utility index":
      return "points";
    case "gunnen op waarde":
    case "prijs per kwaliteit":
      return "euro";
  }
}
