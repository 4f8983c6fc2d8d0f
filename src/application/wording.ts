import type { AssessmentWords } from "../domain/assessment/assessment-words";
import type { Finding } from "../domain/finding";
import type { StatusTexts } from "../domain/pso/status-text";
import type { CheckSheetTexts } from "../domain/sheets/check-sheet-input";
import type { ControlSheetTexts } from "../domain/sheets/control-sheet";
import type { CorrectionsSheetTexts } from "../domain/sheets/corrections-sheet";
import type { CodeText } from "../domain/sheets/code-text-sheet";
import type { ComplianceSheetTexts } from "../domain/sheets/compliance-sheet-texts";
import type { DistributionSheetTexts } from "../domain/sheets/distribution-sheet-texts";
import type { ContractSheetTexts } from "../domain/sheets/contract-sheet-texts";
import type { DrawSheetTexts } from "../domain/sheets/draw-sheet";
import type { GuideSheetTexts } from "../domain/sheets/guide-sheet-texts";
import type { LogSheetTexts } from "../domain/sheets/log-sheet";
import type { MailListTexts } from "../domain/sheets/mail-list-sheet";
import type { PaperLogTexts, PaperTexts } from "../domain/sheets/paper-texts";
import type { OverviewSheetTexts } from "../domain/sheets/overview-sheet-texts";
import type { OpenDataTexts } from "../domain/open-data/open-data-texts";
import type { RegisterSheetTexts } from "../domain/sheets/register-sheet";
import type { RequestSheetTexts } from "../domain/sheets/request-sheet";
import type { ReviewSheetTexts } from "../domain/sheets/review-sheet-texts";
import type { ScoreSheetTexts } from "../domain/sheets/score-sheet-texts";
import type { SettingsSheetTexts } from "../domain/sheets/settings-sheet";
import type { SpendSheetTexts } from "../domain/sheets/spend-sheet-texts";
import type { CoveringTexts } from "../domain/share/covering-text";
import type { CodeLetterTexts } from "../domain/supplier/code-letter";
import type { RequestTexts } from "../domain/supplier/request-texts";
import type { BidExplanation } from "../domain/tender/explain-bids";
import type { LockTexts } from "../domain/tender/lock/lock-texts";
import type { WhatIf } from "../domain/tender/what-if/what-if";
import type { TenderOutcome } from "../domain/tender/outcome";
import type { SensitivitySentences } from "../domain/tender/sensitivity-sentences-texts";

/** A finding in two parts, each one or more whole sentences; what it means and what the reader does now. */
export interface FindingText {
  readonly what: string;
  /** "" where there is nothing to do. */
  readonly next: string;
}

/** The words that end up in a workbook, in one language; made in `locale/`, used where sheets are written. */
export interface Wording {
  readonly finding: (finding: Finding) => string;
  readonly findingText: (finding: Finding) => FindingText;
  readonly bidSentence: (explanation: BidExplanation) => string;
  readonly sensitivity: (outcome: TenderOutcome) => SensitivitySentences;
  readonly scoreSheet: ScoreSheetTexts;
  readonly settingsSheet: SettingsSheetTexts;
  readonly checkSheet: CheckSheetTexts;
  readonly contractSheet: ContractSheetTexts;
  readonly spendSheet: SpendSheetTexts;
  readonly complianceSheet: ComplianceSheetTexts;
  readonly codeLetter: CodeLetterTexts;
  /** In every language that the code is written in, the one that prevails first. */
  readonly codeText: readonly CodeText[];
  readonly distributionSheet: DistributionSheetTexts;
  readonly mailList: MailListTexts;
  readonly requestSheet: RequestSheetTexts;
  readonly requestText: RequestTexts;
  readonly reviewSheet: ReviewSheetTexts;
  readonly overviewSheet: OverviewSheetTexts;
  readonly openData: OpenDataTexts;
  readonly status: StatusTexts;
  readonly registerSheet: RegisterSheetTexts;
  readonly log: LogSheetTexts;
  readonly control: ControlSheetTexts;
  readonly corrections: CorrectionsSheetTexts;
  /** Goes with a mailed workbook. */
  readonly coveringText: CoveringTexts;
  readonly modelLock: LockTexts;
  readonly drawSheet: DrawSheetTexts;
  readonly assessment: AssessmentWords;
  readonly guideSheet: GuideSheetTexts;
  /** By the language of the papers themselves, which is the buyer's choice for each tender. */
  readonly papers: Readonly<Record<"nl" | "en", PaperTexts>>;
  readonly paperLog: PaperLogTexts;
  /** What trying a model out showed, one sentence each. */
  readonly whatIf: (result: WhatIf) => readonly string[];
}
