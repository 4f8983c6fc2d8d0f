import type { LotNoticeData } from "../papers/lot-notice-data";
import { writeLetterhead, writeSignature } from "./letter-frame";
import { paperName } from "./paper-name";
import { paperPage, textOrFill } from "./paper-page";
import type { PaperTexts } from "./paper-texts";
import type { SheetDocument } from "./sheet-document";

/**
 * The notice that lots are drawn: when, where, by whom and who may attend (facts/tender.md 1.4). One paper for every tied
 * bidder, so it names none of them.
 */
export function lotNoticeSheet(notice: LotNoticeData, texts: PaperTexts): SheetDocument {
  const words = texts.lotNotice;
  const page = paperPage("lotNotice", false);
  writeLetterhead(page, notice, null, words.subjectLine(notice), texts);
  page.lines(words.why(notice));
  page.heading(words.heading);
  page.facts([
    [words.facts.when, textOrFill(notice.lot.when)],
    [words.facts.where, textOrFill(notice.lot.where)],
    [words.facts.by, textOrFill(notice.lot.by)],
  ]);
  page.skip(6);
  page.lines(words.attend);
  page.skip(6);
  for (const step of words.how) page.lines(step);
  writeSignature(page, notice, texts);
  page.aside(words.asideNotes(notice));
  return page.document(paperName("Aankondiging loting", notice.key));
}
