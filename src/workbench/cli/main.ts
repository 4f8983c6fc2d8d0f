import { Command, CommanderError } from "commander";
import type { Language } from "../../locale/language";
import { cliTextsFor } from "../../locale/cli-language";
import { parseDate, parseLanguage } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { explainFailure } from "./explain-failure";
import { runCheck } from "./run-check";
import { runScore } from "./run-score";
import { progressOn } from "./show-progress";
import { runTemplate } from "./run-template";
import { today } from "./today";

interface Flags {
  readonly out?: string;
  readonly json?: string;
  readonly date?: string;
  readonly tender?: string;
  readonly statusColumn?: boolean;
  readonly lang: string;
}

const print = (line: string): void => console.log(line);

/** Runs one command line; returns the exit code (`docs/cli.md`), with every message already printed. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let language: Language = "nl";
  let result: ExitCode = EXIT.done;
  const common = (flags: Flags) => {
    language = parseLanguage(flags.lang);
    return { texts: cliTextsFor(language), today: today(), print };
  };
  const program = new Command("inkoopladder")
    .description(
      "PSO-certificaten controleren en gunningen berekenen / check PSO certificates and score tenders",
    )
    .exitOverride();
  program
    .command("template")
    .requiredOption("--out <file.xlsx>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (flags: Flags & { readonly out: string }) => {
      result = await runTemplate({ ...common(flags), out: flags.out });
    });
  program
    .command("check <workbooks...>")
    .option("--out <file.xlsx>")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--status-column")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbooks: string[], flags: Flags) => {
      const date = flags.date === undefined ? null : parseDate(flags.date);
      const { out, json, statusColumn = false } = flags;
      const progress = progressOn(process.stderr);
      result = await runCheck({ ...common(flags), workbooks, out, json, date, statusColumn, progress });
    });
  program
    .command("score <workbook>")
    .option("--out <file.xlsx>")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--tender <name>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags) => {
      const date = flags.date === undefined ? null : parseDate(flags.date);
      const { out, json, tender } = flags;
      result = await runScore({ ...common(flags), workbook, out, json, tender, date });
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return result;
  } catch (error) {
    return exitCodeOf(error, language);
  }
}

function exitCodeOf(error: unknown, language: Language): ExitCode {
  // commander has printed its own message by now.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const { code, message } = explainFailure(error, cliTextsFor(language));
  console.error(message);
  return code;
}

void runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
