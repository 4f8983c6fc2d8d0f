import { formatFor } from "./format";
import type { Texts } from "./language";
import { levelReasons } from "./en/level-reasons";
import { levels } from "./en/levels";
import { pane } from "./en/pane";
import { workbookError } from "./en/workbook-errors";

export const en: Texts = {
  language: "en",
  format: formatFor("en"),
  pane,
  levels,
  levelReasons,
  workbookError,
};
