import type { DistributionSheetTexts } from "../../domain/sheets/distribution-sheet-texts";
import type { MailListTexts } from "../../domain/sheets/mail-list-sheet";
import { formatFor } from "../format";

const format = formatFor("nl");

const fingerprint = (code: string): string => `Vingerafdruk ${code}`;

/** The words on the sheet with who received the code. */
export const distributionSheetTexts: DistributionSheetTexts = {
  title: "Verspreiding van de sociale inkoopcode",
  about: (date, version) =>
    `Stand op ${format.date(date)}, ${version === null ? "versie niet ingesteld" : `versie ${version}`}`,
  heading: "Wie de code heeft",
  have: "heeft de code",
  all: "alle leveranciers",
  standing: {
    due: "nog versturen",
    outdated: "nieuwe versie sturen",
    remind: "herinneren",
    sent: "verstuurd",
    confirmed: "bevestigd",
  },
  standingMeans: {
    due: "nog versturen",
    outdated: "nieuwe versie sturen",
    remind: "herinneren: niet bevestigd",
    sent: "verstuurd, wacht op bevestiging",
    confirmed: "bevestigd",
  },
  status: { current: "huidig", potential: "potentieel" },
  columns: {
    supplier: "Leverancier",
    kvk: "KvK-nummer",
    status: "Status",
    standing: "Stand",
    version: "Versie",
    sentOn: "Verstuurd op",
    sentHow: "Via",
    confirmedOn: "Bevestigd op",
    remindedOn: "Herinnerd op",
    reminderOn: "Herinneren vanaf",
    email: "E-mail",
    remarks: "Let op",
  },
  yes: "ja",
  noSuppliers: "Er staan geen leveranciers op de lijst die de code moeten krijgen.",
  fingerprint,
};

/** The words on the sheet from which letters are sent. */
export const mailListTexts: MailListTexts = {
  columns: {
    email: "E-mail",
    supplier: "Leverancier",
    subject: "Onderwerp",
    text: "Tekst",
    kind: "Soort",
  },
  kind: { sent: "code", reminded: "herinnering" },
  nobody: "Er hoeft nu niemand bericht te krijgen.",
  fingerprint,
};
