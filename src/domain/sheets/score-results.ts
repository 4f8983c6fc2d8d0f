import { figuresOf, utilityFactor, worthOfLapsed } from "../tender/figures";
import { anchorsOnly } from "../tender/exclusion";
import type { TenderOutcome } from "../tender/outcome";
import type { Bid } from "../tender/tender";
import { usedPrice } from "../tender/used-price";
import type { CellResult } from "./sheet-document";

/** Decimals at which figures are recorded that are never rounded on the sheet: more than noise, less than a rounding. */
export const PART_DECIMALS = 6;
export const PRICE_DECIMALS = 2;

interface WithResult {
  readonly result: CellResult;
}

/** What the engine says of a figure, not rounded; "" where the formula gives none. */
export function figure(value: number | null, decimals: number): WithResult {
  return value === null || !Number.isFinite(value) ? said("") : { result: { value, decimals } };
}

/** What the engine says that a formula gives as text. */
export function said(text: string): WithResult {
  return { result: { text } };
}

/** What the sheet shows of one bid beside its outcome; null where it shows nothing. */
export interface BidFigures {
  /** EUR after a discount; also of a bid that does not count. */
  readonly usedPrice: number | null;
  readonly worth: number | null;
  /** Of `utility index`, as are `index` and `deficit`. */
  readonly factor: number | null;
  readonly index: number | null;
  readonly deficit: number | null;
  /** Price and worth while others are compared with them. */
  readonly anchor: number | null;
  readonly anchorWorth: number | null;
}

export interface EngineFigures {
  readonly of: (bid: Bid) => BidFigures;
  /** As MIN and MAX give them: 0 when there is no price at all. */
  readonly lowest: number;
  readonly highest: number;
  readonly bestWorth: number;
}

/** The figures behind an outcome once more, for what the sheet shows of them. */
export function engineFigures({ tender }: Pick<TenderOutcome, "tender">): EngineFigures {
  const figures = figuresOf(tender, "totalsOnly");
  const rows = new Map(figures.bids.map((bid, row) => [bid, row]));
  const anchoring = new Set(anchorsOnly(tender));
  const priceWeight = tender.criteria.find(({ kind }) => kind === "price")?.weight ?? 0;
  const best = figures.scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const orZero = (value: number): number => (Number.isFinite(value) ? value : 0);
  return {
    lowest: orZero(figures.anchors.lowest),
    highest: orZero(figures.anchors.highest),
    bestWorth: orZero(figures.anchors.bestWorth),
    of: (bid) => {
      const used = bid.price === null ? null : usedPrice(tender, bid.price, bid.level.counted);
      const row = rows.get(bid);
      if (row === undefined) {
        const anchors = anchoring.has(bid) && used !== null;
        return {
          ...NOT_COUNTED,
          usedPrice: used,
          anchor: anchors ? used : null,
          anchorWorth: anchors ? worthOfLapsed(tender, bid) : null,
        };
      }
      const worth = figures.worth[row] ?? 0;
      const index = figures.scores[row] ?? 0;
      const price = bid.price ?? 0;
      const byIndex = tender.method === "utility index";
      return {
        usedPrice: used,
        worth,
        factor: byIndex ? utilityFactor(worth, priceWeight, figures.anchors) : null,
        index: byIndex ? index : null,
        deficit: byIndex ? price - (index / best) * price : null,
        anchor: used,
        anchorWorth: worth,
      };
    },
  };
}

const NOT_COUNTED = { worth: null, factor: null, index: null, deficit: null } as const;
