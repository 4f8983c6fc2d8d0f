import type { Level } from "../../domain/pso/level";
import {
  explainSensitivity,
  type BandEdgeFact,
  type Few,
  type MarginFact,
  type Room,
  type SensitivityExplanation,
  type WeightFact,
} from "../../domain/tender/explain-sensitivity";
import type { PsoWeight, TenderOutcome } from "../../domain/tender/outcome";
import { scoreUnit } from "../../domain/tender/score-unit";
import type { SensitivitySentences } from "../../domain/tender/sensitivity-sentences-texts";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { scoreFigures } from "../score-figures";
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

/** How firmly the outcome stands: one sentence per question. */
export function sensitivitySentences(outcome: TenderOutcome): SensitivitySentences {
  const facts = explainSensitivity(outcome);
  return {
    weights: facts.weights && endSentence(weights(facts.weights, outcome)),
    margin: facts.margin && endSentence(margin(facts.margin, outcome)),
    levels: facts.levels && endSentence(levels(facts.levels)),
    certificates: facts.certificates && endSentence(certificates(facts.certificates, outcome)),
    leaveOneOut: facts.leaveOneOut && endSentence(leaveOneOut(facts.leaveOneOut, outcome)),
    priceDeficits: facts.priceDeficits && endSentence(priceDeficits(facts.priceDeficits)),
    psoWeight: facts.psoWeight && endSentence(psoWeight(facts.psoWeight)),
    bandEdges: facts.bandEdge && endSentence(bandEdge(facts.bandEdge, outcome)),
  };
}

function weights(fact: WeightFact, outcome: TenderOutcome): string {
  switch (fact.kind) {
    case "tight":
      return "At these weights the difference is so small that the least change can let somebody else win";
    case "free":
      return `However heavily one criterion weighs, ${stay(outcome)}`;
    case "bounded": {
      const what = fact.unit === "euro" ? "The value" : "The weight";
      const figure = (value: number): string =>
        fact.unit === "euro" ? format.euroFixed(value, fact.decimals) : format.fixed(value, fact.decimals);
      const now = fact.unit === "euro" ? format.euro(fact.present) : format.number(fact.present, 9);
      return `${what} of ${fact.criterion} is the most sensitive: as long as it is ${between(fact, figure)} (now ${now}), ${stay(outcome)}`;
    }
  }
}

function between({ from, to }: Room, figure: (value: number) => string): string {
  if (from === null) return `below ${figure(to ?? 0)}`;
  if (to === null) return `above ${figure(from)}`;
  return `between ${figure(from)} and ${figure(to)}`;
}

function margin(fact: MarginFact, outcome: TenderOutcome): string {
  if (fact.kind === "free") return `Whatever margin you choose, ${stay(outcome)}`;
  const { method, rounding } = outcome.tender;
  const { amount } = scoreFigures(format, method, rounding);
  const points = scoreUnit(method) === "euro" ? "" : " points";
  const range = [
    ...(fact.from === null ? [] : [`of at least ${amount(fact.from)}`]),
    ...(fact.to === null ? [] : [`below ${amount(fact.to)}`]),
  ].join(" and ");
  return `With a margin ${range}${points} (now ${amount(fact.present)}) ${stay(outcome)}`;
}

function levels({ can, cannot }: NonNullable<SensitivityExplanation["levels"]>): string {
  if (can.named.length === 0) return "No loser can win with another PSO level";
  const [first, ...others] = can.named.map(({ bidder, smallestWinningLevel }) => ({
    bidder,
    level: LEVELS[smallestWinningLevel ?? "none"],
  }));
  const needed = listed(
    [
      `${first?.bidder ?? ""} needed ${first?.level ?? ""}`,
      ...others.map(({ bidder, level }) => `${bidder} ${level}`),
    ],
    can.more,
    (more) => `${othersCount(more)} another level`,
  );
  const impossible =
    cannot.named.length === 0 ? "" : `; with no level ${winBy(names(cannot), countOf(cannot))}`;
  return `To win, ${needed}${impossible}`;
}

function certificates(
  deciding: Few<TenderOutcome["sensitivity"]["certificates"][number]>,
  outcome: TenderOutcome,
): string {
  if (deciding.named.length === 0) return `No certificate decides: without it, too, ${stay(outcome)}`;
  const equivalent = (bidder: string): boolean =>
    outcome.bids.some(({ bid }) => bid.bidder === bidder && bid.status === "valid" && bid.level.equivalent);
  const clauses = deciding.named.map(({ bidder, winnersWithout }, index) => {
    const proof = equivalent(bidder) ? "the equivalent proof" : "the certificate";
    return `${index === 0 ? "Without" : "without"} ${proof} of ${bidder}, ${win(winnersWithout, outcome)}`;
  });
  return [...clauses, ...furthermore(deciding, "the certificates of", "decide, too")].join("; ");
}

