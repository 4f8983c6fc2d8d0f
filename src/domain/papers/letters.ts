import type { ExcelSerial } from "../cell";
import { levelRank } from "../pso/level";
import type { ScoredBid, TenderOutcome } from "../tender/outcome";
import { scoreUnit } from "../tender/score-unit";
import type { Criterion, Method } from "../tender/tender";
import type { Advantage, Beaten, LetterData, LetterMotivation, OwnScore, WinnerShown } from "./letter-data";
import { motivationOf, nameFinder, type NameFinder } from "./motivation";
import type { Revealed } from "./paper-choices";
import type { PaperSource } from "./paper-source";
import { standstill } from "./standstill";

export interface LetterChoices {
  readonly sentOn: ExcelSerial;
  readonly revealed: Revealed;
}

/** A letter of award to each winner; none while a lot must be drawn. */
export function awardLetters(source: PaperSource, choices: LetterChoices): readonly LetterData[] {
  const named = bidderFinder(source);
  return source.decision.winners.map((scored) => letter(source, choices, scored, "award", named));
}

/** A letter of rejection to each loser and each excluded bidder; none while a lot must be drawn, none to who dropped out. */
export function rejectionLetters(source: PaperSource, choices: LetterChoices): readonly LetterData[] {
  const named = bidderFinder(source);
  return rejectedBids(source).map((scored) => letter(source, choices, scored, "rejection", named));
}

function bidderFinder({ outcome }: PaperSource): NameFinder {
  return nameFinder(outcome.bids.map(({ bid }) => bid.bidder));
}

/** Who gets a rejection: a lapsed bidder left the procedure of its own accord, and one without a name cannot be written to. */
export function rejectedBids({ decision }: Pick<PaperSource, "decision">): readonly ScoredBid[] {
  const { losers, excluded, toDraw } = decision;
  if (toDraw !== null) return [];
  const told = excluded.filter(
    ({ bid, excluded: why }) => why?.kind !== "lapsed" && bid.bidder.trim() !== "",
  );
  return [...losers, ...told];
}

function letter(
  source: PaperSource,
  { sentOn, revealed }: LetterChoices,
  scored: ScoredBid,
  kind: LetterData["kind"],
  named: NameFinder,
): LetterData {
  const { outcome, decision, settings, record, remarks, emails } = source;
  const { tender } = outcome;
  const { bid } = scored;
  const winners = kind === "award" ? [] : decision.winners;
  const allowed = [bid.bidder, ...winners.map((winner) => winner.bid.bidder)];
  const told = (text: string | null): LetterMotivation =>
    text === null || text.trim() === ""
      ? { kind: "missing" }
      : named(text, allowed) === null
        ? { kind: "text", text }
        : { kind: "withheld" };
  const motivations = (of: ScoredBid): readonly (LetterMotivation | null)[] =>
    tender.criteria.map((criterion, column) =>
      criterion.kind === "quality" ? told(motivationOf(of.bid, column)?.text ?? null) : null,
    );
  const shown = (winner: ScoredBid): WinnerShown => ({
    name: winner.bid.bidder,
    total: revealed.total ? winner.total : null,
    price: revealed.price ? winner.bid.price : null,
    level: revealed.level ? winner.bid.level.counted : null,
    points: revealed.scores ? pointsOf(outcome, winner) : null,
    motivations: revealed.motivation ? motivations(winner) : null,
    advantages: advantagesOf(outcome, scored, winner, revealed),
    beaten: beatenBy(outcome, scored, winner, source.draw !== null),
  });
  const step = outcome.ranking.find(({ chosen }) => chosen === scored);
  const deficit = outcome.sensitivity.priceDeficits.find(({ bidder }) => bidder === bid.bidder);
  return {
    kind,
    key: tender.key,
    description: tender.description,
    procedure: tender.procedure,
    method: tender.method,
    rule: tender.rule,
    rounding: tender.rounding,
    settings,
    controlNumber: record.controlNumber,
    sentOn,
    standstill: standstill(sentOn, tender.procedure),
    addressee: bid.bidder,
    email: emails[outcome.bids.indexOf(scored)] ?? null,
    own: {
      price: bid.price,
      level: bid.level,
      scores: ownScores(outcome, scored, motivations(scored)),
      total: scored.total,
      rank:
        scored.rank === null
          ? null
          : {
              place: scored.rank,
              of: outcome.ranking.length,
              shared: outcome.ranking.some(({ chosen, rank }) => chosen !== scored && rank === scored.rank),
            },
      excluded: scored.excluded,
      remark:
        scored.excluded?.kind === "invalid" ? told(remarks[outcome.bids.indexOf(scored)] ?? null) : null,
      drawn: source.draw !== null && step?.decidedBy === "lot",
      byLevel: step?.decidedBy === "pso",
    },
    priceDeficit:
      kind === "award" || scored.excluded !== null || deficit === undefined ? null : { toWin: deficit.toWin },
    winners: winners.map(shown),
    priceDerivable: winners.length > 0 && isPriceDerivable(tender.method, tender.criteria, revealed),
  };
}

