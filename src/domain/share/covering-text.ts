import type { TenderKey } from "../finding";
import type { CoveringText } from "./share-check";

/** One score that the text names. */
export interface CoveredScore {
  readonly key: TenderKey;
  readonly sheet: string;
  readonly controlNumber: string;
}

export interface CoveringInput {
  readonly scores: readonly CoveredScore[];
  /** The sheet that explains the scores to a layman; null when it is not there. */
  readonly guide: string | null;
  /** The sheet `Controle` by its present name; null when it is not there. */
  readonly control: string | null;
  /** Only a certain "no" is written down. */
  readonly macros: boolean | null;
}

/** The words of the text that goes with a mailed workbook; to a stranger, so polite. */
export interface CoveringTexts {
  readonly subject: (names: readonly string[]) => string;
  readonly salutation: string;
  readonly opening: (names: readonly string[]) => string;
  readonly nothingScored: string;
  readonly name: (key: TenderKey) => string;
  /** Tender, sheet and control number of one score. */
  readonly score: (name: string, sheet: string, controlNumber: string) => readonly string[];
  readonly start: (sheet: string, several: boolean) => string;
  readonly guide: (sheet: string) => string;
  readonly check: (several: boolean, control: string | null) => string;
  readonly noAddIn: string;
  readonly noMacros: string;
}

/** Names no winner and no bidder: the mail may go to anyone. Plain text, paragraphs apart by a blank line. */
export function coveringText(input: CoveringInput, texts: CoveringTexts): CoveringText {
  const { scores, guide, control, macros } = input;
  const names = [...new Set(scores.map(({ key }) => texts.name(key)))];
  const several = scores.length > 1;
  const closing = [texts.noAddIn, ...(macros === false ? [texts.noMacros] : [])].join(" ");
  if (scores.length === 0) {
    return { subject: texts.subject([]), body: paragraphs([texts.salutation, texts.nothingScored, closing]) };
  }
  const reading = [
    texts.start(scores[0]?.sheet ?? "", several),
    ...(guide === null ? [] : [texts.guide(guide)]),
  ].join(" ");
  return {
    subject: texts.subject(names),
    body: paragraphs([
      texts.salutation,
      texts.opening(names),
      ...scores.map(({ key, sheet, controlNumber }) =>
        texts.score(texts.name(key), sheet, controlNumber).join("\n"),
      ),
      reading,
      texts.check(several, control),
      closing,
    ]),
  };
}

function paragraphs(parts: readonly string[]): string {
  return parts.join("\n\n");
}
