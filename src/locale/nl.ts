import { formatFor } from "./format";
import type { Texts } from "./language";
import { levelReasons } from "./nl/level-reasons";
import { levels } from "./nl/levels";
import { pane } from "./nl/pane";
import { workbookError } from "./nl/workbook-errors";

export const nl: Texts = {
  language: "nl",
  format: formatFor("nl"),
  pane,
  levels,
  levelReasons,
  workbookError,
};
