import type { ControlSheetTexts } from "../../domain/sheets/control-sheet";

/** The words on the sheet Controle. */
export const controlSheetTexts: ControlSheetTexts = {
  title: "Controle",
  explanation:
    "Per gescoorde tender een controlegetal: het begin van de SHA-256 van de tekst in de laatste kolom (buiten de afdruk). In die tekst staan de regels, " +
    "de uitslag, elke cel van het gunningsblad en elke bronrij. De taak Dossier in de invoegtoepassing, of de opdracht verify, noemt elke cel die daarna " +
    "is veranderd. Dit bewijst alleen iets aan wie het getal buiten deze werkmap heeft genoteerd: wie alles overnieuw maakt, maakt ook een nieuw getal. " +
    "Het is geen handtekening. Verander of verwijder niets op dit blad.",
  columns: {
    tender: "Tender",
    lot: "Perceel",
    sheet: "Blad",
    controlNumber: "Controlegetal",
    when: "Berekend op",
    by: "Door",
    replaces: "Vervangt",
    why: "Waarom",
    sha256: "SHA-256",
    text: "Tekst",
  },
  scored: "Tender gescoord",
  scoredAgain: "Tender opnieuw gescoord",
  outcome: (winners, lotNeeded) =>
    winners.length === 0
      ? "Geen inschrijving telt mee."
      : lotNeeded
        ? `Loting nodig tussen ${winners.join(", ")}.`
        : `Gegund aan ${winners.join(", ")}.`,
};
