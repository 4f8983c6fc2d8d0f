import { explainBids } from "../tender/explain-bids";
import { scoreUnit } from "../tender/score-unit";
import type { MinutesInput, NumberedHeading } from "./minutes-sheet";
import { number, text, PAPER_LAST, type PaperPage } from "./paper-page";
import { methodFormats, totalFormat } from "./score-formats";

/** The order of the bids, the lot where one is needed, who gets the contract, and what must be looked at first. */
export function writeDecision(page: PaperPage, heading: NumberedHeading, input: MinutesInput): void {
  writeRanking(page, heading, input);
  writeLot(page, heading, input);
  writeAward(page, heading, input);
  writeLowPrices(page, heading, input);
}

function writeRanking(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { outcome } = source;
  const { tender } = outcome;
  const { minutes, score } = texts;
  const { columns } = minutes;
  const words = score.method[tender.method];
  heading(minutes.headings.ranking);
  if (outcome.ranking.length === 0) {
    page.lines(minutes.noRanking);
    return;
  }
  const winners = new Set(source.decision.winners);
  page.table(
    [
      { first: 0, last: 0, header: columns.bidder },
      { first: 1, last: 1, header: columns.counted },
      { first: 2, last: 2, header: columns.decidedBy },
      { first: 3, last: 3, header: columns.rank, align: "center" },
      { first: 4, last: 4, header: words.quality, align: "right" },
      { first: PAPER_LAST, last: PAPER_LAST, header: words.total, align: "right" },
    ],
    outcome.ranking.map(({ chosen, rank, decidedBy }) => {
      const role = winners.has(chosen) ? "winner" : "label";
      return [
        text(chosen.bid.bidder, role),
        text(score.level[chosen.bid.level.counted], role),
        text(score.decidedBy[decidedBy], role),
        number(rank, "0", role),
        number(chosen.quality, methodFormats(tender).quality, role),
        number(chosen.total, totalFormat(tender.rounding, scoreUnit(tender.method)), role),
      ];
    }),
  );
  page.skip(6);
  const explanations = explainBids(outcome);
  for (const { chosen } of outcome.ranking) {
    const explanation = explanations.get(chosen.bid);
    if (explanation) page.lines(texts.bidSentence(explanation));
  }
}

function writeLot(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { toDraw } = source.decision;
  heading(minutes.headings.lot);
  if (toDraw !== null) {
    const names = toDraw.bidders.map(({ bidder }) => bidder);
    page.lines(minutes.lotToDraw(names, toDraw.rank, toDraw.contracts), "warning");
    return;
  }
  if (source.draw === null) {
    page.lines(minutes.noLot);
    return;
  }
  const { when, by, draw } = source.draw;
  page.lines(minutes.lotDrawn(when, by, draw.seed));
  page.skip(6);
  page.table(
    [
      { first: 0, last: 1, header: minutes.columns.bidder },
      { first: 2, last: 2, header: minutes.columns.order, align: "center" },
      { first: 3, last: 4, header: minutes.columns.ticket },
      { first: PAPER_LAST, last: PAPER_LAST, header: minutes.columns.outcome },
    ],
    [...draw.tickets]
      .sort((a, b) => a.place - b.place)
      .map(({ bidder, place, ticket, getsContract }) => {
        const role = getsContract ? "winner" : "label";
        return [
          text(bidder, role),
          number(place, "0", role),
          text(ticket, role),
          text(getsContract ? minutes.getsContract : minutes.getsNone, role),
        ];
      }),
  );
}

function writeAward(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { decision, outcome } = source;
  heading(minutes.headings.award);
  if (decision.toDraw !== null) page.lines(minutes.awaitsLot, "warning");
  else if (decision.winners.length === 0) page.lines(minutes.notAwarded, "result");
  else page.lines(minutes.awarded(decision.winners.map(({ bid }) => bid.bidder)), "winner");
  for (const { bidder, level, winnersWithout, changes } of outcome.sensitivity.certificates)
    if (changes) page.lines(minutes.restsOnCertificate(bidder, level, winnersWithout));
}

function writeLowPrices(page: PaperPage, heading: NumberedHeading, { source, texts }: MinutesInput): void {
  const { minutes } = texts;
  const { lowPrices } = source.outcome;
  heading(minutes.headings.lowPrices);
  if (lowPrices.length === 0) {
    page.lines(minutes.noLowPrices);
    return;
  }
  for (const low of lowPrices) page.lines(minutes.lowPrice(low));
  page.fill(minutes.lowPriceToFill);
}
