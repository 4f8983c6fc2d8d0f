import type { WorkbenchTexts } from "../workbench-texts";

export const workbench: WorkbenchTexts = {
  title: "Inkoopladder werkbank",
  open: "Werkmap openen",
  save: "Opslaan als .xlsx",
  sample: "Voorbeeld laden",
  grid: (sheet) => `Blad ${sheet}`,
  tabs: "Bladen",
  formulaBar: "Inhoud van de cel",
  pane: "Inkoopladder",
  loading: "De werkmap wordt geopend …",
  unsaved: "Je wijzigingen in deze werkmap zijn niet opgeslagen. Toch een andere openen?",
  dismiss: "Sluiten",
  language: "English",
  unreadable: {
    empty: "Dit bestand is leeg. Kies een ander bestand.",
    binaryFormat: "Dit is een .xlsb-bestand. Open het in Excel, bewaar het als .xlsx en open dat.",
    notZip: "Dit is geen Excel-bestand. Kies een bestand dat op .xlsx eindigt.",
    encrypted:
      "Dit bestand heeft een wachtwoord. Haal het er in Excel af (Bestand > Info) en open het opnieuw.",
    oldFormat: "Dit is een .xls-bestand. Open het in Excel, bewaar het als .xlsx en open dat.",
    notSpreadsheet: "Dit is een ander soort Office-bestand. Kies een Excel-werkmap (.xlsx).",
    tooLarge:
      "Dit bestand is te groot voor de werkbank. Verwijder bladen die je niet nodig hebt en probeer opnieuw.",
    damaged: "Dit bestand is beschadigd. Open het in Excel, laat het herstellen en bewaar het opnieuw.",
  },
  sampleMissing: "Het voorbeeld ontbreekt in deze uitgave. Open een eigen werkmap.",
  cannotSave:
    "Deze werkmap kan niet veilig worden opgeslagen. Er is niets geschreven. Maak de laatste wijziging in Excel.",
  cannotEdit: "Die invoer is niet aangenomen: de cel of het blad is beveiligd, of de formule klopt niet.",
};
