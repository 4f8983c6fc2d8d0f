import { cli as english } from "./en/cli";
import { templateTexts as englishTemplate } from "./en/template";
import { cli as dutch } from "./nl/cli";
import { templateTexts as dutchTemplate } from "./nl/template";
import type { CliTexts } from "./cli-texts";
import type { Language, Texts } from "./language";
import type { TemplateTexts } from "../domain/sheets/template/template-texts";
import { textsFor } from "./texts";

/** What the command line says and writes besides the words that it shares with the pane. */
export interface CliLanguage extends Texts {
  readonly cli: CliTexts;
  readonly template: TemplateTexts;
}

export function cliTextsFor(language: Language): CliLanguage {
  return language === "nl"
    ? { ...textsFor("nl"), cli: dutch, template: dutchTemplate }
    : { ...textsFor("en"), cli: english, template: englishTemplate };
}
