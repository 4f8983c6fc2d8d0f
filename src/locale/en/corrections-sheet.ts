import type { CorrectionsSheetTexts } from "../../domain/sheets/corrections-sheet";

/** The words on the sheet Correcties. */
export const correctionsSheetTexts: CorrectionsSheetTexts = {
  title: "Correcties (corrections)",
  explanation:
    "What changed between two calculations of a tender: cell, old, new, by whom and why. The earlier score sheet stays and has been replaced.",
  columns: {
    when: "When",
    by: "By",
    tender: "Tender",
    lot: "Lot",
    sheet: "Sheet",
    cell: "Cell",
    what: "What",
    was: "Was",
    is: "Became",
    why: "Why",
    replaced: "Replaced control number",
    controlNumber: "New control number",
    newSheet: "New sheet",
  },
  nothingChanged: "Calculated again; no input changed",
  noReason: "(no reason given)",
  blank: "(blank)",
};
