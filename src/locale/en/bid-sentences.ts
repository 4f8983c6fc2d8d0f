import type { Level } from "../../domain/pso/level";
import type {
  Behind,
  BidExplanation,
  ExcludedBid,
  Opponent,
  RankedBid,
  Room,
} from "../../domain/tender/explain-bids";
import type { BidLevel, LevelReason } from "../../domain/tender/tender";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { scoreFigures, type ScoreFigures } from "../score-figures";
import type { ScoreWords } from "../score-words";
import { scoreWords } from "./score-words";

const format = formatFor("en");

const LEVELS: Readonly<Record<Level, string>> = {
  none: "no PSO level",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};

const REASONS: Readonly<Record<LevelReason, string | null>> = {
  unknownSupplier: "the bidder is not among the suppliers",
  levelMissing: null,
  levelUnreadable: "the level cannot be read",
  basisBeforeItExisted: "the certificate starts before the Basistrede existed",
  startMissing: "the start date of the certificate is missing",
  endMissing: "the end date of the certificate is missing",
  dateUnreadable: "a date of the certificate cannot be read",
  datesReversed: "the certificate ends before it starts",
  notYetValid: "the certificate was not yet valid on the reference date",
  expired: "the certificate had expired on the reference date",
  copyMissing: "a copy of the certificate is missing",
  kvkNotOnCertificate: "the KvK number is not on the certificate",
};

/** Why a bid stands where it stands, in one sentence. */
export function bidSentence(explanation: BidExplanation): string {
  return explanation.kind === "excluded" ? excluded(explanation) : ranked(explanation);
}

function excluded({ bidder, exclusion, price, level }: ExcludedBid): string {
  const name = bidder === "" ? "A bid without a name" : bidder;
  switch (exclusion.kind) {
    case "invalid":
      return `${name} does not take part: the bid was declared invalid.`;
    case "lapsed":
      return `${name} does not take part: the bid lapsed after the award.`;
    case "aboveCeiling": {
      const own = price === null ? "the price" : `the price of ${format.euro(price)}`;
      return `${name} does not take part: ${own} is above the highest price allowed, ${format.euro(exclusion.ceiling)}.`;
    }
    case "belowMinimumScore":
      return `${name} does not take part: the score ${plain(exclusion.score)} for ${exclusion.criterion} is below the minimum of ${plain(exclusion.minimum)}.`;
    case "belowMinimumLevel":
      return `${name} does not take part: at least ${LEVELS[exclusion.minimum]} is needed, and ${name} has ${LEVELS[level.counted]}${levelNote(level)}.`;
  }
}

/** A bid with the words and figures of its method. */
interface Said {
  readonly bid: RankedBid;
  readonly words: ScoreWords;
  readonly figures: ScoreFigures;
}

function ranked(bid: RankedBid): string {
  const { bidder, sharedWith, behind, rank, method, decimals } = bid;
  const said = { bid, words: scoreWords[method], figures: scoreFigures(format, method, decimals) };
  const place =
    sharedWith.length > 0
      ? `${bidder} shares place ${rank} with ${format.list(sharedWith)}`
      : `${bidder} comes ${ordinal(rank)}`;
  const why = behind === null ? atTheTop(said) : `: ${lowerDown(said, behind)}${onward(said)}`;
  return endSentence(`${place}${why}${discountNote(bid)}${levelNote(bid.level)}`);
}

function atTheTop(said: Said): string {
  const { bid, words, figures } = said;
  const { ahead } = bid;
  const total = figures.score(bid.total);
  switch (ahead.by) {
    case "only":
      return `: it is the only bid that takes part (${words.bracketed(total)})`;
    case "last":
      return ` with ${words.total(total)}${sharing(bid)}`;
    case "lot":
      return ` with ${words.total(total)}; ${lot(ahead.contracts, ahead.rank)}`;
    case "score":
      return ` with ${words.total(total)}, ${words.betterThan(figures.score(ahead.lead), ahead.over.bidder)}${sharing(bid)}`;
    case "quality":
      return `: ${words.sameAs(ahead.over.bidder)} (${total}), but ${words.moreQuality}: ${figures.quality(ahead.quality)} against ${figures.quality(ahead.overQuality)}`;
    case "pso": {
      const { over } = ahead;
      return `: ${roomFor(said, over, ahead.room)}, and ${bid.bidder} has ${LEVELS[bid.level.counted]} against ${LEVELS[over.level]} for ${over.bidder}${sharing(bid)}`;
    }
  }
}

