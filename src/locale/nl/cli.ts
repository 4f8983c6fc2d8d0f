import { endSentence } from "../end-sentence";
import { checkTotals, type CheckTotals, type CliTexts } from "../cli-texts";
import { findingLines, rankingLines, supplierLines } from "../cli-lines";
import { workbench } from "./workbench";

const SEE_HELP = "Met --help zie je wat er kan.";
const meantInstead = (meant: string): string => (meant === "" ? "" : ` Bedoel je ${meant}?`);

export const cli: CliTexts = {
  usage: {
    optionMissing: (name) => `Geef ook ${name} op.`,
    valueMissing: (name) => `Achter ${name} ontbreekt een waarde.`,
    workbookMissing: () => "Noem de werkmap (.xlsx) achter het commando.",
    optionUnknown: (name, meant) => `De optie ${name} bestaat niet.${meantInstead(meant)} ${SEE_HELP}`,
    commandUnknown: (name, meant) => `Het commando ${name} bestaat niet.${meantInstead(meant)} ${SEE_HELP}`,
    tooMuch: () => "Noem één werkmap; zet een naam met spaties tussen aanhalingstekens.",
  },
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
  statusNeedsOut: "--status-column schrijft in de werkmap. Geef met --out aan waar het resultaat komt.",
  outNeedsFolder: (out) => `--out ${out}: geef bij meer dan één werkmap een map op, geen bestand.`,
  sameName: (name) =>
    `Twee werkmappen heten ${name}. Geef een van beide een andere naam, of controleer ze apart.`,
  progress: { reading: "lezen", checking: "nakijken", writing: "schrijven", waiting: "wachten" },
  workbookLine: (workbook, totals, message) => `${workbook}: ${message ?? figures(totals)}`,
  severalSummary: (totals) =>
    `${totals.workbooks} werkmappen, ${totals.done} nagekeken. Samen: ${figures(totals)}`,
  checkSummary: (check, texts) => [
    `PSO-certificaten op ${texts.format.date(check.date)}`,
    ...supplierLines(check, texts, { counts: "telt", countsNot: "telt niet" }),
    ...findingLines(check.findings, texts, { error: "FOUT", warning: "let op", info: "info", row: "rij" }),
    figures(checkTotals(check)),
  ],
  locked: (tender, controlNumber, outcome) =>
    `${tender}: vastgelegd, controlegetal ${controlNumber}. ${outcome}`,
  lockedBefore: (tender) => `${tender}: was al vastgelegd en is niet gewijzigd.`,
  nothingWritten: "Er is geen werkmap geschreven.",
  notTried: "Niet alles is uitgeprobeerd. Los de fouten hierboven op en probeer opnieuw.",
  seedNotWhole: (seed) => `--seed ${seed}: geef een heel getal.`,
  seedBlank: "--seed is leeg. Geef het startwoord dat de commissie heeft gekozen.",
  drawn: (tender, result, sheet) => `${tender}: ${result} Zie het blad ${sheet}.`,
  drawnBefore: (tender, when, by, result) =>
    `${endSentence(`${tender}: er is al geloot op ${when}${by === "" ? "" : ` door ${by}`}`)} ${result} Tussen dezelfde inschrijvers wordt niet opnieuw geloot.`,
  noLotNeeded: (tender) => `${tender}: er is geen loting nodig.`,
  findingLines: (findings, texts) =>
    findingLines(findings, texts, { error: "FOUT", warning: "let op", info: "info", row: "rij" }),
  scoreSummary: (previews, findings, texts) => [
    ...rankingLines(previews, texts, { blocked: "kan niet worden berekend", excluded: "uitgesloten" }),
    ...findingLines(findings, texts, { error: "FOUT", warning: "let op", info: "info", row: "rij" }),
  ],
};

function figures({ suppliers, counting, errors, warnings, infos }: CheckTotals): string {
  return `${suppliers} leveranciers, bij ${counting} telt het niveau. Fouten: ${errors}, let op: ${warnings}, ter info: ${infos}.`;
}
