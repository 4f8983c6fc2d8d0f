import { LEVELS, type Level } from "../pso/level";
import { publishedTotal } from "../rounding/published";
import type { LevelSpend, SpendTotals } from "./spend";

const CENTS = 2;

/** EUR in cents: binary noise first, then half away from zero, as the sheet does it. */
export function cents(euro: number): number {
  return publishedTotal(euro, CENTS);
}

/** Null where it would be no share: nothing was bought, or credit notes are higher than what was bought. */
export function spendShare(part: number, total: number): number | null {
  return total > 0 && part >= 0 && part <= total ? part / total : null;
}

/** Totals from whole cents per level, so that what is shown adds up. */
export function spendTotals(euroOf: ReadonlyMap<Level, number>): SpendTotals {
  const euros = LEVELS.map((level) => [level, euroOf.get(level) ?? 0] as const);
  const total = cents(euros.reduce((sum, [, euro]) => sum + euro, 0));
  const atHolders = cents(euros.reduce((sum, [level, euro]) => (level === "none" ? sum : sum + euro), 0));
  const levels: readonly LevelSpend[] = euros.map(([level, euro]) => ({
    level,
    euro,
    share: spendShare(euro, total),
  }));
  return { total, atHolders, share: spendShare(atHolders, total), levels };
}
