import { parseIsoDate } from "../../domain/dates/iso-date";
import type { FindingParams } from "../../domain/finding";
import type { PsoFindingCode } from "../../domain/pso/pso-finding-codes";
import { formatFor } from "../format";

const format = formatFor("nl");

/** What is wrong with a certificate and what to do about it; the caller adds table, row and column. */
export const psoFindings: Readonly<Record<PsoFindingCode, (p: FindingParams) => string>> = {
  levelUnreadable: (p) =>
    `${quoted(p, "text")} is geen PSO-niveau en telt niet. Kies geen, Aspirant-status, Basistrede, Trede 1, Trede 2 of Trede 3.`,
  levelOtherScheme: (p) =>
    `${quoted(p, "text")} hoort bij een andere ladder dan de PSO en telt niet. Vul het niveau van het PSO-certificaat in.`,
  basisBeforeItExisted: (p) =>
    `De Basistrede bestaat sinds 1 april 2023, maar dit certificaat begint op ${date(p, "from")}; het telt niet. Controleer het niveau en de ingangsdatum.`,
  pso30plusWithoutTrede3: () =>
    "PSO 30+ bestaat alleen bij Trede 3. Controleer het niveau op het certificaat en vul het in.",
  certificateExpired: (p) =>
    `Het certificaat liep af op ${date(p, "until")} en telt niet op ${date(p, "date")}. Vraag een nieuw certificaat.`,
  certificateNotYetValid: (p) =>
    `Het certificaat gaat pas in op ${date(p, "from")} en telt nog niet op ${date(p, "date")}. Vraag of er een eerder certificaat is.`,
  datesReversed: (p) =>
    `Het certificaat eindigt op ${date(p, "until")}, voordat het ingaat op ${date(p, "from")}; het telt niet. Verbeter de datums.`,
  levelWithoutDates: (p) =>
    `Bij dit niveau ontbreekt ${missing(p)}, dus het telt niet. Neem over wat op het certificaat staat.`,
  copyMissing: () =>
    "De kopie van het certificaat is niet ontvangen, dus het niveau telt niet. Vraag de kopie op.",
  copyAfterReferenceDate: (p) =>
    `De kopie kwam binnen op ${date(p, "copy")}, na ${date(p, "date")}; het niveau telt wel. Ga na of dat past bij je procedure.`,
  kvkMalformed: (p) => `${quoted(p, "text")} is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers.`,
  kvkLeadingZeroLost: (p) =>
    `${quoted(p, "text")} mist waarschijnlijk de 0 vooraan. Maak er ${text(p, "proposal")} van, als tekst, als dat klopt.`,
  kvkNotOnCertificate: (p) =>
    text(p, "kvk") === ""
      ? `Het certificaat staat op KvK-nummer ${text(p, "numbers")}, maar bij de leverancier ontbreekt het nummer; het niveau telt niet. Vul het KvK-nummer in.`
      : `KvK-nummer ${text(p, "kvk")} staat niet op het certificaat (${text(p, "numbers")}), dus het niveau telt niet. Controleer de nummers op het certificaat.`,
  termOverTwoYears: (p) =>
    `Een certificaat geldt hoogstens twee jaar, dus hier tot uiterlijk ${date(p, "latest")}. Controleer de datums op het certificaat.`,
};

function missing(p: FindingParams): string {
  switch (text(p, "missing")) {
    case "start":
      return "de ingangsdatum";
    case "end":
      return "de einddatum";
    default:
      return "de ingangs- en einddatum";
  }
}

function text(p: FindingParams, key: string): string {
  return String(p[key] ?? "");
}

function quoted(p: FindingParams, key: string): string {
  return `‘${text(p, key)}’`;
}

function date(p: FindingParams, key: string): string {
  const serial = parseIsoDate(text(p, key));
  return serial === null ? text(p, key) : format.date(serial);
}
