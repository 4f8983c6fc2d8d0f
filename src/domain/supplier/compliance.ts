import type { ExcelSerial, Place } from "../cell";
import type { Finding } from "../finding";

/** The five promises of the policy, in its order (design section 1). */
export const PROMISES = ["code", "tenders", "contracts", "weighting", "reviews"] as const;
export type Promise5 = (typeof PROMISES)[number];

/** One thing behind a figure that asks for something, and why. */
export interface Shortfall {
  /** Of the supplier, the tender or the contract. */
  readonly name: string;
  /** False where the promise is kept and there is something to do all the same. */
  readonly unmet: boolean;
  /** Keys of the reasons, never empty; words are made at the edge. */
  readonly reasons: readonly ShortfallReason[];
  /** What the words of the reasons name: a version, a period, a day as a serial of the 1900 system. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}

export type ShortfallReason =
  | "codeDue"
  | "codeOutdated"
  | "codeNotConfirmed"
  | "codeNotMentioned"
  | "certificateNotRequested"
  | "clauseMissing"
  | "certificateNotValid"
  | "supplierUnknown"
  | "cellUnreadable"
  | "ruleNotStated"
  | "ruleNotDated"
  | "ruleLate"
  | "notReviewed"
  | "reviewUnfinished";

/** How far one promise is kept: `met` of `total`. */
export interface PromiseFigure {
  readonly promise: Promise5;
  readonly met: number;
  readonly total: number;
  /** 0..1; null when there is nothing to count. */
  readonly share: number | null;
  /** `total - met` of them are unmet; in the order of the workbook. */
  readonly shortfalls: readonly Shortfall[];
}

/** The five promises with a figure each, and spend at PSO holders beside them. */
export interface Compliance {
  readonly date: ExcelSerial;
  readonly promises: readonly PromiseFigure[];
  readonly spend: {
    readonly total: number;
    readonly atHolders: number;
    readonly share: number | null;
  };
  readonly findings: readonly Finding[];
}
