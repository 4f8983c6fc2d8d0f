import type { LockReceipt } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { LockChange } from "../../domain/tender/lock/model-item";
import type { CliLanguage } from "../../locale/cli-language";
import { logFindings, refusalFindings } from "./all-findings";
import { chooseTenders, tenderJsonKey, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface LockOptions {
  readonly workbook: string;
  readonly out: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  readonly by: string;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

const NOTHING_LOCKED: LockReceipt = { sheet: null, locked: [], unchanged: [], blocked: [] };

/**
 * `lock`: locks the models of the tenders in the sheet `Logboek`. A tender whose settings have an error, or a workbook
 * without tenders, refuses the whole command; faults in bids do not. What is locked as it is stays as it is.
 */
export async function runLock(options: LockOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print } = options;
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, () => undefined);
    const decisions = { fallbackDate: options.date, tenders: new Map() };
    const all = await actions.previewTenders(inspection, decisions);
    const previews = chooseTenders(all, options, texts.cli);
    const blocked = previews.filter(({ model }) => model === null);
    if (previews.length === 0 || blocked.length > 0)
      return { findings: refusalFindings(inspection, blocked), blocked, receipt: null, failure: null };
    let receipt = NOTHING_LOCKED;
    const keys = previews.map(({ key }) => key);
    const failure = await failureOf(
      actions
        .lockModels(inspection, decisions, keys, options.by, () => undefined)
        .then((made) => void (receipt = made)),
    );
    return { findings: logFindings(inspection, previews), blocked, receipt, failure };
  });
  const { findings, blocked, receipt, failure } = result;
  const { locked, unchanged } = receipt ?? NOTHING_LOCKED;
  await saveJson(
    {
      locks: locked.map((lock) => ({
        ...tenderJsonKey(lock.key),
        controlNumber: lock.controlNumber,
        pricesPresent: lock.pricesPresent,
        lockedAgain: lock.changes !== null,
        changes: (lock.changes ?? []).map((change) => changeJson(change, texts)),
      })),
      unchanged: unchanged.map(tenderJsonKey),
      blocked: blocked.map(({ key }) => tenderJsonKey(key)),
      findings: findings.map((finding: Finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const { key, controlNumber, pricesPresent, changes } of locked) {
    const outcome = texts.wording.modelLock.outcome(pricesPresent, changes ?? []);
    print(texts.cli.locked(tenderName(key), controlNumber, outcome));
  }
  for (const key of unchanged) print(texts.cli.lockedBefore(tenderName(key)));
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (receipt === null) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  if (failure) throw failure;
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

function changeJson(change: LockChange, { wording }: CliLanguage): LockChange & { readonly message: string } {
  return { ...change, message: wording.modelLock.change(change) };
}
