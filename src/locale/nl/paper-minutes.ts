import type { MinutesTexts } from "../../domain/sheets/paper-texts";
import type { Aggregation } from "../../domain/tender/tender";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import { logMoment } from "../log-moment";
import { levels } from "./levels";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("nl");

const AGGREGATION: Readonly<Record<Aggregation, string>> = {
  mean: "Is er geen consensus gebruikt, dan is de score het gemiddelde van de beoordelaars.",
  median: "Is er geen consensus gebruikt, dan is de score de mediaan van de beoordelaars.",
  consensus: "De score is die van de consensus; de scores van de beoordelaars zijn bewaard.",
};

/** The words on a sheet Proces-verbaal. */
export const minutesTexts: MinutesTexts = {
  title: (tender, lot) => `Proces-verbaal van gunning · ${tender}${lot === "" ? "" : ` · perceel ${lot}`}`,
  intro: "Dit verslag legt vast hoe de inschrijvingen zijn beoordeeld en waarop de beslissing rust.",
  headings: {
    tender: "Opdracht en procedure",
    committee: "Commissie en belangenverklaringen",
    criteria: "Gunningscriteria",
    bids: "Ontvangen inschrijvingen en PSO-niveau",
    exclusions: "Niet in de beoordeling",
    scores: "Scores en motivering",
    ranking: "Rangorde",
    lot: "Loting",
    award: "Gunning",
    lowPrices: "Opvallend lage prijzen",
    model: "Vastlegging en controlegetal",
    corrections: "Correcties",
    signatures: "Ondertekening",
  },
  facts: {
    organisation: "Organisatie",
    reference: "Kenmerk",
    tender: "Tender",
    lot: "Perceel",
    description: "Omschrijving",
    procedure: "Procedure",
    closingDate: "Sluitingsdatum",
    referenceDate: "Peildatum PSO-niveau",
    method: "Methode",
    priceFormula: "Berekening prijspunten",
    rule: "PSO-regel",
    ruleFixedOn: "Regel vastgesteld op",
    contracts: "Aantal opdrachten",
    ceiling: "Plafondprijs (EUR)",
    estimate: "Raming (EUR)",
    scored: "Berekend",
    sheet: "Berekening op blad",
    controlNumber: "Controlegetal",
  },
  columns: {
    name: "Naam",
    role: "Rol",
    position: "Functie",
    declaration: "Belangenverklaring",
    criterion: "Criterium",
    kind: "Soort",
    weight: "Weging",
    value: "Waarde (EUR)",
    scale: "Schaal",
    minimum: "Minimum",
    bidder: "Inschrijver",
    kvk: "KvK-nummer",
    price: "Prijs (EUR)",
    level: "PSO-niveau op de peildatum",
    reason: "Reden",
    score: "Score",
    points: "Punten",
    assessor: "Beoordelaar",
    remark: "Toelichting",
    rank: "Plaats",
    counted: "PSO-niveau",
    decidedBy: "Beslist door",
    ticket: "Lot (SHA-256)",
    order: "Volgorde",
    outcome: "Uitkomst",
    when: "Wanneer, wie",
    what: "Wat",
    was: "Was",
    is: "Is",
    why: "Waarom",
    cell: "Cel",
    date: "Plaats en datum",
    signature: "Handtekening",
  },
  scored: (when, by) => `${logMoment(when, format)}${by === "" ? "" : `, door ${by}`}`,
  notFilledIn: "niet ingevuld",
  declared: (day) => (day === null ? "nog niet" : day === true ? "ja" : format.date(day)),
  declarations:
    "Wie een belangenverklaring gaf, verklaart geen persoonlijk, financieel of ander belang te hebben bij de uitkomst.",
  noCommittee:
    "Er staat niemand in de tabel Commissie voor deze tender. Vul in wie heeft beoordeeld en besloten:",
  scale: (from, to) => `${format.number(from, 6)} – ${format.number(to, 6)}`,
  levelLine: ({ stated, counted, counts, reason, pso30plus, equivalent }) => {
    if (reason !== null && reason !== "levelMissing") {
      const name = stated === null || stated === "none" ? "" : `${levels[stated]}: `;
      return `${name}${scoreSheetTexts.levelReason[reason]}`;
    }
    if (counted === "none" || !counts) return "geen";
    return `${levels[counted]}${pso30plus ? ", 30+" : ""}${equivalent ? ", gelijkwaardig bewijs" : ""}`;
  },
  noBids: "Er zijn geen inschrijvingen.",
  noExclusions: "Alle inschrijvingen doen mee.",
  reasonToFill: "Vul in waarom deze inschrijving ongeldig is: …………………………………",
  scoresNote: (used) =>
    [
      "Per inschrijving wat elke beoordelaar gaf, de score die telt en waarom.",
      ...[...used].map((aggregation) => AGGREGATION[aggregation]),
    ].join(" "),
  motivation: "Motivering",
  consensus: { name: "Consensus", reasons: "motivering: zie hierboven" },
  notScoredBy: (names) => endSentence(`Geen score van ${format.list(names)}`),
  motivationToFill: "Vul de motivering in; alleen scores zijn geen motivering: …………………………………",
  noRanking: "Geen enkele inschrijving doet mee, dus er is geen rangorde.",
  noLot: "Loting was niet nodig.",
  lotToDraw: (bidders, rank, contracts) =>
    `Loting nodig: ${format.list(bidders)} delen plaats ${rank} en niets onderscheidt hun inschrijvingen. De loting geeft ${contracts === 1 ? "één opdracht" : `${contracts} opdrachten`} weg en is nog niet gehouden. De gelijke inschrijvers horen vooraf waar, wanneer en door wie er wordt geloot, en mogen erbij zijn.`,
  lotDrawn: (when, by, seed) =>
    `Geloot op ${logMoment(when, format)}${by === "" ? "" : ` door ${by}`}, met als startwoord ‘${seed}’. Het lot is de SHA-256 van startwoord|tender|perceel|inschrijver; het laagste lot gaat voor. Iedereen kan dit narekenen.`,
  getsContract: "krijgt de opdracht",
  getsNone: "geen opdracht",
  awarded: (winners) =>
    winners.length === 1
      ? endSentence(`De commissie stelt voor de opdracht te gunnen aan ${winners[0] ?? ""}`)
      : endSentence(`De commissie stelt voor de opdrachten te gunnen aan ${format.list(winners)}`),
  notAwarded: "De commissie stelt voor de opdracht niet te gunnen: geen enkele inschrijving doet mee.",
  awaitsLot: "Er is nog geen gunning: eerst beslist de loting.",
  restsOnCertificate: (bidder, level, without) =>
    `Deze uitkomst rust op het certificaat van ${bidder} (${levels[level]}). Telt dat niet, dan wint ${without.length === 0 ? "niemand" : format.list(without)}. Controleer het in het PSO-register voordat de brieven weggaan.`,
  noLowPrices: "Geen prijs ligt zo laag dat er navraag nodig is. Dit is een indicatie, geen oordeel.",
  lowPrice: ({ bidder, price, compared, reference, below }) =>
    `${bidder}: ${format.euro(price)} is ${format.percent(below)} onder ${compared === "mean" ? "het gemiddelde" : compared === "second" ? "de op één na laagste prijs" : "de raming"} van ${format.euro(reference)}. Dit is een indicatie, geen oordeel.`,
  lowPriceToFill: "Navraag gedaan op, antwoord en beoordeling: …………………………………",
  controlNote:
    "Het is het begin van de SHA-256 over de gegevens, de regels en de uitkomst. Wie het buiten de werkmap noteert, kan latere wijzigingen aantonen. Het is geen handtekening.",
  noCorrections: "Er zijn geen correcties vastgelegd.",
  signNote:
    "De ondertekenaars verklaren dat dit verslag klopt en dat zij geen belang hebben bij de uitkomst.",
  asideNotes: [
    "Deze opmerkingen staan naast het papier en worden niet afgedrukt.",
    "De gele cellen vul je zelf in.",
    "Dit verslag is voor het dossier: het noemt alle inschrijvers met hun prijzen. Stuur het niet aan inschrijvers.",
  ],
};
