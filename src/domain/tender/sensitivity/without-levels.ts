import { figuresOf } from "../figures";
import { rankFigures, type RankedTender } from "../rank-tender";
import { scoreFaults } from "../score-faults";
import type { Bid, Tender } from "../tender";

/**
 * The same tender as if no bid had a level that counts: nothing for it in points, price or order, and no minimum. Null where
 * it can then not be scored.
 */
export function withoutLevels(tender: Tender): RankedTender | null {
  const rule = tender.rule.kind === "minimum" ? ({ kind: "gewogen" } as const) : tender.rule;
  const figures = figuresOf({ ...tender, rule, bids: tender.bids.map(withoutLevel) }, "totalsOnly");
  return scoreFaults(figures).length > 0 ? null : rankFigures(figures);
}

function withoutLevel(bid: Bid): Bid {
  return { ...bid, level: { ...bid.level, counted: "none", counts: false } };
}
