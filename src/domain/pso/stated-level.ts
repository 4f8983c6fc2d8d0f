import type { SupplierRow } from "../tables/rows";
import type { Level } from "./level";

/** What a supplier row says about the level, before any date is looked at. */
export interface StatedLevel {
  /** null when the cell cannot be read; `none` when it is blank. */
  readonly level: Level | null;
  readonly pso30plus: boolean;
  /** True when the cell is blank and no 30+ mark stands in for it. */
  readonly blank: boolean;
}

/** PSO 30+ can only be read out at a Trede 3 score, so 30+ beside an empty level reads as Trede 3 (design section 4). */
export function statedLevel({ level, pso30plus }: Pick<SupplierRow, "level" | "pso30plus">): StatedLevel {
  const marked = pso30plus.value === true || level.value?.pso30plus === true;
  if (level.value !== null) return { level: level.value.level, pso30plus: marked, blank: false };
  if (level.problem !== null) return { level: null, pso30plus: marked, blank: false };
  return marked
    ? { level: "trede3", pso30plus: true, blank: false }
    : { level: "none", pso30plus: false, blank: true };
}
