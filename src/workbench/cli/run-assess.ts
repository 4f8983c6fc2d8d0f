import { join } from "node:path";
import type { FormDocument } from "../../application/open-assessment";
import { NO_CHANGES } from "../../application/workbook";
import type { AssessmentState } from "../../domain/assessment/assessment";
import type { ExcelSerial } from "../../domain/cell";
import { foldedText, plainText } from "../../domain/tables/cell-text";
import { isSameTender } from "../../domain/tender/same-tender";
import type { CliLanguage } from "../../locale/cli-language";
import { newBook } from "../host/book";
import { tenderJsonKey, tenderName } from "./choose-tenders";
import { eachTender, refusalJson, refusalLines } from "./each-tender";
import { withEmbeddedExcel } from "./embedded-excel";
import { CommandError, EXIT, type ExitCode } from "./exit-code";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface AssessOptions {
  readonly workbook: string;
  readonly out: string;
  /** Folder for a workbook per assessor; undefined puts the forms in the workbook itself. */
  readonly forms: string | undefined;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly tender: string;
  readonly lot: string | undefined;
  /** Names with a semicolon between them. */
  readonly assessors: string;
  readonly anonymous: boolean;
  readonly by: string;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

interface Opened {
  readonly state: AssessmentState;
  readonly sheets: readonly string[];
  readonly forms: readonly FormDocument[];
}

/**
 * `assess`: gives the quality of a tender to its assessors, each with a form without prices: on sheets of the workbook, or
 * each in a workbook of its own. Refused while an assessment is open, or when the settings of the tender have an error.
 */
export async function runAssess(options: AssessOptions): Promise<ExitCode> {
  const { workbook, out, forms: folder, json, texts, print, anonymous, by } = options;
  const assessors = assessorNames(options.assessors, texts);
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const decisions = { fallbackDate: options.date, tenders: new Map() };
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, (actions) =>
    eachTender<Opened>(actions, decisions, options, texts, async (inspection, key) => {
      const { dossier } = actions;
      const opening = { assessors, anonymous, by };
      const { receipt, forms } =
        folder === undefined
          ? {
              receipt: await dossier.openAssessment(inspection, decisions, key, opening, () => undefined),
              forms: [],
            }
          : await dossier.openAssessmentApart(inspection, decisions, key, opening, () => undefined);
      if (receipt.kind !== "done") return { receipt, result: null };
      const now = await actions.inspect(null, () => undefined);
      const states = await dossier.assessments(now, decisions);
      const state = states.find((each) => isSameTender(each.key, key));
      return { receipt, result: state ? { state, sheets: receipt.sheets, forms } : null };
    }),
  );
  const opened = result.steps.flatMap((step) => step.result ?? []);
  const files = folder === undefined ? [] : formFiles(opened, folder);
  refuseSameFile([workbook, out], [json, ...files.map(({ path }) => path)], texts.cli);
  await saveJson(
    {
      assessments: opened.map(({ state, sheets }) => ({
        ...tenderJsonKey(state.key),
        controlNumber: state.opened?.controlNumber ?? null,
        assessors: state.assessors,
        anonymous: state.anonymous,
        bidders: state.bidders,
        sheets,
        files: files.filter(({ opened: { state: of } }) => of === state).map(({ path }) => path),
      })),
      ...refusalJson(result),
      findings: result.findings.map((finding) => findingJson(finding, texts.finding(finding))),
    },
    json,
    texts.cli,
  );
  for (const line of texts.cli.findingLines(result.findings, texts)) print(line);
  for (const line of refusalLines(result, texts)) print(line);
  if (result.failure) throw result.failure;
  if (opened.length === 0) {
    print(texts.cli.nothingWritten);
    return EXIT.refused;
  }
  for (const { path, form } of files) await saveForm(form, path, options);
  await saveBook(book, out, texts.cli, { recalculateOnOpen });
  for (const { state } of opened) {
    print(texts.assess.opened(tenderName(state.key), state.assessors, state.opened?.controlNumber ?? ""));
  }
  const written = [...opened.flatMap(({ sheets }) => sheets), ...files.map(({ path }) => path)];
  print(texts.assess.written(written));
  if (folder === undefined) print(texts.assess.sameWorkbook);
  if (anonymous) print(texts.assess.namesInLog);
  return EXIT.done;
}

/** @throws CommandError (usage) without a name, or with two that are alike. */
function assessorNames(text: string, { assess }: CliLanguage): readonly string[] {
  const names = text
    .split(";")
    .map(plainText)
    .filter((name) => name !== "");
  if (names.length === 0) throw new CommandError(EXIT.usage, assess.assessorsMissing);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(foldedText(name))) throw new CommandError(EXIT.usage, assess.assessorTwice(name));
    seen.add(foldedText(name));
  }
  return names;
}

interface FormFile {
  readonly opened: Opened;
  readonly form: FormDocument;
  readonly path: string;
}

/** A file per form, named after the tender and the assessor; two names that come out alike get a number. */
function formFiles(opened: readonly Opened[], folder: string): readonly FormFile[] {
  const taken = new Set<string>();
  return opened.flatMap((each) =>
    each.forms.map((form) => {
      const { tender, lot } = each.state.key;
      const wanted = fileName([tender, lot, form.assessor].filter((part) => part !== "").join(" - "));
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
      taken.add(name.toLowerCase());
      return { opened: each, form, path: join(folder, `${name}.xlsx`) };
    }),
  );
}

/** What every system takes as the name of a file. */
function fileName(wanted: string): string {
  const name = wanted.replace(/[\p{Cc}<>:"/\\|?*]/gu, "-").replace(/^[\s.]+|[\s.]+$/g, "");
  return [...name].slice(0, 100).join("") || "-";
}

async function saveForm({ document }: FormDocument, path: string, options: AssessOptions): Promise<void> {
  const book = newBook();
  const { recalculateOnOpen } = await withEmbeddedExcel(book, options, async (_, workbook) => {
    await workbook.write({ ...NO_CHANGES, newSheets: [document], activate: 0 }, () => undefined);
  });
  // A new workbook starts with one empty sheet, which the assessor does not need.
  book.sheets.splice(0, 1);
  book.activeSheet = 0;
  await saveBook(book, path, options.texts.cli, { recalculateOnOpen });
}
