import type { FindingParams } from "../../domain/finding";
import type { ReviewFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, quoted, number, date } = findingWords(formatFor("nl"));

/** What the reader must know about a periodic review. */
export const reviewFindings: FindingSentences<ReviewFindingCode> = {
  reviewExists: (p) => [
    `Van ${text(p, "period")} is er al een beoordeling: ${text(p, "sheet")}. Die blijft zoals hij is; de nieuwe komt ernaast en telt voortaan.`,
    "Gooi het blad weg dat je niet wilt bewaren.",
  ],
  reviewPeriodTwice: (p) => [
    `Van ${text(p, "period")} zijn er twee beoordelingen. ${text(p, "sheet")} telt, ${text(p, "other")} niet.`,
    "Gooi het blad weg dat je niet wilt bewaren.",
  ],
  reviewPeriodLater: (p) => [
    `Er is al een beoordeling van een latere periode, ${text(p, "later")}. Die verandert niet door deze.`,
    "Controleer of dit de periode is die je bedoelt.",
  ],
  reviewPeriodAhead: (p) => [
    `De periode ${text(p, "period")} begint pas op ${date(p, "start")}, na de peildatum ${date(p, "date")}.`,
    "Controleer de periode en de peildatum.",
  ],
  reviewSheetUnreadable: (p) => [
    text(p, "reason") === "period"
      ? "Op dit beoordelingsblad is de periode niet te lezen, dus het doet niet mee."
      : "Op dit beoordelingsblad zijn de kolommen niet te herkennen, dus het doet niet mee.",
    text(p, "reason") === "period"
      ? "Zet de periode terug naast Periode, bijvoorbeeld 2026-Q1."
      : "Zet de koppen Leverancier, Score en Oordeel terug.",
  ],
  reviewSheetGone: (p) => [
    `De beoordeling van ${text(p, "period")} is er niet meer, dus niveaus, oordelen en acties daaruit tellen niet mee.`,
    "Zet het blad terug als het per ongeluk is verwijderd.",
  ],
  reviewSheetChanged: (p) => [
    `${quoted(p, "text")} is hier op een eerder beoordelingsblad niet te gebruiken, dus deze cel telt als leeg.`,
    "Verbeter de cel op dat blad, en maak de beoordeling daarna opnieuw.",
  ],
  reviewSupplierTwice: (p) => [
    `Op dit beoordelingsblad staat ${text(p, "name")} nog een keer. De bovenste rij telt.`,
    "Haal de rij weg die er te veel is.",
  ],
  reviewSupplierLeft: (p) => [
    text(p, "kind") === "left"
      ? "Volgens de status is deze leverancier vertrokken. Hij wordt niet beoordeeld; open acties blijven staan."
      : `Deze leverancier is beoordeeld in ${text(p, "period")} en staat niet meer in je lijst. Hij wordt niet beoordeeld; open acties blijven staan.`,
    text(p, "kind") === "left" ? "" : "Zet hem terug in de lijst als hij nog levert.",
  ],
  reviewSupplierRenamed: (p) => [
    isFilled(p, "kvk")
      ? `Deze leverancier heette eerder ${text(p, "before")}; het KvK-nummer ${text(p, "kvk")} is hetzelfde, dus de eerdere beoordelingen horen erbij.`
      : `Deze leverancier heette eerder ${text(p, "before")}.`,
    "",
  ],
  reviewWeightUnreadable: (p) => [
    isFilled(p, "text")
      ? `De weging ${quoted(p, "text")} is niet te gebruiken, dus ${text(p, "criterion")} doet niet mee.`
      : `Er is geen weging ingevuld, dus ${text(p, "criterion")} doet niet mee.`,
    "Vul een getal boven 0 in.",
  ],
  reviewWeightsOff: (p) => [
    `De wegingen zijn samen ${number(p, "sum")} en geen 100. Ze tellen naar verhouding.`,
    "Maak er samen 100 van.",
  ],
  reviewCriterionUnknown: (p) => [
    isFilled(p, "criterion")
      ? `${quoted(p, "criterion")} is geen criterium van deze beoordeling, dus dit oordeel telt niet.`
      : "Er is geen criterium ingevuld, dus dit oordeel telt niet.",
    "Neem de naam over uit de lijst met criteria.",
  ],
  reviewCriterionTwice: (p) => [
    `Het criterium ${quoted(p, "criterion")} staat er twee keer. Alleen de bovenste rij telt.`,
    "Haal de tweede rij weg.",
  ],
  reviewJudgementUnreadable: (p) => [
    `${quoted(p, "text")} is geen oordeel en telt niet.`,
    "Kies zeer goed, goed, matig of slecht, of vul een getal van 0 tot 100 in.",
  ],
  reviewJudgementTwice: (p) => [
    `${reviewer(p)} heeft deze leverancier op ${text(p, "criterion")} twee keer beoordeeld. De onderste rij telt.`,
    "Haal het oordeel weg dat niet geldt.",
  ],
  reviewPeriodUnreadable: (p) => [
    `${quoted(p, "text")} is geen periode, dus dit oordeel telt niet.`,
    "Vul een periode in zoals 2026-03, 2026-Q1, 2026-H1 of 2026.",
  ],
  reviewVerdictsDiffer: (p) => [
    `De ${text(p, "reviewers")} beoordelaars verschillen op ${text(p, "criterion")} een klasse of meer: van ${number(p, "low")} tot ${number(p, "high")}. Het gemiddelde telt.`,
    "Bespreek het verschil voordat je de beoordeling vaststelt.",
  ],
};

function reviewer(p: FindingParams): string {
  return isFilled(p, "reviewer") ? text(p, "reviewer") : "Iemand zonder naam";
}
