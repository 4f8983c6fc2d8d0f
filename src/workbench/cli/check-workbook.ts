import { tableMissing } from "../../application/blocking-findings";
import type { CertificateCheck } from "../../application/inspection";
import { WorkbookError, type WorkbookProgress } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import type { Book } from "../host/book";
import { withEmbeddedExcel } from "./embedded-excel";
import { openBook } from "./open-book";

export interface CheckWorkbookOptions {
  readonly date: ExcelSerial;
  readonly today: ExcelSerial;
  readonly texts: CliLanguage;
  /** Whether the workbook gets the sheet PSO-controle, and the column with every supplier's status. */
  readonly write: { readonly sheet: boolean; readonly statusColumn: boolean };
  readonly onProgress: (progress: WorkbookProgress) => void;
}

/** One workbook after its check. */
export interface CheckedWorkbook {
  readonly check: CertificateCheck;
  /** False when there is no supplier table to check. */
  readonly usable: boolean;
  /** True when nothing in the workbook explains that. */
  readonly absent: boolean;
  /** The workbook with what was written on it, to be saved; null when nothing was written. */
  readonly written: { readonly book: Book; readonly recalculateOnOpen: boolean } | null;
  /** Why the workbook took no sheet, such as its protection. */
  readonly failure: WorkbookError | null;
}

/** Checks the certificates of one workbook and writes what was asked. @throws CommandError when the file cannot be read. */
export async function checkWorkbook(path: string, options: CheckWorkbookOptions): Promise<CheckedWorkbook> {
  const { texts, date, write, onProgress } = options;
  const book = await openBook(path, texts.cli);
  const { result, recalculateOnOpen } = await withEmbeddedExcel(book, options, async (actions) => {
    const inspection = await actions.inspect(null, onProgress);
    const usable = inspection.tables.suppliers !== null;
    const found = actions.checkCertificates(inspection, date);
    const absent = !usable && !found.findings.some(saysWhyNoSuppliers);
    const check = absent ? { ...found, findings: [...found.findings, tableMissing("suppliers")] } : found;
    const failure =
      usable && write.sheet
        ? await failureOf(async () => {
            if (write.statusColumn) await actions.writeStatusColumn(inspection, check, onProgress);
            const current = write.statusColumn ? await actions.inspect(null, onProgress) : inspection;
            await actions.writeCheckSheet(current, check, onProgress);
          })
        : null;
    return { check, usable, absent, failure };
  });
  const isWritten = result.usable && write.sheet && result.failure === null;
  return { ...result, written: isWritten ? { book, recalculateOnOpen } : null };
}

async function failureOf(work: () => Promise<void>): Promise<WorkbookError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

/** An error about the supplier table itself: undecided, without a column, or no table at all. */
function saysWhyNoSuppliers({ code, severity, params }: Finding): boolean {
  return severity === "error" && (code === "noTables" || Object.values(params).includes("suppliers"));
}
