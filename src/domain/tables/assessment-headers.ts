import { BIDDER, CRITERION, LOT, TENDER } from "./header-words";
import type { HeaderWords } from "./header-words";
import type { ColumnKey } from "./roles";

/** One row per assessor; a table with a column per assessor has no header for `assessor` and `score`. */
export const ASSESSMENT_HEADERS: Readonly<Record<ColumnKey<"assessments">, HeaderWords>> = {
  tender: TENDER,
  lot: LOT,
  bidder: BIDDER,
  criterion: CRITERION,
  assessor: {
    template: "Beoordelaar",
    synonyms: [
      "Naam beoordelaar",
      "Beoordeeld door",
      "Gescoord door",
      "Beoordelaar naam",
      "Assessor",
      "Assessor name",
      "Assessed by",
      "Evaluator",
      "Scored by",
    ],
    weaker: [["Commissielid", "Teamlid", "Panellid", "Lid", "Reviewer", "Panel member", "Member"]],
  },
  score: {
    template: "Score",
    synonyms: ["Cijfer", "Rapportcijfer", "Individuele score", "Gegeven score", "Grade", "Mark", "Rating"],
    weaker: [["Beoordeling", "Waardering", "Assessment"]],
  },
  remark: {
    template: "Toelichting",
    synonyms: [
      "Opmerking",
      "Opmerkingen",
      "Remark",
      "Remarks",
      "Comment",
      "Comments",
      "Explanation",
      "Notes",
    ],
    weaker: [["Motivering", "Motivatie", "Onderbouwing", "Reason", "Reasons", "Motivation"]],
  },
};

/** What the assessors agreed on, one row per bid and criterion. */
export const CONSENSUS_HEADERS: Readonly<Record<ColumnKey<"consensus">, HeaderWords>> = {
  tender: TENDER,
  lot: LOT,
  bidder: BIDDER,
  criterion: CRITERION,
  score: {
    template: "Score",
    synonyms: [
      "Consensus",
      "Consensusscore",
      "Consensuscijfer",
      "Definitieve score",
      "Vastgestelde score",
      "Eindscore",
      "Agreed score",
      "Final score",
    ],
    weaker: [["Cijfer", "Rapportcijfer", "Grade", "Mark", "Rating"]],
  },
  reason: {
    template: "Motivering",
    synonyms: [
      "Motivatie",
      "Onderbouwing",
      "Reden",
      "Argumentatie",
      "Reason",
      "Reasons",
      "Motivation",
      "Justification",
      "Rationale",
    ],
    weaker: [["Toelichting", "Explanation"]],
  },
};