function ownScores(
  outcome: TenderOutcome,
  scored: ScoredBid,
  motivations: readonly (LetterMotivation | null)[],
): readonly OwnScore[] {
  const { tender } = outcome;
  const points = pointsOf(outcome, scored);
  return tender.criteria.map((criterion, column) => ({
    criterion: criterion.name,
    kind: criterion.kind,
    most: mostOf(tender.method, criterion),
    score: scored.bid.scores[column] ?? null,
    points: points[column] ?? null,
    motivation: motivations[column] ?? null,
  }));
}

/** What a criterion gives at most; null for the price where the method gives it no points of its own. */
export function mostOf(method: Method, criterion: Criterion): number | null {
  if (criterion.kind === "price") return method === "punten" ? criterion.weight : null;
  return method === "gunnen op waarde" ? criterion.value : criterion.weight;
}

/** Where the method gives the price no points, its part is the price itself: that is told as a price or not at all. */
export function pointsOf({ tender }: TenderOutcome, scored: ScoredBid): readonly (number | null)[] {
  return tender.criteria.map((criterion, column) =>
    criterion.kind === "price" && tender.method !== "punten" ? null : (scored.points[column] ?? null),
  );
}

function advantagesOf(
  outcome: TenderOutcome,
  own: ScoredBid,
  winner: ScoredBid,
  revealed: Revealed,
): readonly Advantage[] {
  const [mine, theirs] = [pointsOf(outcome, own), pointsOf(outcome, winner)];
  const criteria = outcome.tender.criteria.flatMap(({ name }, column): Advantage[] => {
    const [less, more] = [mine[column] ?? null, theirs[column] ?? null];
    if (less === null || more === null || !(more > less)) return [];
    return [{ criterion: name, figures: revealed.scores ? { own: less, winner: more } : null }];
  });
  const [high, low] = [own.bid.price, winner.bid.price];
  if (outcome.tender.method === "punten" || high === null || low === null || !(low < high)) return criteria;
  return [...criteria, { criterion: null, figures: revealed.price ? { own: high, winner: low } : null }];
}

/** Compares published totals, as the ranking does. */
function beatenBy(
  { tender }: TenderOutcome,
  own: ScoredBid,
  winner: ScoredBid,
  lotsWereDrawn: boolean,
): Beaten | null {
  if (own.total === null || winner.total === null) return null;
  if (lotsWereDrawn && own.rank === winner.rank) return "lot";
  const ahead = scoreUnit(tender.method) === "euro" ? own.total - winner.total : winner.total - own.total;
  if (ahead > 0) return "score";
  return levelRank(winner.bid.level.counted) > levelRank(own.bid.level.counted) ? "level" : "quality";
}

/** Price points follow from a price by a published formula, and a total minus its parts leaves the price. */
function isPriceDerivable(
  method: Method,
  criteria: readonly Criterion[],
  { total, scores, price }: Revealed,
): boolean {
  if (price || !scores) return false;
  return method === "punten" ? criteria.some(({ kind }) => kind === "price") : total;
}
