import type { PaperSource } from "../papers/paper-source";
import { writeClosing } from "./minutes-closing";
import { writeDecision } from "./minutes-decision";
import { writeOpening } from "./minutes-opening";
import { writeScores } from "./minutes-scores";
import { paperName } from "./paper-name";
import { paperPage, type PaperPage } from "./paper-page";
import type { PaperTexts } from "./paper-texts";
import type { SheetDocument } from "./sheet-document";

export interface MinutesInput {
  readonly source: PaperSource;
  readonly texts: PaperTexts;
}

/** Writes a heading with the next number before it. */
export type NumberedHeading = (text: string) => void;

/** The award report (proces-verbaal) of one tender: everything that the decision rests on, and lines to sign it. */
export function minutesSheet(input: MinutesInput): SheetDocument {
  const { source, texts } = input;
  const { tender, lot } = source.outcome.tender.key;
  const page = paperPage("minutes", true);
  page.title(texts.minutes.title(tender, lot));
  page.lines(texts.minutes.intro, "note");
  const heading = numbered(page);
  writeOpening(page, heading, input);
  writeScores(page, heading, input);
  writeDecision(page, heading, input);
  writeClosing(page, heading, input);
  page.aside(texts.minutes.asideNotes);
  return page.document(paperName("Proces-verbaal", source.outcome.tender.key));
}

function numbered(page: PaperPage): NumberedHeading {
  let number = 0;
  return (text) => {
    number += 1;
    page.heading(`${number}. ${text}`);
  };
}
