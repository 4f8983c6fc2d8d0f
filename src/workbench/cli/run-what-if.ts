import type { ExcelSerial } from "../../domain/cell";
import { WHAT_IF_DEFAULTS } from "../../domain/tender/what-if/what-if";
import type { CliLanguage } from "../../locale/cli-language";
import { allFindings } from "./all-findings";
import { chooseTenders, tenderJsonKey, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import type { ShowProgress } from "./show-progress";
import { refuseSameFile, saveJson } from "./write-output";

export interface WhatIfCommand {
  readonly workbook: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  readonly seed: number;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
  readonly progress: ShowProgress;
}

/**
 * `what-if`: tries the models of the tenders out on simulated bids; bids in the workbook play no part. A tender whose
 * settings have an error, or a workbook without tenders, refuses the command. Writes no workbook.
 */
export async function runWhatIf(options: WhatIfCommand): Promise<ExitCode> {
  const { workbook, json, seed, texts, print } = options;
  refuseSameFile([workbook], [json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const shown = options.progress(workbook, texts.cli.progress);
  const { result } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, shown.update);
    const all = await actions.previewTenders(inspection, {
      fallbackDate: options.date,
      tenders: new Map(),
    });
    const previews = chooseTenders(all, options, texts.cli);
    const blocked = previews.filter(({ model }) => model === null);
    const tried = [];
    for (const { key, model } of previews) {
      if (model === null) continue;
      const answer = await actions.whatIf(model, { ...WHAT_IF_DEFAULTS, seed }, shown.update);
      tried.push({ key, answer, sentences: texts.wording.whatIf(answer) });
    }
    const findings =
      tried.length > 0 && blocked.length === 0
        ? []
        : allFindings(inspection, blocked).filter(({ severity }) => severity === "error");
    return { tried, blocked, findings };
  });
  shown.clear();
  const { tried, blocked, findings } = result;
  await saveJson(
    {
      tenders: tried.map(({ key, answer, sentences }) => ({ ...tenderJsonKey(key), ...answer, sentences })),
      blocked: blocked.map(({ key }) => tenderJsonKey(key)),
      findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const { key, sentences } of tried) {
    print(tenderName(key));
    for (const sentence of sentences) print(`  ${sentence}`);
  }
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (tried.length > 0 && blocked.length === 0) return EXIT.done;
  print(texts.cli.notTried);
  return EXIT.refused;
}
