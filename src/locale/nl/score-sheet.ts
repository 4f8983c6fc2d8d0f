import type { ScoreSheetTexts } from "../../domain/sheets/score-sheet-texts";
import { formatFor } from "../format";
import { levels as level } from "./levels";
import { scoreMethodTexts } from "./score-method";
import { scoreBlockTexts } from "./score-blocks";
import { levelEffect, result, ruleExplained } from "./score-result";

const format = formatFor("nl");

/** The words on a score sheet. */
export const scoreSheetTexts: ScoreSheetTexts = {
  title: (tender, lot) => `Gunning ${tender}${lot === "" ? "" : ` · perceel ${lot}`}`,
  result,
  levelEffect,
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
    "korting euro": "korting in euro",
    "korting procent": "korting in procent",
    minimum: "minimum",
  },
  ruleExplained,
  order: (rule) => {
    switch (rule) {
      case "marge":
        return "marge, PSO-niveau, totaal, kwaliteit, loting";
      case "banden":
        return "band, PSO-niveau, totaal, kwaliteit, loting";
      case "gelijk":
        return "totaal, PSO-niveau, kwaliteit, loting";
      case "eerst":
        return "PSO-niveau, totaal, kwaliteit, loting";
      case "gewogen":
      case "korting euro":
      case "korting procent":
      case "minimum":
        return "totaal, kwaliteit, loting";
    }
  },
  method: scoreMethodTexts,
  priceFormula: (formula) => {
    switch (formula.kind) {
      case "laagste/prijs":
        return "laagste prijs ÷ prijs × gewicht";
      case "laag-hoog":
        return "van laagste tot hoogste prijs × gewicht";
      case "afwijking":
        return "afwijking van de laagste prijs × gewicht";
      case "log":
        return "logaritme van prijs ÷ laagste prijs × gewicht";
      case "bandbreedte":
        return "vaste prijsgrenzen × gewicht";
    }
  },
  recalculate: { yes: "ja", no: "nee, de uitvaller blijft als maatstaf", unknown: "niet vastgelegd" },
  unknown: "niet ingevuld",
  facts: {
    procedure: "Procedure",
    method: "Methode",
    priceFormula: "Berekening prijspunten",
    rule: "PSO-regel",
    ruleFixedOn: "Regel vastgesteld op",
    order: "Volgorde van vergelijken",
    recalculate: "Herberekenen bij uitval",
    referenceDate: "Peildatum PSO-niveau",
    closingDate: "Sluitingsdatum",
    scoredOn: "Berekend op",
  },
  parameters: {
    minimumLevel: "Minimumniveau (0 tot 5)",
    low: "Prijs met alle punten (EUR)",
    high: "Prijs met 0 punten (EUR)",
    logBase: "Grondtal A van de logaritme",
    clip: "Prijspunten afkappen (0 tot gewicht)",
    rounding: "Decimalen van het totaal",
    contracts: "Aantal opdrachten",
    ceiling: "Plafondprijs (EUR)",
    check: "Controle van de formules",
    source: "Brontabellen sinds de berekening",
  },
  control: {
    number: "Controlegetal",
    status: "Status van deze berekening",
    inForce: "geldig",
    replaced: "vervangen",
    unknown: "onbekend",
    sourceChanged: "bron gewijzigd",
    seeSource:
      "Let op: een brontabel is na de berekening veranderd of anders gesorteerd. Deze uitslag rekent met de kopie van toen; ‘gewijzigd’ staat hieronder bij wat verschilt.",
    see: (sheet) => `Deze berekening is vervangen: zie blad ${sheet}.`,
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
    inputs: "Invoer en gewichten",
    ladder: "Wat een PSO-niveau oplevert",
    leaveOneOut: "Wat als een verliezende inschrijving er niet was geweest?",
    workings: "Rekenhulp: vergelijken en controleren",
    margin: "Rekenhulp: wie valt binnen de marge",
  },
  notes: {
    rankingValues:
      "Bij meer dan 100 inschrijvingen staat de rangorde hier als vaste waarden. Punten en totalen zijn wel formules.",
    noBids: "Geen enkele inschrijving telt mee.",
    levels: "Niveau als cijfer: 0 is geen, 1 Aspirant-status, 2 Basistrede, 3 Trede 1, 4 Trede 2, 5 Trede 3.",
    inputs:
      "Kopieën uit de brontabellen op het moment van berekenen. De laatste kolom zegt of prijs en scores in de brontabel sindsdien zijn gewijzigd.",
    discount:
      "De gebruikte prijs is de inschrijfprijs min de korting van het PSO-niveau. Daarmee wordt gerekend; de plafondprijs geldt voor de inschrijfprijs.",
    leaveOneOut:
      "De tender is telkens opnieuw berekend zonder één inschrijving die niet won. Deze tabel bevat vaste waarden.",
    noLosers: "Er is geen andere inschrijving om weg te laten.",
    workings:
      "Vergeleken worden hele getallen: de uitkomst keer de rekenfactor. De laatste kolommen zijn vaste uitkomsten van het programma; klopt betekent dat de formules op dit blad hetzelfde geven.",
  },
  columns: {
    rank: "Rang",
    bid: "Nr.",
    bidder: "Inschrijver",
    level: "PSO-niveau",
    levelRank: "Niveau als cijfer",
    equivalent: "Aantal gelijkwaardig",
    decidedBy: "Beslist door",
    stated: "Op het certificaat",
    countsAs: "Telt als",
    remark: "Toelichting",
    status: "Status",
    counts: "Telt mee",
    price: "Inschrijfprijs",
    usedPrice: "Gebruikte prijs",
    anchor: "Prijs die meetelt",
    anchorWorth: "Punten die meetellen",
    source: "Brontabel",
    utility: "Deel (0 tot 1)",
    discountEuro: "Korting (EUR)",
    discountShare: "Korting (%)",
    factor: "Factor",
    index: "U × 100, niet afgerond",
    deficit: "Prijsachterstand (EUR)",
    removed: "Zonder deze inschrijver",
    changes: "De uitslag",
    winners: "Dan wint",
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
    category: "Onderdeel",
    categoryWeight: "Gewicht van het onderdeel",
    sectionWeight: "Gewicht binnen het onderdeel",
    weight: "Gewicht (punten)",
    value: "Waarde (EUR)",
    scaleMin: "Laagst mogelijke score",
    scaleZero: "Nulpunt (levert niets op)",
    scaleMax: "Hoogst mogelijke score",
    minimumScore: "Minimaal nodig",
    lowestPrice: "Laagste prijs",
    highestPrice: "Hoogste prijs",
    bestWorth: "Meeste punten zonder prijs",
    factor: "Rekenfactor",
    ruleKey: { marge: "Marge × rekenfactor", banden: "Breedte × rekenfactor" },
  },
  kind: { price: "prijs", quality: "kwaliteit", pso: "PSO" },
  pso30plus: "PSO 30+",
  equivalentProof: "gelijkwaardig bewijs",
  nothingStated: "–",
  yes: "ja",
  no: "nee",
  counts: "niveau telt",
  changed: "gewijzigd",
  unchanged: "ongewijzigd",
  missing: "bron ontbreekt",
  noSource: "–",
  agrees: "klopt",
  differs: "wijkt af",
  winnerChanges: "verandert",
  winnerStays: "blijft gelijk",
  blocks: scoreBlockTexts,
  list: (names) => format.list(names),
};
