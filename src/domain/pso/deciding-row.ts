import { compareTexts } from "../compare-texts";
import type { SupplierRow } from "../tables/rows";
import type { BidLevel } from "../tender/tender";

/** A supplier row with what its certificate counts for on a day. */
export interface RowLevel {
  readonly row: SupplierRow;
  readonly level: BidLevel;
}

/**
 * The row of one supplier that decides its level: rows that do not count for a reason give way to one that does, then the
 * latest end goes first. `rivals` are the other rows with as much right, whose level differs: then nobody can tell which
 * one is true. Row order has no influence.
 */
export function decidingRow(
  rows: readonly RowLevel[],
): { readonly first: RowLevel; readonly candidates: readonly RowLevel[]; readonly disputed: boolean } | null {
  const undisputed = rows.filter(({ level }) => level.reason === null);
  const candidates = undisputed.length > 0 ? undisputed : rows;
  const [first, ...others] = [...candidates].sort(
    (a, b) => latestEnd(b) - latestEnd(a) || compareStated(a.level, b.level),
  );
  if (!first) return null;
  const disputed = others.some(({ level }) => level.counted !== first.level.counted);
  return { first, candidates, disputed };
}

function latestEnd({ row }: RowLevel): number {
  return row.validUntil.value ?? 0;
}

/** A fixed order for rows that end on the same day, so that row order has no influence. */
function compareStated(a: BidLevel, b: BidLevel): number {
  return compareTexts(JSON.stringify(a), JSON.stringify(b));
}
