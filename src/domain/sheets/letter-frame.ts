import type { ExcelSerial } from "../cell";
import type { PaperSettings } from "../papers/paper-settings";
import { DOTS, text, textOrFill, type PaperPage } from "./paper-page";
import type { PaperTexts } from "./paper-texts";

/** What a letter and a notice have in common. */
export interface Framed {
  readonly settings: PaperSettings;
  readonly sentOn: ExcelSerial;
  readonly controlNumber: string;
}

/** Points of white between two parts of a letter. */
const WHITE = 10;

/** Sender, addressee, day, reference and subject. @param to null where a notice goes to several */
export function writeLetterhead(
  page: PaperPage,
  { settings, sentOn }: Framed,
  to: { readonly addressee: string; readonly email: string | null } | null,
  subject: string,
  texts: PaperTexts,
): void {
  const words = texts.letter;
  if (settings.organisation === null) page.fill(DOTS);
  else page.title(settings.organisation);
  if (settings.address === null) page.fill(DOTS);
  else page.lines(settings.address);
  page.skip(WHITE * 2);
  page.lines(words.to, "note");
  if (to === null) page.fill(DOTS);
  else page.lines(to.addressee);
  if (to === null || to.email === null) page.fill(words.addressToFill);
  else page.lines(words.byEmail(to.email));
  page.skip(WHITE * 2);
  page.lines(words.dated(settings.town ?? DOTS.slice(0, 14), sentOn));
  page.skip(WHITE);
  page.facts([
    [words.reference, textOrFill(settings.reference)],
    [words.subject, text(subject, "result")],
  ]);
  page.skip(WHITE);
  page.lines(words.greeting);
  page.skip(WHITE / 2);
}

/** Who answers questions and who signs. */
export function writeSignature(page: PaperPage, framed: Framed, texts: PaperTexts): void {
  const { settings } = framed;
  const words = texts.letter;
  page.together();
  page.skip(WHITE);
  page.lines(
    words.questions(settings.contact ?? DOTS.slice(0, 20), settings.contactEmail ?? DOTS.slice(0, 20)),
  );
  page.skip(WHITE);
  page.lines(words.closing);
  page.skip(WHITE / 2);
  page.lines(settings.organisation ?? DOTS);
  page.skip(WHITE * 3);
  if (settings.signatory === null) page.fill(DOTS);
  else page.lines(settings.signatory);
  if (settings.signatoryPosition === null) page.fill(DOTS);
  else page.lines(settings.signatoryPosition);
  page.skip(WHITE);
  page.lines(words.controlNumber(framed.controlNumber), "note");
}
