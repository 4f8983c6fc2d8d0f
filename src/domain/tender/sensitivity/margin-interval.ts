import { excelRound } from "../../rounding/excel-round";
import { COMPARE_DIGITS } from "../decision-rules/equivalence";
import { margin } from "../decision-rules/margin";
import type { Interval } from "../outcome";
import { rankOrder, type Placement } from "../rank-order";
import type { Standing } from "../standing";
import type { Tender } from "../tender";

/**
 * `marge`: the margins, in the unit of S, at which the same bids win, on the published totals: the connected interval
 * around the present margin, `from` included, `to` not. Null under another rule.
 */
export function marginInterval(
  tender: Tender,
  standing: Standing,
): (Interval & { readonly present: number }) | null {
  const { rule, contracts } = tender;
  if (rule.kind !== "marge" || standing.count === 0) return null;
  const placementsAt = (size: number) =>
    rankOrder(standing, { equivalence: margin(size), contracts, nameOf: () => "", places: "winners" }).filter(
      ({ rank }) => rank <= contracts,
    );
  const present = placementsAt(rule.margin);
  const winners = new Set(present.map(({ chosen }) => chosen));
  const isSame = (placements: readonly Placement[]) =>
    placements.length === winners.size && placements.every(({ chosen }) => winners.has(chosen));

  let from = narrowest(standing, present);
  // Published totals lie a whole number of units apart, so nothing happens within half a unit under an end.
  const half = 10 ** -tender.rounding / 2;
  while (from > 0) {
    const narrower = placementsAt(excelRound(from - half, COMPARE_DIGITS));
    if (!isSame(narrower)) break;
    from = narrowest(standing, narrower);
  }
  let to = nextEntry(standing, present, rule.margin);
  while (to !== null) {
    const wider = placementsAt(to);
    if (!isSame(wider)) break;
    to = nextEntry(standing, wider, to);
  }
  return { present: rule.margin, from, to };
}

/** The margin that these choices need: each chosen bid within it of the leader at that moment. */
function narrowest({ merits }: Standing, placements: readonly Placement[]): number {
  return placements.reduce((most, { leader, chosen }) => Math.max(most, distance(merits, leader, chosen)), 0);
}

/** The margin beyond `size` at which a bid of a higher level first comes within reach of one of these choices. */
function nextEntry(
  { merits, levels, count }: Standing,
  placements: readonly Placement[],
  size: number,
): number | null {
  const placed = new Set<number>();
  let next: number | null = null;
  for (const { leader, chosen } of placements) {
    for (let row = 0; row < count; row++) {
      if ((levels[row] ?? 0) <= (levels[chosen] ?? 0) || placed.has(row)) continue;
      const needed = distance(merits, leader, row);
      if (needed > size && (next === null || needed < next)) next = needed;
    }
    placed.add(chosen);
  }
  return next;
}

function distance(merits: Float64Array, leader: number, row: number): number {
  return excelRound((merits[leader] ?? 0) - (merits[row] ?? 0), COMPARE_DIGITS);
}
