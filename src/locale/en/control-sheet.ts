import type { ControlSheetTexts } from "../../domain/sheets/control-sheet";

/** The words on the sheet Controle. */
export const controlSheetTexts: ControlSheetTexts = {
  title: "Controle (control record)",
  explanation:
    "A control number per scored tender: the start of the SHA-256 of the text in the last column (outside the print area). That text holds the rules, " +
    "the result, every cell of the score sheet and every source row. The task Dossier in the add-in, or the command verify, names each cell that was changed " +
    "afterwards. It proves something only to whoever noted the number outside this workbook: somebody who makes everything anew makes a new number " +
    "too. It is no signature. Change or delete nothing on this sheet.",
  columns: {
    tender: "Tender",
    lot: "Lot",
    sheet: "Sheet",
    controlNumber: "Control number",
    when: "Scored on",
    by: "By",
    replaces: "Replaces",
    why: "Why",
    sha256: "SHA-256",
    text: "Text",
  },
  scored: "Tender scored",
  scoredAgain: "Tender scored again",
  outcome: (winners, lotNeeded) =>
    winners.length === 0
      ? "No bid counts."
      : lotNeeded
        ? `Lots must be drawn between ${winners.join(", ")}.`
        : `Awarded to ${winners.join(", ")}.`,
};
