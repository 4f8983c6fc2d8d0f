import type { CertificateCheck, TenderPreview } from "../application/inspection";
import type { WorkbookProgress } from "../application/workbook";
import type { Finding, Severity } from "../domain/finding";
import type { FindingTexts } from "./finding-texts";
import type { Texts } from "./language";
import type { UnreadableReason } from "./workbench-texts";

/** The figures of one checked workbook, or of several together. */
export interface CheckTotals {
  readonly workbooks: number;
  /** Workbooks that were not refused and could be read. */
  readonly done: number;
  readonly suppliers: number;
  /** Suppliers whose level counts on the date. */
  readonly counting: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What can be wrong with a command line itself. */
export type UsageFault =
  "optionMissing" | "valueMissing" | "workbookMissing" | "optionUnknown" | "commandUnknown" | "tooMuch";

/** Every word of the command line. */
export interface CliTexts {
  /** What the fault is about, and what was meant perhaps ("" when nobody can tell). */
  readonly usage: Readonly<Record<UsageFault, (name: string, meant: string) => string>>;
  readonly fileMissing: (path: string) => string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly sameFile: (path: string) => string;
  readonly cannotSave: (code: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly noSuppliers: string;
  readonly noSuchTender: (wanted: string, there: readonly string[]) => string;
  readonly refused: string;
  readonly templateWritten: (path: string) => string;
  readonly unexpected: (message: string) => string;
  readonly statusNeedsOut: string;
  readonly outNeedsFolder: (out: string) => string;
  readonly sameName: (name: string) => string;
  readonly progress: Readonly<Record<WorkbookProgress["phase"], string>>;
  /** One of several workbooks on one line: its figures, and why it was not done. */
  readonly workbookLine: (workbook: string, totals: CheckTotals, message: string | null) => string;
  readonly severalSummary: (totals: CheckTotals) => string;
  readonly checkSummary: (check: CertificateCheck, texts: Texts & FindingTexts) => readonly string[];
  /** A model that was locked: its tender, control number and what the log says. */
  readonly locked: (tender: string, controlNumber: string, outcome: string) => string;
  /** A model that was locked before and is the same since. */
  readonly lockedBefore: (tender: string) => string;
  readonly nothingWritten: string;
  readonly notTried: string;
  readonly seedNotWhole: (seed: string) => string;
  readonly seedBlank: string;
  readonly drawn: (tender: string, result: string, sheet: string) => string;
  readonly drawnBefore: (tender: string, when: string, by: string, result: string) => string;
  readonly noLotNeeded: (tender: string) => string;
  readonly findingLines: (findings: readonly Finding[], texts: FindingTexts) => readonly string[];
  readonly scoreSummary: (
    previews: readonly TenderPreview[],
    findings: readonly Finding[],
    texts: Texts & FindingTexts,
  ) => readonly string[];
}

/** Those of a workbook that could not be read. */
export const NO_TOTALS: CheckTotals = {
  workbooks: 1,
  done: 0,
  suppliers: 0,
  counting: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

/** The figures of one check. */
export function checkTotals({
  suppliers,
  findings,
}: Pick<CertificateCheck, "suppliers" | "findings">): CheckTotals {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    workbooks: 1,
    done: 1,
    suppliers: suppliers.length,
    counting: suppliers.filter(({ level }) => level.counts).length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}
