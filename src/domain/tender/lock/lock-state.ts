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
  /** The closing date, where the lock was made on a later day: bids may have been opened by then. Null otherwise. */
  readonly afterClosing: ExcelSerial | null;
}

/** How a model went from its first lock to its last one. */
export interface Relocks {
  /** The first lock of all. */
  readonly first: LockMoment;
  /** How often it was changed and locked again, at least once. */
  readonly times: number;
  /** How many different items changed on the way; one that was put back counts. */
  readonly items: number;
}

/**
 * Whether the model of a tender is locked. `lock` is the last one made before any lock met prices or came after the closing
 * date, or the first of all where none was: locking again afterwards hides no change.
 */
export type LockState =
  | { readonly kind: "notLocked" }
  | {
      readonly kind: "locked";
      readonly lock: LockMoment;
      /** The last time that the model was locked again after `lock`; null when it was not. */
      readonly again: LockMoment | null;
      /** Null where the log holds no lock of another model. */
      readonly relocked: Relocks | null;
      /** What differs now from the model that was locked. */
      readonly changes: readonly LockChange[];
    };
