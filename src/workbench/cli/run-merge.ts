import { basename } from "node:path";
import type { AssessmentMerge } from "../../domain/assessment/assessment";
import type { FormSource } from "../../domain/assessment/find-forms";
import type { ExcelSerial } from "../../domain/cell";
import type { CliLanguage } from "../../locale/cli-language";
import { tenderJsonKey, tenderName } from "./choose-tenders";
import { eachTender, refusalJson, refusalLines } from "./each-tender";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface MergeOptions {
  readonly workbook: string;
  /** Workbooks that came back from assessors. */
  readonly forms: readonly string[];
  readonly out: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string;
  readonly lot: string | undefined;
  readonly by: string;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

interface Merged {
  readonly merge: AssessmentMerge;
  readonly sheets: readonly string[];
}

/**
 * `merge`: puts the scores of the forms in the table `Beoordelingen` and shows where assessors differ. Refused when no
 * assessment is open and when the forms hold nothing new. What is wrong on a form is told and left out.
 */
export async function runMerge(options: MergeOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print, by } = options;
  refuseSameFile([workbook, ...options.forms], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const forms: FormSource[] = [];
  for (const path of options.forms) forms.push(await formSource(path, options));
  const decisions = { fallbackDate: options.date, tenders: new Map() };
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, ({ dossier, ...actions }) =>
    eachTender<Merged>({ dossier, ...actions }, decisions, options, texts, async (inspection, key) => {
      const merge = await dossier.assessmentMerge(inspection, decisions, key, forms);
      const receipt = await dossier.mergeAssessments(inspection, decisions, key, by, () => undefined, forms);
      return { receipt, result: receipt.kind === "done" && merge ? { merge, sheets: receipt.sheets } : null };
    }),
  );
  const merged = result.steps.flatMap((step) => step.result ?? []);
  const findings = [...result.findings, ...merged.flatMap(({ merge }) => merge.findings)];
  await saveJson(
    {
      merges: merged.map(({ merge: { key, added, open, overwrites, differences }, sheets }) => ({
        ...tenderJsonKey(key),
        sheet: sheets[0] ?? null,
        added,
        open,
        overwrites,
        differences,
      })),
      ...refusalJson(result),
      findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const { merge, sheets } of merged) for (const line of mergeLines(merge, sheets, texts)) print(line);
  const leftOut = result.steps.flatMap(({ receipt }) =>
    receipt.kind === "done" ? (receipt.leftOut ?? []) : [],
  );
  if (leftOut.length > 0) print(texts.code.leftOut(leftOut));
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  for (const line of refusalLines(result, texts)) print(line);
  if (result.failure) throw result.failure;
  if (!merged.some(({ sheets }) => sheets.length > 0)) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

/** A workbook of an assessor, read through the same adapter. */
async function formSource(path: string, options: MergeOptions): Promise<FormSource> {
  const book = await openBook(path, options.texts.cli);
  const { result } = await withEmbeddedExcel(book, options, (_, workbook) => workbook.read());
  return { file: basename(path), snapshot: result };
}

function mergeLines(
  merge: AssessmentMerge,
  sheets: readonly string[],
  { assess }: CliLanguage,
): readonly string[] {
  const name = tenderName(merge.key);
  if (sheets.length === 0) return [assess.nothingNew(name, merge.open)];
  return [
    assess.merged(name, merge),
    ...merge.overwrites.map(assess.overwritten),
    ...merge.differences.filter(({ apart }) => apart).map(assess.apart),
    assess.written(sheets),
  ];
}
