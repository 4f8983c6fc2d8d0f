import type { FindingText } from "../application/wording";
import type { Finding } from "../domain/finding";
import type { ShareItem, ShareRepair, ShareTopic } from "../domain/share/share-check";
import { share as english } from "./en/share";
import type { Language } from "./language";
import { share as dutch } from "./nl/share";

/** Every word of the check before mailing, in one language. */
export interface ShareWords {
  /** Headings of the list. */
  readonly topics: Readonly<Record<ShareTopic, string>>;
  /** What a topic without items says: nothing found. */
  readonly clear: Readonly<Record<ShareTopic, string>>;
  readonly weights: Readonly<Record<ShareItem["weight"], string>>;
  /** What was found and what the reader does now; `findingText` makes the words of a finding. */
  readonly item: (item: ShareItem, findingText: (finding: Finding) => FindingText) => FindingText;
  /** Label of the button. */
  readonly repair: (repair: ShareRepair) => string;
  /** To be read before a repair that cannot be taken back. */
  readonly lossy: string;
  readonly undo: string;
  /** After a repair. */
  readonly repaired: (repair: ShareRepair) => string;
  readonly leftOut: (count: number) => string;
  readonly ready: string;
  readonly readyWithLooks: (looks: number) => string;
  readonly notReady: (stops: number) => string;
}

const WORDS: Readonly<Record<Language, ShareWords>> = { nl: dutch, en: english };

/** Both languages come together: whoever changes language can go on without a connection. */
export function shareWords(language: Language): ShareWords {
  return WORDS[language];
}
