import type { Place } from "../cell";
import type { Finding, FindingCode } from "../finding";

/** The supplier table beside an extract from the PSO register that the buyer pasted; both sides by KvK number. */
export interface RegisterMatch {
  /** Organisations in the extract. */
  readonly organisations: number;
  /** Rows of suppliers with which an entry of the extract agrees in everything that it states, in sheet order. */
  readonly confirmed: readonly ConfirmedSupplier[];
  /** Where the extract and the supplier table differ, and what in the extract kept suppliers from being compared. */
  readonly findings: readonly Finding[];
}

export interface ConfirmedSupplier {
  readonly name: string;
  /** The supplier's row. */
  readonly place: Place;
}

/** What a difference between the two tables can be. */
export const REGISTER_DIFFERENCES: readonly FindingCode[] = [
  "registerLevelDiffers",
  "registerMarkDiffers",
  "registerStartDiffers",
  "registerEndDiffers",
  "registerNumberDiffers",
  "registerLacksSupplier",
  "registerHasLevel",
];

/** True where the two tables differ; false for what is wrong in a cell of the extract itself. */
export function isRegisterDifference({ code }: Finding): boolean {
  return REGISTER_DIFFERENCES.includes(code);
}
