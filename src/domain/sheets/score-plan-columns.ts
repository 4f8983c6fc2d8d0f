import type { SheetIndex } from "../cell";
import { isDiscount } from "../tender/decision-rules/decision-rule";
import { isRelative } from "../tender/price-formulas/price-points";
import type { Tender } from "../tender/tender";
import { inputColumns, priceColumn } from "./score-columns";
import { COLUMN, type InputPlaces, type PointsColumns } from "./score-layout";
import { hasPricePoints } from "./score-parameters";
import type { ScoreSheetInput } from "./score-sheet-input";
import { sourceChecks } from "./score-source-check";

/** For planning: no row number takes more characters. */
const LONGEST_ROW = 999_999;

/** Gives columns away from left to right. */
function createColumns(first: SheetIndex) {
  let column = first;
  const take = (): SheetIndex => column++;
  return { take, only: (needed: boolean): SheetIndex | null => (needed ? take() : null) };
}

/** The columns right of the criteria in the block of points. */
export function planPointsColumns({ method, criteria }: Tender): PointsColumns {
  const { take, only } = createColumns(COLUMN.first + criteria.length);
  const byUtility = method === "utility index";
  const price = only(method !== "punten" && !criteria.some(({ kind }) => kind === "price"));
  const worth = only(method !== "punten");
  const factor = only(byUtility);
  const index = only(byUtility);
  const total = take();
  const quality = take();
  const rank = take();
  const deficit = only(byUtility);
  return { price, worth, factor, index, total, quality, rank, deficit, lastPoints: deficit ?? rank };
}

/** The columns right of the copies in the block of inputs. */
export function planInputPlaces(input: ScoreSheetInput): Omit<InputPlaces, "lowestPrice" | "highest"> {
  const { tender, bids } = input.outcome;
  const { take, only } = createColumns(COLUMN.first + inputColumns(tender).length);
  const usedPrice = only(isDiscount(tender.rule));
  const status = take();
  const counts = take();
  const byUtility = tender.method === "utility index";
  const anchor = only(byUtility || (hasPricePoints(tender) && isRelative(tender.priceFormula)));
  const anchorWorth = only(byUtility);
  const sourceColumns = bids.reduce(
    (most, each) => Math.max(most, sourceChecks(each.bid, tender, input, LONGEST_ROW).length),
    1,
  );
  return {
    usedPrice,
    price: usedPrice ?? priceColumn(tender),
    status,
    counts,
    anchor,
    anchorWorth,
    sources: Array.from({ length: sourceColumns }, take),
  };
}
