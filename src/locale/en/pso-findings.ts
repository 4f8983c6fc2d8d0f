import { parseIsoDate } from "../../domain/dates/iso-date";
import type { FindingParams } from "../../domain/finding";
import type { PsoFindingCode } from "../../domain/pso/pso-finding-codes";
import { formatFor } from "../format";

const format = formatFor("en");

/** What is wrong with a certificate and what to do about it; the caller adds table, row and column. */
export const psoFindings: Readonly<Record<PsoFindingCode, (p: FindingParams) => string>> = {
  levelUnreadable: (p) =>
    `${quoted(p, "text")} is no PSO level and does not count. Choose geen (none), Aspirant-status, Basistrede, Trede 1, Trede 2 or Trede 3.`,
  levelOtherScheme: (p) =>
    `${quoted(p, "text")} belongs to another ladder than PSO and does not count. Enter the level on the PSO certificate.`,
  basisBeforeItExisted: (p) =>
    `The Basistrede exists since 1 April 2023, but this certificate starts on ${date(p, "from")}; it does not count. Check the level and the start date.`,
  pso30plusWithoutTrede3: () =>
    "PSO 30+ exists only with Trede 3. Check the level on the certificate and enter it.",
  certificateExpired: (p) =>
    `The certificate ended on ${date(p, "until")} and does not count on ${date(p, "date")}. Ask for a new certificate.`,
  certificateNotYetValid: (p) =>
    `The certificate starts on ${date(p, "from")} and does not count yet on ${date(p, "date")}. Ask whether there is an earlier one.`,
  datesReversed: (p) =>
    `The certificate ends on ${date(p, "until")}, before it starts on ${date(p, "from")}; it does not count. Correct the dates.`,
  levelWithoutDates: (p) =>
    `This level lacks ${missing(p)}, so it does not count. Enter what the certificate says.`,
  copyMissing: () =>
    "The copy of the certificate has not been received, so the level does not count. Ask for the copy.",
  copyAfterReferenceDate: (p) =>
    `The copy came in on ${date(p, "copy")}, after ${date(p, "date")}; the level does count. Check that your procedure allows it.`,
  kvkMalformed: (p) => `${quoted(p, "text")} is no KvK number. A KvK number has 8 digits.`,
  kvkLeadingZeroLost: (p) =>
    `${quoted(p, "text")} has probably lost its leading 0. Make it ${text(p, "proposal")}, as text, if that is right.`,
  kvkNotOnCertificate: (p) =>
    text(p, "kvk") === ""
      ? `The certificate is on KvK number ${text(p, "numbers")}, but the supplier has no number; the level does not count. Enter the KvK number.`
      : `KvK number ${text(p, "kvk")} is not on the certificate (${text(p, "numbers")}), so the level does not count. Check the numbers on the certificate.`,
  termOverTwoYears: (p) =>
    `A certificate is valid for two years at most, so here until ${date(p, "latest")} at the latest. Check the dates on the certificate.`,
};

function missing(p: FindingParams): string {
  switch (text(p, "missing")) {
    case "start":
      return "the start date";
    case "end":
      return "the end date";
    default:
      return "the start and end dates";
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
