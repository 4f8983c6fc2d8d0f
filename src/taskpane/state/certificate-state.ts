import type {
  CheckSheetReceipt,
  EditReceipt,
  Inspection,
  StatusColumnPlace,
} from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { Level } from "../../domain/pso/level";
import type { Repair } from "../../domain/repairs/repair";
import type { Standing } from "../certificates/count-levels";
import { repairKey } from "../certificates/group-repairs";
import { EVERY_FINDING, type FindingFilter } from "./finding-filter";

/** What the certificates view can have Excel write; each has its own progress, message and title when it fails. */
export type CertificateWork =
  "repairs" | "undoRepairs" | "checkSheet" | "statusColumn" | "undoStatusColumn" | "registerSheet";

export type CertificatesTab = "suppliers" | "findings" | "actions";

export type SupplierFilter = "all" | Standing | Exclude<Level, "none">;

/** Cells of the user's own that were changed, or put back. */
export interface Edited {
  readonly receipt: EditReceipt;
  readonly undone: boolean;
}

/** What could be written in the user's own cells, as one reading of the workbook has it. */
export interface Proposals {
  readonly inspection: Inspection;
  readonly repairs: readonly Repair[];
  readonly statusColumn: StatusColumnPlace;
}

/** Who looked suppliers up in the register, and when. */
export interface Verification {
  readonly by: string;
  readonly on: ExcelSerial;
}

/** Where the keyboard must come, because what had it is gone or what was asked for stands elsewhere. */
export type Focus = "tab" | "verifications" | CertificateWork;

/** Everything that the user sees or does in the certificates view besides the check itself; it stays while he is elsewhere. */
export interface CertificatesState {
  readonly tab: CertificatesTab;
  readonly supplierFilter: SupplierFilter;
  readonly supplierQuery: string;
  readonly findingFilter: FindingFilter;
  readonly proposals: Proposals | null;
  readonly verification: Verification;
  /** null until the user asked for them, and again after every reading. */
  readonly verifications: readonly Repair[] | null;
  /** By `repairKey`: what was ticked stays ticked as long as exactly that is proposed. */
  readonly ticked: ReadonlySet<string>;
  readonly repairs: Edited | null;
  /** The user agreed to a column in his table; asked again for every column that is written. */
  readonly agreed: boolean;
  readonly statusColumn: Edited | null;
  readonly checkSheet: CheckSheetReceipt | null;
  /** The sheet that was made for an extract from the register. */
  readonly registerSheet: string | null;
  readonly focus: Focus | null;
}

/** What came of a piece of work in the certificates view. */
export type WorkDone =
  | {
      readonly work: "repairs" | "undoRepairs" | "statusColumn" | "undoStatusColumn";
      readonly receipt: EditReceipt;
    }
  | { readonly work: "checkSheet"; readonly receipt: CheckSheetReceipt }
  | { readonly work: "registerSheet"; readonly sheet: string };

export type CertificatesEvent =
  | { readonly type: "tabChosen"; readonly tab: CertificatesTab }
  | { readonly type: "suppliersFiltered"; readonly filter: SupplierFilter }
  | { readonly type: "suppliersSearched"; readonly query: string }
  | { readonly type: "checkFiltered"; readonly filter: FindingFilter }
  /** Asked for elsewhere in the view, so the list of findings comes to the front. */
  | { readonly type: "checkFindingsAsked"; readonly filter: FindingFilter }
  | { readonly type: "columnAgreed"; readonly agreed: boolean }
  | { readonly type: "proposed"; readonly proposals: Proposals }
  | { readonly type: "verificationTyped"; readonly verification: Verification }
  | { readonly type: "verificationsProposed"; readonly repairs: readonly Repair[] }
  | { readonly type: "ticked"; readonly repairs: readonly Repair[]; readonly ticked: boolean };

export function initialCertificates(today: ExcelSerial): CertificatesState {
  return {
    tab: "suppliers",
    supplierFilter: "all",
    supplierQuery: "",
    findingFilter: EVERY_FINDING,
    proposals: null,
    verification: { by: "", on: today },
    verifications: null,
    ticked: new Set(),
    repairs: null,
    agreed: false,
    statusColumn: null,
    checkSheet: null,
    registerSheet: null,
    focus: null,
  };
}

export function certificatesReducer(state: CertificatesState, event: CertificatesEvent): CertificatesState {
  switch (event.type) {
    case "tabChosen":
      return { ...state, tab: event.tab, focus: null };
    case "suppliersFiltered":
      return { ...state, tab: "suppliers", supplierFilter: event.filter };
    case "suppliersSearched":
      return { ...state, supplierQuery: event.query };
    case "checkFiltered":
      return { ...state, findingFilter: event.filter };
    case "checkFindingsAsked":
      return { ...state, tab: "findings", findingFilter: event.filter, focus: "tab" };
    case "columnAgreed":
      return { ...state, agreed: event.agreed };
    case "proposed":
      return { ...state, proposals: event.proposals };
    case "verificationTyped":
      return { ...state, verification: event.verification };
    case "verificationsProposed":
      return { ...state, verifications: event.repairs, focus: "verifications" };
    case "ticked":
      return { ...state, ticked: withTicks(state.ticked, event.repairs, event.ticked) };
  }
}

/** After a piece of work: its receipt takes the place of the one before it. */
export function workDone(state: CertificatesState, done: WorkDone): CertificatesState {
  const next = { ...state, focus: done.work };
  switch (done.work) {
    case "repairs":
      return { ...next, ticked: new Set(), repairs: { receipt: done.receipt, undone: false } };
    case "undoRepairs":
      return { ...next, repairs: { receipt: done.receipt, undone: true } };
    case "statusColumn":
      return { ...next, agreed: false, statusColumn: { receipt: done.receipt, undone: false } };
    case "undoStatusColumn":
      return { ...next, statusColumn: { receipt: done.receipt, undone: true } };
    case "checkSheet":
      return { ...next, checkSheet: done.receipt };
    case "registerSheet":
      return { ...next, registerSheet: done.sheet };
  }
}

/** After a new reading: what the user chose stays, proposals about the reading before do not. */
export function afterReading(state: CertificatesState): CertificatesState {
  return { ...state, verifications: null };
}

/** What can be ticked now: the proposals of this reading, and the verifications that were asked for. */
export function openRepairs({
  proposals,
  verifications,
}: Pick<CertificatesState, "proposals" | "verifications">): readonly Repair[] {
  return [...(proposals?.repairs ?? []), ...(verifications ?? [])];
}

/** The proposals that the user ticked, one per cell: of two for the same cell the verification, asked for last, holds. */
export function tickedRepairs(state: CertificatesState): readonly Repair[] {
  const perCell = new Map<string, Repair>();
  for (const repair of openRepairs(state)) {
    const { sheet, cell } = repair.place;
    if (state.ticked.has(repairKey(repair))) perCell.set(JSON.stringify([sheet, cell]), repair);
  }
  return [...perCell.values()];
}

function withTicks(
  before: ReadonlySet<string>,
  repairs: readonly Repair[],
  ticked: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const repair of repairs) {
    if (ticked) next.add(repairKey(repair));
    else next.delete(repairKey(repair));
  }
  return next;
}
