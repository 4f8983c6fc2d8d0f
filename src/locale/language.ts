import type { WorkbookErrorCode } from "../application/workbook";
import type { FindingText } from "../application/wording";
import type { Finding } from "../domain/finding";
import type { Level } from "../domain/pso/level";
import type { LevelReason } from "../domain/tender/tender";
import type { Format } from "./format";
import type { PaneTexts } from "./nl/pane";

export type Language = "nl" | "en";

export const LANGUAGES: readonly Language[] = ["nl", "en"];

/**
 * Everything that the task pane shows or writes, in one language; a key that is missing in either language is a type
 * error. The words of the command line, the template and the workbench page stay out: the pane would carry them along. Those
 * for sheets are in `wording.ts`, and fetched apart.
 */
export interface Texts {
  readonly language: Language;
  readonly format: Format;
  readonly pane: PaneTexts;
  readonly levels: Readonly<Record<Level, string>>;
  readonly levelReasons: Readonly<Record<LevelReason, string>>;
  readonly finding: (finding: Finding) => string;
  readonly findingText: (finding: Finding) => FindingText;
  readonly workbookError: (
    code: WorkbookErrorCode,
    params: Readonly<Record<string, string | number>>,
  ) => string;
}
