import { cli as english } from "./en/cli";
import { templateTexts as englishTemplate } from "./en/template";
import { cli as dutch } from "./nl/cli";
import { templateTexts as dutchTemplate } from "./nl/template";
import type { CliTexts } from "./cli-texts";
import type { Language, Texts } from "./language";
import type { TemplateTexts } from "../domain/sheets/template/template-texts";
import { textsFor } from "./texts";
import type { Wording } from "../application/wording";
import { wordingFor } from "./wording";

/** What the command line says and writes besides the words that it shares with the pane. */
export interface CliLanguage extends Texts {
  readonly cli: CliTexts;
  readonly template: TemplateTexts;
  /** What ends up on sheets. */
  readonly wording: Wording;
}

export function cliTextsFor(language: Language): CliLanguage {
  return language === "nl"
    ? { ...textsFor("nl"), cli: dutch, template: dutchTemplate, wording: wordingFor("nl") }
    : { ...textsFor("en"), cli: english, template: englishTemplate, wording: wordingFor("en") };
}
