import type { Wording } from "../../application/wording";
import { en } from "../en";
import { bidSentence } from "./bid-sentences";
import { checkSheetTexts, registerSheetTexts, statusTexts } from "./check-sheet";
import { logTexts } from "./log";
import { drawSheetTexts } from "./lot-draw";
import { modelLockTexts } from "./model-lock";
import { scoreSheetTexts } from "./score-sheet";
import { sensitivitySentences } from "./sensitivity-sentences";
import { settingsSheetTexts } from "./settings-sheet";
import { whatIfSentences } from "./what-if";

/** What ends up in the workbook, in English. */
export const wording: Wording = {
  finding: en.finding,
  findingText: en.findingText,
  bidSentence,
  sensitivity: sensitivitySentences,
  scoreSheet: scoreSheetTexts,
  settingsSheet: settingsSheetTexts,
  checkSheet: checkSheetTexts,
  status: statusTexts,
  registerSheet: registerSheetTexts,
  log: logTexts,
  modelLock: modelLockTexts,
  drawSheet: drawSheetTexts,
  whatIf: whatIfSentences,
};
