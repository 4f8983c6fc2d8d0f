import type { ExcelSerial } from "../../domain/cell";
import type { ComplianceSheetTexts, PromiseTexts } from "../../domain/sheets/compliance-sheet-texts";
import type { Promise5, Shortfall, ShortfallReason } from "../../domain/supplier/compliance";
import type { LevelReason } from "../../domain/tender/tender";
import { capital } from "../capital";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";

const format = formatFor("en");

/** The five promises of the policy in plain words; on the sheet and in the pane. */
export const promises: Readonly<Record<Promise5, PromiseTexts>> = {
  code: {
    name: "1 Sharing the code",
    asks: "Every current and potential supplier receives the social purchasing code.",
    says: "of suppliers have the code",
    counts: "Counted: the version in force was sent or confirmed.",
    nothing: "Nothing to count yet: there is no table of suppliers.",
  },
  tenders: {
    name: "2 The code in requests",
    asks: "Every request refers to the code and asks for a copy of a valid PSO certificate.",
    says: "of requests refer to the code and ask for the certificate",
    counts: "Counted: Code mentioned and Certificate requested are both filled in.",
    nothing: "Nothing to count yet: there is no table of tenders.",
  },
  contracts: {
    name: "3 The certificate in contracts",
    asks: "A valid certificate is part of price agreements and contracts.",
    says: "of running contracts have the clause and a valid certificate",
    counts: "Counted: the contract runs, has the PSO clause, and the certificate counts on this day.",
    nothing: "Nothing to count yet: there is no running contract.",
  },
  weighting: {
    name: "4 The level helps decide",
    asks: "The level on the certificate is decisive, by a rule that is fixed beforehand.",
    says: "of requests have a PSO rule beforehand",
    counts: "Counted: the rule was fixed or locked on or before the closing date.",
    nothing: "Nothing to count yet: there is no table of tenders.",
  },
  reviews: {
    name: "5 Reviewing suppliers",
    asks: "Whether the code is followed is part of the periodic supplier review.",
    says: "of current suppliers were reviewed in the past year",
    counts: "Counted: a review in the last 12 months with a verdict of A, B or C.",
    nothing: "Nothing to count yet: there is no current supplier.",
  },
};

export const spendPromise: PromiseTexts = {
  name: "Spend",
  asks: "Buying from PSO-certified suppliers helps your own PSO too.",
  says: "of spend goes to suppliers with a certificate that counts",
  counts: "In euro without VAT. This is no PSO score.",
  nothing: "Nothing to count yet: there is no table of purchases and no spend in the supplier table.",
};

type Words = readonly [what: (params: Shortfall["params"]) => string, next: string];

const REASONS: Readonly<Record<ShortfallReason, Words>> = {
  codeDue: [() => "has not received the code yet", "Send the code and note the date"],
  codeOutdated: [
    ({ version }) =>
      version === "" || version === undefined
        ? "has an older version of the code"
        : `still has version ${version} of the code`,
    "Send the version in force and note the date",
  ],
  codeNotConfirmed: [
    () => "has the code, but did not confirm it yet",
    "Ask for a confirmation and note the date",
  ],
  codeNotMentioned: [
    () => "the request does not refer to the code",
    "Take over the text from the tab Requests and fill in Code mentioned",
  ],
  certificateNotRequested: [
    () => "no copy of the certificate was asked for",
    "Ask for the copy and fill in Certificate requested",
  ],
  clauseMissing: [() => "there is no PSO clause", "Add the clause and fill in PSO clause"],
  certificateNotValid: [
    ({ levelReason }) =>
      levelReason === undefined
        ? "there is no certificate that counts"
        : `the certificate does not count: ${levelReasons[levelReason as LevelReason]}`,
    "Ask for a valid certificate",
  ],
  supplierUnknown: [
    () => "the supplier is not in the table of suppliers",
    "Add the supplier to the table, with its KvK number",
  ],
  cellUnreadable: [() => "a cell of this contract shows an error value", "Mend the cell"],
  ruleNotStated: [() => "no PSO rule is filled in", "Choose a rule and fill in PSO rule"],
  ruleNotDated: [() => "it does not say when the rule was fixed", "Fill in Rule fixed on"],
  ruleLate: [
    ({ fixedOn, closing }) =>
      `the rule is of ${dateOf(fixedOn)}, after the closing date of ${dateOf(closing)}`,
    "Next time, fix the rule before the closing date",
  ],
  notReviewed: [
    ({ last }) =>
      last === undefined
        ? "has not been reviewed yet"
        : `was last reviewed on ${dateOf(last)}, more than a year ago`,
    "Take the supplier along in the next review",
  ],
  reviewUnfinished: [
    ({ period }) => `has no verdict yet in the review of ${period ?? ""}`,
    "Fill in the scores on the review sheet",
  ],
};

function dateOf(serial: string | number | undefined): string {
  return typeof serial === "number" ? format.date(serial as ExcelSerial) : "?";
}

/** Why something does not meet a promise, and what the reader does now. */
export function shortfallText({ reasons, params }: Shortfall): {
  readonly what: string;
  readonly next: string;
} {
  return {
    what: `${capital(format.list(reasons.map((reason) => REASONS[reason][0](params))))}.`,
    next: reasons.map((reason) => `${REASONS[reason][1]}.`).join(" "),
  };
}

/** The words on the sheet Naleving. */
export const complianceSheetTexts: ComplianceSheetTexts = {
  title: "Compliance with the social purchasing code",
  about: (date, writtenOn) => `As it stands on ${format.date(date)}, made on ${format.date(writtenOn)}`,
  figures: {
    promise: "Promise",
    asks: "What the code asks",
    share: "Figure",
    says: "What that means",
    counts: "How it was counted",
    met: "Met",
    total: "Of",
  },
  promises,
  spend: spendPromise,
  columns: {
    promise: "Promise",
    name: "Who or what",
    state: "State",
    why: "Why",
    next: "What you do",
    table: "Table",
    cell: "Cell",
  },
  state: { unmet: "Not met", noted: "Note" },
  shortfall: shortfallText,
  allKept: "Everything that was counted meets its promise. There is nothing to look into.",
  nothingCounted:
    "There is nothing to count yet. Fill the tables of suppliers, tenders and contracts; the template has them all.",
  fingerprint: (code) => `Fingerprint ${code}`,
};
