import type { DrawSheetTexts } from "../../domain/sheets/draw-sheet";
import { endSentence } from "../end-sentence";
import { formatFor } from "../format";

const format = formatFor("en");

/** The words on a sheet Loting. */
export const drawSheetTexts: DrawSheetTexts = {
  title: (tender, lot) => `Draw of lots ${tender}${lot === "" ? "" : `, lot ${lot}`}`,
  result: (winners) =>
    endSentence(
      winners.length === 1
        ? `The draw points to ${winners[0]}`
        : `The draw points, in this order, to ${format.list(winners)}`,
    ),
  facts: {
    seed: "Seed",
    drawnOn: "Drawn on",
    time: "Time",
    by: "By",
    rank: "Shared rank",
    contracts: "Contracts to draw for",
  },
  headings: { tickets: "Tickets", steps: "How lots were drawn", check: "Repeat it yourself" },
  columns: {
    bidder: "Bidder",
    text: "Text of the ticket",
    ticket: "Ticket (SHA-256)",
    number: "Number",
    order: "Order",
    outcome: "Outcome",
  },
  logged: "draw of lots",
  getsContract: "gets the contract",
  getsNone: "gets no contract",
  steps: [
    "1. The committee types a seed. Choose it in front of the bidders, or take something that nobody knows beforehand: whoever chooses alone can try first.",
    "2. The text of a ticket is: seed|tender|lot|bidder, without spaces at either end.",
    "3. The ticket is the SHA-256 of that text in UTF-8. The order of the bidders in the workbook has no influence.",
    "4. The first 9 characters of the ticket are a hexadecimal number. The lowest number comes first.",
    "5. The contracts that are left go to the bidders in that order.",
  ],
  checks: [
    "Number, order and outcome are formulas: the workbook recalculates them. Only the SHA-256 is beyond Excel.",
    "Put the text of a ticket in any SHA-256 calculator. The same text gives the same ticket everywhere.",
    "Or on the command line of macOS or Linux: printf %s 'text' | shasum -a 256",
    "The same facts stand in the log. Between the same bidders lots are drawn once.",
  ],
};
