import type { ExcelSerial } from "../cell";
import type { Finding } from "../finding";
import type { Supplier } from "./supplier";

/** `due`: the present version of the code has not been sent yet. */
export type CodeState = "due" | "sent" | "confirmed";

/** How one supplier stands with the code. A date is null where the cell is blank; `true` for a bare "ja". */
export interface CodeLine {
  readonly supplier: Supplier;
  readonly state: CodeState;
  /** The version that was sent last; null when none is noted. */
  readonly version: string | null;
  readonly sentOn: ExcelSerial | true | null;
  /** In what way, as the list says it: by e-mail, with the contract. */
  readonly sentHow: string | null;
  readonly confirmedOn: ExcelSerial | true | null;
  readonly remindedOn: ExcelSerial | true | null;
  /** The day on which a (next) reminder is due; null unless `sent` with a date. */
  readonly reminderOn: ExcelSerial | null;
  /** `reminderOn` has come. */
  readonly reminderDue: boolean;
  /** It has an older version than the present one: then `due`. */
  readonly outdated: boolean;
}

/** Promise 1 of the policy: who received the code (design section 1). Suppliers that left are not in it. */
export interface Distribution {
  readonly date: ExcelSerial;
  /** Of the code that is in force; null while the settings name none. */
  readonly version: string | null;
  readonly lines: readonly CodeLine[];
  readonly counts: Readonly<Record<CodeState, number>>;
  readonly findings: readonly Finding[];
}
