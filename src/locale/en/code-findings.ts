import type { CodeFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, quoted, date } = findingWords(formatFor("en"));

/** What is wrong in how the code was distributed. */
export const codeFindings: FindingSentences<CodeFindingCode> = {
  codeVersionNotSet: () => [
    "It says nowhere which version of the code is in force, so I cannot see who has an old one.",
    "Put the version among the settings of the workbook.",
  ],
  codeColumnMissing: (p) => [
    `The table has no column ${text(p, "column")}, so I cannot keep track of that.`,
    "Add the column to your table of suppliers.",
  ],
  codeVersionMissing: (p) => [
    `It does not say which version was sent. I take it to be ${text(p, "present")}.`,
    "Enter the version.",
  ],
  codeVersionNewer: (p) => [
    `Version ${text(p, "version")} is newer than ${text(p, "present")}, the version in your settings.`,
    "Correct the cell, or the version in your settings.",
  ],
  codeConfirmedNotSent: () => [
    "The code was confirmed, but it does not say when it was sent. It counts as confirmed.",
    "Enter when you sent the code.",
  ],
  codeRemindedNotSent: () => [
    "A reminder was sent, but it does not say when the code was sent. It counts as sent.",
    "Enter when you sent the code.",
  ],
  codeSentUndated: () => [
    "It does not say on which day the code was sent, so I do not know when to remind.",
    "Enter the day.",
  ],
  codeDatesReversed: (p) => [
    `The confirmation of ${date(p, "confirmed")} is from before the code was sent on ${date(p, "sent")} and does not count.`,
    "Ask for a new confirmation, or correct the dates.",
  ],
  codeDateInFuture: (p) => [
    `${date(p, "day")} is after ${date(p, "date")} and does not count yet.`,
    "Correct the date if it is a typing error.",
  ],
  codeEmailMissing: () => [
    "This supplier must still hear from you, but has no e-mail address.",
    "Enter the address, or send the code by post.",
  ],
  codeEmailUnusable: (p) => [
    `I make no letter to ${quoted(p, "email")}: a character in the address could make it two recipients.`,
    "Enter an address without unusual characters, or send the code by post.",
  ],
};
