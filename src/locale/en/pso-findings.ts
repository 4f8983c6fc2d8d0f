import type { FindingParams } from "../../domain/finding";
import type { Level } from "../../domain/pso/level";
import type { PsoFindingCode } from "../../domain/pso/pso-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";
import { levels } from "./levels";

const { text, isFilled, quoted, date } = findingWords(formatFor("en"));

/** What is wrong with a certificate and what to do about it; the caller adds table, row and column. */
export const psoFindings: FindingSentences<PsoFindingCode> = {
  supplierNameMissing: () => [
    "This row has no name and is therefore left out.",
    "Enter the supplier or empty the row.",
  ],
  duplicateSupplier: (p) => [
    `${quoted(p, "name")} is also in row ${text(p, "row")}.`,
    "Keep one row, or give every certificate a number and a term of its own.",
  ],
  levelMissing: () => ["No level is entered, so it counts as none.", "Enter the level, or geen (none)."],
  levelUnreadable: (p) => [
    `${quoted(p, "text")} is no PSO level and does not count.`,
    "Choose geen (none), Aspirant-status, Basistrede, Trede 1, Trede 2 or Trede 3.",
  ],
  levelOtherScheme: (p) => [
    `${quoted(p, "text")} belongs to another ladder than PSO and does not count.`,
    "Enter the level on the PSO certificate.",
  ],
  basisBeforeItExisted: (p) => [
    `The Basistrede has existed since 1 April 2023, but this certificate starts on ${date(p, "from")}; it does not count.`,
    "Check the level and the start date.",
  ],
  pso30plusWithoutTrede3: (p) => [
    text(p, "level") === "" || text(p, "level") === "trede3"
      ? "PSO 30+ without a level was read as Trede 3."
      : "PSO 30+ exists only with Trede 3.",
    "Check the level on the certificate and enter it.",
  ],
  aspirantThirdTime: (p) => [
    `This is Aspirant-status number ${text(p, "count")} in a row, from ${date(p, "from")}. Since 1 April 2023 it can be extended once.`,
    "Check the level on the certificate.",
  ],
  certificateExpired: (p) => [
    `The ${isFilled(p, "equivalent") ? "proof" : "certificate"} ended on ${date(p, "until")} and does not count on ${date(p, "date")}.`,
    isFilled(p, "equivalent") ? "Ask for new proof." : "Ask for a new certificate.",
  ],
  certificateNotYetValid: (p) => [
    `The certificate starts on ${date(p, "from")} and does not count yet on ${date(p, "date")}.`,
    "Ask whether there is an earlier one.",
  ],
  certificateEndsSoon: (p) => [
    `The certificate ends on ${date(p, "until")}, within ${months(p)} of ${date(p, "date")}.`,
    "Ask whether the supplier will be certified again.",
  ],
  certificateEndsBeforeContract: (p) => [
    `The certificate ends on ${date(p, "until")}, but ${contract(p)} runs until ${date(p, "end")}.`,
    "Agree when you will receive the next certificate.",
  ],
  datesReversed: (p) => [
    `The certificate ends on ${date(p, "until")}, before it starts on ${date(p, "from")}; it does not count.`,
    "Correct the dates.",
  ],
  levelWithoutDates: (p) => [
    `This level lacks ${missingDates(p)}, so it does not count.`,
    "Enter what the certificate says.",
  ],
  datesWithoutLevel: () => [
    "There are details of a certificate but no level; it counts as none.",
    "Enter the level on the certificate.",
  ],
  termOverTwoYears: (p) => [
    `A certificate is valid for two years at most, so here until ${date(p, "latest")} at the latest.`,
    "Check the dates on the certificate.",
  ],
  certificateNumberMissing: () => [
    "The certificate number is missing.",
    "Take it from the copy of the certificate.",
  ],
  certificateNumberShared: (p) => [
    `Certificate number ${text(p, "number")} is also with ${text(p, "other")} (row ${text(p, "row")}), and nothing says that the certificate covers both.`,
    "List every KvK number of the certificate in the column Certificate holder KvK, or correct the number.",
  ],
  copyMissing: () => [
    "The copy of the certificate has not been received, so the level does not count.",
    "Ask for the copy.",
  ],
  copyAfterReferenceDate: (p) => [
    `The copy came in on ${date(p, "copy")}, after ${date(p, "date")}; the level does count.`,
    "Check that your procedure allows it.",
  ],
  notVerified: (p) => [
    text(p, "missing") === "by"
      ? "It is not recorded who checked this certificate."
      : "This certificate has not been checked in the PSO register yet.",
    "Look the supplier up in the register and record the day and your name.",
  ],
  kvkMissing: () => ["The KvK number is missing.", "Enter its 8 digits, as text."],
  kvkMalformed: (p) => [`${quoted(p, "text")} is no KvK number.`, "Enter its 8 digits, as text."],
  kvkLeadingZeroLost: (p) => [
    `${quoted(p, "text")} has probably lost its leading 0.`,
    `Make it ${text(p, "proposal")}, as text, if that is right.`,
  ],
  kvkOnTwoNames: (p) => [
    `KvK number ${text(p, "kvk")} is also with ${text(p, "other")} (row ${text(p, "row")}).`,
    "Check which number belongs to which supplier.",
  ],
  kvkNotOnCertificate: (p) =>
    isFilled(p, "kvk")
      ? [
          `KvK number ${text(p, "kvk")} is not on the certificate (${text(p, "numbers")}), so the level does not count.`,
          "Check the numbers on the certificate. After a takeover or a new legal form a new certificate is needed.",
        ]
      : [
          `The certificate is on KvK number ${text(p, "numbers")}, but the supplier has no number; the level does not count.`,
          "Enter the KvK number.",
        ],
  vatIdMalformed: (p) => [
    `${quoted(p, "text")} is no valid VAT id.`,
    "Take it from an invoice: NL, 9 digits, B and 2 digits.",
  ],
  rsinMalformed: (p) => [`${quoted(p, "text")} is no valid RSIN.`, "Check its 9 digits."],
  oinMalformed: (p) => [`${quoted(p, "text")} is no valid OIN.`, "Check its 20 characters."],
  emailMalformed: (p) => [
    `${quoted(p, "text")} is no e-mail address.`,
    "Correct it, and put one address in the cell.",
  ],
  certificateColumnMissing: (p) => [
    isFilled(p, "needed")
      ? `The table has no column ${text(p, "column")}, so no level counts.`
      : `The table has no column ${text(p, "column")}, so I cannot check that.`,
    "Add the column, or point out its header in step 1 of the award.",
  ],
  registerLevelDiffers: (p) => [
    `According to the extract the level is ${level(p, "register")}; here it says ${level(p, "here")}.`,
    "Look at the certificate and correct what is wrong.",
  ],
  registerMarkDiffers: (p) => [
    isFilled(p, "register")
      ? "According to the extract PSO 30+ goes with this certificate; here it does not."
      : "Here it says PSO 30+, but according to the extract that does not go with this certificate.",
    "Look at the certificate and correct what is wrong.",
  ],
  registerStartDiffers: (p) => [
    `According to the extract the certificate starts on ${date(p, "register")}; here it says ${date(p, "here")}.`,
    "Look at the certificate and correct what is wrong.",
  ],
  registerEndDiffers: (p) => [
    `According to the extract the certificate runs until ${date(p, "register")}; here it says ${date(p, "here")}.`,
    "Look at the certificate and correct what is wrong.",
  ],
  registerNumberDiffers: (p) => [
    `According to the extract the certificate number is ${text(p, "register")}; here it says ${text(p, "here")}.`,
    "Look at the certificate and correct what is wrong.",
  ],
  registerLacksSupplier: (p) => [
    `KvK number ${text(p, "kvk")} is not in the extract from the register.`,
    "Look the supplier up in the register, and ask for a new certificate if need be.",
  ],
  registerHasLevel: (p) => [
    isFilled(p, "until")
      ? `According to the extract this supplier has ${level(p, "register")}, valid until ${date(p, "until")}.`
      : `According to the extract this supplier has ${level(p, "register")}.`,
    "Ask for a copy of the certificate and enter its details.",
  ],
  registerCellUnreadable: (p) => [
    isFilled(p, "text")
      ? `${quoted(p, "text")} in the column ${text(p, "column")} of the extract cannot be read.`
      : `The column ${text(p, "column")} of the extract is empty here.`,
    "Paste the extract again or correct the cell.",
  ],
  registerKvkUnreadable: (p) => [
    `The KvK number of ${text(p, "count")} rows of the extract cannot be read, so they have not been compared.`,
    "Paste the extract again or correct the numbers.",
  ],
  registerWithoutKvk: (p) => [
    `The column ${text(p, "column")} of the extract holds no KvK number that can be read, so nothing has been compared.`,
    "Paste the extract again, with the KvK numbers.",
  ],
};

function missingDates(p: FindingParams): string {
  switch (text(p, "missing")) {
    case "start":
      return "the start date";
    case "end":
      return "the end date";
    default:
      return "the start and end dates";
  }
}

function months(p: FindingParams): string {
  return Number(p["months"]) === 1 ? "1 month" : `${text(p, "months")} months`;
}

function level(p: FindingParams, key: string): string {
  return levels[text(p, key) as Level] ?? text(p, key);
}

function contract(p: FindingParams): string {
  if (isFilled(p, "contract")) return `contract ${text(p, "contract")}`;
  return isFilled(p, "tender") ? `the contract of ${text(p, "tender")}` : "a contract";
}
