import type { ExcelSerial } from "../cell";
import type { Digest } from "../control-number";
import type { Procedure } from "../tender/tender";
import { awardCriteria, awardCriteriaCode } from "./award-criteria";
import { dateTime } from "./date-time";
import { localLot, type LocalDetails } from "./local-details";
import { contractPeriodOf, lotAwards, lotStatus } from "./lot-awards";
import { lotBids, lotStatistics } from "./lot-bids";
import { lotId } from "./lot-id";
import { EXAMPLE_PREFIX, processId } from "./ocid";
import type { OcdsLot, OcdsTender, Release } from "./ocds";
import type { LotSource, OpenDataSource, TenderSource } from "./open-data-source";
import type { OpenDataTexts } from "./open-data-texts";
import { partyBook } from "./party-book";

const HASH_DIGITS = 8;

/** One tender with its lots as a release. The same workbook, day and options give the same text, and so the same `id`. */
export function release(
  lots: TenderSource,
  source: OpenDataSource,
  texts: OpenDataTexts,
  digest: Digest,
): Release {
  const { losers, date, organisation } = source;
  const internal = processId(lots[0].outcome.tender.key.tender, digest);
  const ocid = `${source.ocidPrefix ?? EXAMPLE_PREFIX}-${internal}`;
  const book = partyBook(lots, organisation, losers);
  const buyer = book.parties.find(({ roles }) => roles.includes("buyer"));
  const awards = lots.flatMap((lot) => lotAwards(lot, book, date));
  const content = {
    initiationType: "tender",
    language: texts.language,
    parties: book.parties,
    ...(buyer === undefined ? {} : { buyer: { id: buyer.id, name: buyer.name } }),
    tender: tenderOf(lots, internal, book.bidders, source, texts),
    bids: {
      statistics: lots.flatMap((lot) => lotStatistics(lot, losers)),
      details: lots.flatMap((lot) => lotBids(lot, book, losers)),
    },
    awards,
    inkoopladder: localDetails(lots, source, texts),
  } as const;
  const day = dateTime(date) ?? "";
  return {
    ocid,
    id: [ocid, day.slice(0, 10), digest(JSON.stringify(content)).slice(0, HASH_DIGITS)].join("-"),
    date: day,
    tag: awards.length > 0 ? ["tender", "award"] : ["tender"],
    ...content,
  };
}

function tenderOf(
  lots: TenderSource,
  id: string,
  numberOfTenderers: number,
  { date }: OpenDataSource,
  texts: OpenDataTexts,
): OcdsTender {
  const [first] = lots;
  const { key, procedure, description } = first.outcome.tender;
  const statuses = new Set(lots.map((lot) => lotStatus(lot, date)));
  const [status = "active"] = statuses;
  const codes = new Set(lots.map(({ outcome }) => awardCriteriaCode(outcome.tender)));
  const [code = "ratedCriteria"] = codes;
  const closing = lots.flatMap(({ outcome: { tender } }) => tender.closingDate ?? []);
  const endDate = dateTime(closing.reduce((last, each) => Math.max(last, each), 0));
  return {
    id,
    ...(key.tender === "" ? {} : { title: key.tender }),
    ...(lots.length > 1 || description === "" ? {} : { description }),
    status: statuses.size === 1 ? status : "active",
    ...(procedure === null
      ? {}
      : { procurementMethod: METHODS[procedure], procurementMethodDetails: texts.procedure(procedure) }),
    awardCriteria: codes.size === 1 ? code : "ratedCriteria",
    awardCriteriaDetails: weighting(lots, texts),
    ...(closing.length === 0 || endDate === undefined ? {} : { tenderPeriod: { endDate } }),
    numberOfTenderers,
    lots: lots.map((lot) => lotOf(lot, lots.length > 1, date, texts)),
  };
}

/**
 * By the codelist `method`: whom the buyer chooses may bid in a private procedure and, as a rule, below the threshold. The
 * workbook does not say whether a European procedure was open or restricted; `procurementMethodDetails` has its own word.
 */
const METHODS: Readonly<Record<Procedure, "open" | "limited">> = {
  private: "limited",
  belowThreshold: "limited",
  european: "open",
  reserved: "open",
};

function lotOf(lot: LotSource, isDivided: boolean, date: ExcelSerial, texts: OpenDataTexts): OcdsLot {
  const { tender } = lot.outcome;
  const { key, description } = tender;
  const contractPeriod = contractPeriodOf(lot);
  return {
    id: lotId(key.lot),
    ...(key.lot === "" ? {} : { title: key.lot }),
    ...(isDivided && description !== "" ? { description } : {}),
    status: lotStatus(lot, date),
    ...(contractPeriod === null ? {} : { contractPeriod }),
    awardCriteria: awardCriteria(tender, texts),
  };
}

/** Once where all lots are decided alike. */
function weighting(lots: TenderSource, texts: OpenDataTexts): string {
  const said = lots.map(({ outcome: { tender } }) => ({
    lot: lotId(tender.key.lot),
    text: texts.weighting(tender),
  }));
  const different = new Set(said.map(({ text }) => text));
  if (different.size === 1) return said[0]?.text ?? "";
  return said.map(({ lot, text }) => texts.ofLot(lot, text)).join("\n");
}

function localDetails(
  lots: TenderSource,
  { ocidPrefix, losers }: OpenDataSource,
  { notes }: OpenDataTexts,
): LocalDetails {
  const somebodyLost = lots.some(({ outcome, decision }) => decision.winners.length < outcome.bids.length);
  return {
    notes: [
      ...(ocidPrefix === null ? [notes.prefix] : []),
      ...(somebodyLost && !losers ? [notes.losersLeftOut] : []),
      ...(lots.some(({ controlNumber }) => controlNumber === null) ? [notes.notScored] : []),
      ...(lots.some(({ decision }) => decision.toDraw !== null) ? [notes.lotToDraw] : []),
    ],
    lots: lots.map((lot) => localLot(lot, losers)),
  };
}
