import type { BlindFindingCode } from "../../domain/assessment/blind-finding-codes";
import { parseIsoDate } from "../../domain/dates/iso-date";
import type { FindingParams } from "../../domain/finding";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("nl");
const { text, isFilled, quoted, number } = findingWords(format);
const MOST_NAMED = 8;

/** What goes wrong when assessors score without prices. */
export const blindFindings: FindingSentences<BlindFindingCode> = {
  formForeign: (p) => [
    foreign(p),
    text(p, "kind") === "earlier" ? "" : "Gebruik het formulier van deze beoordeling.",
  ],
  formTwice: (p) => [
    `Van ${text(p, "assessor")} zijn er twee ingevulde formulieren die verschillen: ${quoted(p, "first")} en ${quoted(p, "second")}. Geen van beide telt.`,
    "Haal het formulier weg dat niet klopt.",
  ],
  formMissing: (p) => [
    `Het formulier van ${text(p, "assessor")} is er niet.`,
    "Zet het blad terug, of geef de werkmap van deze beoordelaar mee.",
  ],
  formRowUnknown: (p) => [
    `Op het formulier van ${text(p, "assessor")} staat een score bij ${target(p)}, en die rij hoort er niet op. De score telt niet mee.`,
    "Zet de score in de goede rij.",
  ],
  formRowMissing: (p) => [
    `Op het formulier van ${text(p, "assessor")} ${p["count"] === 1 ? "ontbreekt een rij" : `ontbreken ${number(p, "count")} rijen`}: ${named(p, "rows")}.`,
    "Zet de rij terug met dezelfde namen, of vraag een nieuw formulier.",
  ],
  formRowTwice: (p) => [
    `Op het formulier van ${text(p, "assessor")} staat ${target(p)} twee keer, met verschillende scores. Geen van beide telt.`,
    "Laat één rij staan.",
  ],
  formScoreNotWhole: (p) => [
    `De score ${number(p, "score")} voor ${text(p, "criterion")} staat niet in de keuzelijst van ${number(p, "min")} t/m ${number(p, "max")}. Hij telt wel mee.`,
    "Vraag na of deze score is bedoeld.",
  ],
  formBidderGone: (p) => [
    `${text(p, "bidder")} doet niet meer mee of heet anders. De scores van de formulieren tellen niet mee.`,
    "Verbeter de naam bij de inschrijvingen als dat een vergissing is.",
  ],
  formCriterionGone: (p) => [
    `Het criterium ${quoted(p, "criterion")} van de formulieren staat niet meer bij de criteria. De scores tellen niet mee.`,
    "Zet het criterium terug, of open de beoordeling opnieuw.",
  ],
  formRowsNotAdded: (p) => [
    `${Number(p["count"]) === 1 ? "Eén score heeft" : `${number(p, "count")} scores hebben`} geen rij of kolom in je eigen tabel met beoordelingen (${named(p, "assessors")}). Die tabel verander ik niet van vorm.`,
    "Maak de rijen klaar met tender, inschrijver, criterium en beoordelaar, of haal de tabel weg: dan maak ik een blad Beoordelingen.",
  ],
  formRemarksKept: () => [
    "Je tabel met beoordelingen heeft geen kolom voor de toelichting per beoordelaar. De toelichtingen blijven op de formulieren staan.",
    "",
  ],
  otherAssessors: (p) => [
    `In de tabel staan ook scores van ${named(p, "assessors")}, die geen formulier kregen. Zij tellen mee.`,
    "Haal ze weg als dat niet de bedoeling is.",
  ],
  bidsScoredToo: (p) => [
    `Bij de inschrijvingen ${Number(p["count"]) === 1 ? "staat al een score" : `staan al ${number(p, "count")} scores`} voor criteria die de beoordelaars scoren. Verschillen ze, dan kan ik niet berekenen.`,
    "Maak die cellen leeg: de scores komen van de beoordelaars.",
  ],
  assessorsWithoutScores: (p) => [
    `De kwaliteit is afgesloten zonder scores van ${named(p, "assessors")}. Er waren wel formulieren.`,
    "Leg vast waarom.",
  ],
  qualityNotClosed: (p) => [
    `De beoordeling van de kwaliteit is open sinds ${moment(p, "when")}, en de prijzen staan al in de werkmap.`,
    "Sluit eerst de kwaliteit af.",
  ],
  qualityChangedAfterClosing: (p) =>
    isFilled(p, "more")
      ? [
          `Na het afsluiten van de kwaliteit op ${moment(p, "closed")} zijn nog ${number(p, "more")} scores veranderd.`,
          "Het logboek noemt ze allemaal.",
        ]
      : [
          `Na het afsluiten van de kwaliteit op ${moment(p, "closed")} is de score van ${text(p, "bidder")} voor ${text(p, "criterion")} veranderd: ${change(p)}.`,
          "Zet de score terug, of open de beoordeling opnieuw en leg uit waarom.",
        ],
  assessmentOfUnknownTender: (p) => [
    `In het logboek staat een beoordeling van ${quoted(p, "tender")}${isFilled(p, "lot") ? `, perceel ${quoted(p, "lot")}` : ""} van ${moment(p, "when")}, en die tender staat niet in de werkmap.`,
    "Heet hij nu anders, zet dan de oude naam terug.",
  ],
  assessmentReopened: (p) => [
    `De kwaliteit was afgesloten op ${moment(p, "closed")} en is daarna opnieuw geopend, voor het laatst op ${moment(p, "opened")}. De prijzen konden toen al bekend zijn.`,
    "Leg vast waarom.",
  ],
};

/** A day and time of the log as people read them. */
function moment(p: FindingParams, key: string): string {
  const [day = "", time = ""] = text(p, key).split(" ");
  const on = parseIsoDate(day);
  return on === null ? text(p, key) : [format.date(on), time].join(" ").trim();
}

function foreign(p: FindingParams): string {
  const sheet = quoted(p, "sheet");
  switch (text(p, "kind")) {
    case "earlier":
      return `Het formulier ${sheet} is van een eerdere beoordeling van deze tender en telt niet mee.`;
    case "other":
      return `Het formulier ${sheet} is van een andere tender en telt niet mee.`;
    case "none":
      return `In ${sheet} staat geen formulier.`;
    case "unreadable":
      return `Op het formulier ${sheet} vind ik de kolommen Inschrijver, Criterium en Score niet meer. Het telt niet mee.`;
    default:
      return `Het formulier ${sheet} hoort niet bij een beoordeling in deze werkmap en telt niet mee.`;
  }
}

function target(p: FindingParams): string {
  return [
    isFilled(p, "bidder") ? text(p, "bidder") : "geen inschrijver",
    isFilled(p, "criterion") ? text(p, "criterion") : "geen criterium",
  ].join(", ");
}

function change(p: FindingParams): string {
  const score = (key: string): string => (isFilled(p, key) ? number(p, key) : "geen score");
  return `eerst ${score("was")}, nu ${score("now")}`;
}

function named(p: FindingParams, key: string): string {
  const names = text(p, key).split("; ");
  const shown = names.slice(0, MOST_NAMED);
  const left = names.length - shown.length;
  return format.list(left > 0 ? [...shown, `nog ${format.number(left)}`] : shown);
}
