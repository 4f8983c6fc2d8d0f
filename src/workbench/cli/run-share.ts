import { coveringText, repairShare, shareCheck } from "../../application/share-workbook";
import { inspectWorkbook } from "../../application/inspect-workbook";
import type { Inspection } from "../../application/inspection";
import type { Workbook, WorkbookError } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import {
  SHARE_TOPICS,
  type CoveringText,
  type ShareCheck,
  type ShareItem,
} from "../../domain/share/share-check";
import type { CliLanguage } from "../../locale/cli-language";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { fileWorkbook } from "./file-workbook";
import { openBook } from "./open-book";
import { shareJson } from "./share-json";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface ShareOptions {
  readonly workbook: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
  /** `all`, or topics and ids with commas between them. */
  readonly repair: string | undefined;
  readonly date: ExcelSerial | null;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** What the workbook is like now, after the repairs that were asked. */
interface Shared {
  readonly check: ShareCheck;
  readonly covering: CoveringText;
  readonly repaired: readonly string[];
  readonly failure: WorkbookError | null;
}

/**
 * `share`: the check before mailing, and the text to go with the workbook. Tells what it finds and refuses nothing; only a
 * repair that Excel refuses stops the command, and then nothing is written but the JSON.
 */
export async function runShare(options: ShareOptions): Promise<ExitCode> {
  const { texts, print, out, json } = options;
  if (out === undefined && options.repair !== undefined)
    throw new CommandError(EXIT.usage, texts.share.repairNeedsOut);
  refuseSameFile([options.workbook], [out, json], texts.cli);
  const book = await openBook(options.workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, (_actions, workbook) =>
    share(fileWorkbook(workbook, book), options),
  );
  const { check, covering, repaired, failure } = result;
  await saveJson(shareJson(check, covering, repaired, texts), json, texts.cli);
  for (const line of shareLines(result, texts)) print(line);
  if (failure) throw failure;
  if (out === undefined) return EXIT.done;
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  print(texts.share.written(out));
  return EXIT.done;
}

async function share(workbook: Workbook, options: ShareOptions): Promise<Shared> {
  const wanted = (options.repair ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" || options.repair === "");
  const repaired: ShareItem[] = [];
  const first = await look(workbook, options);
  let now = first;
  refuseUnknown(wanted, now.check, options.texts);
  // What was hidden comes to light in a next round; each item is tried once.
  const tried = new Set<string>();
  for (;;) {
    const next = now.check.items.find(
      (item) => item.repair !== null && !tried.has(item.id) && isWanted(item, wanted),
    );
    if (next === undefined || next.repair === null) break;
    tried.add(next.id);
    const failure = await failureOf(repairShare(workbook, next.repair, SILENT));
    // Nothing is saved then, so the repairs before it are none either.
    if (failure) return { ...(await sharedOf(first, options)), repaired: [], failure };
    repaired.push(next);
    now = await look(workbook, options);
  }
  return { ...(await sharedOf(now, options)), repaired: repaired.map(({ id }) => id), failure: null };
}

async function sharedOf({ inspection, check }: Look, { texts }: ShareOptions) {
  return { check, covering: await coveringText(inspection, check, texts.wording) };
}

const SILENT = (): void => undefined;

interface Look {
  readonly inspection: Inspection;
  readonly check: ShareCheck;
}

async function look(workbook: Workbook, { date, texts }: ShareOptions): Promise<Look> {
  const inspection = await inspectWorkbook(workbook, null, SILENT);
  const decisions = { fallbackDate: date, tenders: new Map() };
  return { inspection, check: await shareCheck(workbook, inspection, decisions, texts.wording, SILENT) };
}

function isWanted({ id, topic }: ShareItem, wanted: readonly string[]): boolean {
  return wanted.some((part) => part === "all" || part === topic || part === id);
}

/** A topic may have nothing to repair; an id that is not there was mistyped. */
function refuseUnknown(wanted: readonly string[], { items }: ShareCheck, texts: CliLanguage): void {
  const ids = items.filter(({ repair }) => repair !== null).map(({ id }) => id);
  const known = new Set<string>(["all", ...SHARE_TOPICS, ...ids]);
  const unknown = wanted.find((part) => !known.has(part));
  if (unknown !== undefined) throw new CommandError(EXIT.usage, texts.share.noSuchRepair(unknown, ids));
}

function shareLines({ check, covering, repaired }: Shared, texts: CliLanguage): readonly string[] {
  const { words, canRepair, subject } = texts.share;
  const stops = check.items.filter(({ weight }) => weight === "stop").length;
  const looks = check.items.length - stops;
  const verdict = stops > 0 ? words.notReady(stops) : looks > 0 ? words.readyWithLooks(looks) : words.ready;
  return [
    ...SHARE_TOPICS.flatMap((topic) => {
      const items = check.items.filter((item) => item.topic === topic);
      return items.length === 0
        ? []
        : [words.topics[topic], ...items.flatMap((item) => itemLines(item, texts, canRepair))];
    }),
    ...(repaired.length === 0 ? [] : [texts.share.repaired(repaired)]),
    verdict,
    "",
    subject(covering.subject),
    "",
    ...covering.body.split("\n"),
  ];
}

function itemLines(
  item: ShareItem,
  texts: CliLanguage,
  canRepair: (id: string) => string,
): readonly string[] {
  const { words } = texts.share;
  const { what, next } = words.item(item, texts.findingText);
  return [
    `  ${words.weights[item.weight]}: ${what}${next === "" ? "" : ` ${next}`}`,
    ...(item.repair === null ? [] : [`    ${canRepair(item.id)}`]),
  ];
}
