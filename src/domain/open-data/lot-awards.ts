import type { ExcelSerial } from "../cell";
import { standstill } from "../papers/standstill";
import { dateTime } from "./date-time";
import { money } from "./lot-bids";
import { lotId } from "./lot-id";
import { numberedBids } from "./numbered-bids";
import type { OcdsAward, OcdsLot, Period } from "./ocds";
import type { LotSource } from "./open-data-source";
import type { PartyBook } from "./party-book";

/** One award per winner, in the order of the ranking; none while a lot must still be drawn. */
export function lotAwards(lot: LotSource, book: PartyBook, date: ExcelSerial): readonly OcdsAward[] {
  const { outcome, decision, awardDate } = lot;
  const status = isFinal(lot, date) ? "active" : "pending";
  const day = awardDate === null ? undefined : dateTime(awardDate);
  const contractPeriod = contractPeriodOf(lot);
  return numberedBids(outcome)
    .filter(({ scored }) => decision.winners.includes(scored))
    .map(({ id, scored: { bid } }) => ({
      id: `award-${id}`,
      status,
      ...(day === undefined ? {} : { date: day }),
      ...(bid.price === null ? {} : { value: money(bid.price) }),
      suppliers: [book.referenceTo(bid)],
      ...(contractPeriod === null ? {} : { contractPeriod }),
      relatedLots: [lotId(outcome.tender.key.lot)],
      relatedBid: id,
    }));
}

/** Where the lot stands: its award is made, is still to be made, or cannot be made. */
export function lotStatus(lot: LotSource, date: ExcelSerial): OcdsLot["status"] {
  const { toDraw, winners } = lot.decision;
  if (toDraw === null && winners.length === 0) return "unsuccessful";
  return toDraw === null && isFinal(lot, date) ? "complete" : "active";
}

export function contractPeriodOf({ contractStart, contractEnd }: LotSource): Period | null {
  const startDate = contractStart === null ? undefined : dateTime(contractStart);
  const endDate = contractEnd === null ? undefined : dateTime(contractEnd);
  if (startDate === undefined && endDate === undefined) return null;
  return { ...(startDate === undefined ? {} : { startDate }), ...(endDate === undefined ? {} : { endDate }) };
}

/** The day of the award has come, and the standstill period that begins with it has ended. */
function isFinal({ outcome, awardDate }: LotSource, date: ExcelSerial): boolean {
  if (awardDate === null || awardDate > date) return false;
  const wait = standstill(awardDate, outcome.tender.procedure);
  return wait === null || wait.until < date;
}
