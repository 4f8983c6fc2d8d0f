import type { ShareWords } from "./share-words";

/** What the command line says of the check before mailing, besides the words that it shares with the pane. */
export interface ShareLines {
  readonly words: ShareWords;
  readonly repairNeedsOut: string;
  readonly noSuchRepair: (wanted: string, there: readonly string[]) => string;
  /** Behind an item that `--repair` can mend. */
  readonly canRepair: (id: string) => string;
  readonly repaired: (ids: readonly string[]) => string;
  readonly written: (path: string) => string;
  readonly subject: (subject: string) => string;
}
