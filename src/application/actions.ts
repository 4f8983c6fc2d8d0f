import type { ExcelSerial, Place } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import type { MappingChoices } from "../domain/tables/read-tables-types";
import type { CertificateCheck, Decisions, Inspection, ScoreReceipt, TenderPreview } from "./inspection";
import type { WorkbookProgress } from "./workbook";

export type OnProgress = (progress: WorkbookProgress) => void;

/** Everything a user can do, bound to one workbook; the pane, the ribbon buttons and the command line call nothing else. */
export interface Actions {
  /** Reads the workbook. Without `choices` those remembered on the sheet `Inkoopladder` hold. Throws only WorkbookError. */
  inspect(choices: MappingChoices | null, onProgress: OnProgress): Promise<Inspection>;
  /** Which certificates count on a date, and why not. */
  checkCertificates(inspection: Inspection, date: ExcelSerial): CertificateCheck;
  /** Scores every tender without writing. */
  previewTenders(inspection: Inspection, decisions: Decisions): readonly TenderPreview[];
  /** Writes one new score sheet per tender; refuses tenders with errors. Throws only WorkbookError. */
  scoreTenders(
    inspection: Inspection,
    decisions: Decisions,
    tenders: readonly TenderKey[],
    onProgress: OnProgress,
  ): Promise<ScoreReceipt>;
  /** Writes the mapping to the sheet `Inkoopladder` so that it holds next time. Throws only WorkbookError. */
  rememberMapping(inspection: Inspection, onProgress: OnProgress): Promise<void>;
  /** Shows the cell of a finding. */
  showPlace(place: Place): Promise<void>;
  /** Shows a sheet that was written. */
  showSheet(sheet: string): Promise<void>;
  /** Calls back when somebody else changes the workbook; resolves to the way to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
