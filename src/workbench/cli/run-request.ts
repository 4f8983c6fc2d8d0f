import type { Actions } from "../../application/actions";
import { tenderId, type Decisions, type Inspection, type TenderPreview } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { TenderKey } from "../../domain/finding";
import type { RequestText } from "../../domain/supplier/request-text";
import type { CliLanguage } from "../../locale/cli-language";
import { refusalFindings } from "./all-findings";
import { chooseTenders, tenderJsonKey, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface RequestOptions {
  readonly workbook: string;
  readonly out: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

interface Written {
  readonly request: RequestText;
  readonly sheet: string;
}

/**
 * `request`: the text of each request on a new sheet. A tender whose settings have an error gets none, and its findings are
 * told; the command is refused when no tender gets one.
 */
export async function runRequest(options: RequestOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print } = options;
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, () => undefined);
    const decisions: Decisions = { fallbackDate: options.date, tenders: new Map() };
    const all = await actions.previewTenders(inspection, decisions);
    const chosen = chooseTenders(all, options, texts.cli);
    const written: Written[] = [];
    const failure = await failureOf(writeEach(actions, inspection, decisions, chosen, written));
    const blocked = chosen.filter(({ model }) => model === null);
    const isAsked = blocked.length > 0 || chosen.length === 0;
    const why = isAsked ? refusalFindings(inspection, blocked) : [];
    // A request is written before there are bids.
    return { written, failure, blocked, findings: why.filter(({ code }) => code !== "noBids") };
  });
  const { written, failure, blocked, findings } = result;
  await saveJson(
    {
      requests: written.map(({ request, sheet }) => ({
        ...tenderJsonKey(request.key),
        sheet,
        paragraphs: request.paragraphs,
        copies: request.copies,
      })),
      blocked: blocked.map(({ key }) => tenderJsonKey(key)),
      findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const { request, sheet } of written)
    print(texts.code.request(tenderName(request.key), request.copies, sheet));
  for (const { key } of blocked) print(texts.code.blocked(tenderName(key)));
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (failure) throw failure;
  if (written.length === 0) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

async function writeEach(
  actions: Actions,
  inspection: Inspection,
  decisions: Decisions,
  chosen: readonly TenderPreview[],
  written: Written[],
): Promise<void> {
  const wanted = new Set(chosen.map(({ key }) => tenderId(key)));
  const requests = await actions.cycle.requestTexts(inspection, decisions);
  for (const request of requests.filter(({ key }: { readonly key: TenderKey }) =>
    wanted.has(tenderId(key)),
  )) {
    const receipt = await actions.cycle.writeRequestText(inspection, decisions, request.key, () => undefined);
    if (receipt !== null) written.push({ request, sheet: receipt.sheet });
  }
}
