import type { LotNoticeTexts, PaperLogTexts, PaperTexts } from "../../domain/sheets/paper-texts";
import type { PaperKind } from "../../domain/papers/paper-choices";
import { formatFor } from "../format";
import { bidSentence } from "./bid-sentences";
import { levels } from "./levels";
import { lockChange, lockStatement } from "./model-lock";
import { letterTexts } from "./paper-letter";
import { minutesTexts } from "./paper-minutes";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("en");

const lotNotice: LotNoticeTexts = {
  subjectLine: ({ key }) => `Drawing of lots ${key.tender}${key.lot === "" ? "" : `, lot ${key.lot}`}`,
  why: ({ key, description, tied, contracts }) =>
    `You submitted a bid for ${key.tender}${key.lot === "" ? "" : `, lot ${key.lot}`}${description === "" ? "" : ` (${description})`}. After the assessment ${tied} bids, yours among them, are equal: total, PSO level and quality do not tell them apart. A lot therefore decides who is awarded ${contracts === 1 ? "the contract" : `the ${contracts} contracts that are left`}. We invite you to attend.`,
  facts: { when: "When", where: "Where", by: "By whom" },
  heading: "When, where and by whom",
  attend:
    "Every bidder that is equal may attend with one or more representatives. Attending is not required; your bid takes part without you as well. If you cannot come on this day, please let us know beforehand.",
  how: [
    "How lots are drawn: at the draw a seed is chosen. From the seed, the tender, the lot and your name follows a ticket for each bid (SHA-256). The lowest ticket goes first.",
    "Anybody can repeat the draw with the seed. After the draw you receive the decision with its reasons.",
  ],
  asideNotes: ({ invited }) => [
    "These notes stand beside the letter and are not printed.",
    "Fill in the yellow cells yourself.",
    `Send this notice to: ${format.list(invited)}. The letter itself names none of them.`,
    "Tell all tied bidders in time: a draw without notice must be held again.",
  ],
};

/** Every word on the papers of a tender. */
export const paperTexts: PaperTexts = {
  score: scoreSheetTexts,
  bidSentence,
  lockStatement,
  lockChange: (change) => `${lockChange(change)}.`,
  minutes: minutesTexts,
  letter: letterTexts,
  lotNotice,
  rule: (rule, method) => {
    const unit = method === "punten" || method === "utility index" ? " points" : " EUR";
    switch (rule.kind) {
      case "marge":
        return `margin ${format.number(rule.margin, 6)}${unit}`;
      case "banden":
        return `bands of ${format.number(rule.width, 6)}${unit}`;
      case "minimum":
        return `minimum ${levels[rule.level]}`;
      case "gelijk":
      case "eerst":
      case "gewogen":
      case "korting euro":
      case "korting procent":
        return scoreSheetTexts.ruleName[rule.kind];
    }
  },
  day: format.date,
};

const KINDS: Readonly<Record<PaperKind, string>> = {
  minutes: "award report",
  award: "letters of award",
  rejection: "letters of rejection",
  lotNotice: "notice of the draw",
};

export const paperLog: PaperLogTexts = {
  logged: "papers made",
  outcome: (kinds, sheets, sentOn) =>
    `${sheets} ${sheets === 1 ? "sheet" : "sheets"}: ${format.list(kinds.map((kind) => KINDS[kind]))}; sent on ${format.date(sentOn)}`,
};
