import type { CertificateCheck, TenderPreview } from "../application/inspection";
import type { Finding } from "../domain/finding";
import type { Texts } from "./language";
import type { UnreadableReason } from "./workbench-texts";

/** Every word of the command line. */
export interface CliTexts {
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
  readonly checkSummary: (check: CertificateCheck, texts: Texts) => readonly string[];
  readonly scoreSummary: (
    previews: readonly TenderPreview[],
    findings: readonly Finding[],
    texts: Texts,
  ) => readonly string[];
}
