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

const format = formatFor("nl");

const LEVELS: Readonly<Record<Level, string>> = {
  none: "geen PSO-niveau",
  aspirant: "Aspirant-status",
  basis: "Basistrede",
  trede1: "Trede 1",
  trede2: "Trede 2",
  trede3: "Trede 3",
};

/** Hoe vast de uitslag staat: per vraag één zin. */
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
      return "Bij deze wegingen is het verschil zo klein dat de kleinste wijziging een ander kan laten winnen";
    case "free":
      return `Hoe zwaar één criterium ook weegt, ${stay(outcome, "straight")}`;
    case "bounded": {
      const what = fact.unit === "euro" ? "De waarde" : "De weging";
      const figure = (value: number): string =>
        fact.unit === "euro" ? format.euroFixed(value, fact.decimals) : format.fixed(value, fact.decimals);
      const now = fact.unit === "euro" ? format.euro(fact.present) : format.number(fact.present, 9);
      return `${what} van ${fact.criterion} is het gevoeligst: zolang die ${between(fact, figure)} ligt (nu ${now}), ${stay(outcome, "inverted")}`;
    }
  }
}

function between({ from, to }: Room, figure: (value: number) => string): string {
  if (from === null) return `onder ${figure(to ?? 0)}`;
  if (to === null) return `boven ${figure(from)}`;
  return `tussen ${figure(from)} en ${figure(to)}`;
}

function margin(fact: MarginFact, outcome: TenderOutcome): string {
  if (fact.kind === "free") return `Welke marge je ook kiest, ${stay(outcome, "straight")}`;
  const { method, rounding } = outcome.tender;
  const { amount } = scoreFigures(format, method, rounding);
  const points = scoreUnit(method) === "euro" ? "" : " punten";
  const range = [
    ...(fact.from === null ? [] : [`vanaf ${amount(fact.from)}`]),
    ...(fact.to === null ? [] : [`onder ${amount(fact.to)}`]),
  ].join(" en ");
  return `Met een marge ${range}${points} (nu ${amount(fact.present)}) ${stay(outcome, "inverted")}`;
}

function levels({ can, cannot }: NonNullable<SensitivityExplanation["levels"]>): string {
  if (can.named.length === 0) return "Geen enkele verliezer kan winnen met een ander PSO-niveau";
  const [first, ...others] = can.named.map(({ bidder, smallestWinningLevel }) => ({
    bidder,
    level: LEVELS[smallestWinningLevel ?? "none"],
  }));
  const needed = listed(
    [
      `${first?.bidder ?? ""} ${first?.level ?? ""} nodig`,
      ...others.map(({ bidder, level }) => `${bidder} ${level}`),
    ],
    can.more,
    (more) => `${othersCount(more)} ook een ander niveau`,
  );
  const impossible =
    cannot.named.length === 0 ? "" : `; met geen enkel niveau ${winBy(names(cannot), countOf(cannot))}`;
  return `Om te winnen had ${needed}${impossible}`;
}

function certificates(
  deciding: Few<TenderOutcome["sensitivity"]["certificates"][number]>,
  outcome: TenderOutcome,
): string {
  if (deciding.named.length === 0)
    return `Geen enkel certificaat beslist: ook zonder ${stay(outcome, "inverted")}`;
  const equivalent = (bidder: string): boolean =>
    outcome.bids.some(({ bid }) => bid.bidder === bidder && bid.status === "valid" && bid.level.equivalent);
  const clauses = deciding.named.map(({ bidder, winnersWithout }, index) => {
    const proof = equivalent(bidder) ? "het gelijkwaardige bewijs" : "het certificaat";
    return `${index === 0 ? "Zonder" : "zonder"} ${proof} van ${bidder} ${win(winnersWithout, outcome)}`;
  });
  return [...clauses, ...furthermore(deciding, "ook van", "is het certificaat beslissend")].join("; ");
}

function leaveOneOut(changing: Few<TenderOutcome["leaveOneOut"][number]>, outcome: TenderOutcome): string {
  if (changing.named.length === 0) return `Welke verliezer ook wegvalt, ${stay(outcome, "straight")}`;
  const clauses = changing.named.map(
    ({ removed, winners }, index) =>
      `${index === 0 ? "Valt" : "valt"} ${removed} weg, dan ${win(winners, outcome)}`,
  );
  return [...clauses, ...furthermore(changing, "ook het wegvallen van", "verandert wie wint")].join("; ");
}

