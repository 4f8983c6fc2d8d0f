import { Command, CommanderError } from "commander";
import type { Language } from "../../locale/language";
import { cliTextsFor } from "../../locale/cli-language";
import { parseDate, parseLanguage, parseSeed } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { explainFailure } from "./explain-failure";
import { runAssess } from "./run-assess";
import { runCheck } from "./run-check";
import { runClose } from "./run-close";
import { runContracts } from "./run-contracts";
import { runDistribute } from "./run-distribute";
import { runDraw } from "./run-draw";
import { runExport } from "./run-export";
import { runLock } from "./run-lock";
import { runMerge } from "./run-merge";
import { paperChoices, type PaperFlags } from "./paper-arguments";
import { runPapers } from "./run-papers";
import { runRequest } from "./run-request";
import { runReview } from "./run-review";
import { runScore } from "./run-score";
import { runShare } from "./run-share";
import { runSpend } from "./run-spend";
import { progressOn } from "./show-progress";
import { runTemplate } from "./run-template";
import { runVerify } from "./run-verify";
import { runWhatIf } from "./run-what-if";
import { today } from "./today";
import { usageMessage } from "./usage-message";

interface Flags {
  readonly out?: string;
  readonly json?: string;
  readonly date?: string;
  readonly tender?: string;
  readonly lot?: string;
  readonly by?: string;
  readonly forms?: string;
  readonly assessors?: string;
  readonly anonymous?: boolean;
  readonly period?: string;
  readonly seed?: string;
  readonly why?: string;
  readonly repair?: string;
  readonly statusColumn?: boolean;
  readonly sent?: boolean;
  readonly losers?: boolean;
  readonly lang: string;
}

const print = (line: string): void => console.log(line);

