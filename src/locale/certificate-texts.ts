import { certificates as english } from "./en/certificates";
import { findingKinds as englishKinds } from "./en/finding-kinds";
import type { Language } from "./language";
import { certificates as dutch, type CertificateTexts } from "./nl/certificates";
import { findingKinds as dutchKinds } from "./nl/finding-kinds";

interface CertificateWords {
  readonly words: CertificateTexts;
  readonly kinds: typeof dutchKinds;
}

const TEXTS: Readonly<Record<Language, CertificateWords>> = {
  nl: { words: dutch, kinds: dutchKinds },
  en: { words: english, kinds: englishKinds },
};

/** The words of the certificates view. Both languages come with it: it is fetched after the pane, and then changes at once. */
export function certificateTextsFor(language: Language): CertificateWords {
  return TEXTS[language];
}
