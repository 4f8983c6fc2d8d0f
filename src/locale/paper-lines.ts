import type { PaperState } from "../domain/papers/paper-state";
import type { Texts } from "./language";

/** What the command line says of papers. */
export interface PaperLines {
  readonly written: (tender: string, sheets: readonly string[]) => string;
  readonly decision: (state: PaperState, texts: Texts) => string;
  readonly obstacle: Readonly<Record<NonNullable<PaperState["obstacle"]>, (tender: string) => string>>;
  /** None of the papers that were asked for applies. */
  readonly nothing: (tender: string) => string;
  readonly unknownWord: (option: string, word: string, known: readonly string[]) => string;
  readonly noWord: (option: string, known: readonly string[]) => string;
}
