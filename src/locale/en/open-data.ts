import type { OpenDataTexts } from "../../domain/open-data/open-data-texts";
import { formatFor } from "../format";
import { scoreSheetTexts } from "./score-sheet";

const format = formatFor("en");

/** The words of the open data. */
export const openDataTexts: OpenDataTexts = {
  language: "en",
  organisation: "[name of the organisation]",
  procedure: scoreSheetTexts.procedure,
  weighting: ({ method, rule }) =>
    `${scoreSheetTexts.method[method].explained} ${scoreSheetTexts.ruleExplained(rule, method)}`,
  psoCriterion: "The level on the Prestatieladder Socialer Ondernemen (PSO), or equivalent proof.",
  worth: (euro) => `The highest score or level takes ${format.euro(euro)} off the price.`,
  ofLot: (lot, text) => `Lot ${lot}: ${text}`,
  notes: {
    prefix:
      "The ocid is not globally unique: ocds-213czf is the example prefix of the standard. Ask the Open Contracting Partnership for a prefix of your own and put it at OCID prefix in the table of settings before you publish this.",
    losersLeftOut:
      "Bidders without a contract have a number instead of a name. Their price is left out, and so is every figure from which it can be worked out.",
    notScored:
      "A lot or tender has no control number: it was not written to a score sheet, or something changed after that.",
    lotToDraw: "A lot must still be drawn. Until then there is no award for that part.",
  },
};
