import { WorkbookError } from "../../application/workbook";
import type { CliLanguage } from "../../locale/cli-language";
import { CommandError, EXIT, type ExitCode } from "./exit-code";

/** What the user reads when a command stops, and its exit code; never a stack trace. */
export function explainFailure(
  error: unknown,
  texts: CliLanguage,
): { readonly code: ExitCode; readonly message: string } {
  if (error instanceof CommandError) return { code: error.exitCode, message: error.message };
  if (error instanceof WorkbookError) {
    return { code: EXIT.refused, message: texts.workbookError(error.code, error.params) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: EXIT.refused, message: texts.cli.unexpected(detail) };
}
