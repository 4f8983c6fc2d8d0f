import type { RequestSheetTexts } from "../../domain/sheets/request-sheet";

/** The words around the text of a request. */
export const requestSheetTexts: RequestSheetTexts = {
  title: (tender, lot) => `Aanvraagtekst ${tender}${lot === "" ? "" : ` · perceel ${lot}`}`,
  note: "Kopieer hieruit wat je nodig hebt. De tekst volgt de instellingen van deze tender: verander je die, maak dan een nieuwe tekst. Vul in wat tussen [haken] staat. Laat de tekst bij een openbare aanbesteding juridisch toetsen.",
  copies: {
    heading: "Kopie van het certificaat per inschrijver",
    noBids: "Er zijn nog geen inschrijvingen.",
    allThere: "Niemand hoeft nog een kopie te sturen.",
    columns: { bidder: "Inschrijver", kvk: "KvK-nummer", email: "E-mail", state: "Kopie" },
    state: {
      received: "ontvangen",
      missing: "ontbreekt",
      notNeeded: "niet nodig",
      unknownSupplier: "leverancier onbekend",
    },
  },
};
