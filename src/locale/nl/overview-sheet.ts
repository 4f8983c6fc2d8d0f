import type { OverviewSheetTexts } from "../../domain/sheets/overview-sheet-texts";
import { formatFor } from "../format";
import { shortDate } from "../short-date";
import { reviewSheetTexts } from "./review-sheet";

const format = formatFor("nl");

/** The words on the sheet Beoordelingsoverzicht. */
export const overviewSheetTexts: OverviewSheetTexts = {
  title: "Beoordelingsoverzicht",
  about: (period, date, writtenOn) =>
    `Tot en met ${period}, met peildatum ${format.date(date)}. Gemaakt op ${format.date(writtenOn)}.`,
  shownOf: (shown, all) => `De laatste ${shown} van ${all} perioden.`,
  headings: {
    totals: "Per periode",
    next: "Eerstvolgende beoordelingen",
    actions: "Openstaande acties",
    matrix: "Per leverancier, nieuwste periode eerst",
  },
  totals: {
    period: "Periode",
    mean: "Gemiddelde score",
    share: "Met certificaat",
    suppliers: "Aantal",
    reviewed: "Met score",
    A: "A",
    B: "B",
    C: "C",
  },
  chart: { title: "Score en certificaten per periode", mean: "Gemiddelde score", share: "% met certificaat" },
  next: { supplier: "Leverancier", rank: "Volgorde", date: "Datum", verdict: "Oordeel" },
  actions: {
    supplier: "Leverancier",
    action: "Actie",
    owner: "Wie",
    due: "Gereed op",
    since: "Sinds",
    state: "Stand",
  },
  noActions: "Er staan geen acties open.",
  overdue: "te laat",
  open: "open",
  day: shortDate,
  actionsNote: "Sluit een actie op het nieuwste beoordelingsblad, niet hier.",
  matrix: {
    supplier: "Leverancier",
    kvk: "KvK-nummer",
    nextReview: "Volgende beoordeling",
    scoreTrend: "Trend score",
    levelTrend: "Trend niveau",
    score: "Score",
    verdict: "A-C",
    level: "PSO",
  },
  level: {
    none: "–",
    aspirant: "Asp.",
    basis: "Basis",
    trede1: "T1",
    trede2: "T2",
    trede3: "T3",
  },
  trend: reviewSheetTexts.trend,
  noSuppliers: "Er staan geen leveranciers in je lijst.",
  note: "A-C is het oordeel; onder PSO staat het niveau: T1, T2 en T3 zijn Trede 1 tot en met 3, Asp. is de Aspirant-status, – is geen certificaat dat telt. Scores en oordelen komen rechtstreeks uit de beoordelingsbladen: wat je daar later invult, staat ook hier. Leveranciers die niet meer worden beoordeeld, staan cursief onderaan. Een nieuwe beoordeling maakt dit blad opnieuw, zolang niemand er iets in wijzigt.",
  fingerprint: (code) => `Vingerafdruk ${code}`,
};
