import type { Finding, FindingCode, FindingParams } from "../domain/finding";
import { formatFor } from "./format";
import type { Texts } from "./language";
import { bidSentence } from "./en/bid-sentences";
import { levelReasons } from "./en/level-reasons";
import { levels } from "./en/levels";
import { pane } from "./en/pane";
import { psoFindings } from "./en/pso-findings";
import { scoreSheetTexts } from "./en/score-sheet";
import { settingsSheetTexts } from "./en/settings-sheet";
import { tableFindings } from "./en/table-findings";
import { tenderFindings } from "./en/tender-findings";
import { workbookError } from "./en/workbook-errors";

const sentences: Readonly<Record<FindingCode, (params: FindingParams) => string>> = {
  ...tableFindings,
  ...psoFindings,
  ...tenderFindings,
};

function finding({ code, params }: Finding): string {
  return sentences[code](params);
}

export const en: Texts = {
  language: "en",
  format: formatFor("en"),
  pane,
  levels,
  levelReasons,
  finding,
  workbookError,
  wording: { finding, bidSentence, scoreSheet: scoreSheetTexts, settingsSheet: settingsSheetTexts },
};
