import type { Place } from "../cell";
import type { TenderKey } from "../finding";

/** One scored tender as the sheet `Controle` keeps it: what the control number is the start of the SHA-256 of. */
export interface ControlRecord {
  readonly key: TenderKey;
  /** The score sheet as it was named when it was written. */
  readonly sheet: string;
  /** 4 groups of 4 hex digits, as the row shows it. */
  readonly controlNumber: string;
  /** As the row shows it. */
  readonly sha256: string;
  /** yyyy-mm-dd hh:mm. */
  readonly when: string;
  /** "" when no name was given. */
  readonly by: string;
  /** The control number of the score that this one takes the place of; "" for none. */
  readonly replaces: string;
  /** Why it was scored again; "" where nobody said. */
  readonly why: string;
  /** The canonical text, its pieces put together. */
  readonly text: string;
  /** The cell on `Controle` with the first piece of the text. */
  readonly place: Place;
}
