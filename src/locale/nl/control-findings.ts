import type { ControlFindingCode } from "../../domain/control/control-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, quoted } = findingWords(formatFor("nl"));

/** What comparing the workbook with its own records tells besides changed cells. */
export const controlFindings: FindingSentences<ControlFindingCode> = {
  recordEdited: (p) => [
    `De tekst op het blad Controle geeft controlegetal ${text(p, "found")}, maar ernaast staat ${text(p, "controlNumber")}: die rij is na het scoren veranderd.`,
    "Vergelijk het getal met wat je buiten de werkmap hebt genoteerd, en neem een eerdere kopie van de werkmap erbij.",
  ],
  recordMissing: (p) => [
    `Het blad ${quoted(p, "sheet")} toont controlegetal ${text(p, "controlNumber")}, maar de tekst daarvan staat niet (meer) op het blad Controle. Daardoor is niet te zeggen of er iets is veranderd.`,
    "Neem een kopie van de werkmap waarin het blad Controle nog volledig is, of score opnieuw.",
  ],
  recordRebuilt: (p) => [
    `De rij van controlegetal ${text(p, "controlNumber")} staat niet meer op het blad Controle. Uit de huidige invoer is precies hetzelfde getal opnieuw gemaakt, dus die is niet veranderd.`,
    "Zet het blad Controle terug uit een eerdere kopie, zodat een latere wijziging per cel te noemen is.",
  ],
  scoreSheetMissing: (p) => [
    `Het gunningsblad ${quoted(p, "sheet")} met controlegetal ${text(p, "controlNumber")} is weg.`,
    "Zet het terug uit een eerdere kopie, of score de tender opnieuw.",
  ],
  replacedSheetMissing: (p) => [
    `Het vervangen gunningsblad ${quoted(p, "sheet")} met controlegetal ${text(p, "controlNumber")} is weg.`,
    "Bewaar een eerdere kopie van de werkmap als je moet kunnen laten zien wat er eerst stond.",
  ],
  scoreLogMissing: (p) => [
    `In het logboek staat geen rij over de berekening met controlegetal ${text(p, "controlNumber")}: die rij, of het logboek, is verwijderd.`,
    "Zet het logboek terug uit een eerdere kopie.",
  ],
  recordDiffersFromLog: (p) => [
    `Het blad Controle en het logboek zeggen iets anders over de berekening met controlegetal ${text(p, "controlNumber")}.`,
    "Vergelijk beide rijen en neem een eerdere kopie van de werkmap erbij.",
  ],
  sourceTableMissing: (p) => [
    `De tabel van het blad ${quoted(p, "sheet")} staat niet meer in de werkmap: de kopieën op het gunningsblad zijn nagekeken, de bron zelf niet.`,
    "Niets, als je de bron bewust hebt weggelaten.",
  ],
  sourceTableUnknown: (p) => [
    `Op het blad ${quoted(p, "sheet")} stond een tabel waarop de score rust; die wordt niet meer herkend, bijvoorbeeld omdat een kolomkop is veranderd.`,
    "Zet de kolomkoppen terug zoals ze waren en controleer opnieuw.",
  ],
  registerTwice: (p) => [
    `Het blad ${quoted(p, "sheet")} doet zich voor als ${quoted(p, "first")}: er mag er maar één zijn, anders weet een lezer niet welke geldt.`,
    `Vergelijk beide, en verwijder de kopie.`,
  ],
  correctionWithoutReason: (p) => [
    `De invoer is veranderd sinds controlegetal ${text(p, "sheet")} en er is geen reden opgegeven; in het register Correcties staat dat ook.`,
    "Vul de reden in op het blad Correcties, of score opnieuw en geef de reden op.",
  ],
};
