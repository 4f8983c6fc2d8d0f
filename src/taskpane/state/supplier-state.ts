import type {
  CodeMail,
  DistributionReceipt,
  ReviewReceipt,
  SheetReceipt,
} from "../../application/cycle-actions";
import type { EditReceipt } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { CodeDateProposals, CodeStep } from "../../domain/repairs/propose-code-dates";
import type { Compliance } from "../../domain/supplier/compliance";
import type { ContractCheck } from "../../domain/supplier/contract-check";
import type { Distribution } from "../../domain/supplier/distribution";
import type { Period } from "../../domain/supplier/period";
import type { RequestText } from "../../domain/supplier/request-text";
import type { PastReview, Review } from "../../domain/supplier/review";
import type { Spend } from "../../domain/supplier/spend";
import type { Edited } from "./certificate-state";

export type SupplierTab = "compliance" | "code" | "requests" | "contracts" | "spend" | "reviews";

/** What the suppliers view can have Excel write; each has its own progress, message and title when it fails. */
export const SUPPLIER_WORKS = [
  "codeDates",
  "undoCodeDates",
  "distributionSheets",
  "requestSheet",
  "contractSheet",
  "spendSheet",
  "reviewSheet",
  "complianceSheet",
] as const;
export type SupplierWork = (typeof SUPPLIER_WORKS)[number];

/** What stands behind the tabs, made when it is first looked at. */
export interface SupplierParts {
  readonly compliance: Compliance;
  readonly code: {
    readonly distribution: Distribution;
    /** By `Supplier.id`. */
    readonly mails: ReadonlyMap<string, CodeMail>;
  };
  /** The dates that would be written for the suppliers that are ticked. */
  readonly codeDates: CodeDateProposals;
  readonly requests: readonly RequestText[];
  readonly contracts: ContractCheck;
  readonly spend: Spend;
  readonly reviews: { readonly past: readonly PastReview[]; readonly review: Review };
}

/** Everything that the user sees or does in the suppliers view; it stays while he is elsewhere. */
export interface SuppliersState {
  readonly tab: SupplierTab;
  /** The day of all but the reviews. */
  readonly date: ExcelSerial;
  readonly codeQuery: string;
  readonly codeFilter: CodeFilter;
  /** By `Supplier.id`. */
  readonly ticked: ReadonlySet<string>;
  readonly codeStep: CodeStep;
  readonly codeDay: ExcelSerial;
  readonly codeDates: Edited | null;
  /** Null: the period that ended last. */
  readonly period: Period | null;
  /** Null: the last day of the period when that has passed, else today. */
  readonly reviewDay: ExcelSerial | null;
  readonly receipts: SupplierReceipts;
}

export type CodeFilter = "all" | "due" | "remind" | "sent" | "confirmed";

export interface SupplierReceipts {
  readonly distributionSheets?: DistributionReceipt;
  readonly contractSheet?: SheetReceipt;
  readonly spendSheet?: SheetReceipt;
  readonly complianceSheet?: SheetReceipt;
  readonly reviewSheet?: ReviewReceipt;
  readonly requestSheet?: Extract<SupplierDone, { readonly work: "requestSheet" }>;
}

/** What came of a piece of work in the suppliers view. */
export type SupplierDone =
  | { readonly work: "codeDates" | "undoCodeDates"; readonly receipt: EditReceipt }
  | { readonly work: "distributionSheets"; readonly receipt: DistributionReceipt }
  | { readonly work: "contractSheet" | "spendSheet" | "complianceSheet"; readonly receipt: SheetReceipt }
  | { readonly work: "reviewSheet"; readonly receipt: ReviewReceipt }
  /** `tender` is a `tenderId`; no receipt for one whose settings have an error. */
  | { readonly work: "requestSheet"; readonly tender: string; readonly receipt: SheetReceipt | null };

export type SuppliersEvent =
  | { readonly type: "supplierTabChosen"; readonly tab: SupplierTab }
  | { readonly type: "cycleDayChosen"; readonly date: ExcelSerial }
  | { readonly type: "codeSearched"; readonly query: string }
  | { readonly type: "codeFiltered"; readonly filter: CodeFilter }
  | { readonly type: "codeTicked"; readonly suppliers: readonly string[]; readonly ticked: boolean }
  | { readonly type: "codeStepChosen"; readonly step: CodeStep }
  | { readonly type: "codeDayChosen"; readonly on: ExcelSerial }
  | { readonly type: "periodChosen"; readonly period: Period }
  | { readonly type: "reviewDayChosen"; readonly on: ExcelSerial };

export function initialSuppliers(today: ExcelSerial, tab: SupplierTab): SuppliersState {
  return {
    tab,
    date: today,
    codeQuery: "",
    codeFilter: "all",
    ticked: new Set(),
    codeStep: "sent",
    codeDay: today,
    codeDates: null,
    period: null,
    reviewDay: null,
    receipts: {},
  };
}

export function suppliersReducer(state: SuppliersState, event: SuppliersEvent): SuppliersState {
  switch (event.type) {
    case "supplierTabChosen":
      return { ...state, tab: event.tab };
    case "cycleDayChosen":
      return { ...state, date: event.date };
    case "codeSearched":
      return { ...state, codeQuery: event.query };
    case "codeFiltered":
      return { ...state, codeFilter: event.filter };
    case "codeTicked": {
      const ticked = new Set(state.ticked);
      for (const id of event.suppliers) {
        if (event.ticked) ticked.add(id);
        else ticked.delete(id);
      }
      return { ...state, ticked };
    }
    case "codeStepChosen":
      return { ...state, codeStep: event.step };
    case "codeDayChosen":
      return { ...state, codeDay: event.on };
    case "periodChosen":
      return { ...state, period: event.period, reviewDay: null };
    case "reviewDayChosen":
      return { ...state, reviewDay: event.on };
  }
}

/** After a piece of work: its receipt takes the place of the one before it. */
export function supplierWorkDone(state: SuppliersState, done: SupplierDone): SuppliersState {
  switch (done.work) {
    case "codeDates":
      return { ...state, ticked: new Set(), codeDates: { receipt: done.receipt, undone: false } };
    case "undoCodeDates":
      return { ...state, codeDates: { receipt: done.receipt, undone: true } };
    case "requestSheet":
      return { ...state, receipts: { ...state.receipts, requestSheet: done } };
    case "distributionSheets":
    case "contractSheet":
    case "spendSheet":
    case "complianceSheet":
    case "reviewSheet":
      return { ...state, receipts: { ...state.receipts, [done.work]: done.receipt } };
  }
}

export function isSupplierDone(done: { readonly work: string }): done is SupplierDone {
  return (SUPPLIER_WORKS as readonly string[]).includes(done.work);
}