/** Why the bid above comes first. */
function lowerDown(said: Said, behind: Behind): string {
  const { bid, words, figures } = said;
  const own = figures.score(bid.total);
  const { bidder } = behind.opponent;
  switch (behind.by) {
    case "score": {
      const less = `${words.total(own)} is ${words.worseThan(figures.score(behind.difference), bidder)}`;
      if (behind.tooFar === null) return less;
      return `${less}, and ${LEVELS[bid.level.counted]} gives no priority, because ${words.noun} is ${beyond(said, behind.tooFar)}`;
    }
    case "pso": {
      const compared =
        behind.surplus > 0
          ? `${words.total(own)} is ${words.betterThan(figures.score(behind.surplus), bidder)}`
          : `${words.sameAs(bidder)} (${own})`;
      return `${compared}, but ${bidder} comes first with ${LEVELS[behind.opponent.level]} against ${LEVELS[bid.level.counted]}`;
    }
    case "quality":
      return `${words.sameAs(bidder)} (${own}), but ${words.lessQuality}: ${figures.quality(behind.quality)} against ${figures.quality(behind.opponentQuality)}`;
  }
}

/** Why this place did not follow from the score alone. */
function onward({ bid, words, figures }: Said): string {
  const { ahead, bidder } = bid;
  switch (ahead.by) {
    case "only":
    case "last":
    case "score":
      return sharing(bid);
    case "lot":
      return `; ${lot(ahead.contracts, ahead.rank)}`;
    case "quality":
      return `; at ${words.equal} ${bidder} comes before ${ahead.over.bidder} with ${words.moreQuality} (${figures.quality(ahead.quality)} against ${figures.quality(ahead.overQuality)})`;
    case "pso":
      return `; ${bidder} comes before ${ahead.over.bidder} (${words.bracketed(figures.score(ahead.over.total))}) with ${LEVELS[bid.level.counted]} against ${LEVELS[ahead.over.level]}${sharing(bid)}`;
  }
}

function roomFor(said: Said, over: Opponent, room: Room): string {
  const { bid, words, figures } = said;
  const own = figures.score(bid.total);
  const other = figures.score(over.total);
  switch (room.kind) {
    case "equal":
      return `${words.sameAs(over.bidder)} (${other})`;
    case "margin":
      return `${words.total(own)} is within ${marginText(said, room.margin)} of ${words.best} (${other} of ${over.bidder})`;
    case "band":
      return `${words.total(own)} counts as equal to the ${other} of ${over.bidder}, because both are at least ${figures.amount(room.from)} and below ${figures.amount(room.to)}`;
    case "levelFirst":
      return `the PSO level comes before ${words.against} (${own} against ${other})`;
  }
}

function beyond(said: Said, { room, bound }: { readonly room: Room; readonly bound: number }): string {
  const { bid, words, figures } = said;
  const euro = bid.unit === "euro";
  const edge = figures.bound(bound);
  // The upper end of a band in euros lies in the next band itself.
  if (room.kind !== "margin") return `${euro ? "not below" : "below"} ${edge}`;
  return `${euro ? "above" : "below"} ${edge} (${marginText(said, room.margin)} ${euro ? "above" : "under"} ${words.best} that was left)`;
}

function marginText({ bid, figures }: Said, margin: number): string {
  if (bid.unit === "euro") return figures.amount(margin);
  return `${format.number(margin, 9)} ${margin === 1 ? "point" : "points"}`;
}

function discountNote(bid: RankedBid): string {
  const { discount, level } = bid;
  if (discount === null) return "";
  const euro = format.euro(discount.euro);
  const amount = discount.share === null ? euro : `${plain(discount.share * 100)}% (${euro})`;
  const forLevel = level.counted === "none" ? "" : ` for ${LEVELS[bid.level.counted]}`;
  return `; the price is counted with the discount${forLevel} of ${amount}`;
}

function sharing(bid: RankedBid): string {
  return bid.sharedWith.length > 0 ? `; ${ALIKE}` : "";
}

const ALIKE = "nothing tells these bids apart";

function lot(contracts: number, rank: number): string {
  const left = contracts - rank + 1;
  const what = left === 1 ? "the contract" : `the ${left} contracts that are left`;
  return `${ALIKE}, so a draw decides who gets ${what}`;
}

function levelNote(level: BidLevel): string {
  if (level.reason === null) return "";
  const reason = REASONS[level.reason];
  if (reason === null) return "";
  const stated = level.stated === null || level.stated === "none" ? "the PSO level" : LEVELS[level.stated];
  return `; ${stated} does not count, because ${reason}`;
}

function plain(value: number): string {
  return format.number(value, 9);
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return `${rank}th`;
  return `${rank}${["th", "st", "nd", "rd"][rank % 10] ?? "th"}`;
}
