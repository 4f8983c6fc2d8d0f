import type { Wording } from "../application/wording";
import { wording as english } from "./en/wording";
import type { Language } from "./language";
import { wording as dutch } from "./nl/wording";

const WORDING: Readonly<Record<Language, Wording>> = { nl: dutch, en: english };

/** The words for sheets in a language. Both come together: whoever changes language can go on without a connection. */
export function wordingFor(language: Language): Wording {
  return WORDING[language];
}