/** Runs one command line; returns the exit code (`docs/cli.md`), with every message already printed. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let language: Language = "nl";
  let result: ExitCode = EXIT.done;
  const common = (flags: Pick<Flags, "lang">) => {
    language = parseLanguage(flags.lang);
    return { texts: cliTextsFor(language), today: today(), print };
  };
  const program = new Command("inkoopladder")
    .description(
      "De sociale inkoopcode uitvoeren in Excel-werkmappen / carry out a social purchasing code in workbooks",
    )
    .exitOverride()
    // What is wrong is told in the reader's own language, by `exitCodeOf`.
    .configureOutput({ outputError: () => undefined });
  /** A command about one day, with its answer as JSON and perhaps on sheets. */
  const report = (command: string): Command =>
    program
      .command(command)
      .option("--out <file.xlsx>")
      .option("--json <file.json>")
      .option("--date <jjjj-mm-dd>")
      .option("--lang <nl|en>", "", "nl");
  program
    .command("template")
    .requiredOption("--out <file.xlsx>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (flags: Flags & { readonly out: string }) => {
      result = await runTemplate({ ...common(flags), out: flags.out });
    });
  report("check <workbooks...>")
    .option("--status-column")
    .action(async (workbooks: string[], flags: Flags) => {
      const { out, statusColumn = false } = flags;
      const progress = progressOn(process.stderr);
      result = await runCheck({ ...common(flags), ...about(flags), workbooks, out, statusColumn, progress });
    });
  report("score <workbook>")
    .option("--tender <name>")
    .option("--by <name>", "", "")
    .option("--why <text>", "", "")
    .action(async (workbook: string, flags: Flags) => {
      const { out, by = "", why = "" } = flags;
      result = await runScore({ ...common(flags), ...about(flags), workbook, out, by, why });
    });
  program
    .command("verify <workbook>")
    .option("--json <file.json>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags) => {
      result = await runVerify({ ...common(flags), workbook, json: flags.json });
    });
  program
    .command("lock <workbook>")
    .requiredOption("--out <file.xlsx>")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--tender <name>")
    .option("--lot <name>")
    .option("--by <name>", "", "")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags & { readonly out: string }) => {
      const { out, by = "" } = flags;
      result = await runLock({ ...common(flags), ...about(flags), workbook, out, by });
    });
  program
    .command("what-if <workbook>")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--tender <name>")
    .option("--lot <name>")
    .option("--seed <number>", "", "1")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags) => {
      const shared = common(flags);
      const seed = parseSeed(flags.seed ?? "", shared.texts.cli);
      const progress = progressOn(process.stderr);
      result = await runWhatIf({ ...shared, ...about(flags), workbook, seed, progress });
    });
  program
    .command("draw <workbook>")
    .requiredOption("--out <file.xlsx>")
    .requiredOption("--tender <name>")
    .requiredOption("--seed <text>")
    .option("--lot <name>")
    .option("--by <name>", "", "")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags & Record<"out" | "tender" | "seed", string>) => {
      const { out, tender, seed, by = "" } = flags;
      result = await runDraw({ ...common(flags), ...about(flags), workbook, out, tender, seed, by });
    });
  /** A step of blind assessment. */
  const step = (command: string): Command =>
    program
      .command(command)
      .requiredOption("--out <file.xlsx>")
      .requiredOption("--tender <name>")
      .option("--lot <name>")
      .option("--by <name>", "", "")
      .option("--json <file.json>")
      .option("--date <jjjj-mm-dd>")
      .option("--lang <nl|en>", "", "nl");
  type StepFlags = Flags & Record<"out" | "tender", string>;
  step("assess <workbook>")
    .requiredOption("--assessors <names>")
    .option("--anonymous")
    .option("--forms <folder>")
    .action(async (workbook: string, flags: StepFlags & { readonly assessors: string }) => {
      const { out, tender, assessors, forms, anonymous = false, by = "" } = flags;
      const asked = { workbook, out, tender, assessors, forms, anonymous, by };
      result = await runAssess({ ...common(flags), ...about(flags), ...asked });
    });
  step("merge <workbook> [forms...]").action(async (workbook: string, forms: string[], flags: StepFlags) => {
    const { out, tender, by = "" } = flags;
    result = await runMerge({ ...common(flags), ...about(flags), workbook, forms, out, tender, by });
  });
  step("close <workbook>").action(async (workbook: string, flags: StepFlags) => {
    const { out, tender, by = "" } = flags;
    result = await runClose({ ...common(flags), ...about(flags), workbook, out, tender, by });
  });
  program
    .command("papers <workbook>")
    .requiredOption("--out <file.xlsx>")
    .requiredOption("--tender <name>")
    .option("--lot <name>")
    .option("--sent <jjjj-mm-dd>")
    .option("--papers <kinds>")
    .option("--reveal <traits>")
    .option("--letters <nl|en>")
    .option("--draw-when <text>")
    .option("--draw-where <text>")
    .option("--draw-by <text>")
    .option("--by <name>", "", "")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--lang <nl|en>", "", "nl")
    .action(
      async (
        workbook: string,
        flags: Omit<Flags, "sent"> & PaperFlags & Record<"out" | "tender", string>,
      ) => {
        const shared = common(flags);
        const choices = paperChoices(flags, shared.today, language, shared.texts);
        const { out, tender, by = "" } = flags;
        result = await runPapers({ ...shared, ...about(flags), workbook, out, tender, by, choices });
      },
    );
  program
    .command("export <workbook>")
    .requiredOption("--json <file.json>")
    .option("--tender <name>")
    .option("--lot <name>")
    .option("--losers")
    .option("--date <jjjj-mm-dd>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags & { readonly json: string }) => {
      const { json, losers = false } = flags;
      result = await runExport({ ...common(flags), ...about(flags), workbook, json, losers });
    });
  report("contracts <workbook>").action(async (workbook: string, flags: Flags) => {
    result = await runContracts({ ...common(flags), ...about(flags), workbook, out: flags.out });
  });
  report("spend <workbook>").action(async (workbook: string, flags: Flags) => {
    result = await runSpend({ ...common(flags), ...about(flags), workbook, out: flags.out });
  });
  report("share <workbook>")
    .option("--repair <all|topics|ids>")
    .action(async (workbook: string, flags: Flags) => {
      const { out, repair } = flags;
      result = await runShare({ ...common(flags), ...about(flags), workbook, out, repair });
    });
  report("review <workbook>")
    .requiredOption("--period <period>")
    .option("--by <name>", "", "")
    .action(async (workbook: string, flags: Flags & { readonly period: string }) => {
      const { out, period, by = "" } = flags;
      result = await runReview({ ...common(flags), ...about(flags), workbook, out, period, by });
    });
  report("distribute <workbook>")
    .option("--sent")
    .action(async (workbook: string, flags: Flags) => {
      const { out, sent = false } = flags;
      result = await runDistribute({ ...common(flags), ...about(flags), workbook, out, sent });
    });
  program
    .command("request <workbook>")
    .requiredOption("--out <file.xlsx>")
    .option("--json <file.json>")
    .option("--date <jjjj-mm-dd>")
    .option("--tender <name>")
    .option("--lot <name>")
    .option("--lang <nl|en>", "", "nl")
    .action(async (workbook: string, flags: Flags & { readonly out: string }) => {
      result = await runRequest({ ...common(flags), ...about(flags), workbook, out: flags.out });
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return result;
  } catch (error) {
    return exitCodeOf(error, /--lang[ =]en\b/.test(args.join(" ")) ? "en" : language);
  }
}

/** Which tenders a command is about, on which day, and where its JSON goes. */
function about({ date, json, tender, lot }: Pick<Flags, "date" | "json" | "tender" | "lot">) {
  return { date: date === undefined ? null : parseDate(date), json, tender, lot };
}

function exitCodeOf(error: unknown, language: Language): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== "commander.help") console.error(usageMessage(error, cliTextsFor(language).cli));
    return EXIT.usage;
  }
  const { code, message } = explainFailure(error, cliTextsFor(language));
  console.error(message);
  return code;
}

void runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
