import type { ExcelSerial } from "../cell";
import type { Finding, TenderKey } from "../finding";

/** Until when the buyer must wait (art. 2.127 Aw: 20 calendar days; facts/tender.md 1.6). */
export interface Standstill {
  /** The last day; contracts may be signed from the day after. */
  readonly until: ExcelSerial;
  /** The 20th day, where that was a weekend or holiday. */
  readonly movedFrom: ExcelSerial | null;
}

/** Whether the papers of one tender can be written and what would stand in them. */
export interface PaperState {
  readonly key: TenderKey;
  /** Null when the papers can be written. */
  readonly obstacle: "notScored" | "stale" | "blocked" | null;
  /** Of the score that the papers rest on. */
  readonly controlNumber: string | null;
  readonly winners: readonly string[];
  readonly losers: readonly string[];
  readonly lotNeeded: boolean;
  /** Whether the tender says under which procedure it runs: without it nobody can tell whether a standstill applies. */
  readonly procedureKnown: boolean;
  /** Null where no standstill applies. */
  readonly standstill: Standstill | null;
  readonly committee: readonly { readonly name: string; readonly role: string; readonly declared: boolean }[];
  /** What is missing or must be looked at: a declaration, a motivation, an organisation without a name. */
  readonly findings: readonly Finding[];
}
