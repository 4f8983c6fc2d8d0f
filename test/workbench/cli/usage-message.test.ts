import { Command, CommanderError } from "commander";
import { cliTextsFor } from "../../../src/locale/cli-language";
import { usageMessage } from "../../../src/workbench/cli/usage-message";

/** What the parser throws for a command line. */
async function faultOf(...args: readonly string[]): Promise<CommanderError> {
  const program = new Command("x").exitOverride().configureOutput({ outputError: () => undefined });
  program.command("lock <workbook>").requiredOption("--out <file.xlsx>").option("--tender <name>");
  program.command("draw <workbook>").option("--out <file.xlsx>");
  return program.parseAsync(args, { from: "user" }).then(
    () => Promise.reject(new Error("nothing wrong")),
    (error: unknown) => error as CommanderError,
  );
}

test.each([
  [["lock", "w.xlsx"], "Geef ook --out <file.xlsx> op.", "Give --out <file.xlsx> too."],
  [["draw"], "Noem de werkmap (.xlsx) achter het commando.", "Name the workbook (.xlsx) behind the command."],
  [
    ["draw", "w.xlsx", "--out"],
    "Achter --out <file.xlsx> ontbreekt een waarde.",
    "There is no value behind --out <file.xlsx>.",
  ],
  [
    ["drawn", "w.xlsx"],
    "Het commando drawn bestaat niet. Bedoel je draw? Met --help zie je wat er kan.",
    "There is no command drawn. Did you mean draw? See what there is with --help.",
  ],
  [
    ["draw", "w.xlsx", "--zzzzzz"],
    "De optie --zzzzzz bestaat niet. Met --help zie je wat er kan.",
    "There is no option --zzzzzz. See what there is with --help.",
  ],
  [
    ["draw", "my", "file.xlsx"],
    "Noem één werkmap; zet een naam met spaties tussen aanhalingstekens.",
    "Name one workbook; put quotation marks around a name with spaces.",
  ],
])("%j is refused in the reader's language", async (args, dutch, english) => {
  const fault = await faultOf(...args);
  expect(fault).toBeInstanceOf(CommanderError);
  expect(usageMessage(fault, cliTextsFor("nl").cli)).toBe(dutch);
  expect(usageMessage(fault, cliTextsFor("en").cli)).toBe(english);
});
