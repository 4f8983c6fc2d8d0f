import type { ExcelSerial } from "../cell";
import type { Finding } from "../finding";
import type { Level } from "../pso/level";
import type { ContractRow } from "../tables/rows";
import type { BidLevel } from "../tender/tender";
import type { Supplier } from "./supplier";

export type ContractPhase = "future" | "running" | "ended";

/** One contract against promise 3 of the policy. */
export interface ContractLine {
  readonly row: ContractRow;
  /** "" where the cell is blank. */
  readonly number: string;
  readonly supplier: Supplier | null;
  readonly phase: ContractPhase;
  /** Null where the cell is blank or cannot be read, and both where they are reversed. */
  readonly start: ExcelSerial | null;
  /** Null also for a contract without an end. */
  readonly end: ExcelSerial | null;
  /** Null where the cell is blank or unreadable. */
  readonly clause: boolean | null;
  /** Whether the price agreement refers to the certificate; null where there is nothing to read. */
  readonly priceAgreement: boolean | null;
  /** What counts today and at the start; null without a supplier, at the start also without a start date. */
  readonly level: BidLevel | null;
  readonly levelAtStart: BidLevel | null;
  readonly levelAtAward: Level | null;
  /**
   * The last day of the certificates that follow each other without a gap from today on, for a future contract without one
   * today from its start on. Null when none counts, when it has no end, and for an ended contract.
   */
  readonly coveredUntil: ExcelSerial | null;
  /** The day by which the certificate must be renewed because the contract goes on; null when it need not. */
  readonly renewBy: ExcelSerial | null;
  /** That day lies within the horizon of the policy. */
  readonly renewSoon: boolean;
  /** Clause present and a certificate that is valid on the day; never where an error value hides what the contract is. */
  readonly ok: boolean;
}

/** Promise 3: a valid certificate is part of price agreements and contracts (design section 1). */
export interface ContractCheck {
  readonly date: ExcelSerial;
  readonly contracts: readonly ContractLine[];
  /** Certificates that end within the term of a running or future contract, soonest first. */
  readonly calendar: readonly ContractLine[];
  /** `params.contract` holds the contract's number. */
  readonly findings: readonly Finding[];
}
