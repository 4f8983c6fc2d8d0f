import type { ExcelSerial } from "../../domain/cell";
import type { CliLanguage } from "../../locale/cli-language";
import { checkTotals, NO_TOTALS, type CheckTotals } from "../../locale/cli-texts";
import { checkJson, severalJson, type CheckJson, type WorkbookCheckJson } from "./check-json";
import { outputPaths } from "./check-output";
import { checkWorkbook, type CheckedWorkbook } from "./check-workbook";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { explainFailure } from "./explain-failure";
import type { ShowProgress } from "./show-progress";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface CheckOptions {
  readonly workbooks: readonly string[];
  /** A file for one workbook, a folder for several. */
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly statusColumn: boolean;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
  readonly progress: ShowProgress;
}

/**
 * `check`: which certificates count on a date, in one workbook or in several. A workbook is refused only when it has no
 * usable supplier table or takes no sheet; of several the others go on, and the worst exit code is the command's.
 */
export async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const { workbooks, out, json, texts, statusColumn } = options;
  if (statusColumn && out === undefined) throw new CommandError(EXIT.usage, texts.cli.statusNeedsOut);
  const outs = outputPaths(workbooks, out, texts.cli);
  refuseSameFile(workbooks, [...outs, json], texts.cli);
  const [only] = workbooks;
  return only !== undefined && workbooks.length === 1
    ? checkOne(only, outs[0], options)
    : checkSeveral(outs, options);
}

async function checkOne(workbook: string, out: string | undefined, options: CheckOptions): Promise<ExitCode> {
  const { texts, print, json } = options;
  const checked = await withProgress(workbook, out, options);
  await saveJson(checkJson(checked.check, texts.finding), json, texts.cli);
  for (const line of texts.cli.checkSummary(checked.check, texts)) print(line);
  if (checked.absent) print(texts.cli.noSuppliers);
  if (checked.failure) throw checked.failure;
  await save(checked, out, options);
  return checked.usable ? EXIT.done : EXIT.refused;
}

async function checkSeveral(outs: readonly (string | undefined)[], options: CheckOptions): Promise<ExitCode> {
  const { workbooks, texts, print, json } = options;
  const results: Result[] = [];
  for (const [index, workbook] of workbooks.entries()) {
    const result = await checkedAmongOthers(workbook, outs[index], options);
    results.push(result);
    print(texts.cli.workbookLine(workbook, result.totals, result.json.message));
  }
  const all = severalJson(
    results.map((result) => result.json),
    results.map(({ totals }) => totals),
  );
  print(texts.cli.severalSummary(all.summary));
  await saveJson(all, json, texts.cli);
  const codes = results.map((result) => result.json.exitCode);
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;
}

const WORST_FIRST: readonly ExitCode[] = [EXIT.unreadable, EXIT.usage, EXIT.refused];

interface Result {
  readonly json: WorkbookCheckJson;
  readonly totals: CheckTotals;
}

/** One of several: whatever way it fails, that is a line in the summary and the next one is checked. */
async function checkedAmongOthers(
  workbook: string,
  out: string | undefined,
  options: CheckOptions,
): Promise<Result> {
  const { texts } = options;
  let found: CheckJson = { findings: [], suppliers: [] };
  let totals = NO_TOTALS;
  try {
    const checked = await withProgress(workbook, out, options);
    found = checkJson(checked.check, texts.finding);
    totals = { ...checkTotals(checked.check), done: 0 };
    if (checked.failure) throw checked.failure;
    await save(checked, out, options);
    if (checked.usable) totals = { ...totals, done: 1 };
    const message = checked.usable ? null : refusal(checked, texts);
    return {
      json: { workbook, exitCode: message === null ? EXIT.done : EXIT.refused, message, ...found },
      totals,
    };
  } catch (error) {
    const { code, message } = explainFailure(error, texts);
    return { json: { workbook, exitCode: code, message, ...found }, totals };
  }
}

/** Why there was no supplier table to check: the finding that says so, else that there is none. */
function refusal({ check }: CheckedWorkbook, texts: CliLanguage): string {
  const error = check.findings.find(({ severity }) => severity === "error");
  return error ? texts.finding(error) : texts.cli.noSuppliers;
}

async function withProgress(
  workbook: string,
  out: string | undefined,
  { date, today, texts, statusColumn, progress, workbooks }: CheckOptions,
): Promise<CheckedWorkbook> {
  const name = workbooks.length === 1 ? "" : `${workbooks.indexOf(workbook) + 1}/${workbooks.length} `;
  const shown = progress(`${name}${workbook}`, texts.cli.progress);
  try {
    return await checkWorkbook(workbook, {
      date: date ?? today,
      today,
      texts,
      write: { sheet: out !== undefined, statusColumn },
      onProgress: shown.update,
    });
  } finally {
    shown.clear();
  }
}

async function save(
  { written }: CheckedWorkbook,
  out: string | undefined,
  { texts }: CheckOptions,
): Promise<void> {
  if (written === null || out === undefined) return;
  const { book, recalculateOnOpen } = written;
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
}
