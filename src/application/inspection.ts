import type { ExcelSerial, Place } from "../domain/cell";
import type { CellChange } from "../domain/control/verification";
import type { Finding, TenderKey } from "../domain/finding";
import type { BidLevel, DecisionRule, Method, PriceFormula, Tender } from "../domain/tender/tender";
import type { TenderOutcome, TenderSettings } from "../domain/tender/outcome";
import type { EarlierDraw, LotDraw } from "../domain/tender/lot-draw/lot-draw";
import type { LockChange } from "../domain/tender/lock/model-item";
import type { MappingChoices, WorkbookTables } from "../domain/tables/read-tables-types";
import type { RegisterMatch } from "../domain/pso/register-match";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import type { WritePlan } from "./workbook";

/** What one reading of the workbook gave; every later step works from it and re-checks it when it writes. */
export interface Inspection {
  readonly snapshot: WorkbookSnapshot;
  readonly choices: MappingChoices;
  readonly tables: WorkbookTables;
}

/** What the user decides in the pane for one tender; a null leaves the workbook's own setting in force. */
export interface TenderDecision {
  readonly method: Method | null;
  readonly rule: DecisionRule | null;
  readonly priceFormula: PriceFormula | null;
  readonly clip: boolean | null;
}

export interface Decisions {
  /** Used, with a warning, where a tender has no date of its own; null makes that an error. */
  readonly fallbackDate: ExcelSerial | null;
  /** Keyed by `tenderId(key)`. */
  readonly tenders: ReadonlyMap<string, TenderDecision>;
}

/** One tender as step 2 of the pane shows it, before anything is written. */
export interface TenderPreview extends TenderSettings {
  readonly key: TenderKey;
  readonly findings: readonly Finding[];
  /** null when an error blocks the tender. */
  readonly outcome: TenderOutcome | null;
  /** The tender without its bids; null when its settings have an error. */
  readonly model: Tender | null;
}

export interface CheckedSupplier {
  readonly name: string;
  readonly kvk: string | null;
  readonly level: BidLevel;
  /** The supplier's row, with the cell of its name. */
  readonly place: Place;
}

export interface CertificateCheck {
  readonly date: ExcelSerial;
  readonly suppliers: readonly CheckedSupplier[];
  readonly findings: readonly Finding[];
  /** Null while the workbook holds no extract from the PSO register. */
  readonly register: RegisterMatch | null;
}

/** What was changed in the user's own cells, and the way back. */
export interface EditReceipt {
  readonly changed: number;
  /** Cells that hold a formula and were left as they are. */
  readonly leftOut: readonly Place[];
  readonly undo: Pick<WritePlan, "edits" | "tableWidths">;
}

export interface CheckSheetReceipt {
  /** The name of the sheet `PSO-controle` that now holds the check. */
  readonly sheet: string;
  /** False when a new sheet was made, because there was none yet or somebody had edited it. */
  readonly renewed: boolean;
}

/** Where the column with the status of every supplier would come, or why it cannot. */
export type StatusColumnPlace =
  | { readonly kind: "free"; readonly header: Place }
  /** It stands there already and is renewed. */
  | { readonly kind: "present"; readonly header: Place }
  /** Something else stands right of the table; `blocked` is its first cell. */
  | { readonly kind: "occupied"; readonly blocked: Place }
  | { readonly kind: "noSuppliers" };

/** A tender that was scored and written. */
export interface WrittenScore {
  readonly outcome: TenderOutcome;
  readonly sheet: string;
  /** 4 groups of 4 hex digits, to note down outside the workbook. */
  readonly controlNumber: string;
  /** The control number of the score that this one takes the place of; null for none. */
  readonly replaces: string | null;
  /** What changed in the inputs since that score. */
  readonly changes: readonly CellChange[];
}

export interface ScoreReceipt {
  readonly written: readonly WrittenScore[];
}

/** A model that was locked just now. */
export interface LockedModel {
  readonly key: TenderKey;
  /** 4 groups of 4 hex digits, to note down outside the workbook. */
  readonly controlNumber: string;
  readonly pricesPresent: boolean;
  /** What changed since the lock before; null for the first. */
  readonly changes: readonly LockChange[] | null;
}

export interface LockReceipt {
  /** The sheet with the log; null when nothing was locked. */
  readonly sheet: string | null;
  readonly locked: readonly LockedModel[];
  /** Locked before, and the same since. */
  readonly unchanged: readonly TenderKey[];
  /** Their settings have an error, or they are not in the workbook. */
  readonly blocked: readonly TenderKey[];
}

export type DrawReceipt =
  | { readonly kind: "drawn"; readonly sheet: string; readonly draw: LotDraw }
  /** Between the same bidders lots were drawn before: that draw stands. */
  | { readonly kind: "drawnBefore"; readonly earlier: EarlierDraw }
  | { readonly kind: "noLotNeeded" }
  /** The tender has an error, or is not in the workbook. */
  | { readonly kind: "blocked" }
  | { readonly kind: "seedMissing" };

/** One text per tender and lot, for maps: NUL cannot be typed in a cell. */
export function tenderId(key: TenderKey): string {
  return `${key.tender}\u0000${key.lot}`;
}
