import type { CommanderError } from "commander";
import type { CliTexts, UsageFault } from "../../locale/cli-texts";

const FAULTS: Readonly<Record<string, UsageFault>> = {
  "commander.missingMandatoryOptionValue": "optionMissing",
  "commander.optionMissingArgument": "valueMissing",
  "commander.missingArgument": "workbookMissing",
  "commander.unknownOption": "optionUnknown",
  "commander.unknownCommand": "commandUnknown",
  "commander.excessArguments": "tooMuch",
};

/** What is wrong with a command line, in the reader's language; in the parser's own words where we know none. */
export function usageMessage({ code, message }: CommanderError, { usage }: CliTexts): string {
  const fault = FAULTS[code];
  if (fault === undefined) return message;
  const [, name = ""] = /'([^']*)'/.exec(message) ?? [];
  const [, meant = ""] = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message) ?? [];
  return usage[fault](name, meant);
}
