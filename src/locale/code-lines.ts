import type { RequestText } from "../domain/supplier/request-text";
import type { Distribution } from "../domain/supplier/distribution";
import type { CliLanguage } from "./cli-language";

/** What the command line says of the code and of requests. */
export interface CodeLines {
  readonly distribution: (distribution: Distribution, texts: CliLanguage) => readonly string[];
  readonly marked: (sent: number, reminded: number) => string;
  /** Cells that hold a formula and were left as they are. */
  readonly leftOut: (cells: readonly string[]) => string;
  readonly sentNeedsOut: string;
  readonly request: (tender: string, copies: RequestText["copies"], sheet: string) => string;
  readonly blocked: (tender: string) => string;
  readonly written: (sheets: readonly string[], path: string) => string;
}
