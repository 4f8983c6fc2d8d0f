import type { AssessmentState } from "../../domain/assessment/assessment";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding, FindingCode } from "../../domain/finding";
import { isSameTender } from "../../domain/tender/same-tender";
import type { CliLanguage } from "../../locale/cli-language";
import { tenderJsonKey, tenderName } from "./choose-tenders";
import { eachTender, refusalJson, refusalLines } from "./each-tender";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface CloseOptions {
  readonly workbook: string;
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

interface Closed {
  readonly state: AssessmentState;
  readonly findings: readonly Finding[];
}

const ABOUT_QUALITY: ReadonlySet<FindingCode> = new Set([
  "assessorsWithoutScores",
  "assessorMissing",
  "assessorsFarApart",
  "assessmentReopened",
]);

/** What whoever closes quality must know of it. */
function isAboutQuality({ code }: Finding): boolean {
  return ABOUT_QUALITY.has(code);
}

/** `close`: notes the quality scores of a tender in the log. Refused when none is open or while a score is missing. */
export async function runClose(options: CloseOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print, by } = options;
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const decisions = { fallbackDate: options.date, tenders: new Map() };
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, (actions) =>
    eachTender<Closed>(actions, decisions, options, texts, async (inspection, key) => {
      const receipt = await actions.dossier.closeQuality(inspection, decisions, key, by, () => undefined);
      if (receipt.kind !== "done") return { receipt, result: null };
      const now = await actions.inspect(null, () => undefined);
      const states = await actions.dossier.assessments(now, decisions);
      const state = states.find((each) => isSameTender(each.key, key));
      const previews = await actions.previewTenders(now, decisions);
      const about = previews.find((preview) => isSameTender(preview.key, key))?.findings ?? [];
      return { receipt, result: state ? { state, findings: about.filter(isAboutQuality) } : null };
    }),
  );
  const done = result.steps.flatMap((step) => step.result ?? []);
  const closed = done.map(({ state }) => state);
  const findings = [...result.findings, ...done.flatMap((each) => each.findings)];
  await saveJson(
    {
      closed: closed.map(({ key, closed: noted }) => ({
        ...tenderJsonKey(key),
        when: noted?.when ?? null,
        controlNumber: noted?.controlNumber ?? null,
      })),
      ...refusalJson(result),
      findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const { key, closed: noted } of closed)
    print(texts.assess.closed(tenderName(key), noted?.controlNumber ?? ""));
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  for (const line of refusalLines(result, texts)) print(line);
  if (result.failure) throw result.failure;
  if (closed.length === 0) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}
