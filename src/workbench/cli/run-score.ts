import { bidSentences } from "../../application/score-document";
import type { WrittenScore } from "../../application/inspection";
import { NOWHERE, type ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import { allFindings } from "./all-findings";
import { chooseTenders } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
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
  /** Who scores, and why it is done again; "" when not given. */
  readonly by: string;
  readonly why: string;
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
    const all = await actions.previewTenders(inspection, decisions);
    const previews = chooseTenders(all, options, texts.cli);
    const findings = allFindings(inspection, previews);
    // A tender without bids is only told about; one with bids and an error refuses the command.
    const refused =
      previews.every(({ outcome }) => outcome === null) ||
      previews.some(
        ({ outcome, findings }) => outcome === null && hasError(findings) && !hasNoBids(findings),
      );
    const scored = previews.flatMap(({ key, outcome }) => (outcome ? [key] : []));
    const { by, why } = options;
    let written: readonly WrittenScore[] = [];
    const failure = refused
      ? null
      : await failureOf(
          actions
            .scoreTenders(inspection, decisions, scored, { by, why }, () => undefined)
            .then((receipt) => void ({ written } = receipt)),
        );
    const silent = why.trim() === "" ? written.flatMap(correctedInSilence) : [];
    return { previews, findings: [...findings, ...silent], refused, written, failure };
  });
  const { previews, findings, refused, written, failure } = result;
  const json = scoreJson(previews, findings, written, {
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
  for (const { outcome, controlNumber, replaces } of written) {
    const { tender, lot } = outcome.tender.key;
    const name = lot === "" ? tender : `${tender}, ${lot}`;
    options.print(texts.verify.scored(name, controlNumber, replaces));
  }
  if (options.out !== undefined) await saveBook(book, options.out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

/** Inputs that changed since an earlier score, and nobody said why. */
function correctedInSilence({ outcome, sheet, replaces, changes }: WrittenScore): readonly Finding[] {
  if (replaces === null || changes.length === 0) return [];
  return [
    {
      code: "correctionWithoutReason",
      severity: "warning",
      place: { ...NOWHERE, sheet, table: sheet },
      params: { sheet: replaces, changes: changes.length },
      supplier: null,
      tender: outcome.tender.key,
    },
  ];
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Such a tender is told about, whatever else is wrong with it. */
function hasNoBids(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === "noBids");
}
