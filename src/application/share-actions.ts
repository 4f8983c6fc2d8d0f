import type { CoveringText, ShareCheck, ShareRepair } from "../domain/share/share-check";
import type { OnProgress } from "./actions";
import type { EnvelopeChange } from "./envelope";
import type { Decisions, Inspection } from "./inspection";
import type { WritePlan } from "./workbook";

export interface RepairReceipt {
  /** Takes the repair back; null where that is not possible. */
  readonly undo: ShareRepairUndo | null;
  /** Cells of `emptyColumn` that were left as they are, because they hold a formula or an error value. */
  readonly leftOut: number;
}

/** Opaque to the pane: what `undoShareRepair` needs. */
export interface ShareRepairUndo {
  readonly repair: ShareRepair;
  readonly before:
    | { readonly kind: "envelope"; readonly change: EnvelopeChange }
    | { readonly kind: "cells"; readonly plan: Pick<WritePlan, "edits" | "tableWidths"> };
}

/** The check before a workbook is mailed, repairs one by one, and the covering text. */
export interface ShareActions {
  /** Reads what travels with the workbook besides its cells, and checks it. Throws only WorkbookError. */
  shareCheck(inspection: Inspection, decisions: Decisions, onProgress: OnProgress): Promise<ShareCheck>;
  /** Throws only WorkbookError; the workbook is then as it was. */
  repairShare(repair: ShareRepair, onProgress: OnProgress): Promise<RepairReceipt>;
  undoShareRepair(undo: ShareRepairUndo, onProgress: OnProgress): Promise<void>;
  coveringText(inspection: Inspection, check: ShareCheck): Promise<CoveringText>;
}
