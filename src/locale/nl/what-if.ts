import type { ReversalExample, Share, WhatIf } from "../../domain/tender/what-if/what-if";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { levels } from "./levels";

const format = formatFor("nl");

const BASIS: Readonly<Record<WhatIf["prices"]["basis"], string>> = {
  band: "binnen de bandbreedte",
  estimate: "rond de raming",
  ceiling: "tot de plafondprijs",
  assumed: "een aanname, want er is geen bandbreedte, raming of plafondprijs",
};
/** What tenders usually give to social criteria, in points (facts/tender.md 4.4.3). */
const USUAL_WEIGHT = 20;

/** What trying a model out showed, one sentence each: what was tried, then each answer. */
export function whatIfSentences(result: WhatIf): readonly string[] {
  const { options, prices, notScored, psoWeight, reversal, losesByLowering, lotNeeded } = result;
  const { bidders, tenders, seed } = options;
  return [
    `Uitgeprobeerd op ${format.number(tenders)} verzonnen tenders met ${bidders.from} tot en met ${bidders.to} inschrijvers en prijzen van ${format.euro(prices.low)} tot ${format.euro(prices.high)} (${BASIS[prices.basis]}); startgetal ${seed}.`,
    ...(notScored > 0
      ? [
          `${format.number(notScored)} daarvan zijn niet te berekenen: de kwaliteit van een inschrijving is dan te laag voor deze methode.`,
        ]
      : []),
    ...(psoWeight ? [psoSentence(psoWeight)] : []),
    `Door de PSO-niveaus wint een ander dan zonder niveaus ${inShare(result.levelChangesWinner)}.`,
    reversalSentence(reversal),
    ...(reversal.example ? [exampleSentence(reversal.example)] : []),
    ...(losesByLowering
      ? [
          `De winnaar verliest door zijn eigen prijs te verlagen ${inShare(losesByLowering)}${losesByLowering.count === 0 ? ", maar met deze marge en prijsformule kan het wel" : ""}.`,
        ]
      : []),
    `Loting is nodig ${inShare(lotNeeded)}.`,
  ];
}

function psoSentence({ present, alwaysAbove, always }: NonNullable<WhatIf["psoWeight"]>): string {
  const weight = format.number(present);
  if (always)
    return `Met een PSO-weging van ${weight} wint een hoger niveau altijd, wat er ook wordt ingeschreven.`;
  const limit =
    alwaysAbove >= 100
      ? "geen enkele weging doet dat, want alle niveaus zijn evenveel waard"
      : `dat is pas zo boven ${format.number(alwaysAbove, 1)}`;
  const usual =
    alwaysAbove > USUAL_WEIGHT
      ? " Een gewone weging van 5 tot 20 geeft PSO dus niet in elke tender de doorslag."
      : "";
  return `Met een PSO-weging van ${weight} wint een hoger niveau niet altijd: ${limit}.${usual}`;
}

function reversalSentence({ formulaCan, ruleCan, share }: WhatIf["reversal"]): string {
  if (!formulaCan && !ruleCan) return "Valt een verliezer af, dan blijft de winnaar altijd dezelfde.";
  const cause = formulaCan
    ? ruleCan
      ? "De punten hangen af van de andere inschrijvingen, en de marge hangt aan de beste"
      : "De punten hangen af van de andere inschrijvingen"
    : "De marge hangt aan de beste inschrijving";
  return `${cause}: valt een verliezer af, dan wint een ander ${inShare(share)}.`;
}

function exampleSentence({ bids, removed, winners, winnersWithout }: ReversalExample): string {
  const listed = bids.map(({ bidder, price, level, total }) =>
    [
      `${bidder} (${format.euro(price)}`,
      levels[level],
      ...(total === null ? [] : [`eindscore ${format.number(total)}`]),
    ].join(", "),
  );
  return endSentence(
    `Voorbeeld: ${format.list(listed.map((text) => `${text})`))}; ${wins(winners)}, zonder ${removed} ${won(winnersWithout)}`,
  );
}

function won(winners: readonly string[]): string {
  if (winners.length === 0) return "wint niemand";
  return `${winners.length === 1 ? "wint" : "winnen"} ${format.list(winners)}`;
}

function wins(winners: readonly string[]): string {
  if (winners.length === 0) return "niemand wint";
  return `${format.list(winners)} ${winners.length === 1 ? "wint" : "winnen"}`;
}

function inShare({ count, of }: Share): string {
  if (count === 0) return `in geen van de ${format.number(of)} tenders`;
  if (count === of) return `in alle ${format.number(of)} tenders`;
  return `in ${format.number(count)} van de ${format.number(of)} tenders (${format.percent(count / of)})`;
}
