import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { CliTexts } from "../../locale/cli-texts";
import { CommandError, EXIT } from "./exit-code";

/**
 * Where each checked workbook is written: `out` itself for one workbook, in the folder `out` under its own name for
 * several. @throws CommandError (usage) when several would end up in one file.
 */
export function outputPaths(
  workbooks: readonly string[],
  out: string | undefined,
  texts: CliTexts,
): readonly (string | undefined)[] {
  if (out === undefined) return workbooks.map(() => undefined);
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  if (workbooks.length === 1 && !isFolder) return [out];
  if (!isFolder && /\.xls[xm]$/i.test(out)) throw new CommandError(EXIT.usage, texts.outNeedsFolder(out));
  const names = workbooks.map((workbook) => basename(workbook));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandError(EXIT.usage, texts.sameName(twice));
  return names.map((name) => join(out, name));
}
