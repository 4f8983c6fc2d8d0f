import type { FindingParams } from "../../domain/finding";
import type { PaperFindingCode } from "../../domain/papers/paper-finding-codes";
import type { PaperSetting } from "../../domain/papers/paper-settings";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled } = findingWords(formatFor("nl"));

const SETTINGS: Readonly<Record<PaperSetting, string>> = {
  organisation: "Organisatie",
  address: "Adres organisatie",
  town: "Plaats",
  signatory: "Ondertekenaar",
  signatoryPosition: "Functie ondertekenaar",
  contact: "Contactpersoon",
  contactEmail: "Contact e-mail",
  reference: "Kenmerk",
};

/** What is missing in the papers of a tender and what the reader does now, per code. */
export const paperFindings: FindingSentences<PaperFindingCode> = {
  paperSettingMissing: (p) => [
    `De instelling ${settingName(p)} is niet ingevuld; op de stukken staat een invullijn.`,
    "Zet haar in de tabel Instellingen.",
  ],
  committeeMissing: () => [
    "Voor deze tender staat niemand in de tabel Commissie; het proces-verbaal heeft invullijnen.",
    "Zet in de tabel Commissie wie heeft beoordeeld en besloten, met de dag van de belangenverklaring.",
  ],
  memberNameMissing: () => [
    "In de commissie staat een rij zonder naam; die doet niet mee.",
    "Vul de naam in.",
  ],
  declarationMissing: (p) => [
    `${text(p, "name")} heeft nog geen belangenverklaring gegeven.`,
    "Vraag haar op en vul de datum in voordat je de stukken verstuurt.",
  ],
  assessorNotInCommittee: (p) => [
    `${text(p, "name")} gaf scores, maar staat niet in de commissie.`,
    "Zet deze beoordelaar in de tabel Commissie, met de dag van de belangenverklaring.",
  ],
  motivationMissing: (p) => [
    `Voor ${text(p, "criterion")} heeft ${text(p, "bidder")} een score zonder motivering. Een tabel met scores alleen is geen motivering.`,
    "Schrijf haar in de tabel Consensus of bij de beoordelaars; anders staat er een invullijn.",
  ],
  motivationNamesOther: (p) => [
    `De ${isFilled(p, "criterion") ? `motivering voor ${text(p, "criterion")}` : "reden van uitsluiting"} van ${text(p, "bidder")} noemt een andere inschrijver: ${text(p, "other")}. De brief laat haar weg.`,
    "Herschrijf haar zonder die naam.",
  ],
  exclusionReasonMissing: (p) => [
    `${text(p, "bidder")} is ongeldig verklaard zonder reden.`,
    "Zet de reden bij de inschrijving onder Opmerking; anders staat er een invullijn.",
  ],
  awardRestsOnCertificate: (p) => [
    `De gunning rust op het certificaat van ${text(p, "bidder")}.`,
    "Controleer het in het PSO-register voordat de brieven weggaan.",
  ],
  papersAwaitLot: () => [
    "Er moet nog geloot worden, dus er zijn nog geen brieven over de gunning.",
    "Verstuur de aankondiging, houd de loting en maak daarna de brieven.",
  ],
};

function settingName(p: FindingParams): string {
  const name = text(p, "setting");
  return SETTINGS[name as PaperSetting] ?? name;
}
