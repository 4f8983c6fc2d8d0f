import type { ReviewSheetTexts } from "../../domain/sheets/review-sheet-texts";
import type { Period } from "../../domain/supplier/period";
import { fromSerial } from "../../domain/dates/calendar";
import { formatFor } from "../format";
import { shortDate } from "../short-date";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("nl");

/** A period in words: `1e kwartaal 2026`. */
export function periodName({ kind, start, text }: Period): string {
  const day = fromSerial(start);
  if (day === null) return text;
  const { year, month } = day;
  switch (kind) {
    case "month":
      return format.date(start).replace(/^\d+ /, "");
    case "quarter":
      return `${(month + 2) / 3}e kwartaal ${year}`;
    case "half":
      return `${month === 1 ? "eerste" : "tweede"} halfjaar ${year}`;
    case "year":
      return String(year);
  }
}

/** The words on the sheet Beoordeling. */
export const reviewSheetTexts: ReviewSheetTexts = {
  title: (period) => `Beoordeling ${periodName(period)}`,
  about: ({ start, end }, date) =>
    `${format.date(start)} t/m ${format.date(end)}. Certificaten, code en contracten zoals ze waren op ${format.date(date)}.`,
  logged: {
    what: "Leveranciers beoordeeld",
    outcome: (period, suppliers) =>
      `${periodName(period)}: ${suppliers === 1 ? "1 leverancier" : `${suppliers} leveranciers`}.`,
  },
  facts: {
    period: "Periode",
    date: "Peildatum",
    by: "Beoordeeld door",
    suppliers: "Leveranciers",
    reviewed: "Met een score",
  },
  headings: {
    facts: "Beoordeling",
    criteria: "Criteria",
    weight: "Weging",
    labels: "Oordeel",
    value: "Waarde",
    verdicts: "Klasse",
    from: "vanaf",
    count: "aantal",
    nextReview: "Volgende beoordeling",
    months: "maanden",
    actions: "Openstaande acties",
    changes: "Wijzigingen in de lijst",
    notes: "Hoe deze beoordeling is gemaakt",
    signed: "Vastgesteld door",
    voices: "Oordelen per beoordelaar",
  },
  columns: {
    nr: "Nr.",
    name: "Leverancier",
    kvk: "KvK",
    levelBefore: "Vorig niveau",
    level: "Niveau nu",
    trend: "Trend",
    certificate: "Certificaat",
    code: "Code",
    clause: "Clausule",
    score: "Score",
    verdict: "Oordeel",
    verdictBefore: "Vorig oordeel",
    risk: "PSO-risico",
    action: "Actie",
    owner: "Wie",
    due: "Gereed op",
    nextReview: "Volgende beoordeling",
  },
  actionColumns: {
    name: "Leverancier",
    kvk: "KvK",
    action: "Actie",
    owner: "Wie",
    due: "Gereed op",
    since: "Sinds",
    status: "Status",
  },
  changeColumns: {
    name: "Leverancier",
    kvk: "KvK",
    what: "Wat er veranderde",
    lastReviewed: "Laatst beoordeeld",
  },
  voiceColumns: {
    nr: "Nr.",
    name: "Leverancier",
    criterion: "Criterium",
    reviewer: "Beoordelaar",
    judgement: "Gegeven",
    value: "Waarde",
    remark: "Toelichting",
  },
  ownCriterion: (name) => `${name} (criterium)`,
  standard: {
    quality: "Kwaliteit",
    delivery: "Levering",
    service: "Samenwerking",
    social: "Sociaal ondernemen",
  },
  labels: { veryGood: "zeer goed", good: "goed", fair: "matig", poor: "slecht" },
  level: levels,
  trend: { up: "▲ hoger", same: "= gelijk", down: "▼ lager", new: "nieuw" },
  certificate: (state) => {
    switch (state.kind) {
      case "counts": {
        const until = state.until === null ? "telt" : `telt t/m ${shortDate(state.until)}`;
        return state.endsSoon ? `${until}, loopt af` : until;
      }
      case "doesNotCount":
        return state.reason === "expired" && state.until !== null
          ? `telt niet: verlopen op ${shortDate(state.until)}`
          : `telt niet: ${levelReasons[state.reason]}`;
      case "none":
        return "geen certificaat";
      case "notCertifiable":
        return "niet certificeerbaar";
    }
  },
  countsNot: "telt niet",
  endsSoon: "loopt af",
  code: { confirmed: "bevestigd", sent: "verstuurd", none: "niet verstuurd" },
  clause: ({ running, withClause }) => {
    if (running === 0) return "geen contract";
    if (running === 1) return withClause === 1 ? "ja" : "nee";
    return `${withClause} van ${running}`;
  },
  risk: { high: "hoog", medium: "midden", low: "laag" },
  riskMeans: {
    high: "na C of bij hoog PSO-risico",
    medium: "in andere gevallen",
    low: "na A met laag PSO-risico",
  },
  unclear: "kijk na",
  status: { open: "open", closed: "gesloten" },
  nobody: "–",
  noSuppliers: "Er staan geen leveranciers in je lijst.",
  noActions: "Er staan geen acties open uit eerdere beoordelingen.",
  noChanges: "Sinds de vorige beoordeling is er niemand vertrokken of van naam veranderd.",
  change: ({ kind, before }) => {
    switch (kind) {
      case "gone":
        return "Staat niet meer in je lijst en is niet beoordeeld.";
      case "left":
        return "Is volgens de status vertrokken en is niet beoordeeld.";
      case "renamed":
        return `Heette bij de vorige beoordeling ${before}.`;
    }
  },
  notes: ({ fromA, fromB }) => [
    "De score is het gewogen gemiddelde van de criteria die zijn ingevuld, van 0 tot 100 en afgerond op één decimaal. Een leeg criterium telt niet mee. Zijn er meer beoordelaars, dan telt hun gemiddelde en staat ieders oordeel onderaan.",
    `Een score vanaf ${format.number(fromA)} is A, vanaf ${format.number(fromB)} is B, daaronder C. Wegingen, waarden en grenzen staan bovenaan; wie ze daar wijzigt, ziet alles meerekenen.`,
    "Het PSO-risico is hoog als een certificaat is weggevallen of een actie te laat is, en midden als het niveau daalt, het certificaat binnenkort afloopt, de code niet is bevestigd of de clausule ontbreekt. Je mag het zelf wijzigen.",
    "Een actie die je in de tabel invult, komt bij de volgende beoordeling hierboven te staan tot je hem op gesloten zet.",
    "Dit blad legt vast wat ISO 9001:2015 (8.4.1) vraagt: de criteria, het resultaat, de acties, de datums en de namen. Eerdere beoordelingen blijven zoals ze zijn.",
  ],
  signature: { name: "Naam", date: "Datum", signature: "Handtekening" },
};
