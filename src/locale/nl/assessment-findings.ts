import type { FindingParams } from "../../domain/finding";
import type { AssessmentFindingCode } from "../../domain/tender/tender-finding-codes";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const format = formatFor("nl");
const { text, isFilled, quoted, number } = findingWords(format);
const MOST_NAMED = 8;

/** What is wrong with the scores of assessors and what to do about it; the caller adds table, row and column. */
export const assessmentFindings: Readonly<Record<AssessmentFindingCode, (p: FindingParams) => string>> = {
  scoreTwice: (p) =>
    `Bij de inschrijving staat voor ${text(p, "criterion")} een ${number(p, "score")}, maar ${way(p)} is ${number(p, "assessed")}. Maak deze cel leeg of zorg dat beide gelijk zijn.`,
  assessedTenderUnknown: (p) => {
    if (p["unknown"] === "lot") {
      return isFilled(p, "lot")
        ? `Perceel ${quoted(p, "lot")} van ${text(p, "tender")} heeft geen inschrijvingen${more(p)}. Maak de namen gelijk of haal de rij weg.`
        : `Bij deze score staat geen perceel, en er zijn er meer${more(p)}. Vul het perceel in.`;
    }
    return isFilled(p, "tender")
      ? `Tender ${quoted(p, "tender")} ken ik niet${more(p)}. Maak de namen gelijk of haal de rij weg.`
      : `Bij deze score staat geen tender, en er zijn er meer${more(p)}. Vul de tender in.`;
  },
  assessedBidderUnknown: (p) =>
    isFilled(p, "name")
      ? `Inschrijver ${quoted(p, "name")} heeft bij deze tender niet ingeschreven${more(p)}. Wel: ${named(p, "known")}. Maak de namen gelijk of haal de rij weg.`
      : `Bij deze score staat geen inschrijver${more(p)}. Vul de naam in of haal de score weg.`,
  assessedCriterionUnknown: (p) => {
    if (!isFilled(p, "name")) {
      return `Bij deze score staat geen criterium${more(p)}. Vul de naam in of haal de score weg.`;
    }
    const known = isFilled(p, "known") ? ` Wel: ${named(p, "known")}.` : "";
    const what = isFilled(p, "kind") ? "wordt niet beoordeeld: het is" : "is bij deze tender";
    return `${quoted(p, "name")} ${what} geen kwaliteitscriterium${more(p)}.${known} Maak de namen gelijk of haal de score weg.`;
  },
  assessorNameMissing: () => "Bij deze score staat geen beoordelaar. Vul de naam in of haal de score weg.",
  assessorMissing: (p) =>
    isFilled(p, "bidder")
      ? `${text(p, "assessor")} gaf ${text(p, "bidder")} geen score voor ${named(p, "criteria")}. Leeg telt niet als 0: deze score telt niet mee. Vul hem in als hij er wel is.`
      : `${text(p, "assessor")} gaf bij geen enkele inschrijving een score voor ${named(p, "criteria")}. Vul ze in als ze er wel zijn.`,
  assessorTwice: (p) =>
    `${text(p, "assessor")} gaf ${text(p, "bidder")} twee keer een score voor ${text(p, "criterion")}. Laat er één staan.`,
  assessorsFarApart: (p) =>
    `De beoordelaars liggen voor ${text(p, "criterion")} ver uit elkaar: ${number(p, "lowest")} (${named(p, "lowestBy")}) tot ${number(p, "highest")} (${named(p, "highestBy")}). Bespreek het verschil voordat je gunt${rest(p)}.`,
  aggregationDefault: (p) =>
    p["aggregation"] === "consensus"
      ? "Er is consensus vastgelegd, dus de scores van de consensus tellen. Kies anders bij Beoordelingen samenvoegen in de instellingen."
      : "De score is het gemiddelde van de beoordelaars. Kies mediaan of consensus bij Beoordelingen samenvoegen in de instellingen.",
  consensusColumnUnread: (p) =>
    `De kolom ${quoted(p, "column")} lees ik niet: een consensus hoort in een eigen tabel, met motivering. Zet hem daar, of kies in de instellingen bij Beoordelingen samenvoegen gemiddelde of mediaan.`,
  consensusMissing: (p) =>
    isFilled(p, "criteria")
      ? `Voor ${text(p, "bidder")} is geen consensus vastgelegd over ${named(p, "criteria")}. Vul de score en de motivering in bij de consensus.`
      : "De instelling is consensus, maar er is geen consensus vastgelegd. Vul de tabel Consensus in of kies gemiddelde of mediaan.",
  consensusReasonMissing: (p) =>
    `De consensus over ${text(p, "criterion")} van ${text(p, "bidder")} heeft geen motivering. Vul in waarom dit de score is.`,
  consensusTwice: (p) =>
    `De consensus over ${text(p, "criterion")} van ${text(p, "bidder")} staat er twee keer. Laat één rij staan.`,
};

function way(p: FindingParams): string {
  switch (text(p, "aggregation")) {
    case "median":
      return "de mediaan van de beoordelaars";
    case "consensus":
      return "de consensus";
    default:
      return "het gemiddelde van de beoordelaars";
  }
}

/** Names from a list, the first ones in full. */
function named(p: FindingParams, key: string): string {
  const names = text(p, key).split("; ");
  const shown = names.slice(0, MOST_NAMED);
  const left = names.length - shown.length;
  return format.list(left > 0 ? [...shown, `nog ${format.number(left)}`] : shown);
}

function more(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1 ? " (net als in nog een rij)" : ` (net als in nog ${format.number(count)} rijen)`;
}

function rest(p: FindingParams): string {
  const count = Number(p["others"] ?? 0);
  if (!(count > 0)) return "";
  return count === 1
    ? "; er is nog één zo'n verschil"
    : `; er zijn nog ${format.number(count)} zulke verschillen`;
}
