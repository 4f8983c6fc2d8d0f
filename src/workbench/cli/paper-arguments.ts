import type { ExcelSerial } from "../../domain/cell";
import type { PaperChoices, PaperKind, Revealed } from "../../domain/papers/paper-choices";
import type { CliLanguage } from "../../locale/cli-language";
import type { Language } from "../../locale/language";
import { parseDate, parseLanguage } from "./arguments";
import { CommandError, EXIT } from "./exit-code";

/** As they are typed. */
export interface PaperFlags {
  readonly sent?: string;
  readonly papers?: string;
  readonly reveal?: string;
  readonly letters?: string;
  readonly drawWhen?: string;
  readonly drawWhere?: string;
  readonly drawBy?: string;
}

const KINDS: Readonly<Record<string, PaperKind>> = {
  minutes: "minutes",
  award: "award",
  rejection: "rejection",
  lot: "lotNotice",
};
const TRAITS: readonly (keyof Revealed)[] = ["total", "scores", "level", "price", "motivation"];
const REVEALED = "total,scores,level";
const NOTHING = "none";

/** What `--papers`, `--reveal` and the like ask for. @throws CommandError (usage) for a word that is none of these. */
export function paperChoices(
  flags: PaperFlags,
  today: ExcelSerial,
  language: Language,
  texts: CliLanguage,
): PaperChoices {
  const kinds = wordsOf("--papers", flags.papers ?? Object.keys(KINDS).join(","), Object.keys(KINDS), texts);
  const revealed = new Set(wordsOf("--reveal", flags.reveal ?? REVEALED, [...TRAITS, NOTHING], texts));
  const shows = (trait: keyof Revealed): boolean => revealed.has(trait) && !revealed.has(NOTHING);
  return {
    kinds: new Set(kinds.flatMap((kind) => KINDS[kind] ?? [])),
    language: flags.letters === undefined ? language : parseLanguage(flags.letters),
    sentOn: flags.sent === undefined ? today : parseDate(flags.sent, "--sent"),
    revealed: {
      total: shows("total"),
      scores: shows("scores"),
      level: shows("level"),
      price: shows("price"),
      motivation: shows("motivation"),
    },
    lot: { when: flags.drawWhen ?? "", where: flags.drawWhere ?? "", by: flags.drawBy ?? "" },
  };
}

function wordsOf(
  option: string,
  typed: string,
  known: readonly string[],
  { papers }: CliLanguage,
): readonly string[] {
  const words = typed
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
  if (words.length === 0) throw new CommandError(EXIT.usage, papers.noWord(option, known));
  const stranger = words.find((word) => !known.includes(word));
  if (stranger !== undefined) throw new CommandError(EXIT.usage, papers.unknownWord(option, stranger, known));
  return words;
}
