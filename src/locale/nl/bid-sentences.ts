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

function ranked(bid: RankedBid): string {
  const { bidder, sharedWith, behind, rank } = bid;
  const place =
    sharedWith.length > 0
      ? `${bidder} deelt plaats ${rank} met ${format.list(sharedWith)}`
      : `${bidder} eindigt als ${rank}e`;
  const why = behind === null ? atTheTop(bid) : `: ${lowerDown(bid, behind)}${onward(bid)}`;
  return endSentence(`${place}${why}${levelNote(bid.level)}`);
}

function atTheTop(bid: RankedBid): string {
  const { ahead } = bid;
  const total = `${fixed(bid, bid.total)} punten`;
  switch (ahead.by) {
    case "only":
      return `: het is de enige inschrijving die meedoet (${total})`;
    case "last":
      return ` met ${total}${sharing(bid)}`;
    case "lot":
      return ` met ${total}; ${lot(ahead.contracts, ahead.rank)}`;
    case "score":
      return ` met ${total}, ${fixed(bid, ahead.lead)} meer dan ${ahead.over.bidder}${sharing(bid)}`;
    case "quality":
      return `: evenveel punten als ${ahead.over.bidder} (${fixed(bid, bid.total)}), maar meer punten voor kwaliteit: ${fixed(bid, ahead.quality)} tegen ${fixed(bid, ahead.overQuality)}`;
    case "pso": {
      const { over } = ahead;
      return `: ${roomFor(bid, over, ahead.room)}, en ${bid.bidder} heeft ${LEVELS[bid.level.counted]} tegenover ${LEVELS[over.level]} bij ${over.bidder}${sharing(bid)}`;
    }
  }
}

/** Waarom de inschrijving erboven voorgaat. */
function lowerDown(bid: RankedBid, behind: Behind): string {
  const own = fixed(bid, bid.total);
  const { bidder } = behind.opponent;
  switch (behind.by) {
    case "score": {
      const less = `${own} punten is ${fixed(bid, behind.difference)} minder dan ${bidder}`;
      if (behind.tooFar === null) return less;
      const { room, lowerBound } = behind.tooFar;
      return `${less}, en ${LEVELS[bid.level.counted]} geeft geen voorrang, want de score ligt onder ${fixed(bid, lowerBound)}${boundOrigin(room)}`;
    }
    case "pso": {
      const compared =
        behind.surplus > 0
          ? `${own} punten is ${fixed(bid, behind.surplus)} meer dan ${bidder}`
          : `evenveel punten als ${bidder} (${own})`;
      return `${compared}, maar ${bidder} gaat voor met ${LEVELS[behind.opponent.level]} tegenover ${LEVELS[bid.level.counted]}`;
    }
    case "quality":
      return `evenveel punten als ${bidder} (${own}), maar minder punten voor kwaliteit: ${fixed(bid, behind.quality)} tegen ${fixed(bid, behind.opponentQuality)}`;
  }
}

/** Waarom deze plaats niet door de score alleen kwam. */
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
      return `; ${bidder} gaat bij evenveel punten voor ${ahead.over.bidder} door meer punten voor kwaliteit (${fixed(bid, ahead.quality)} tegen ${fixed(bid, ahead.overQuality)})`;
    case "pso":
      return `; ${bidder} gaat voor ${ahead.over.bidder} (${fixed(bid, ahead.over.total)} punten) door ${LEVELS[bid.level.counted]} tegenover ${LEVELS[ahead.over.level]}${sharing(bid)}`;
  }
}

function roomFor(bid: RankedBid, over: Opponent, room: Room): string {
  const own = `${fixed(bid, bid.total)} punten`;
  const other = fixed(bid, over.total);
  switch (room.kind) {
    case "equal":
      return `evenveel punten als ${over.bidder} (${other})`;
    case "margin":
      return `${own} ligt binnen ${points(room.margin)} van de hoogste score (${other} van ${over.bidder})`;
    case "band":
      return `${own} telt als gelijk aan de ${other} van ${over.bidder}, want beide liggen vanaf ${plain(room.from)} en onder ${plain(room.to)}`;
    case "levelFirst":
      return `het PSO-niveau gaat voor de punten (${fixed(bid, bid.total)} tegen ${other})`;
  }
}

function boundOrigin(room: Room): string {
  return room.kind === "margin" ? ` (${points(room.margin)} onder de hoogste score die over was)` : "";
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

function fixed(bid: RankedBid, value: number): string {
  return format.fixed(value, bid.decimals);
}

function plain(value: number): string {
  return format.number(value, 9);
}

function points(value: number): string {
  return `${plain(value)} ${value === 1 ? "punt" : "punten"}`;
}
