import type { LogSheetTexts } from "../../domain/sheets/log-sheet";

/** The words on the sheet Logboek. */
export const logTexts: LogSheetTexts = {
  title: "Logboek",
  explanation:
    "Elke rij sluit met een hash aan op de rij erboven. Verander of verwijder niets: dat wordt gemeld. Noteer controlegetallen ook buiten deze werkmap.",
  columns: {
    when: "Wanneer",
    by: "Door",
    what: "Wat",
    tender: "Tender",
    lot: "Perceel",
    outcome: "Uitkomst",
    controlNumber: "Controlegetal",
    sha256: "SHA-256",
    details: "Tekst",
    previous: "Vorige rij",
    hash: "Deze rij",
  },
};
