import type { CliTexts } from "../cli-texts";
import { findingLines, rankingLines, supplierLines } from "../cli-lines";
import { workbench } from "./workbench";

export const cli: CliTexts = {
  fileMissing: (path) =>
    `${path}: dit bestand is er niet of mag niet worden gelezen. Controleer de naam en de map.`,
  unreadable: workbench.unreadable,
  sameFile: (path) =>
    `${path}: dit bestand is al in gebruik als invoer of uitvoer van deze opdracht. Geef bij --out of --json een andere naam.`,
  cannotSave: (code) =>
    `De werkmap kan niet veilig worden opgeslagen (${code}). Er is geen werkmap geschreven. Open haar in Excel, bewaar haar onder een andere naam als .xlsx en probeer het daarmee opnieuw.`,
  cannotWrite: (path) =>
    `${path}: hier kan niet worden geschreven. Controleer de map en of het bestand open is.`,
  noSuppliers:
    "Er is geen tabel met leveranciers gevonden. Zet de kolommen Leverancier en PSO-niveau in één tabel, of begin met het commando template.",
  noSuchTender: (wanted, there) =>
    `--tender ${wanted}: die aanbesteding staat niet in de werkmap. Wel: ${there.join(", ") || "geen"}.`,
  refused: "Er is geen scoreblad gemaakt. Los de fouten hierboven op en probeer opnieuw.",
  templateWritten: (path) => `Geschreven: ${path}`,
  unexpected: (message) =>
    `Er ging iets mis dat we niet hadden voorzien; er is niets geschreven. Meld deze tekst: ${message}`,
  checkSummary: (check, texts) => [
    `PSO-certificaten op ${texts.format.date(check.date)}`,
    ...supplierLines(check, texts, { counts: "telt", countsNot: "telt niet" }),
    ...findingLines(check.findings, texts, { error: "FOUT", warning: "let op", info: "info", row: "rij" }),
  ],
  scoreSummary: (previews, findings, texts) => [
    ...rankingLines(previews, texts, { blocked: "kan niet worden berekend", excluded: "uitgesloten" }),
    ...findingLines(findings, texts, { error: "FOUT", warning: "let op", info: "info", row: "rij" }),
  ],
};
