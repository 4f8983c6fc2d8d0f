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

const format = formatFor("nl");

const LEVELS: Readonly<Record<Level, string>> = {
  none: "geen PSO-niveau",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};

const REASONS: Readonly<Record<LevelReason, string | null>> = {
  unknownSupplier: "de inschrijver staat niet bij de leveranciers",
  levelMissing: null,
  levelUnreadable: "het niveau is niet te lezen",
  basisBeforeItExisted: "het certificaat begint voordat de Basistrede bestond",
  startMissing: "de ingangsdatum van het certificaat ontbreekt",
  endMissing: "de einddatum van het certificaat ontbreekt",
  dateUnreadable: "een datum van het certificaat is niet te lezen",
  datesReversed: "het certificaat eindigt voordat het begint",
  notYetValid: "het certificaat gold nog niet op de peildatum",
  expired: "het certificaat was verlopen op de peildatum",
  copyMissing: "een kopie van het certificaat ontbreekt",
  kvkNotOnCertificate: "het KvK-nummer staat niet op het certificaat",
};

/** Waarom een inschrijving staat waar ze staat, in één zin. */
export function bidSentence(explanation: BidExplanation): string {
  return explanation.kind === "excluded" ? excluded(explanation) : ranked(explanation);
}

function excluded({ bidder, exclusion, price, level }: ExcludedBid): string {
  const name = bidder === "" ? "Een inschrijving zonder naam" : bidder;
  switch (exclusion.kind) {
    case "invalid":
      return `${name} doet niet mee: de inschrijving is ongeldig verklaard.`;
    case "lapsed":
      return `${name} doet niet mee: de inschrijving is na de gunning vervallen.`;
    case "aboveCeiling": {
      const own = price === null ? "de prijs" : `de prijs van ${format.euro(price)}`;
      return `${name} doet niet mee: ${own} ligt boven de hoogst toegestane prijs van ${format.euro(exclusion.ceiling)}.`;
    }
    case "belowMinimumScore":
      return `${name} doet niet mee: de score ${plain(exclusion.score)} voor ${exclusion.criterion} ligt onder het minimum van ${plain(exclusion.minimum)}.`;
    case "belowMinimumLevel":
      return `${name} doet niet mee: minstens ${LEVELS[exclusion.minimum]} is nodig, en ${name} heeft ${LEVELS[level.counted]}${levelNote(level)}.`;
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
      ? `${bidder} deelt plaats ${rank} met ${format.list(sharedWith)}`
      : `${bidder} eindigt als ${rank}e`;
  const why = behind === null ? atTheTop(said) : `: ${lowerDown(said, behind)}${onward(said)}`;
  return endSentence(`${place}${why}${discountNote(bid)}${levelNote(bid.level)}`);
}

function atTheTop(said: Said): string {
  const { bid, words, figures } = said;
  const { ahead } = bid;
  const total = figures.score(bid.total);
  switch (ahead.by) {
    case "only":
      return `: het is de enige inschrijving die meedoet (${words.bracketed(total)})`;
    case "last":
      return ` met ${words.total(total)}${sharing(bid)}`;
    case "lot":
      return ` met ${words.total(total)}; ${lot(ahead.contracts, ahead.rank)}`;
    case "score":
      return ` met ${words.total(total)}, ${words.betterThan(figures.score(ahead.lead), ahead.over.bidder)}${sharing(bid)}`;
    case "quality":
      return `: ${words.sameAs(ahead.over.bidder)} (${total}), maar ${words.moreQuality}: ${figures.quality(ahead.quality)} tegen ${figures.quality(ahead.overQuality)}`;
    case "pso": {
      const { over } = ahead;
      return `: ${roomFor(said, over, ahead.room)}, en ${bid.bidder} heeft ${LEVELS[bid.level.counted]} tegenover ${LEVELS[over.level]} bij ${over.bidder}${sharing(bid)}`;
    }
  }
}

/** Waarom de inschrijving erboven voorgaat. */
function lowerDown(said: Said, behind: Behind): string {
  const { bid, words, figures } = said;
  const own = figures.score(bid.total);
  const { bidder } = behind.opponent;
  switch (behind.by) {
    case "score": {
      const less = `${words.total(own)} is ${words.worseThan(figures.score(behind.difference), bidder)}`;
      if (behind.tooFar === null) return less;
      return `${less}, en ${LEVELS[bid.level.counted]} geeft geen voorrang, want ${words.noun} ligt ${beyond(said, behind.tooFar)}`;
    }
    case "pso": {
      const compared =
        behind.surplus > 0
          ? `${words.total(own)} is ${words.betterThan(figures.score(behind.surplus), bidder)}`
          : `${words.sameAs(bidder)} (${own})`;
      return `${compared}, maar ${bidder} gaat voor met ${LEVELS[behind.opponent.level]} tegenover ${LEVELS[bid.level.counted]}`;
    }
    case "quality":
      return `${words.sameAs(bidder)} (${own}), maar ${words.lessQuality}: ${figures.quality(behind.quality)} tegen ${figures.quality(behind.opponentQuality)}`;
  }
}

/** Waarom deze plaats niet door de score alleen kwam. */
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
      return `; ${bidder} gaat bij ${words.equal} voor ${ahead.over.bidder} door ${words.moreQuality} (${figures.quality(ahead.quality)} tegen ${figures.quality(ahead.overQuality)})`;
    case "pso":
      return `; ${bidder} gaat voor ${ahead.over.bidder} (${words.bracketed(figures.score(ahead.over.total))}) door ${LEVELS[bid.level.counted]} tegenover ${LEVELS[ahead.over.level]}${sharing(bid)}`;
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
      return `${words.total(own)} ligt binnen ${marginText(said, room.margin)} van ${words.best} (${other} van ${over.bidder})`;
    case "band":
      return `${words.total(own)} telt als gelijk aan de ${other} van ${over.bidder}, want beide liggen vanaf ${figures.amount(room.from)} en onder ${figures.amount(room.to)}`;
    case "levelFirst":
      return `het PSO-niveau gaat voor ${words.against} (${own} tegen ${other})`;
  }
}

