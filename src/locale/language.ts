import type { WorkbookErrorCode } from "../application/workbook";
import type { Level } from "../domain/pso/level";
import type { LevelReason } from "../domain/tender/tender";
import type { Format } from "./format";
import type { PaneTexts } from "./nl/pane";

export type Language = "nl" | "en";

export const LANGUAGES: readonly Language[] = ["nl", "en"];

/**
 * What the task pane shows from the start, in one language; a key that is missing in either language is a type error.
 * The words of the command line, the template and the workbench page stay out: the pane would carry them along. What findings
 * say (`finding-texts.ts`) and what stands on sheets (`wording.ts`) is fetched apart.
 */
export interface Texts {
  readonly language: Language;
  readonly format: Format;
  readonly pane: PaneTexts;
  readonly levels: Readonly<Record<Level, string>>;
  readonly levelReasons: Readonly<Record<LevelReason, string>>;
  readonly workbookError: (
    code: WorkbookErrorCode,
    params: Readonly<Record<string, string | number>>,
  ) => string;
}
