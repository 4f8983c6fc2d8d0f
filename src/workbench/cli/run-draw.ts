import type { Actions } from "../../application/actions";
import type { Decisions, DrawReceipt, Inspection } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding, TenderKey } from "../../domain/finding";
import { drawnWinners } from "../../domain/tender/lot-draw/draw-tickets";
import type { CliLanguage } from "../../locale/cli-language";
import { logFindings, refusalFindings } from "./all-findings";
import { chooseTenders, tenderJsonKey, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface DrawOptions {
  readonly workbook: string;
  readonly out: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string;
  readonly lot: string | undefined;
  readonly seed: string;
  readonly by: string;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

interface Drawn {
  readonly key: TenderKey;
  readonly receipt: DrawReceipt;
}

/**
 * `draw`: draws lots between tied bids, each lot of the tender on its own. Refused when a tender has an error or when
 * there is nothing to draw, because no lot is needed or because it was drawn before.
 */
export async function runDraw(options: DrawOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print } = options;
  if (options.seed.trim() === "") throw new CommandError(EXIT.usage, texts.cli.seedBlank);
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, async (actions) => {
    const decisions: Decisions = { fallbackDate: options.date, tenders: new Map() };
    const inspection = await actions.inspect(null, () => undefined);
    const all = await actions.previewTenders(inspection, decisions);
    const previews = chooseTenders(all, options, texts.cli);
    const blocked = previews.filter(({ outcome }) => outcome === null);
    if (previews.length === 0 || blocked.length > 0)
      return { draws: [], findings: refusalFindings(inspection, blocked), failure: null };
    const draws: Drawn[] = [];
    const keys = previews.map(({ key }) => key);
    const failure = await failureOf(drawEach(actions, inspection, decisions, keys, options, draws));
    return { draws, findings: logFindings(inspection, previews), failure };
  });
  const { draws, findings, failure } = result;
  await saveJson(drawJson(draws, findings, texts), json, texts.cli);
  for (const { key, receipt } of draws) {
    const line = drawLine(tenderName(key), receipt, texts);
    if (line !== null) print(line);
  }
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (failure) throw failure;
  if (!draws.some(({ receipt }) => receipt.kind === "drawn")) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

/** One after another: each draw stands in the log before the next is made. */
async function drawEach(
  actions: Actions,
  first: Inspection,
  decisions: Decisions,
  keys: readonly TenderKey[],
  { seed, by }: DrawOptions,
  draws: Drawn[],
): Promise<void> {
  let inspection = first;
  for (const key of keys) {
    const receipt = await actions.drawLot(inspection, decisions, key, { seed, by }, () => undefined);
    draws.push({ key, receipt });
    if (receipt.kind === "drawn") inspection = await actions.inspect(null, () => undefined);
  }
}

function drawLine(name: string, receipt: DrawReceipt, { cli, wording }: CliLanguage): string | null {
  switch (receipt.kind) {
    case "drawn":
      return cli.drawn(name, wording.drawSheet.result(drawnWinners(receipt.draw)), receipt.sheet);
    case "drawnBefore": {
      const { when, by, draw } = receipt.earlier;
      return cli.drawnBefore(name, when, by, wording.drawSheet.result(drawnWinners(draw)));
    }
    case "noLotNeeded":
      return cli.noLotNeeded(name);
    case "blocked":
    case "seedMissing":
      return null;
  }
}

function drawJson(draws: readonly Drawn[], findings: readonly Finding[], texts: CliLanguage): object {
  return {
    draws: draws.flatMap(({ key, receipt }) =>
      receipt.kind === "drawn"
        ? [
            {
              ...tenderJsonKey(key),
              sheet: receipt.sheet,
              seed: receipt.draw.seed,
              rank: receipt.draw.rank,
              contracts: receipt.draw.contracts,
              winners: drawnWinners(receipt.draw),
              tickets: receipt.draw.tickets,
            },
          ]
        : [],
    ),
    drawnBefore: draws.flatMap(({ key, receipt }) =>
      receipt.kind === "drawnBefore"
        ? [
            {
              ...tenderJsonKey(key),
              when: receipt.earlier.when,
              by: receipt.earlier.by,
              seed: receipt.earlier.draw.seed,
              winners: drawnWinners(receipt.earlier.draw),
            },
          ]
        : [],
    ),
    noLotNeeded: draws.flatMap(({ key, receipt }) =>
      receipt.kind === "noLotNeeded" ? [tenderJsonKey(key)] : [],
    ),
    findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
  };
}
