import type { Decisions } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding, TenderKey } from "../../domain/finding";
import { isSameTender } from "../../domain/tender/same-tender";
import type { CliLanguage } from "../../locale/cli-language";
import { refusalFindings } from "./all-findings";
import { chooseTenders, tenderName } from "./choose-tenders";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { findingJson } from "./finding-json";
import { openBook } from "./open-book";
import { refuseSameFile, saveJson } from "./write-output";

export interface ExportOptions {
  readonly workbook: string;
  readonly json: string;
  /** The day of the release, and what stands in for the date of a tender that has none; null is today for the release. */
  readonly date: ExcelSerial | null;
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  /** Bidders that lost by name and with their prices. */
  readonly losers: boolean;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

interface Exported {
  /** An OCDS release package; null when no tender has an outcome. */
  readonly text: string | null;
  readonly published: readonly TenderKey[];
  readonly leftOut: readonly TenderKey[];
  /** Scored, and their inputs changed since: what they would say is not what the score sheet says. */
  readonly stale: readonly TenderKey[];
  readonly findings: readonly Finding[];
}

/**
 * `export`: the outcome of tenders as open data. A tender with an error is left out and told; the command is refused when no
 * tender has an outcome, and the JSON file then holds the findings, which nobody takes for a release package.
 */
export async function runExport(options: ExportOptions): Promise<ExitCode> {
  const { workbook, json, texts, print } = options;
  refuseSameFile([workbook], [json], texts.cli);
  const { text, published, leftOut, stale, findings } = await openDataOf(options);
  const refused = { findings: findings.map((finding) => findingJson(finding, texts.finding(finding))) };
  await saveJson(text === null ? refused : (JSON.parse(text) as object), json, texts.cli);
  for (const key of leftOut) print(texts.export.leftOut(tenderName(key)));
  for (const key of stale) print(texts.export.stale(tenderName(key)));
  for (const line of texts.cli.findingLines(findings, texts)) print(line);
  if (text === null) {
    print(texts.export.nothing);
    return EXIT.refused;
  }
  print(texts.export.exported(published.map(tenderName), json));
  for (const note of notesOf(text)) print(note);
  return EXIT.done;
}

async function openDataOf(options: ExportOptions): Promise<Exported> {
  const { workbook, date, losers, texts } = options;
  const book = await openBook(workbook, texts.cli);
  const on = { ...options, today: date ?? options.today };
  const { result } = await withEmbeddedExcel(book, on, async (actions) => {
    const inspection = await actions.inspect(null, () => undefined);
    const decisions: Decisions = { fallbackDate: date, tenders: new Map() };
    const previews = chooseTenders(await actions.previewTenders(inspection, decisions), options, texts.cli);
    const blocked = previews.filter(({ outcome }) => outcome === null);
    const scored = previews.filter(({ outcome }) => outcome !== null).map(({ key }) => key);
    const corrections = await actions.dossier.corrections(inspection, decisions);
    const changed = corrections.filter(({ changes, choices }) => changes.length + choices.length > 0);
    const stale = scored.filter((key) => changed.some((each) => isSameTender(each.key, key)));
    const published = scored.filter((key) => !stale.includes(key));
    return {
      text:
        published.length === 0
          ? null
          : await actions.dossier.openData(inspection, decisions, published, { losers }),
      published,
      leftOut: blocked.map(({ key }) => key),
      stale,
      findings: published.length === 0 || blocked.length > 0 ? refusalFindings(inspection, blocked) : [],
    };
  });
  return result;
}

/** What a reader must know, once for all releases. */
function notesOf(text: string): readonly string[] {
  const { releases } = JSON.parse(text) as {
    readonly releases: readonly { readonly inkoopladder: { readonly notes: readonly string[] } }[];
  };
  return [...new Set(releases.flatMap(({ inkoopladder }) => inkoopladder.notes))];
}
