import { encodedAddress, encodedPart } from "./mail-address";

export interface MailDraft {
  /** Checked by `mailAddress`. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Stands below a body that had to be shortened, and says where all of it is. */
  readonly shortened: string;
}

/** Programs and operating systems cut longer links without telling. */
const LONGEST_LINK = 1_999;
/** Of an encoded subject. */
const LONGEST_SUBJECT = 400;

/** A blank line, encoded. */
const BETWEEN = "%0D%0A%0D%0A";

/** Control characters, halves of surrogate pairs and marks that turn the direction of the text around. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A link that opens one letter to one address in a mail program (RFC 6068): everything percent-encoded, lines end in
 * %0D%0A, under 2,000 characters. A body that is too long ends after a whole paragraph.
 */
export function mailLink({ to, subject, body, shortened }: MailDraft): string {
  const start = `mailto:${encodedAddress(to)}?subject=${cutEncoded(oneLine(subject), LONGEST_SUBJECT)}&body=`;
  const paragraphs = lines(body).join("\n").split("\n\n").map(encodedBody);
  const whole = start + paragraphs.join(BETWEEN);
  if (whole.length <= LONGEST_LINK) return whole;
  const ending = encodedBody(shortened);
  let link = start;
  for (const paragraph of paragraphs) {
    const longer = link + paragraph + BETWEEN;
    if (longer.length + ending.length > LONGEST_LINK) break;
    link = longer;
  }
  return link + ending;
}

function encodedBody(text: string): string {
  return lines(text).map(encodedPart).join("%0D%0A");
}

/** Lines without anything hidden in them, whichever way they ended. */
function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(HIDDEN, ""));
}

/** A subject is one line everywhere: a second one could be read as a header. */
export function oneLine(text: string): string {
  return text.replace(HIDDEN, " ").replace(/\s+/g, " ").trim();
}

/** Cut between characters, so that what is left can be decoded. */
function cutEncoded(text: string, most: number): string {
  let encoded = "";
  for (const character of text) {
    const next = encodedPart(character);
    if (encoded.length + next.length > most) break;
    encoded += next;
  }
  return encoded;
}
