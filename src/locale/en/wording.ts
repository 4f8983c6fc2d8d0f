import type { Wording } from "../../application/wording";
import { assessmentWords } from "./assessment";
import { bidSentence } from "./bid-sentences";
import { checkSheetTexts, registerSheetTexts, statusTexts } from "./check-sheet";
import { codeLetterTexts } from "./code-letter";
import { codeText as dutch } from "../nl/code-text";
import { codeText as english } from "./code-text";
import { complianceSheetTexts } from "./compliance";
import { coveringText } from "./covering-text";
import { distributionSheetTexts, mailListTexts } from "./distribution-sheet";
import { findings } from "./findings";
import { contractSheetTexts } from "./contract-sheet";
import { controlSheetTexts } from "./control-sheet";
import { correctionsSheetTexts } from "./corrections-sheet";
import { logTexts } from "./log";
import { guideSheetTexts } from "./guide-sheet";
import { drawSheetTexts } from "./lot-draw";
import { modelLockTexts } from "./model-lock";
import { paperLog, paperTexts as ownPapers } from "./papers";
import { paperTexts as otherPapers } from "../nl/papers";
import { openDataTexts } from "./open-data";
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
  ...findings,
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
  openData: openDataTexts,
  status: statusTexts,
  registerSheet: registerSheetTexts,
  log: logTexts,
  control: controlSheetTexts,
  corrections: correctionsSheetTexts,
  coveringText,
  modelLock: modelLockTexts,
  drawSheet: drawSheetTexts,
  assessment: assessmentWords,
  guideSheet: guideSheetTexts,
  papers: { nl: otherPapers, en: ownPapers },
  paperLog,
  whatIf: whatIfSentences,
};
