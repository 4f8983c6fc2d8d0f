import type { PaperChoices } from "../domain/papers/paper-choices";
import type { PaperState } from "../domain/papers/paper-state";
import type { ExcelSerial } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import type { OnProgress } from "./actions";
import type { Decisions, Inspection } from "./inspection";

export type PapersReceipt =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "obstacle"; readonly obstacle: NonNullable<PaperState["obstacle"]> };

/** Minutes, letters and notices from the same figures as the score sheet. */
export interface PaperActions {
  papers(inspection: Inspection, decisions: Decisions, sentOn: ExcelSerial): Promise<readonly PaperState[]>;
  /** Each paper on a new sheet, and a row in the log. */
  writePapers(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    choices: PaperChoices,
    by: string,
    onProgress: OnProgress,
  ): Promise<PapersReceipt>;
}
