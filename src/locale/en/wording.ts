import type { Wording } from "../../application/wording";
import { en } from "../en";
import { bidSentence } from "./bid-sentences";
import { checkSheetTexts, registerSheetTexts, statusTexts } from "./check-sheet";
import { codeLetterTexts } from "./code-letter";
import { codeText as dutch } from "../nl/code-text";
import { codeText as english } from "./code-text";
import { complianceSheetTexts } from "./compliance";
import { distributionSheetTexts, mailListTexts } from "./distribution-sheet";
import { contractSheetTexts } from "./contract-sheet";
import { logTexts } from "./log";
import { drawSheetTexts } from "./lot-draw";
import { modelLockTexts } from "./model-lock";
import { overviewSheetTexts } from "./overview-sheet";
import { reviewSheetTexts } from "./review-sheet";
import { requestSheetTexts } from "./request-sheet";
import { requestTexts } from "./request-text";
import { scoreSheetTexts } from "./score-sheet";
import { sensitivitySentences } from "./sensitivity-sentences";
import { settingsSheetTexts } from "./settings-sheet";
import { spendSheetTexts } from "./spend-sheet";
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
  contractSheet: contractSheetTexts,
  spendSheet: spendSheetTexts,
  complianceSheet: complianceSheetTexts,
  codeLetter: codeLetterTexts,
  codeText: [dutch, english],
  distributionSheet: distributionSheetTexts,
  mailList: mailListTexts,
  requestSheet: requestSheetTexts,
  requestText: requestTexts,
  reviewSheet: reviewSheetTexts,
  overviewSheet: overviewSheetTexts,
  status: statusTexts,
  registerSheet: registerSheetTexts,
  log: logTexts,
  modelLock: modelLockTexts,
  drawSheet: drawSheetTexts,
  whatIf: whatIfSentences,
};
