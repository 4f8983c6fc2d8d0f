import { tableMissing } from "../../application/blocking-findings";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import { checkJson } from "./check-json";
import { withEmbeddedExcel } from "./embedded-excel";
import { EXIT, type ExitCode } from "./exit-code";
import { openBook } from "./open-book";
import { refuseSameFile, saveJson } from "./write-output";

export interface CheckOptions {
  readonly workbook: string;
  readonly json: string | undefined;
  readonly date: ExcelSerial | null;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  readonly print: (line: string) => void;
}

/** `check`: which certificates count on a date. Refuses only when there is no usable supplier table. */
export async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const { texts } = options;
  const date = options.date ?? options.today;
  refuseSameFile(options.workbook, [options.json], texts.cli);
  const book = await openBook(options.workbook, texts.cli);
  const { result } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, () => undefined);
    const usable = inspection.tables.suppliers !== null;
    const check = actions.checkCertificates(inspection, date);
    const absent = !usable && !check.findings.some(saysWhyNoSuppliers);
    const findings = absent ? [...check.findings, tableMissing("suppliers")] : check.findings;
    return { check: { ...check, findings }, usable, absent };
  });
  const { check, usable, absent } = result;
  await saveJson(checkJson(check, texts.finding), options.json, texts.cli);
  for (const line of texts.cli.checkSummary(check, texts)) options.print(line);
  if (absent) options.print(texts.cli.noSuppliers);
  return usable ? EXIT.done : EXIT.refused;
}

/** An error about the supplier table itself: undecided, without a column, or no table at all. */
function saysWhyNoSuppliers({ code, severity, params }: Finding): boolean {
  return severity === "error" && (code === "noTables" || Object.values(params).includes("suppliers"));
}
