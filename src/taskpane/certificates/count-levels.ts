import type { CheckedSupplier } from "../../application/inspection";
import { LEVELS, type Level } from "../../domain/pso/level";

/** How a supplier stands on a day. */
export type Standing = "counts" | "lapsed" | "nothing";

export type CountedLevel = Exclude<Level, "none">;

/** Highest first. */
export const COUNTED_LEVELS: readonly CountedLevel[] = LEVELS.filter((level) => level !== "none").reverse();

export function standingOf({ level }: CheckedSupplier): Standing {
  if (level.counts && level.counted !== "none") return "counts";
  return level.stated === "none" || (level.stated === null && level.reason === "levelMissing")
    ? "nothing"
    : "lapsed";
}

/** Suppliers by how they stand, and those that count by level; every supplier is in exactly one standing. */
export type SupplierCounts = Readonly<Record<Standing | CountedLevel, number>>;

export function countSuppliers(suppliers: readonly CheckedSupplier[]): SupplierCounts {
  const counts: Record<Standing | CountedLevel, number> = {
    counts: 0,
    lapsed: 0,
    nothing: 0,
    aspirant: 0,
    basis: 0,
    trede1: 0,
    trede2: 0,
    trede3: 0,
  };
  for (const supplier of suppliers) {
    const standing = standingOf(supplier);
    counts[standing] += 1;
    const { counted } = supplier.level;
    if (standing === "counts" && counted !== "none") counts[counted] += 1;
  }
  return counts;
}