function priceDeficits({ can, cannot }: NonNullable<SensitivityExplanation["priceDeficits"]>): string {
  if (can.named.length === 0) return "Voor geen van de verliezers was een prijs laag genoeg om te winnen";
  const [first, ...others] = can.named;
  const reductions = listed(
    [
      `${first?.bidder ?? ""} ${format.euro(first?.toWin ?? 0)} lager moeten inschrijven`,
      ...others.map(({ bidder, toWin }) => `${bidder} ${format.euro(toWin)} lager`),
    ],
    can.more,
    (more) => `voor ${othersCount(more)} was minstens zoveel nodig`,
  );
  const impossible = cannot.named.length === 0 ? "" : `; voor ${names(cannot)} was geen prijs laag genoeg`;
  return `Om te winnen had ${reductions}${impossible}`;
}

function psoWeight({ present, bidder, decisiveAbove, alwaysAbove, decisive }: PsoWeight): string {
  const weight = `De PSO-weging van ${format.number(present, 9)}`;
  const best = `${bidder} (hoogste niveau)`;
  const always =
    alwaysAbove >= 100
      ? ""
      : `; om in elke tender de doorslag te geven, moet die weging boven ${format.number(alwaysAbove, 1)} liggen`;
  if (decisiveAbove === null) {
    return `${weight} maakt hier geen verschil, want alle inschrijvers krijgen evenveel PSO-punten${always}`;
  }
  if (decisiveAbove <= 0) {
    return `${weight} hoeft hier niet te beslissen: ook zonder PSO-punten komt niemand met een lager niveau boven ${best} uit${always}`;
  }
  const threshold = format.number(decisiveAbove, 6);
  return decisive
    ? `${weight} geeft hier de doorslag: zodra die boven ${threshold} ligt, komt ${best} boven iedereen met een lager niveau uit${always}`
    : `${weight} geeft hier niet de doorslag: pas boven ${threshold} komt ${best} zeker boven iedereen met een lager niveau uit${always}`;
}

function bandEdge(fact: BandEdgeFact, { tender }: TenderOutcome): string {
  const figures = scoreFigures(format, tender.method, tender.rounding);
  const total = scoreWords[tender.method].total(figures.score(fact.total));
  const edge = `de grens van ${figures.amount(fact.edge)}`;
  const place =
    fact.side === "on"
      ? `ligt precies op ${edge}`
      : `ligt ${figures.bound(fact.distance)} ${fact.side === "above" ? "boven" : "onder"} ${edge}`;
  const rounding = fact.withinRounding ? "; de kleinste wijziging kan de band veranderen" : "";
  return `Het dichtst bij het eind van een band staat ${fact.bidder}: ${total} ${place}${rounding}`;
}

/** "A blijft winnen", of omgekeerd "blijft A winnen". */
function stay({ winners, lotNeeded }: TenderOutcome, order: "straight" | "inverted"): string {
  const [verb, rest] = [winners.length === 1 ? "blijft" : "blijven", lotNeeded ? "bovenaan staan" : "winnen"];
  const who = names({ named: winners.slice(0, 3), more: Math.max(0, winners.length - 3) });
  return order === "straight" ? `${who} ${verb} ${rest}` : `${verb} ${who} ${rest}`;
}

/** Wie er dan wint, met het werkwoord voorop. */
function win(winners: readonly string[], { tender }: TenderOutcome): string {
  if (winners.length === 0) return "is er geen winnaar";
  const who = names({ named: winners.slice(0, 3), more: Math.max(0, winners.length - 3) });
  if (winners.length > tender.contracts) return `staan ${who} bovenaan en beslist loting`;
  return winBy(who, winners.length);
}

function winBy(who: string, count: number): string {
  return `${count === 1 ? "wint" : "winnen"} ${who}`;
}

function names({ named, more }: Few<string>): string {
  return listed(named, more, othersCount);
}

function listed(items: readonly string[], more: number, rest: (more: number) => string): string {
  return format.list(more > 0 ? [...items, rest(more)] : items);
}

function othersCount(more: number): string {
  return more === 1 ? "1 ander" : `${more} anderen`;
}

function countOf({ named, more }: Few<string>): number {
  return named.length + more;
}

function furthermore({ more }: Few<unknown>, before: string, after: string): readonly string[] {
  return more > 0 ? [`${before} ${othersCount(more)} ${after}`] : [];
}
