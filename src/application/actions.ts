import type { ExcelSerial, Place } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import type { MappingChoices } from "../domain/tables/read-tables-types";
import type { Repair } from "../domain/repairs/repair";
import type { LockState } from "../domain/tender/lock/lock-state";
import type { Tender } from "../domain/tender/tender";
import type { WhatIf, WhatIfOptions } from "../domain/tender/what-if/what-if";
import type { ScoreNote } from "./control-actions";
import type { CycleActions } from "./cycle-actions";
import type { DossierActions } from "./dossier-actions";
import type {
  CertificateCheck,
  CheckSheetReceipt,
  Decisions,
  DrawReceipt,
  EditReceipt,
  Inspection,
  LockReceipt,
  ScoreReceipt,
  StatusColumnPlace,
  TenderPreview,
} from "./inspection";
import type { WorkbookProgress } from "./workbook";

export type OnProgress = (progress: WorkbookProgress) => void;

/** Everything a user can do, bound to one workbook; the pane, the ribbon buttons and the command line call nothing else. */
export interface Actions {
  /** Reads the workbook. Without `choices` those remembered on the sheet `Inkoopladder` hold. Throws only WorkbookError. */
  inspect(choices: MappingChoices | null, onProgress: OnProgress): Promise<Inspection>;
  /** Which certificates count on a date, and why not. */
  checkCertificates(inspection: Inspection, date: ExcelSerial): CertificateCheck;
  /** Scores every tender without writing. Rejects when the engine, which is fetched apart, cannot be fetched. */
  previewTenders(inspection: Inspection, decisions: Decisions): Promise<readonly TenderPreview[]>;
  /**
   * Writes one new score sheet per tender, its record on `Controle` and a row in the log; what changed since an earlier score
   * goes to the sheet `Correcties`. Refuses tenders with errors. Throws only WorkbookError.
   */
  scoreTenders(
    inspection: Inspection,
    decisions: Decisions,
    tenders: readonly TenderKey[],
    note: ScoreNote,
    onProgress: OnProgress,
  ): Promise<ScoreReceipt>;
  /**
   * Tries a model out on simulated bids, in steps that leave the pane alive; the same seed gives the same answer.
   * Rejects when the engine cannot be fetched.
   */
  whatIf(model: Tender, options: WhatIfOptions, onProgress?: OnProgress): Promise<WhatIf>;
  /**
   * Locks the models of tenders as they are now: a row each on the sheet `Logboek`. A model that is locked as it is, and
   * a tender whose settings have an error, get none. `by` may be "". Throws only WorkbookError.
   */
  lockModels(
    inspection: Inspection,
    decisions: Decisions,
    tenders: readonly TenderKey[],
    by: string,
    onProgress: OnProgress,
  ): Promise<LockReceipt>;
  /** By `tenderId`: whether each tender's model is locked, and what changed since. Tenders without a model are left out. */
  lockStates(inspection: Inspection, decisions: Decisions): Promise<ReadonlyMap<string, LockState>>;
  /**
   * Draws lots between tied bidders from a seed that the committee typed, on a new sheet and in the log. A draw that was
   * made before between the same bidders is given back, never repeated. Throws only WorkbookError.
   */
  drawLot(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    choice: { readonly seed: string; readonly by: string },
    onProgress: OnProgress,
  ): Promise<DrawReceipt>;
  /** Writes the mapping to the sheet `Inkoopladder` so that it holds next time. Throws only WorkbookError. */
  rememberMapping(inspection: Inspection, onProgress: OnProgress): Promise<void>;
  /** Writes the check to the sheet `PSO-controle`, in place while nobody edited that sheet. Throws only WorkbookError. */
  writeCheckSheet(
    inspection: Inspection,
    check: CertificateCheck,
    onProgress: OnProgress,
  ): Promise<CheckSheetReceipt>;
  /** What could be written better in the user's own cells: nothing changes until `applyRepairs`. */
  proposeRepairs(inspection: Inspection): readonly Repair[];
  /** Suppliers that the register extract confirms, as proposals for the columns `Geverifieerd op` and `Geverifieerd door`. */
  proposeVerifications(
    inspection: Inspection,
    check: CertificateCheck,
    verification: { readonly on: ExcelSerial; readonly by: string },
  ): readonly Repair[];
  /** Writes the chosen proposals, each only while its cell still holds what was read. Throws only WorkbookError. */
  applyRepairs(
    inspection: Inspection,
    repairs: readonly Repair[],
    onProgress: OnProgress,
  ): Promise<EditReceipt>;
  statusColumnPlace(inspection: Inspection): StatusColumnPlace;
  /** Writes or renews the column that says per supplier whether the certificate counts. Throws only WorkbookError. */
  writeStatusColumn(
    inspection: Inspection,
    check: CertificateCheck,
    onProgress: OnProgress,
  ): Promise<EditReceipt>;
  /** Puts the cells back; stops when one of them was changed since. Throws only WorkbookError. */
  undoEdits(receipt: EditReceipt, onProgress: OnProgress): Promise<EditReceipt>;
  /** Makes an empty sheet to paste an extract from the PSO register on and shows it; resolves to its name. Throws only WorkbookError. */
  makeRegisterSheet(onProgress: OnProgress): Promise<string>;
  /** The code, requests, contracts, spend and periodic reviews. */
  readonly cycle: CycleActions;
  /** Proof, blind assessment, papers, the check before mailing, open data. */
  readonly dossier: DossierActions;
  /** Shows the cell of a finding. */
  showPlace(place: Place): Promise<void>;
  /** Shows a sheet that was written. */
  showSheet(sheet: string): Promise<void>;
  /** Calls back when somebody else changes the workbook; resolves to the way to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
