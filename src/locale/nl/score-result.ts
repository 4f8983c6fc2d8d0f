import type { LevelEffect, ResultFacts } from "../../domain/sheets/score-sheet-texts";
import type { DecisionRule, Method } from "../../domain/tender/tender";
import { formatFor } from "../format";
import { levels as level } from "./levels";

const format = formatFor("nl");

/** Words for the best end of S, as they stand in a sentence. */
const best: Readonly<
  Record<Method, { readonly s: string; readonly worse: string; readonly quality: string }>
> = {
  punten: { s: "het hoogste totaal", worse: "onder", quality: "de meeste kwaliteitspunten" },
  "gunnen op waarde": {
    s: "de laagste fictieve prijs",
    worse: "boven",
    quality: "de meeste waarde aan kwaliteit",
  },
  "prijs per kwaliteit": {
    s: "de laagste prijs per punt",
    worse: "boven",
    quality: "de meeste kwaliteitspunten",
  },
  "utility index": { s: "de hoogste index", worse: "onder", quality: "de meeste kwaliteitspunten" },
};

/** How the level decides, in one or two sentences. */
export function ruleExplained(rule: DecisionRule, method: Method): string {
  const { s, worse, quality } = best[method];
  switch (rule.kind) {
    case "marge":
      return `Zo beslist het PSO-niveau (marge): wie hooguit ${size(rule.margin, method)} ${worse} ${s} blijft, is gelijkwaardig. Van de gelijkwaardige inschrijvingen wint het hoogste PSO-niveau, daarna ${s}, daarna ${quality}. Voor elke volgende plaats gebeurt hetzelfde met wie er over is.`;
    case "banden":
      return `Zo beslist het PSO-niveau (banden): de uitkomsten worden ingedeeld in banden van ${size(rule.width, method)}. ${worse === "onder" ? "De hoogste band gaat voor." : "De laagste band gaat voor. De bovengrens zelf hoort bij de volgende band."} Binnen een band wint het hoogste PSO-niveau, daarna ${s}, daarna ${quality}.`;
    case "gelijk":
      return `Zo beslist het PSO-niveau (gelijk): ${s} wint. Alleen bij een gelijke uitkomst wint het hoogste PSO-niveau, daarna ${quality}.`;
    case "eerst":
      return `Zo beslist het PSO-niveau (eerst): het hoogste PSO-niveau gaat voor, wat de uitkomst ook is. Binnen een niveau wint ${s}, daarna ${quality}.`;
    case "gewogen":
      return `Zo beslist het PSO-niveau (gewogen): het telt alleen mee via een eigen criterium. Wie ${s} heeft wint, daarna wie ${quality} heeft.`;
    case "korting euro":
    case "korting procent":
      return `Zo beslist het PSO-niveau (korting): elk niveau verlaagt de prijs waarmee gerekend wordt. Daarna wint ${s}, en bij een gelijke uitkomst ${quality}.`;
    case "minimum":
      return `Zo beslist het PSO-niveau (minimum): wie lager staat dan ${level[rule.level]}, doet niet mee. Daarna wint ${s}, en bij een gelijke uitkomst ${quality}.`;
  }
}

/** A margin or width in the unit of S. */
function size(value: number, method: Method): string {
  switch (method) {
    case "punten":
    case "utility index":
      return `${format.number(value, 6)} ${value === 1 ? "punt" : "punten"}`;
    case "gunnen op waarde":
      return format.euro(value);
    case "prijs per kwaliteit":
      return `${format.euro(value)} per punt`;
  }
}

/** A published S. */
function score(value: number, { method, rounding }: Pick<ResultFacts, "method" | "rounding">): string {
  const figure = format.fixed(value, rounding);
  switch (method) {
    case "punten":
      return `${figure} punten`;
    case "gunnen op waarde":
      return `€\u00a0${figure}`;
    case "prijs per kwaliteit":
      return `€\u00a0${figure} per punt`;
    case "utility index":
      return figure;
  }
}

/** The line under the title: who wins, and by what. */
export function result(facts: ResultFacts): string {
  const { decidedBy, method } = facts;
  if (decidedBy === null) return "Geen uitslag: geen enkele inschrijving telt mee.";
  const who = format.list(facts.winners);
  const total = score(facts.total, facts);
  const { s } = best[method];
  if (facts.lotNeeded) {
    const contracts = facts.contracts === 1 ? "1 opdracht" : `${facts.contracts} opdrachten`;
    return `Loting nodig: ${who} komen in aanmerking voor ${contracts} en zijn op de laatste plaats niet te onderscheiden.`;
  }
  if (facts.winners.length > 1) return `Winnaars: ${who}. Er zijn ${facts.contracts} opdrachten te vergeven.`;
  switch (decidedBy) {
    case "only":
      return `Winnaar: ${who}, de enige inschrijving die meetelt (${total}).`;
    case "score":
    case "lot":
      return `Winnaar: ${who}, met ${s} (${total}).`;
    case "quality":
      return `Winnaar: ${who}. De uitkomst is gelijk (${total}); de kwaliteit gaf de doorslag.`;
    case "pso": {
      const leader =
        facts.leader === facts.winners[0]
          ? ""
          : ` ${facts.leader} had ${s} (${score(facts.leaderTotal, facts)}).`;
      return `Winnaar: ${who} (${total}). Van de ${facts.equivalent} gelijkwaardige inschrijvingen is dit het hoogste PSO-niveau: ${level[facts.level]}.${leader}`;
    }
  }
}

/** What the levels changed: who had won without them. */
export function levelEffect(effect: LevelEffect): string {
  const who = format.list(effect.winners);
  const had = effect.winners.length === 1 ? "had" : "hadden";
  switch (effect.kind) {
    case "noLevel":
      return "Geen enkele inschrijver heeft een PSO-niveau dat telt.";
    case "same":
      return `Ook zonder PSO-niveaus ${had} ${who} gewonnen.`;
    case "other":
      return `Zonder PSO-niveaus ${had} ${who} gewonnen${effect.winners.length === 1 ? ` (${score(effect.total, effect)})` : ""}.`;
    case "lot":
      return `Zonder PSO-niveaus was er een loting nodig geweest, met ${who}.`;
  }
}
