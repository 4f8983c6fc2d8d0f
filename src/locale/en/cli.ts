import { endSentence } from "../end-sentence";
import { checkTotals, type CheckTotals, type CliTexts } from "../cli-texts";
import { findingLines, rankingLines, supplierLines } from "../cli-lines";
import { workbench } from "./workbench";

const SEE_HELP = "See what there is with --help.";
const meantInstead = (meant: string): string => (meant === "" ? "" : ` Did you mean ${meant}?`);

export const cli: CliTexts = {
  usage: {
    optionMissing: (name) => `Give ${name} too.`,
    valueMissing: (name) => `There is no value behind ${name}.`,
    workbookMissing: () => "Name the workbook (.xlsx) behind the command.",
    optionUnknown: (name, meant) => `There is no option ${name}.${meantInstead(meant)} ${SEE_HELP}`,
    commandUnknown: (name, meant) => `There is no command ${name}.${meantInstead(meant)} ${SEE_HELP}`,
    tooMuch: () => "Name one workbook; put quotation marks around a name with spaces.",
  },
  fileMissing: (path) => `${path}: this file is not there or may not be read. Check the name and the folder.`,
  unreadable: workbench.unreadable,
  sameFile: (path) =>
    `${path}: this file is already an input or output of this command. Give another name with --out or --json.`,
  cannotSave: (code) =>
    `The workbook cannot be saved safely (${code}). No workbook was written. Open it in Excel, save it under another name as .xlsx and try again with that.`,
  cannotWrite: (path) => `${path}: cannot write here. Check the folder, and whether the file is open.`,
  noSuppliers:
    "No supplier table was found. Put the columns Supplier and PSO level in one table, or start with the command template.",
  noSuchTender: (wanted, there) =>
    `--tender ${wanted}: the workbook has no such tender. It has: ${there.join(", ") || "none"}.`,
  refused: "No score sheet was made. Solve the errors above and try again.",
  templateWritten: (path) => `Written: ${path}`,
  unexpected: (message) =>
    `Something went wrong that we did not foresee; nothing was written. Please report this text: ${message}`,
  statusNeedsOut: "--status-column writes in the workbook. Say with --out where the result goes.",
  outNeedsFolder: (out) => `--out ${out}: with more than one workbook give a folder, not a file.`,
  sameName: (name) => `Two workbooks are called ${name}. Rename one of them, or check them one by one.`,
  progress: { reading: "reading", checking: "checking", writing: "writing", waiting: "waiting" },
  workbookLine: (workbook, totals, message) => `${workbook}: ${message ?? figures(totals)}`,
  severalSummary: (totals) =>
    `${totals.workbooks} workbooks, ${totals.done} checked. Together: ${figures(totals)}`,
  checkSummary: (check, texts) => [
    `PSO certificates on ${texts.format.date(check.date)}`,
    ...supplierLines(check, texts, { counts: "counts", countsNot: "does not count" }),
    ...findingLines(check.findings, texts, { error: "ERROR", warning: "warning", info: "info", row: "row" }),
    figures(checkTotals(check)),
  ],
  locked: (tender, controlNumber, outcome) =>
    `${tender}: locked, control number ${controlNumber}. ${outcome}`,
  lockedBefore: (tender) => `${tender}: was locked before and has not changed.`,
  nothingWritten: "No workbook was written.",
  notTried: "Not everything was tried. Solve the errors above and try again.",
  seedNotWhole: (seed) => `--seed ${seed}: give a whole number.`,
  seedBlank: "--seed is blank. Give the seed that the committee chose.",
  drawn: (tender, result, sheet) => `${tender}: ${result} See the sheet ${sheet}.`,
  drawnBefore: (tender, when, by, result) =>
    `${endSentence(`${tender}: lots were drawn on ${when}${by === "" ? "" : ` by ${by}`}`)} ${result} Between the same bidders lots are drawn once.`,
  noLotNeeded: (tender) => `${tender}: no draw of lots is needed.`,
  findingLines: (findings, texts) =>
    findingLines(findings, texts, { error: "ERROR", warning: "warning", info: "info", row: "row" }),
  scoreSummary: (previews, findings, texts) => [
    ...rankingLines(previews, texts, { blocked: "cannot be scored", excluded: "excluded" }),
    ...findingLines(findings, texts, { error: "ERROR", warning: "warning", info: "info", row: "row" }),
  ],
};

function figures({ suppliers, counting, errors, warnings, infos }: CheckTotals): string {
  return `${suppliers} suppliers, the level counts for ${counting}. Errors: ${errors}, warnings: ${warnings}, infos: ${infos}.`;
}
