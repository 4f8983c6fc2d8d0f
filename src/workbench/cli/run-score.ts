import { blockingFindings } from "../../application/blocking-findings";
import { bidSentences } from "../../application/score-tenders";
import type { Inspection, TenderPreview } from "../../application/inspection";
import { WorkbookError } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { openBook } from "./open-book";
import { scoreJson } from "./score-json";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface ScoreOptions {
  readonly workbook: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  /** Only this tender; all of them when undefined. */
  readonly tender: string | undefined;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/**
 * `score`: scores the tenders and adds one score sheet each. A tender with an error, an open question about a table or a
 * workbook without tenders refuses the whole command: nothing is written then but the JSON.
 */
export async function runScore(options: ScoreOptions): Promise<ExitCode> {
  const { texts } = options;
  refuseSameFile([options.workbook], [options.out, options.json], texts.cli);
  const book = await openBook(options.workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, () => undefined);
    const decisions = { fallbackDate: options.date, tenders: new Map() };
    const all = actions.previewTenders(inspection, decisions);
    const previews = chosenTenders(all, options);
    const findings = allFindings(inspection, previews);
    // A tender without bids is only told about; one with an error refuses the command.
    const refused =
      previews.every(({ outcome }) => outcome === null) ||
      previews.some(({ outcome, findings }) => outcome === null && hasError(findings));
    const scored = previews.flatMap(({ key, outcome }) => (outcome ? [key] : []));
    const failure = refused
      ? null
      : await failureOf(actions.scoreTenders(inspection, decisions, scored, () => undefined));
    return { previews, findings, refused, failure };
  });
  const { previews, findings, refused, failure } = result;
  const json = scoreJson(previews, findings, {
    finding: texts.finding,
    sentences: (outcome) => bidSentences(outcome, texts.wording),
  });
  await saveJson(json, options.json, texts.cli);
  for (const line of texts.cli.scoreSummary(previews, findings, texts)) options.print(line);
  if (refused) {
    options.print(texts.cli.refused);
    return EXIT.refused;
  }
  if (failure) throw failure;
  if (options.out !== undefined) await saveBook(book, options.out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

/** Why the workbook took no score sheet, such as its protection; the JSON is written all the same (design section 8). */
async function failureOf(writing: Promise<unknown>): Promise<WorkbookError | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

function chosenTenders(all: readonly TenderPreview[], options: ScoreOptions): readonly TenderPreview[] {
  const { tender } = options;
  if (tender === undefined) return all;
  const wanted = tender.trim().toLowerCase();
  const found = all.filter(({ key }) => key.tender.trim().toLowerCase() === wanted);
  if (found.length === 0) {
    throw new CommandError(
      EXIT.usage,
      options.texts.cli.noSuchTender(
        tender,
        all.map(({ key }) => key.tender),
      ),
    );
  }
  return found;
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Findings about the tables and about the tenders, each once. */
function allFindings(inspection: Inspection, previews: readonly TenderPreview[]): readonly Finding[] {
  const all = [
    ...inspection.tables.findings,
    ...blockingFindings(inspection.tables),
    ...previews.flatMap(({ findings }) => findings),
  ];
  const seen = new Set<string>();
  return all.filter((finding) => {
    const key = JSON.stringify(finding);
    return seen.has(key) ? false : seen.add(key);
  });
}
