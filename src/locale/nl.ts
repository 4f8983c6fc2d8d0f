import type { Finding, FindingCode, FindingParams } from "../domain/finding";
import { formatFor } from "./format";
import type { Texts } from "./language";
import { bidSentence } from "./nl/bid-sentences";
import { levelReasons } from "./nl/level-reasons";
import { levels } from "./nl/levels";
import { pane } from "./nl/pane";
import { psoFindings } from "./nl/pso-findings";
import { scoreSheetTexts } from "./nl/score-sheet";
import { settingsSheetTexts } from "./nl/settings-sheet";
import { tableFindings } from "./nl/table-findings";
import { tenderFindings } from "./nl/tender-findings";
import { workbookError } from "./nl/workbook-errors";

const sentences: Readonly<Record<FindingCode, (params: FindingParams) => string>> = {
  ...tableFindings,
  ...psoFindings,
  ...tenderFindings,
};

function finding({ code, params }: Finding): string {
  return sentences[code](params);
}

export const nl: Texts = {
  language: "nl",
  format: formatFor("nl"),
  pane,
  levels,
  levelReasons,
  finding,
  workbookError,
  wording: { finding, bidSentence, scoreSheet: scoreSheetTexts, settingsSheet: settingsSheetTexts },
};
