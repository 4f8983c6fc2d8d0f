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

function ranked(bid: RankedBid): string {
  const { bidder, sharedWith, behind, rank } = bid;
  const place =
    sharedWith.length > 0
      ? `${bidder} shares place ${rank} with ${format.list(sharedWith)}`
      : `${bidder} comes ${ordinal(rank)}`;
  const why = behind === null ? atTheTop(bid) : `: ${lowerDown(bid, behind)}${onward(bid)}`;
  return endSentence(`${place}${why}${levelNote(bid.level)}`);
}

function atTheTop(bid: RankedBid): string {
  const { ahead } = bid;
  const total = `${fixed(bid, bid.total)} points`;
  switch (ahead.by) {
    case "only":
      return `: it is the only bid that takes part (${total})`;
    case "last":
      return ` with ${total}${sharing(bid)}`;
    case "lot":
      return ` with ${total}; ${lot(ahead.contracts, ahead.rank)}`;
    case "score":
      return ` with ${total}, ${fixed(bid, ahead.lead)} more than ${ahead.over.bidder}${sharing(bid)}`;
    case "quality":
      return `: as many points as ${ahead.over.bidder} (${fixed(bid, bid.total)}), but more points for quality: ${fixed(bid, ahead.quality)} against ${fixed(bid, ahead.overQuality)}`;
    case "pso": {
      const { over } = ahead;
      return `: ${roomFor(bid, over, ahead.room)}, and ${bid.bidder} has ${LEVELS[bid.level.counted]} against ${LEVELS[over.level]} for ${over.bidder}${sharing(bid)}`;
    }
  }
}

/** Why the bid above comes first. */
function lowerDown(bid: RankedBid, behind: Behind): string {
  const own = fixed(bid, bid.total);
  const { bidder } = behind.opponent;
  switch (behind.by) {
    case "score": {
      const less = `${own} points is ${fixed(bid, behind.difference)} less than ${bidder}`;
      if (behind.tooFar === null) return less;
      const { room, lowerBound } = behind.tooFar;
      return `${less}, and ${LEVELS[bid.level.counted]} gives no priority, because the score is below ${fixed(bid, lowerBound)}${boundOrigin(room)}`;
    }
    case "pso": {
      const compared =
        behind.surplus > 0
          ? `${own} points is ${fixed(bid, behind.surplus)} more than ${bidder}`
          : `as many points as ${bidder} (${own})`;
      return `${compared}, but ${bidder} comes first with ${LEVELS[behind.opponent.level]} against ${LEVELS[bid.level.counted]}`;
    }
    case "quality":
      return `as many points as ${bidder} (${own}), but fewer points for quality: ${fixed(bid, behind.quality)} against ${fixed(bid, behind.opponentQuality)}`;
  }
}

/** Why this place did not follow from the score alone. */
function onward(bid: RankedBid): string {
  const { ahead, bidder } = bid;
  switch (ahead.by) {
    case "only":
    case "last":
    case "score":
      return sharing(bid);
    case "lot":
      return `; ${lot(ahead.contracts, ahead.rank)}`;
    case "quality":
      return `; at equal points ${bidder} comes before ${ahead.over.bidder} with more points for quality (${fixed(bid, ahead.quality)} against ${fixed(bid, ahead.overQuality)})`;
    case "pso":
      return `; ${bidder} comes before ${ahead.over.bidder} (${fixed(bid, ahead.over.total)} points) with ${LEVELS[bid.level.counted]} against ${LEVELS[ahead.over.level]}${sharing(bid)}`;
  }
}

function roomFor(bid: RankedBid, over: Opponent, room: Room): string {
  const own = `${fixed(bid, bid.total)} points`;
  const other = fixed(bid, over.total);
  switch (room.kind) {
    case "equal":
      return `as many points as ${over.bidder} (${other})`;
    case "margin":
      return `${own} is within ${points(room.margin)} of the highest score (${other} of ${over.bidder})`;
    case "band":
      return `${own} counts as equal to the ${other} of ${over.bidder}, because both are at least ${plain(room.from)} and below ${plain(room.to)}`;
    case "levelFirst":
      return `the PSO level comes before the points (${fixed(bid, bid.total)} against ${other})`;
  }
}

function boundOrigin(room: Room): string {
  return room.kind === "margin" ? ` (${points(room.margin)} under the highest score that was left)` : "";
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

function fixed(bid: RankedBid, value: number): string {
  return format.fixed(value, bid.decimals);
}

function plain(value: number): string {
  return format.number(value, 9);
}

function points(value: number): string {
  return `${plain(value)} ${value === 1 ? "point" : "points"}`;
}

function ordinal(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return `${rank}th`;
  return `${rank}${["th", "st", "nd", "rd"][rank % 10] ?? "th"}`;
}
