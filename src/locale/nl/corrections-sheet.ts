import type { CorrectionsSheetTexts } from "../../domain/sheets/corrections-sheet";

/** The words on the sheet Correcties. */
export const correctionsSheetTexts: CorrectionsSheetTexts = {
  title: "Correcties",
  explanation:
    "Wat er tussen twee berekeningen van een tender is veranderd: cel, oud, nieuw, door wie en waarom. Het vorige gunningsblad blijft staan en is vervangen.",
  columns: {
    when: "Wanneer",
    by: "Door",
    tender: "Tender",
    lot: "Perceel",
    sheet: "Blad",
    cell: "Cel",
    what: "Wat",
    was: "Was",
    is: "Werd",
    why: "Waarom",
    replaced: "Vervangen controlegetal",
    controlNumber: "Nieuw controlegetal",
    newSheet: "Nieuw blad",
  },
  nothingChanged: "Opnieuw berekend; de invoer is niet veranderd",
  noReason: "(geen reden opgegeven)",
  blank: "(leeg)",
};
