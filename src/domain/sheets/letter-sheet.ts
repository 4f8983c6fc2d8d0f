import type { LetterData, LetterMotivation } from "../papers/letter-data";
import { writeComparison } from "./letter-comparison";
import { writeLetterhead, writeSignature } from "./letter-frame";
import { writeMotivation } from "./letter-motivation";
import { scoreFormat } from "./minutes-scores";
import { number, paperPage, text, PAPER_LAST, type PaperPage } from "./paper-page";
import type { PaperTexts } from "./paper-texts";
import { methodFormats, PRICE_FORMAT, totalFormat } from "./score-formats";
import type { SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";
import { scoreUnit } from "../tender/score-unit";

/**
 * One letter of award or rejection, to be printed or saved as PDF: nothing on it, printed or beside it, tells of a third bidder.
 */
export function letterSheet(letter: LetterData, texts: PaperTexts): SheetDocument {
  const words = texts.letter;
  const page = paperPage("letter", false);
  writeLetterhead(page, letter, letter, words.subjectLine(letter), texts);
  for (const paragraph of words.decision(letter)) paragraphOf(page, paragraph);
  writeOwn(page, letter, texts);
  for (const winner of letter.winners) writeComparison(page, letter, winner, texts);
  if (letter.priceDeficit !== null) {
    page.skip(6);
    paragraphOf(page, words.deficit(letter.priceDeficit.toWin));
  }
  const standstill = words.standstill(letter);
  if (standstill.length > 0) {
    page.heading(words.headings.standstill);
    for (const paragraph of standstill) paragraphOf(page, paragraph);
  }
  writeSignature(page, letter, texts);
  page.aside(words.asideNotes(letter));
  return page.document(sheetName(`Brief ${letter.addressee}`));
}

function paragraphOf(page: PaperPage, paragraph: string): void {
  page.lines(paragraph);
  page.skip(6);
}

/** What the addressee got, and why. */
function writeOwn(page: PaperPage, letter: LetterData, texts: PaperTexts): void {
  const { own } = letter;
  const words = texts.letter;
  if (own.excluded !== null) {
    page.heading(words.headings.exclusion);
    page.lines(words.exclusion(own.excluded, own));
    if (own.excluded.kind === "invalid") writeMotivation(page, own.remark, words.reasonToFill);
  }
  const known = own.scores.filter(({ score, points }) => score !== null || points !== null);
  if (known.length > 0) {
    page.heading(words.headings.own);
    page.lines(words.method(letter));
    page.skip(6);
    writeOwnTable(page, letter, texts);
    const notes = words.ownNotes(letter);
    if (notes.length > 0) page.skip(6);
    for (const note of notes) page.lines(note);
  }
  const motivated = known.filter(({ motivation }) => motivation !== null && isTold(letter, motivation));
  if (motivated.length === 0) return;
  page.heading(words.headings.motivation);
  for (const { criterion, motivation } of motivated) {
    page.topic(criterion);
    writeMotivation(page, motivation, words.motivationToFill);
  }
}

/** Somebody excluded is owed the reason of the exclusion; other reasons only where they were written down. */
function isTold({ own }: LetterData, motivation: LetterMotivation): boolean {
  return own.excluded === null || motivation.kind === "text";
}

function writeOwnTable(page: PaperPage, letter: LetterData, texts: PaperTexts): void {
  const { own, method, rounding } = letter;
  const words = texts.letter;
  const formats = methodFormats(letter);
  const euro = method === "gunnen op waarde";
  const ranked = own.excluded === null;
  page.table(
    [
      { first: 0, last: 2, header: words.columns.criterion },
      { first: 3, last: 3, header: words.columns.score, align: "right" },
      { first: 4, last: 4, header: euro ? words.columns.euroPoints : words.columns.points, align: "right" },
      { first: PAPER_LAST, last: PAPER_LAST, header: words.columns.most, align: "right" },
    ],
    [
      ...own.scores
        .filter(({ score, points }) => score !== null || points !== null)
        .map(({ criterion, score, points, most }) => [
          text(criterion),
          number(score, scoreFormat(score ?? 0)),
          number(points, formats.part),
          number(most, euro ? PRICE_FORMAT : "General"),
        ]),
      ...(ranked
        ? [
            [
              text(texts.score.method[method].total, "result"),
              text("", "result"),
              number(own.total, totalFormat(rounding, scoreUnit(method)), "result"),
              text("", "result"),
            ],
          ]
        : []),
    ],
  );
  page.facts([
    ...(own.price === null ? [] : [[words.rows.price, number(own.price, PRICE_FORMAT)] as const]),
    [words.rows.level, text(words.ownLevel(own.level))],
    ...(own.rank === null ? [] : [[words.rows.rank, text(words.rank(own.rank))] as const]),
  ]);
}