function beyond(said: Said, { room, bound }: { readonly room: Room; readonly bound: number }): string {
  const { bid, words, figures } = said;
  const euro = bid.unit === "euro";
  const edge = figures.bound(bound);
  // The upper end of a band in euros lies in the next band itself.
  if (room.kind !== "margin") return `${euro ? "niet onder" : "onder"} ${edge}`;
  return `${euro ? "boven" : "onder"} ${edge} (${marginText(said, room.margin)} ${euro ? "boven" : "onder"} ${words.best} die over was)`;
}

function marginText({ bid, figures }: Said, margin: number): string {
  if (bid.unit === "euro") return figures.amount(margin);
  return `${format.number(margin, 9)} ${margin === 1 ? "punt" : "punten"}`;
}

function discountNote(bid: RankedBid): string {
  const { discount, level } = bid;
  if (discount === null) return "";
  const euro = format.euro(discount.euro);
  const amount = discount.share === null ? euro : `${plain(discount.share * 100)}% (${euro})`;
  const forLevel = level.counted === "none" ? "" : ` voor ${LEVELS[bid.level.counted]}`;
  return `; in de prijs is de korting${forLevel} van ${amount} verrekend`;
}

function sharing(bid: RankedBid): string {
  return bid.sharedWith.length > 0 ? `; ${ALIKE}` : "";
}

const ALIKE = "niets onderscheidt deze inschrijvingen";

function lot(contracts: number, rank: number): string {
  const left = contracts - rank + 1;
  const what = left === 1 ? "de opdracht" : `de ${left} overgebleven opdrachten`;
  return `${ALIKE}, dus loting beslist wie ${what} krijgt`;
}

function levelNote(level: BidLevel): string {
  if (level.reason === null) return "";
  const reason = REASONS[level.reason];
  if (reason === null) return "";
  const stated = level.stated === null || level.stated === "none" ? "het PSO-niveau" : LEVELS[level.stated];
  return `; ${stated} telt niet mee, want ${reason}`;
}

function plain(value: number): string {
  return format.number(value, 9);
}
