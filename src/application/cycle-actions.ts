import type { ExcelSerial } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import type { CodeDateProposals, CodeStep } from "../domain/repairs/propose-code-dates";
import type { Compliance } from "../domain/supplier/compliance";
import type { ContractCheck } from "../domain/supplier/contract-check";
import type { Distribution } from "../domain/supplier/distribution";
import type { Period } from "../domain/supplier/period";
import type { RequestText } from "../domain/supplier/request-text";
import type { PastReview, Review } from "../domain/supplier/review";
import type { Spend } from "../domain/supplier/spend";
import type { OnProgress } from "./actions";
import type { Decisions, Inspection } from "./inspection";

/** A sheet that was written. */
export interface SheetReceipt {
  /** The name that it has now. */
  readonly sheet: string;
  /** Made anew in place of an earlier one. */
  readonly renewed: boolean;
}

export interface DistributionReceipt {
  /** Sheet `Verspreiding code`. */
  readonly register: SheetReceipt;
  /** Sheet with address, subject and text per supplier that must hear something; null when nobody must. */
  readonly mailList: SheetReceipt | null;
  /** Sheet `Sociale inkoopcode` with the text of the code; null when the workbook has one, which is the user's own. */
  readonly codeText: SheetReceipt | null;
}

export interface ReviewReceipt {
  readonly review: SheetReceipt;
  readonly overview: SheetReceipt;
}

/** A letter to one supplier, ready for a mail program. */
export interface CodeMail {
  readonly supplierId: string;
  readonly step: "sent" | "reminded";
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** `mailto:` with everything in it that fits; nothing in it can start anything but a mail. */
  readonly link: string;
}

/**
 * The supplier cycle (design section 1, promises 1, 2, 3 and 5). Everything is fetched when it is first asked for, so each of
 * these may reject when it cannot be fetched; the writing ones throw only WorkbookError besides.
 */
export interface CycleActions {
  /** Who received the code, and who is due. */
  distribution(inspection: Inspection, date: ExcelSerial): Promise<Distribution>;
  /** One letter per supplier that must be told something and has an e-mail address. */
  codeMails(inspection: Inspection, distribution: Distribution): Promise<readonly CodeMail[]>;
  writeDistribution(
    inspection: Inspection,
    distribution: Distribution,
    onProgress: OnProgress,
  ): Promise<DistributionReceipt>;
  /**
   * The date in the column that belongs to the step, as proposals for `applyRepairs`; with `sent` the version too. Names the
   * columns that the table does not have.
   */
  proposeCodeDates(
    inspection: Inspection,
    distribution: Distribution,
    choice: { readonly suppliers: ReadonlySet<string>; readonly step: CodeStep; readonly on: ExcelSerial },
  ): Promise<CodeDateProposals>;
  /** A text per tender whose settings have no error. */
  requestTexts(inspection: Inspection, decisions: Decisions): Promise<readonly RequestText[]>;
  /** Always on a new sheet; null for a tender whose settings have an error. */
  writeRequestText(
    inspection: Inspection,
    decisions: Decisions,
    tender: TenderKey,
    onProgress: OnProgress,
  ): Promise<SheetReceipt | null>;
  contracts(inspection: Inspection, date: ExcelSerial): Promise<ContractCheck>;
  writeContracts(inspection: Inspection, check: ContractCheck, onProgress: OnProgress): Promise<SheetReceipt>;
  spend(inspection: Inspection, date: ExcelSerial): Promise<Spend>;
  writeSpend(inspection: Inspection, spend: Spend, onProgress: OnProgress): Promise<SheetReceipt>;
  /** Every review sheet that the workbook holds, oldest period first. */
  pastReviews(inspection: Inspection): Promise<readonly PastReview[]>;
  /** What a new review sheet of the period will hold. */
  review(inspection: Inspection, period: Period, date: ExcelSerial): Promise<Review>;
  /** Writes the review on a new sheet and makes the overview anew; earlier sheets are never touched. */
  writeReview(inspection: Inspection, review: Review, onProgress: OnProgress): Promise<ReviewReceipt>;
  compliance(inspection: Inspection, decisions: Decisions, date: ExcelSerial): Promise<Compliance>;
  writeCompliance(
    inspection: Inspection,
    compliance: Compliance,
    onProgress: OnProgress,
  ): Promise<SheetReceipt>;
}
