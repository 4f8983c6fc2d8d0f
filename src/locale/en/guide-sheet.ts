import type { GuideSheetTexts } from "../../domain/sheets/guide-sheet-texts";
import { formatFor } from "../format";

const format = formatFor("en");

/** The words on the sheet `Leeswijzer`. */
export const guideSheetTexts: GuideSheetTexts = {
  title: "Reading guide",
  made: (on) => `How the result came about and how to read the sheets. Made on ${format.date(on)}.`,
  fingerprint: (code) => `Fingerprint ${code}`,
  headings: {
    scored: "The results",
    others: "Scored earlier and still in force",
    reading: "How to read a sheet Gunning",
    control: "The control number",
  },
  labels: {
    outcome: "Result",
    why: "Because",
    score: "The score",
    level: "The PSO level",
    day: "The reference date",
    sheet: "Read more",
  },
  columns: { tender: "Tender", outcome: "Result", sheet: "Sheet", number: "Control number" },
  tender: (tender, lot) => {
    if (tender === "") return lot === "" ? "The tender" : `Lot ${lot}`;
    return lot === "" ? tender : `${tender} · lot ${lot}`;
  },
  decided: (by) => {
    switch (by) {
      case "only":
        return "Only one bid counted.";
      case "score":
        return "The score decided.";
      case "pso":
        return "The PSO level decided.";
      case "quality":
        return "Score and PSO level were equal; quality decided.";
      case "lot":
        return "Nothing tells the last candidates apart: lots decide.";
      case null:
        return "No bid counts.";
    }
  },
  pricePoints: (formula) => {
    switch (formula.kind) {
      case "laagste/prijs":
        return "The lowest price gets all price points; a price twice as high gets half.";
      case "laag-hoog":
        return "The lowest price gets all price points, the highest none; in between in proportion.";
      case "afwijking":
        return "The lowest price gets all price points; a price 10% higher gets 10% less.";
      case "log":
        return `The lowest price gets all price points; a price ${format.number(formula.base, 6)} times as high gets none.`;
      case "bandbreedte":
        return `A price of ${format.euro(formula.low)} gets all price points, a price of ${format.euro(formula.high)} none; in between in proportion.`;
    }
  },
  day: (day) =>
    `A PSO level counts if the certificate was valid on ${format.date(day)}. The sheet Gunning says per bidder whether it counts, and why not.`,
  sheetAndNumber: (sheet, number) => `Sheet ${sheet}. Control number: ${number}.`,
  shortNote: "How the score and the PSO level work stands on the first page of each tender's sheet.",
  more: (count) =>
    count === 1
      ? "And 1 more tender: see the sheet Controle."
      : `And ${count} more tenders: see the sheet Controle.`,
  samples: [
    {
      role: "input",
      shown: "copy",
      means: "Taken from the source table at the moment of the calculation, and calculated with.",
    },
    {
      role: "formula",
      shown: "formula",
      means: "A step in between. Click it to see how the number is made.",
    },
    { role: "result", shown: "result", means: "A formula that matters: total, quality, rank." },
    {
      role: "ok",
      shown: "agrees",
      means: "The formulas give the same as the program. Differs: something on this sheet was changed.",
    },
    {
      role: "error",
      shown: "changed",
      means:
        "The source table changed after the calculation; the sheet calculates with the copy. Source missing: that table is not in this file.",
    },
    {
      role: "error",
      shown: "replaced",
      means: "This tender was scored again later. The sheet Controle says when, by whom and why.",
    },
  ],
  control: [
    {
      label: "What it is",
      text: "Sixteen characters, calculated from all inputs, settings and results of one tender. It does not change along when something is altered later: only checking shows whether everything still fits the number.",
    },
    {
      label: "What it proves",
      text: "Whoever notes the number outside this file at the decision sees later whether anything was changed, and in which cell.",
    },
    {
      label: "What it does not prove",
      text: "It is no signature: it does not say who did something. Somebody can change something and make a new number. Without a note elsewhere it proves nothing.",
    },
    {
      label: "Check it yourself",
      text: "In the pane of Inkoopladder: Dossier, Check. On the command line: verify. Without the program: put the pieces in the last column of the sheet Controle together, with space ¶ space between them; a piece that begins with + follows directly, without that +. The first 16 characters of the SHA-256 of this (UTF-8) are the control number.",
    },
  ],
};
