import type { LevelEffect, ResultFacts } from "../../domain/sheets/score-sheet-texts";
import type { DecisionRule, Method } from "../../domain/tender/tender";
import { formatFor } from "../format";
import { levels as level } from "./levels";

const format = formatFor("en");

/** Words for the best end of S, as they stand in a sentence. */
const best: Readonly<
  Record<Method, { readonly s: string; readonly worse: string; readonly quality: string }>
> = {
  punten: { s: "the highest total", worse: "below", quality: "most quality points" },
  "gunnen op waarde": { s: "the lowest notional price", worse: "above", quality: "most value of quality" },
  "prijs per kwaliteit": { s: "the lowest price per point", worse: "above", quality: "most quality points" },
  "utility index": { s: "the highest index", worse: "below", quality: "most quality points" },
};

/** How the level decides, in one or two sentences. */
export function ruleExplained(rule: DecisionRule, method: Method): string {
  const { s, worse, quality } = best[method];
  switch (rule.kind) {
    case "marge":
      return `How the PSO level decides (margin): a bid at most ${size(rule.margin, method)} ${worse} ${s} is equivalent. Of the equivalent bids the highest PSO level wins, then ${s}, then ${quality}. Every next place is filled in the same way from the bids that are left.`;
    case "banden":
      return `How the PSO level decides (bands): results fall into bands of ${size(rule.width, method)}. ${worse === "below" ? "The highest band comes first." : "The lowest band comes first. The upper bound itself belongs to the next band."} Within a band the highest PSO level wins, then ${s}, then ${quality}.`;
    case "gelijk":
      return `How the PSO level decides (equal score): ${s} wins. Only where results are equal does the highest PSO level win, then ${quality}.`;
    case "eerst":
      return `How the PSO level decides (level first): the highest PSO level comes first whatever the result. Within a level ${s} wins, then ${quality}.`;
    case "gewogen":
      return `How the PSO level decides (weighted): it counts only through a criterion of its own. Whoever has ${s} wins, then whoever has ${quality}.`;
    case "korting euro":
    case "korting procent":
      return `How the PSO level decides (discount): each level lowers the price that is calculated with. After that ${s} wins, and where results are equal ${quality}.`;
    case "minimum":
      return `How the PSO level decides (minimum): a bid below ${level[rule.level]} does not take part. After that ${s} wins, and where results are equal ${quality}.`;
  }
}

/** A margin or width in the unit of S. */
function size(value: number, method: Method): string {
  switch (method) {
    case "punten":
    case "utility index":
      return `${format.number(value, 6)} ${value === 1 ? "point" : "points"}`;
    case "gunnen op waarde":
      return format.euro(value);
    case "prijs per kwaliteit":
      return `${format.euro(value)} per point`;
  }
}

/** A published S. */
function score(value: number, { method, rounding }: Pick<ResultFacts, "method" | "rounding">): string {
  const figure = format.fixed(value, rounding);
  switch (method) {
    case "punten":
      return `${figure} points`;
    case "gunnen op waarde":
      return `€${figure}`;
    case "prijs per kwaliteit":
      return `€${figure} per point`;
    case "utility index":
      return figure;
  }
}

/** The line under the title: who wins, and by what. */
export function result(facts: ResultFacts): string {
  const { decidedBy, method } = facts;
  if (decidedBy === null) return "No result: no bid counts.";
  const who = format.list(facts.winners);
  const total = score(facts.total, facts);
  const { s } = best[method];
  if (facts.lotNeeded) {
    const contracts = facts.contracts === 1 ? "1 contract" : `${facts.contracts} contracts`;
    return `Draw needed: ${who} are in line for ${contracts} and nothing tells them apart at the last place.`;
  }
  if (facts.winners.length > 1) return `Winners: ${who}. There are ${facts.contracts} contracts to award.`;
  switch (decidedBy) {
    case "only":
      return `Winner: ${who}, the only bid that counts (${total}).`;
    case "score":
    case "lot":
      return `Winner: ${who}, with ${s} (${total}).`;
    case "quality":
      return `Winner: ${who}. Results are equal (${total}); quality decided.`;
    case "pso": {
      const leader =
        facts.leader === facts.winners[0]
          ? ""
          : ` ${facts.leader} had ${s} (${score(facts.leaderTotal, facts)}).`;
      return `Winner: ${who} (${total}). Of the ${facts.equivalent} equivalent bids this one has the highest PSO level: ${level[facts.level]}.${leader}`;
    }
  }
}

/** What the levels changed: who had won without them. */
export function levelEffect(effect: LevelEffect): string {
  const who = format.list(effect.winners);
  switch (effect.kind) {
    case "noLevel":
      return "No bidder has a PSO level that counts.";
    case "same":
      return `Without PSO levels ${who} would have won too.`;
    case "other":
      return `Without PSO levels ${who} would have won${effect.winners.length === 1 ? ` (${score(effect.total, effect)})` : ""}.`;
    case "lot":
      return `Without PSO levels lots would have had to be drawn, with ${who}.`;
  }
}
