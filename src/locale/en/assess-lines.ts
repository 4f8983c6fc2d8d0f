import { endSentence } from "../end-sentence";
import { formatFor } from "../format";
import type { AssessLines } from "../assess-lines";

const format = formatFor("en");

export const assessLines: AssessLines = {
  assessorsMissing:
    '--assessors is empty. Give the names with a semicolon between them: --assessors "Anna;Bram".',
  assessorTwice: (name) => `--assessors: ${name} is there twice. Give everybody a name of their own.`,
  opened: (tender, assessors, controlNumber) =>
    endSentence(`${tender}: forms made for ${format.list(assessors)}, control number ${controlNumber}`),
  written: (sheets) => `Written: ${format.list(sheets)}`,
  sameWorkbook:
    "The forms are in this workbook, beside prices and the log. Where these must stay hidden, make a workbook per assessor with --forms.",
  namesInLog:
    "Whoever opens the log sees which letter is which bidder. So send assessors only their own workbook.",
  merged: (tender, { added, overwrites, open }) =>
    `${tender}: merged. New: ${format.number(added)}, changed: ${format.number(overwrites.length)}, still open: ${format.number(open)}.`,
  overwritten: ({ assessor, bidder, criterion, was, becomes }) =>
    `  ${assessor}, ${bidder}, ${criterion}: was ${was === null ? "unreadable" : format.number(was, 9)}, becomes ${format.number(becomes, 9)}`,
  apart: ({ bidder, criterion, scores }) =>
    `  far apart: ${bidder}, ${criterion}: ${scores.map(({ assessor, score }) => `${assessor} ${format.number(score, 9)}`).join(", ")}`,
  nothingNew: (tender, open) => `${tender}: the forms hold nothing new. Still open: ${format.number(open)}.`,
  closed: (tender, controlNumber) =>
    `${tender}: quality is closed, control number ${controlNumber}. Prices may be shown.`,
  notNow: {
    open: (tender) => `${tender}: the assessment is open already. Merge and close quality first.`,
    notOpen: (tender) => `${tender}: no assessment is open. Start with the command assess.`,
    incomplete: (tender) =>
      `${tender}: not every valid bid has a score for every criterion yet. Complete the scores and merge.`,
  },
  noQuality: (tender) => `${tender}: this tender has no quality criterion, so there is nothing to assess.`,
};
