import type { MethodTexts, ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";

const places = (best: string, bound: string): string =>
  `Elke rij is één plaats. ${best}, ${bound} en aantal gelijkwaardig gaan alleen over wie dan nog geen plaats heeft.`;

const groups = (order: string, side: string): string =>
  `In volgorde van ${order}. Een inschrijving hoort bij de groep van de eerste inschrijving daarboven die zelf een groep begint, hooguit de marge ${side} staat en een lager PSO-niveau heeft; is die er niet, dan begint zij een eigen groep. Binnen een groep wint het hoogste niveau.`;

const ROUNDING = "Afgerond wordt pas aan het eind: de uitkomst en de kwaliteit, elk één keer.";
const SHORT_BAR = "Hoe korter de balk, hoe beter.";

const points: MethodTexts = {
  name: "punten",
  explained:
    "Zo ontstaat het totaal (punten): de punten van alle criteria bij elkaar. Het hoogste totaal is het beste.",
  total: "Totaal",
  best: "Hoogste totaal",
  leader: "Hoogste totaal is van",
  bound: "Ondergrens",
  quality: "Kwaliteit",
  worth: "Punten zonder prijs",
  totalKey: "Totaal × rekenfactor",
  qualityKey: "Kwaliteit × rekenfactor",
  margin: "Marge (punten)",
  width: "Breedte van een band (punten)",
  pointsHeading: "Punten per criterium",
  notes: {
    ranking: places("Hoogste totaal", "ondergrens"),
    points:
      "Afgerond wordt pas aan het eind: het totaal en de kwaliteitspunten, elk één keer. De punten per criterium zijn niet afgerond.",
    margin: groups("totaal", "hoger"),
  },
};

/** The words of a score sheet that depend on the method. */
export const scoreMethodTexts: ScoreSheetTexts["method"] = {
  punten: points,
  "gunnen op waarde": {
    name: "gunnen op waarde",
    explained:
      "Zo ontstaat de uitkomst (gunnen op waarde): de prijs min wat de kwaliteit in euro waard is. Dat is de fictieve prijs; de laagste is de beste. Betaald wordt de inschrijfprijs.",
    total: "Fictieve prijs (EUR)",
    best: "Laagste fictieve prijs",
    leader: "Laagste fictieve prijs is van",
    bound: "Bovengrens",
    quality: "Kwaliteit (EUR)",
    worth: "Waarde samen (EUR)",
    totalKey: "Fictieve prijs × rekenfactor",
    qualityKey: "Kwaliteit × rekenfactor",
    margin: "Marge (EUR)",
    width: "Breedte van een band (EUR)",
    pointsHeading: "Waarde per criterium, in EUR",
    notes: {
      ranking: `${places("Laagste fictieve prijs", "bovengrens")} ${SHORT_BAR}`,
      points: `Fictieve prijs = prijs min waarde samen. ${ROUNDING} ${SHORT_BAR}`,
      margin: groups("fictieve prijs, laagste eerst", "lager"),
    },
  },
  "prijs per kwaliteit": {
    name: "prijs per kwaliteit",
    explained:
      "Zo ontstaat de uitkomst (prijs per kwaliteit): de prijs gedeeld door de punten. Dat is de prijs per punt; de laagste is de beste.",
    total: "Prijs per punt (EUR)",
    best: "Laagste prijs per punt",
    leader: "Laagste prijs per punt is van",
    bound: "Bovengrens",
    quality: "Kwaliteit",
    worth: "Punten samen",
    totalKey: "Prijs per punt × rekenfactor",
    qualityKey: "Kwaliteit × rekenfactor",
    margin: "Marge (EUR per punt)",
    width: "Breedte van een band (EUR per punt)",
    pointsHeading: "Punten per criterium en prijs per punt",
    notes: {
      ranking: `${places("Laagste prijs per punt", "bovengrens")} ${SHORT_BAR}`,
      points: `Prijs per punt = prijs gedeeld door punten samen. ${ROUNDING} ${SHORT_BAR}`,
      margin: groups("prijs per punt, laagste eerst", "lager"),
    },
  },
  "utility index": {
    name: "utility index",
    explained:
      "Zo ontstaat de uitkomst (utility index): de factor is 1 min het verschil met de meeste punten, gedeeld door het gewicht van de prijs. U is de factor × laagste prijs ÷ eigen prijs. De hoogste U × 100 is de beste.",
    total: "U × 100",
    best: "Hoogste U × 100",
    leader: "Hoogste U × 100 is van",
    bound: "Ondergrens",
    quality: "Kwaliteit",
    worth: "Punten zonder prijs",
    totalKey: "U × 100 × rekenfactor",
    qualityKey: "Kwaliteit × rekenfactor",
    margin: "Marge (punten van U × 100)",
    width: "Breedte van een band (punten)",
    pointsHeading: "Punten per criterium en utility index",
    notes: {
      ranking: places("Hoogste U × 100", "ondergrens"),
      points: `${ROUNDING} Prijsachterstand: zoveel euro te duur om met de beste gelijk te staan.`,
      margin: groups("U × 100", "hoger"),
    },
  },
};