function leaveOneOut(changing: Few<TenderOutcome["leaveOneOut"][number]>, outcome: TenderOutcome): string {
  if (changing.named.length === 0) return `Whichever loser drops out, ${stay(outcome)}`;
  const clauses = changing.named.map(
    ({ removed, winners }, index) =>
      `${index === 0 ? "If" : "if"} ${removed} drops out, ${win(winners, outcome)}`,
  );
  return [...clauses, ...furthermore(changing, "the leaving of", "changes who wins, too")].join("; ");
}

function priceDeficits({ can, cannot }: NonNullable<SensitivityExplanation["priceDeficits"]>): string {
  if (can.named.length === 0) return "For none of the losers was any price low enough to win";
  const [first, ...others] = can.named;
  const reductions = listed(
    [
      `${first?.bidder ?? ""} had to be ${format.euro(first?.toWin ?? 0)} lower`,
      ...others.map(({ bidder, toWin }) => `that of ${bidder} ${format.euro(toWin)}`),
    ],
    can.more,
    (more) => `that of ${othersCount(more)} at least as much`,
  );
  const impossible = cannot.named.length === 0 ? "" : `; for ${names(cannot)} no price was low enough`;
  return `To win, the price of ${reductions}${impossible}`;
}

function psoWeight({ present, bidder, decisiveAbove, alwaysAbove, decisive }: PsoWeight): string {
  const weight = `The PSO weight of ${format.number(present, 9)}`;
  const best = `${bidder} (highest level)`;
  const always =
    alwaysAbove >= 100
      ? ""
      : `; to be decisive in every tender that weight must lie above ${format.number(alwaysAbove, 1)}`;
  if (decisiveAbove === null) {
    return `${weight} makes no difference here, because all bidders get as many PSO points${always}`;
  }
  if (decisiveAbove <= 0) {
    return `${weight} need not decide here: without PSO points, too, nobody with a lower level comes above ${best}${always}`;
  }
  const threshold = format.number(decisiveAbove, 6);
  return decisive
    ? `${weight} is decisive here: once it lies above ${threshold}, ${best} comes above everybody with a lower level${always}`
    : `${weight} is not decisive here: only above ${threshold} is ${best} sure to come above everybody with a lower level${always}`;
}

function bandEdge(fact: BandEdgeFact, { tender }: TenderOutcome): string {
  const figures = scoreFigures(format, tender.method, tender.rounding);
  const total = scoreWords[tender.method].total(figures.score(fact.total));
  const edge = `the edge at ${figures.amount(fact.edge)}`;
  const place =
    fact.side === "on"
      ? `lies exactly on ${edge}`
      : `lies ${figures.bound(fact.distance)} ${fact.side === "above" ? "above" : "below"} ${edge}`;
  const rounding = fact.withinRounding ? "; the smallest change can change the band" : "";
  return `Nearest to the end of a band is ${fact.bidder}: ${total} ${place}${rounding}`;
}

function stay({ winners, lotNeeded }: TenderOutcome): string {
  const who = names({ named: winners.slice(0, 3), more: Math.max(0, winners.length - 3) });
  const one = winners.length === 1;
  if (lotNeeded) return `${who} ${one ? "stays" : "stay"} at the top`;
  return `${who} ${one ? "remains the winner" : "remain the winners"}`;
}

/** Who wins then. */
function win(winners: readonly string[], { tender }: TenderOutcome): string {
  if (winners.length === 0) return "there is no winner";
  const who = names({ named: winners.slice(0, 3), more: Math.max(0, winners.length - 3) });
  if (winners.length > tender.contracts) return `${who} are at the top and a draw decides`;
  return winBy(who, winners.length);
}

function winBy(who: string, count: number): string {
  return `${who} ${count === 1 ? "wins" : "win"}`;
}

function names({ named, more }: Few<string>): string {
  return listed(named, more, othersCount);
}

function listed(items: readonly string[], more: number, rest: (more: number) => string): string {
  return format.list(more > 0 ? [...items, rest(more)] : items);
}

function othersCount(more: number): string {
  return more === 1 ? "1 other" : `${more} others`;
}

function countOf({ named, more }: Few<string>): number {
  return named.length + more;
}

function furthermore({ more }: Few<unknown>, before: string, after: string): readonly string[] {
  return more > 0 ? [`${before} ${othersCount(more)} ${after}`] : [];
}
