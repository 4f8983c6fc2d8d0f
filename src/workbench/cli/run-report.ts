import type { Actions } from "../../application/actions";
import { tableMissing } from "../../application/blocking-findings";
import type { SheetReceipt } from "../../application/cycle-actions";
import type { Inspection } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { TableRole } from "../../domain/tables/roles";
import type { CliLanguage } from "../../locale/cli-language";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { failureOf } from "./failure-of";
import { openBook } from "./open-book";
import { refuseSameFile, saveBook, saveJson } from "./write-output";

export interface ReportOptions {
  readonly workbook: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** What one kind of report reads, writes and says. */
export interface Report<Result extends { readonly findings: readonly Finding[] }> {
  /** The table without which there is nothing to report. */
  readonly role: TableRole;
  readonly isUsable: (inspection: Inspection, result: Result) => boolean;
  readonly make: (actions: Actions, inspection: Inspection, date: ExcelSerial) => Promise<Result>;
  readonly write: (actions: Actions, inspection: Inspection, result: Result) => Promise<SheetReceipt>;
  readonly json: (result: Result, message: (finding: Finding) => string) => object;
  readonly lines: (result: Result, texts: CliLanguage) => readonly string[];
  readonly unusable: (texts: CliLanguage) => string;
}

/**
 * A command that reports on one day and writes one sheet. Findings are reported and refuse nothing; only a workbook without
 * the table that it is about is refused.
 */
export async function runReport<Result extends { readonly findings: readonly Finding[] }>(
  { workbook, out, json, date, today, texts, print }: ReportOptions,
  report: Report<Result>,
): Promise<ExitCode> {
  refuseSameFile([workbook], [out, json], texts.cli);
  const book = await openBook(workbook, texts.cli);
  const { result: done, recalculateOnOpen } = await withEmbeddedExcel(
    book,
    { texts, today },
    async (actions) => {
      const inspection = await actions.inspect(null, () => undefined);
      const found = await report.make(actions, inspection, date ?? today);
      const usable = report.isUsable(inspection, found);
      const about = usable ? found.findings : found.findings.map((each) => refusing(each, report.role));
      const explained = about.some((finding) => explains(finding, report.role));
      const findings = usable || explained ? about : [...about, tableMissing(report.role)];
      let sheet = "";
      const failure =
        usable && out !== undefined
          ? await failureOf(
              report.write(actions, inspection, found).then((receipt) => void (sheet = receipt.sheet)),
            )
          : null;
      return { result: { ...found, findings }, usable, explained, sheet, failure };
    },
  );
  const { result, usable, explained, sheet, failure } = done;
  await saveJson(report.json(result, texts.finding), json, texts.cli);
  const lines = usable ? report.lines(result, texts) : texts.cli.findingLines(result.findings, texts);
  for (const line of lines) print(line);
  if (!usable) {
    if (!explained) print(report.unusable(texts));
    return EXIT.refused;
  }
  if (failure) throw failure;
  if (out !== undefined) {
    await saveBook(book, out, texts.cli, { recalculateOnOpen });
    print(texts.reports.written(sheet, out));
  }
  return EXIT.done;
}

/** What elsewhere is only told about a table is an error of the report that has nothing without it. */
function refusing(finding: Finding, role: TableRole): Finding {
  const isWarning = finding.severity === "warning" && Object.values(finding.params).includes(role);
  return isWarning ? { ...finding, severity: "error" } : finding;
}

/** An error about the table itself: undecided, without a column, or no table at all. */
export function explains({ code, severity, params }: Finding, role: TableRole): boolean {
  return severity === "error" && (code === "noTables" || Object.values(params).includes(role));
}
