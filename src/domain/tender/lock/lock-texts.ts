import type { LockState } from "./lock-state";
import type { LockChange } from "./model-item";

/** What is said about a locked model, in one language. */
export interface LockTexts {
  /** What the log calls a first lock and a next one. */
  readonly locked: string;
  readonly lockedAgain: string;
  /** For the log: whether there were prices, and what changed since the lock before. */
  readonly outcome: (pricesPresent: boolean, changes: readonly LockChange[]) => string;
  /** When, by whom and with which control number, in whole sentences. */
  readonly statement: (state: LockState) => string;
  /** `Weging van Prijs: was 40, is nu 50`, without a full stop. */
  readonly change: (change: LockChange) => string;
}
