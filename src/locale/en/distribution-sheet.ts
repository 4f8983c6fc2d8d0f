import type { DistributionSheetTexts } from "../../domain/sheets/distribution-sheet-texts";
import type { MailListTexts } from "../../domain/sheets/mail-list-sheet";
import { formatFor } from "../format";

const format = formatFor("en");

const fingerprint = (code: string): string => `Fingerprint ${code}`;

/** The words on the sheet with who received the code. */
export const distributionSheetTexts: DistributionSheetTexts = {
  title: "Distribution of the social purchasing code",
  about: (date, version) =>
    `As it stands on ${format.date(date)}, ${version === null ? "version not set" : `version ${version}`}`,
  heading: "Who has the code",
  have: "has the code",
  all: "all suppliers",
  standing: {
    due: "to be sent",
    outdated: "send the new version",
    remind: "remind",
    sent: "sent",
    confirmed: "confirmed",
  },
  standingMeans: {
    due: "to be sent",
    outdated: "send the new version",
    remind: "remind: no confirmation yet",
    sent: "sent, waiting for confirmation",
    confirmed: "confirmed",
  },
  status: { current: "current", potential: "potential" },
  columns: {
    supplier: "Supplier",
    kvk: "KvK number",
    status: "Status",
    standing: "Standing",
    version: "Version",
    sentOn: "Sent on",
    sentHow: "Via",
    confirmedOn: "Confirmed on",
    remindedOn: "Reminded on",
    reminderOn: "Remind from",
    email: "E-mail",
    remarks: "Note",
  },
  yes: "yes",
  noSuppliers: "There are no suppliers on the list that must receive the code.",
  fingerprint,
};

/** The words on the sheet from which letters are sent. */
export const mailListTexts: MailListTexts = {
  columns: {
    email: "E-mail",
    supplier: "Supplier",
    subject: "Subject",
    text: "Text",
    kind: "Kind",
  },
  kind: { sent: "code", reminded: "reminder" },
  nobody: "Nobody needs to hear from you now.",
  fingerprint,
};
