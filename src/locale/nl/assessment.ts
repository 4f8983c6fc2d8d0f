import type { AssessmentWords } from "../../domain/assessment/assessment-words";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";

const format = formatFor("nl");
const count = (value: number, one: string, more: string): string =>
  `${format.number(value)} ${value === 1 ? one : more}`;

/** The words of blind assessment on sheets and in the log. */
export const assessmentWords: AssessmentWords = {
  form: {
    sheet: "Formulier",
    title: "Beoordelingsformulier kwaliteit",
    facts: {
      tender: "Tender",
      lot: "Perceel",
      assessor: "Beoordelaar",
      filled: "Ingevuld",
      form: "Formulier",
    },
    filledFormat: (asked) => `0" van de ${asked} scores"`,
    instructions: [
      "Geef elke inschrijving per criterium een score en licht die toe. Doe dat alleen: overleg pas als ieder zijn formulier heeft ingeleverd.",
      "Laat een score leeg zolang je die niet kunt geven. Leeg telt niet als 0.",
      "Alleen de gele cellen kun je invullen. Prijzen staan niet op dit formulier: die komen pas in beeld als de kwaliteit is afgesloten.",
    ],
    anonymous: "De namen van de inschrijvers zijn vervangen door letters.",
    columns: {
      bidder: "Inschrijver",
      criterion: "Criterium",
      scale: "Schaal",
      score: "Score",
      remark: "Toelichting",
    },
    scale: (min, max) => `${format.number(min)} t/m ${format.number(max)}`,
  },
  table: {
    title: "Beoordelingen",
    explanation:
      "Een rij per beoordelaar, inschrijver en criterium, samengevoegd uit de formulieren. Verbeter scores op het formulier en voeg opnieuw samen.",
    columns: {
      tender: "Tender",
      lot: "Perceel",
      bidder: "Inschrijver",
      criterion: "Criterium",
      assessor: "Beoordelaar",
      score: "Score",
      remark: "Toelichting",
    },
  },
  log: {
    opened: "beoordeling geopend",
    openedAgain: "beoordeling opnieuw geopend",
    merged: "beoordelingen samengevoegd",
    closed: "kwaliteit afgesloten",
    openedOutcome: (assessors, anonymous) =>
      `${endSentence(`Formulieren voor ${format.list(assessors)}`)}${anonymous ? " Namen van inschrijvers zijn verborgen; de sleutel staat in deze rij." : ""}`,
    mergedOutcome: ({ scores, added, changed, open }) =>
      `${count(scores, "score", "scores")} op de formulieren: ${format.number(added)} nieuw, ${format.number(changed)} gewijzigd. Nog open: ${format.number(open)}.`,
    closedOutcome: (scores, bids) =>
      `${count(scores, "score", "scores")} van ${count(bids, "inschrijving", "inschrijvingen")} staan vast. Prijzen mogen nu in beeld.`,
  },
};
