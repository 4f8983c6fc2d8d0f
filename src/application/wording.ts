import type { Finding } from "../domain/finding";
import type { StatusTexts } from "../domain/pso/status-text";
import type { CheckSheetTexts } from "../domain/sheets/check-sheet-input";
import type { DrawSheetTexts } from "../domain/sheets/draw-sheet";
import type { LogSheetTexts } from "../domain/sheets/log-sheet";
import type { RegisterSheetTexts } from "../domain/sheets/register-sheet";
import type { ScoreSheetTexts } from "../domain/sheets/score-sheet-texts";
import type { SettingsSheetTexts } from "../domain/sheets/settings-sheet";
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
  readonly status: StatusTexts;
  readonly registerSheet: RegisterSheetTexts;
  readonly log: LogSheetTexts;
  readonly modelLock: LockTexts;
  readonly drawSheet: DrawSheetTexts;
  /** What trying a model out showed, one sentence each. */
  readonly whatIf: (result: WhatIf) => readonly string[];
}
