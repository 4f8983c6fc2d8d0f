import type { Actions } from "../../application/actions";
import type { Decisions } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { PaperChoices } from "../../domain/papers/paper-choices";
import type { PaperState } from "../../domain/papers/paper-state";
import type { CliLanguage } from "../../locale/cli-language";
import { refusalFindings } from "./all-findings";
import { chooseTenders, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { openBook } from "./open-book";
import { papersJson } from "./papers-json";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface PapersOptions {
  readonly workbook: string;
  readonly out: string;
  readonly json: string | undefined;
  /** Stands in for the date of a tender that has none, as when it was scored. */
  readonly date: ExcelSerial | null;
  readonly tender: string;
  readonly lot: string | undefined;
  readonly by: string;
  readonly choices: PaperChoices;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** The papers of one tender or lot that were made; no sheets while something stood in the way. */
export interface PapersMade {
  readonly state: PaperState;
  readonly sheets: readonly string[];
}

interface Outcome {
  readonly made: readonly PapersMade[];
  readonly findings: readonly Finding[];
  readonly failure: Error | null;
}

/**
 * `papers`: the award report, letters and notice of the draw of a tender that was scored in the workbook. Refused, for all its
 * lots together, while one of them was not scored, changed since or has an error.
 */
export async function runPapers(options: PapersOptions): Promise<ExitCode> {
  const { workbook, out, json, texts, print } = options;
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, (actions) =>
    makePapers(actions, options),
  );
  const { made, findings, failure } = result;
  await saveJson(papersJson(made, findings, texts), json, texts.cli);
  for (const each of made) for (const line of linesOf(each, texts)) print(line);
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (failure) throw failure;
  if (!made.some(({ sheets }) => sheets.length > 0)) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  return EXIT.done;
}

async function makePapers(actions: Actions, options: PapersOptions): Promise<Outcome> {
  const { choices, texts } = options;
  const decisions: Decisions = { fallbackDate: options.date, tenders: new Map() };
  let inspection = await actions.inspect(null, () => undefined);
  const previews = chooseTenders(await actions.previewTenders(inspection, decisions), options, texts.cli);
  const all = await actions.dossier.papers(inspection, decisions, choices.sentOn);
  const states = previews.length === 0 ? [] : chooseTenders(all, options, texts.cli);
  const blocked = previews.filter(({ outcome }) => outcome === null);
  const findings = [
    ...(previews.length === 0 || blocked.length > 0 ? refusalFindings(inspection, blocked) : []),
    ...withoutDoubles(states.flatMap((state) => state.findings)),
  ];
  if (states.some(({ obstacle }) => obstacle !== null))
    return { made: states.map((state) => ({ state, sheets: [] })), findings, failure: null };
  const made: PapersMade[] = [];
  const failure = await failureOf(
    (async () => {
      // One after another: what was made stands in the log before the next is made.
      for (const state of states) {
        const receipt = await actions.dossier.writePapers(
          inspection,
          decisions,
          state.key,
          choices,
          options.by,
          () => undefined,
        );
        made.push({ state, sheets: receipt.kind === "written" ? receipt.sheets : [] });
        inspection = await actions.inspect(null, () => undefined);
      }
    })(),
  );
  return { made, findings, failure };
}

/** A setting that is missing is missing for every lot. */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, params }) => {
    const key = JSON.stringify([code, place, params]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function linesOf({ state, sheets }: PapersMade, texts: CliLanguage): readonly string[] {
  const name = tenderName(state.key);
  const { obstacle, written, nothing, decision } = texts.papers;
  if (state.obstacle !== null) return [obstacle[state.obstacle](name)];
  return [sheets.length === 0 ? nothing(name) : written(name, sheets), decision(state, texts)];
}
