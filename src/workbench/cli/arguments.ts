import type { ExcelSerial } from "../../domain/cell";
import { toSerial } from "../../domain/dates/calendar";
import type { CliTexts } from "../../locale/cli-texts";
import type { Language } from "../../locale/language";
import { LANGUAGES } from "../../locale/language";
import { CommandError, EXIT } from "./exit-code";

/** `jjjj-mm-dd` as a day. @throws CommandError (usage) for anything else, impossible days included. */
export function parseDate(text: string, option = "--date"): ExcelSerial {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const serial =
    match && toSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  if (serial === null) {
    throw new CommandError(
      EXIT.usage,
      `${option} ${text}: geef een dag als jjjj-mm-dd / give a day as yyyy-mm-dd`,
    );
  }
  return serial;
}

/** @throws CommandError (usage) for a language that we do not speak. */
export function parseLanguage(text: string): Language {
  const found = LANGUAGES.find((language) => language === text);
  if (!found) throw new CommandError(EXIT.usage, `--lang ${text}: nl | en`);
  return found;
}

/** The seed of a simulation. @throws CommandError (usage) for anything but a whole number. */
export function parseSeed(text: string, texts: CliTexts): number {
  const seed = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(seed)) {
    throw new CommandError(EXIT.usage, texts.seedNotWhole(text));
  }
  return seed;
}
