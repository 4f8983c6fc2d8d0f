import type { ExcelSerial } from "../../cell";
import type { LockChange } from "./model-item";

/** One time that a model was locked. */
export interface LockMoment {
  /** Null where the log no longer shows a readable day. */
  readonly on: ExcelSerial | null;
  /** hh:mm; "" where the log no longer shows it. */
  readonly time: string;
  /** "" when no name was given. */
  readonly by: string;
  /** 4 groups of 4 hex digits. */
  readonly controlNumber: string;
  /** Whether bids with a price stood in the workbook at that time. */
  readonly pricesPresent: boolean;
}

/**
 * Whether the model of a tender is locked. `lock` is the last one made before any lock met prices, or the first of all where
 * none was: locking again afterwards hides no change.
 */
export type LockState =
  | { readonly kind: "notLocked" }
  | {
      readonly kind: "locked";
      readonly lock: LockMoment;
      /** The last time that the model was locked again after `lock`; null when it was not. */
      readonly again: LockMoment | null;
      /** What differs now from the model that was locked. */
      readonly changes: readonly LockChange[];
    };
