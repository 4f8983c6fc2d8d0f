import { certificates as englishCertificates } from "./en/certificates";
import {
  promises as englishPromises,
  shortfallText as englishShortfall,
  spendPromise as englishSpend,
} from "./en/compliance";
import { suppliersPane as english } from "./en/suppliers-pane";
import type { Language } from "./language";
import { certificates as dutchCertificates, type CertificateTexts } from "./nl/certificates";
import {
  promises as dutchPromises,
  shortfallText as dutchShortfall,
  spendPromise as dutchSpend,
} from "./nl/compliance";
import { suppliersPane as dutch, type SuppliersPaneTexts } from "./nl/suppliers-pane";

interface SuppliersWords {
  readonly words: SuppliersPaneTexts;
  readonly promises: typeof dutchPromises;
  readonly spendPromise: typeof dutchSpend;
  readonly shortfallText: typeof dutchShortfall;
  /** How old and new stand beside each other, in the words of the certificates view. */
  readonly repairs: CertificateTexts["repairs"];
}

const TEXTS: Readonly<Record<Language, SuppliersWords>> = {
  nl: {
    words: dutch,
    promises: dutchPromises,
    spendPromise: dutchSpend,
    shortfallText: dutchShortfall,
    repairs: dutchCertificates.repairs,
  },
  en: {
    words: english,
    promises: englishPromises,
    spendPromise: englishSpend,
    shortfallText: englishShortfall,
    repairs: englishCertificates.repairs,
  },
};

/** The words of the suppliers view. Both languages come with it: it is fetched after the pane, and then changes at once. */
export function suppliersTextsFor(language: Language): SuppliersWords {
  return TEXTS[language];
}
