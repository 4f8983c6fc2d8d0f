import { compareTexts } from "../compare-texts";
import type { Equivalence } from "./decision-rules/equivalence";
import type { Standing } from "./standing";

/**
 * Rows of the bids with a rank up to `contracts`, all sharers of a rank that crosses it included: the same repeated choice
 * as `rankOrder`, without the order of all the others. One walk over the bids per rank, so meant for few contracts.
 */
export function winningRows(
  { merits, quality, levels, count }: Standing,
  { equivalentTo, byLevel }: Equivalence,
  contracts: number,
  nameOf: (row: number) => string,
): readonly number[] {
  const taken = new Uint8Array(count);
  const winners: number[] = [];
  while (winners.length < contracts && winners.length < count) {
    let leading = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row++) {
      const merit = merits[row] ?? 0;
      if (taken[row] === 0 && merit > leading) leading = merit;
    }
    const isEquivalent = equivalentTo(leading);
    let best = -1;
    for (let row = 0; row < count; row++) {
      if (taken[row] === 1 || !isEquivalent(merits[row] ?? 0)) continue;
      if (best < 0 || isBetter(row, best)) best = row;
    }
    const sharers: number[] = [];
    for (let row = 0; row < count; row++) {
      if (taken[row] === 1 || isBetter(best, row) || isBetter(row, best)) continue;
      taken[row] = 1;
      sharers.push(row);
    }
    // In order of name, so that row order never shows.
    winners.push(...sharers.sort((a, b) => compareTexts(nameOf(a), nameOf(b))));
  }
  return winners;

  function isBetter(a: number, b: number): boolean {
    const level = byLevel ? (levels[a] ?? 0) - (levels[b] ?? 0) : 0;
    if (level !== 0) return level > 0;
    const merit = (merits[a] ?? 0) - (merits[b] ?? 0);
    if (merit !== 0) return merit > 0;
    return (quality[a] ?? 0) > (quality[b] ?? 0);
  }
}
