import type { AssessLines } from "./assess-lines";
import { assessLines as englishAssess } from "./en/assess-lines";
import { cli as english } from "./en/cli";
import { codeLines as englishCode } from "./en/code-lines";
import { exportLines as englishExport } from "./en/export-lines";
import { paperLines as englishPapers } from "./en/paper-lines";
import { reportLines as englishReports } from "./en/report-lines";
import { reviewLines as englishReview } from "./en/review-lines";
import { shareLines as englishShare } from "./en/share-lines";
import { templateTexts as englishTemplate } from "./en/template";
import { verifyLines as englishVerify } from "./en/verify-lines";
import { assessLines as dutchAssess } from "./nl/assess-lines";
import { cli as dutch } from "./nl/cli";
import { codeLines as dutchCode } from "./nl/code-lines";
import { exportLines as dutchExport } from "./nl/export-lines";
import { paperLines as dutchPapers } from "./nl/paper-lines";
import { reportLines as dutchReports } from "./nl/report-lines";
import { reviewLines as dutchReview } from "./nl/review-lines";
import { shareLines as dutchShare } from "./nl/share-lines";
import { templateTexts as dutchTemplate } from "./nl/template";
import { verifyLines as dutchVerify } from "./nl/verify-lines";
import type { CodeLines } from "./code-lines";
import type { CliTexts } from "./cli-texts";
import type { ExportLines } from "./export-lines";
import type { FindingTexts } from "./finding-texts";
import { findingTextsFor } from "./finding-texts-for";
import type { Language, Texts } from "./language";
import type { TemplateTexts } from "../domain/sheets/template/template-texts";
import type { PaperLines } from "./paper-lines";
import type { ReportLines } from "./report-lines";
import type { ReviewLines } from "./review-lines";
import type { ShareLines } from "./share-lines";
import { textsFor } from "./texts";
import type { VerifyLines } from "./verify-lines";
import type { Wording } from "../application/wording";
import { wordingFor } from "./wording";

/** What the command line says and writes besides the words that it shares with the pane. */
export interface CliLanguage extends Texts, FindingTexts {
  readonly cli: CliTexts;
  readonly template: TemplateTexts;
  readonly code: CodeLines;
  readonly export: ExportLines;
  readonly papers: PaperLines;
  readonly reports: ReportLines;
  readonly review: ReviewLines;
  readonly share: ShareLines;
  readonly assess: AssessLines;
  readonly verify: VerifyLines;
  /** What ends up on sheets. */
  readonly wording: Wording;
}

export function cliTextsFor(language: Language): CliLanguage {
  return language === "nl"
    ? {
        ...textsFor("nl"),
        ...findingTextsFor("nl"),
        cli: dutch,
        code: dutchCode,
        export: dutchExport,
        papers: dutchPapers,
        reports: dutchReports,
        review: dutchReview,
        share: dutchShare,
        assess: dutchAssess,
        template: dutchTemplate,
        verify: dutchVerify,
        wording: wordingFor("nl"),
      }
    : {
        ...textsFor("en"),
        ...findingTextsFor("en"),
        cli: english,
        code: englishCode,
        export: englishExport,
        papers: englishPapers,
        reports: englishReports,
        review: englishReview,
        share: englishShare,
        assess: englishAssess,
        template: englishTemplate,
        verify: englishVerify,
        wording: wordingFor("en"),
      };
}
