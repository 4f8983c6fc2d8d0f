import type { ResultFacts, ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";
import { formatFor } from "../format";
import { levels as level } from "./levels";

const format = formatFor("nl");

/** The words on a score sheet. */
export const scoreSheetTexts: ScoreSheetTexts = {
  title: (tender, lot) => `Gunning ${tender}${lot === "" ? "" : ` · perceel ${lot}`}`,
  result,
  level,
  status: { valid: "geldig", invalid: "ongeldig", lapsed: "vervallen" },
  decidedBy: {
    only: "enige",
    score: "totaal",
    pso: "PSO-niveau",
    quality: "kwaliteit",
    lot: "loting",
  },
  exclusion: (exclusion) => {
    switch (exclusion.kind) {
      case "invalid":
        return "ongeldig verklaard";
      case "lapsed":
        return "vervallen na de gunning";
      case "aboveCeiling":
        return `prijs boven het plafond van ${format.euro(exclusion.ceiling)}`;
      case "belowMinimumScore":
        return `${exclusion.criterion}: score ${format.number(exclusion.score, 6)}, minimaal ${format.number(exclusion.minimum, 6)} nodig`;
      case "belowMinimumLevel":
        return `PSO-niveau lager dan ${level[exclusion.minimum]}`;
    }
  },
  levelReason: {
    unknownSupplier: "telt niet: staat niet in de leverancierstabel",
    levelMissing: "telt niet: geen niveau ingevuld",
    levelUnreadable: "telt niet: niveau onleesbaar",
    basisBeforeItExisted: "telt niet: Basistrede bestaat pas vanaf 1 april 2023",
    startMissing: "telt niet: ingangsdatum ontbreekt",
    endMissing: "telt niet: einddatum ontbreekt",
    dateUnreadable: "telt niet: datum onleesbaar",
    datesReversed: "telt niet: einddatum ligt voor de ingangsdatum",
    notYetValid: "telt niet: nog niet ingegaan op de peildatum",
    expired: "telt niet: verlopen op de peildatum",
    copyMissing: "telt niet: kopie van het certificaat ontbreekt",
    kvkNotOnCertificate: "telt niet: KvK-nummer staat niet op het certificaat",
  },
  procedure: (procedure) => {
    switch (procedure) {
      case "private":
        return "privaat";
      case "belowThreshold":
        return "onder de drempel";
      case "european":
        return "Europees";
      case "reserved":
        return "voorbehouden";
      case null:
        return "niet ingevuld";
    }
  },
  ruleName: {
    marge: "marge",
    banden: "banden",
    gelijk: "gelijk",
    eerst: "eerst",
    gewogen: "gewogen",
    minimum: "minimum",
  },
  ruleExplained: (rule) => {
    switch (rule.kind) {
      case "marge":
        return `Zo beslist het PSO-niveau (marge): wie hooguit ${points(rule.margin)} onder het hoogste totaal blijft, is gelijkwaardig. Van de gelijkwaardige inschrijvingen wint het hoogste PSO-niveau, daarna het hoogste totaal, daarna de meeste kwaliteitspunten. Voor elke volgende plaats gebeurt hetzelfde met wie er over is.`;
      case "banden":
        return `Zo beslist het PSO-niveau (banden): totalen worden ingedeeld in banden van ${points(rule.width)}. De hoogste band gaat voor. Binnen een band wint het hoogste PSO-niveau, daarna het hoogste totaal, daarna de meeste kwaliteitspunten.`;
      case "gelijk":
        return "Zo beslist het PSO-niveau (gelijk): alleen bij een gelijk totaal wint het hoogste PSO-niveau, daarna de meeste kwaliteitspunten.";
      case "eerst":
        return "Zo beslist het PSO-niveau (eerst): het hoogste PSO-niveau gaat voor, wat het totaal ook is. Binnen een niveau wint het hoogste totaal, daarna de meeste kwaliteitspunten.";
      case "gewogen":
        return "Zo beslist het PSO-niveau (gewogen): het telt alleen mee via een criterium met punten. Het hoogste totaal wint, daarna de meeste kwaliteitspunten.";
      case "minimum":
        return `Zo beslist het PSO-niveau (minimum): wie lager staat dan ${level[rule.level]}, doet niet mee. Daarna wint het hoogste totaal, en bij een gelijk totaal de meeste kwaliteitspunten.`;
    }
  },
  priceFormula: (formula, clip) => {
    const cut = clip ? "; niet onder 0 of boven het gewicht" : "";
    switch (formula.kind) {
      case "laagste/prijs":
        return `laagste prijs ÷ prijs × gewicht${cut}`;
      case "laag-hoog":
        return `van laagste tot hoogste prijs × gewicht${cut}`;
      case "bandbreedte":
        return `vaste prijsgrenzen × gewicht${cut}`;
    }
  },
  recalculate: { yes: "ja", no: "nee, de prijs blijft meetellen", unknown: "niet ingevuld" },
  unknown: "niet ingevuld",
  facts: {
    procedure: "Procedure",
    rule: "PSO-regel",
    ruleFixedOn: "Regel vastgesteld op",
    priceFormula: "Berekening prijspunten",
    referenceDate: "Peildatum PSO-niveau",
    closingDate: "Sluitingsdatum",
    scoredOn: "Berekend op",
    recalculate: "Herberekenen bij uitval",
    margin: "Marge (punten)",
    width: "Breedte van een band (punten)",
    minimumLevel: "Minimumniveau (0 tot 5)",
    low: "Prijs met alle punten (EUR)",
    high: "Prijs met 0 punten (EUR)",
    rounding: "Decimalen van het totaal",
    contracts: "Aantal opdrachten",
    ceiling: "Plafondprijs (EUR)",
    check: "Controle van de formules",
    source: "Brontabellen sinds de berekening",
  },
  legend: {
    label: "Wat de kleuren betekenen",
    input: "kopie uit de brontabel",
    formula: "formule",
    result: "uitkomst van een formule",
  },
  headings: {
    warnings: "Let op",
    ranking: "Rangorde",
    notRanked: "Niet in de rangorde",
    sentences: "Uitleg per inschrijving",
    levels: "PSO-niveau op de peildatum",
    points: "Punten per criterium",
    inputs: "Invoer en gewichten",
    ladder: "Welk deel van het gewicht een PSO-niveau krijgt",
    leaveOneOut: "Wat als een afgevallen inschrijving er niet was geweest?",
    workings: "Rekenhulp: vergelijken en controleren",
    margin: "Rekenhulp: wie valt binnen de marge",
  },
  notes: {
    ranking:
      "Elke rij is één plaats. Hoogste totaal, ondergrens en aantal gelijkwaardig gaan alleen over wie dan nog geen plaats heeft.",
    rankingValues:
      "Bij meer dan 100 inschrijvingen staat de rangorde hier als vaste waarden. Punten en totalen zijn wel formules.",
    noBids: "Geen enkele inschrijving telt mee.",
    levels: "Niveau als cijfer: 0 is geen, 1 Aspirant-status, 2 Basistrede, 3 Trede 1, 4 Trede 2, 5 Trede 3.",
    points:
      "Afgerond wordt pas aan het eind: het totaal en de kwaliteitspunten, elk één keer. De punten per criterium zijn niet afgerond.",
    inputs:
      "Kopieën uit de brontabellen op het moment van berekenen. De laatste kolom zegt of prijs en scores in de brontabel sindsdien zijn gewijzigd.",
    leaveOneOut:
      "De tender is telkens opnieuw berekend zonder één inschrijving die niet won. Deze tabel bevat vaste waarden.",
    noLosers: "Er is geen andere inschrijving om weg te laten.",
    workings:
      "Vergeleken worden hele getallen: het totaal keer de factor. De laatste kolommen zijn vaste uitkomsten van het programma; klopt betekent dat de formules op dit blad hetzelfde geven.",
    margin:
      "In volgorde van totaal. Een inschrijving hoort bij de groep van de eerste inschrijving daarboven die zelf een groep begint, hooguit de marge hoger staat en een lager PSO-niveau heeft; is die er niet, dan begint zij een eigen groep. Binnen een groep wint het hoogste niveau.",
  },
  columns: {
    rank: "Rang",
    bid: "Nr.",
    bidder: "Inschrijver",
    total: "Totaal",
    level: "PSO-niveau",
    levelRank: "Niveau als cijfer",
    best: "Hoogste totaal",
    lowerBound: "Ondergrens",
    equivalent: "Aantal gelijkwaardig",
    decidedBy: "Beslist door",
    leader: "Hoogste totaal is van",
    quality: "Kwaliteit",
    stated: "Op het certificaat",
    countsAs: "Telt als",
    remark: "Toelichting",
    status: "Status",
    counts: "Telt mee",
    price: "Inschrijfprijs",
    anchor: "Prijs die meetelt",
    source: "Brontabel",
    utility: "Deel (0 tot 1)",
    removed: "Zonder deze inschrijver",
    changes: "De uitslag",
    winners: "Dan wint",
    totalKey: "Totaal × factor",
    qualityKey: "Kwaliteit × factor",
    band: "Band",
    scoreOrder: "Volgorde op totaal",
    position: "Plaats",
    engineTotal: "Totaal programma",
    engineRank: "Rang programma",
    check: "Controle",
    group: "Groep",
    marginOrder: "Nr. op totaal",
    marginBid: "Nr. inschrijving",
    marginShared: "Gedeelde plaats",
    marginGroup: "Groep",
  },
  rows: {
    kind: "Soort",
    weight: "Gewicht (punten)",
    scaleMin: "Laagst mogelijke score",
    scaleMax: "Hoogst mogelijke score",
    minimumScore: "Minimaal nodig",
    lowestPrice: "Laagste prijs",
    highestPrice: "Hoogste prijs",
    factor: "Factor",
    ruleKey: "Marge × factor",
  },
  kind: { price: "prijs", quality: "kwaliteit", pso: "PSO" },
  pso30plus: "PSO 30+",
  equivalentProof: "gelijkwaardig bewijs",
  nothingStated: "–",
  yes: "ja",
  no: "nee",
  counts: "telt mee",
  changed: "gewijzigd",
  unchanged: "ongewijzigd",
  noSource: "–",
  agrees: "klopt",
  differs: "wijkt af",
  winnerChanges: "verandert",
  winnerStays: "blijft gelijk",
  list: (names) => format.list(names),
};

function points(value: number): string {
  return `${format.number(value, 6)} ${value === 1 ? "punt" : "punten"}`;
}

function result(facts: ResultFacts): string {
  const { decidedBy } = facts;
  if (decidedBy === null) return "Geen uitslag: geen enkele inschrijving telt mee.";
  const who = format.list(facts.winners);
  const total = format.fixed(facts.total, facts.rounding);
  if (facts.lotNeeded) {
    const contracts = facts.contracts === 1 ? "1 opdracht" : `${facts.contracts} opdrachten`;
    return `Loting nodig: ${who} komen in aanmerking voor ${contracts} en zijn op de laatste plaats niet te onderscheiden.`;
  }
  if (facts.winners.length > 1) return `Winnaars: ${who}. Er zijn ${facts.contracts} opdrachten te vergeven.`;
  switch (decidedBy) {
    case "only":
      return `Winnaar: ${who}, de enige inschrijving die meetelt (${total} punten).`;
    case "score":
    case "lot":
      return `Winnaar: ${who}, met het hoogste totaal (${total} punten).`;
    case "quality":
      return `Winnaar: ${who}. Het totaal is gelijk (${total} punten); de kwaliteit gaf de doorslag.`;
    case "pso": {
      const leader =
        facts.leader === facts.winners[0]
          ? ""
          : ` Het hoogste totaal had ${facts.leader} (${format.fixed(facts.leaderTotal, facts.rounding)} punten).`;
      return `Winnaar: ${who} (${total} punten). Van de ${facts.equivalent} gelijkwaardige inschrijvingen is dit het hoogste PSO-niveau: ${level[facts.level]}.${leader}`;
    }
  }
}
