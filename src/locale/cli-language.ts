import { cli as english } from "./en/cli";
import { codeLines as englishCode } from "./en/code-lines";
import { reportLines as englishReports } from "./en/report-lines";
import { reviewLines as englishReview } from "./en/review-lines";
import { templateTexts as englishTemplate } from "./en/template";
import { cli as dutch } from "./nl/cli";
import { codeLines as dutchCode } from "./nl/code-lines";
import { reportLines as dutchReports } from "./nl/report-lines";
import { reviewLines as dutchReview } from "./nl/review-lines";
import { templateTexts as dutchTemplate } from "./nl/template";
import type { CodeLines } from "./code-lines";
import type { CliTexts } from "./cli-texts";
import type { Language, Texts } from "./language";
import type { TemplateTexts } from "../domain/sheets/template/template-texts";
import type { ReportLines } from "./report-lines";
import type { ReviewLines } from "./review-lines";
import { textsFor } from "./texts";
import type { Wording } from "../application/wording";
import { wordingFor } from "./wording";

/** What the command line says and writes besides the words that it shares with the pane. */
export interface CliLanguage extends Texts {
  readonly cli: CliTexts;
  readonly template: TemplateTexts;
  readonly code: CodeLines;
  readonly reports: ReportLines;
  readonly review: ReviewLines;
  /** What ends up on sheets. */
  readonly wording: Wording;
}

export function cliTextsFor(language: Language): CliLanguage {
  return language === "nl"
    ? {
        ...textsFor("nl"),
        cli: dutch,
        code: dutchCode,
        reports: dutchReports,
        review: dutchReview,
        template: dutchTemplate,
        wording: wordingFor("nl"),
      }
    : {
        ...textsFor("en"),
        cli: english,
        code: englishCode,
        reports: englishReports,
        review: englishReview,
        template: englishTemplate,
        wording: wordingFor("en"),
      };
}
