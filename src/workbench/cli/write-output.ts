import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { CliTexts } from "../../locale/cli-texts";
import type { Book } from "../host/book";
import { CannotSaveError } from "../host/xlsx/cannot-save-error";
import { writeXlsx } from "../host/xlsx/write-xlsx";
import { CommandError, EXIT } from "./exit-code";
import { NODE_COMPRESSION } from "./node-compression";

/**
 * @throws CommandError (usage) when an output is a workbook that is read, which is never overwritten, or when two
 * outputs are one file.
 */
export function refuseSameFile(
  workbooks: readonly string[],
  outputs: readonly (string | undefined)[],
  texts: CliTexts,
): void {
  const taken = new Set(workbooks.map(fileIdentity));
  for (const output of outputs) {
    if (output === undefined) continue;
    const file = fileIdentity(output);
    if (taken.has(file)) throw new CommandError(EXIT.usage, texts.sameFile(output));
    taken.add(file);
  }
}

/** Two paths to one file, by a link or another spelling, give the same text. */
function fileIdentity(path: string): string {
  if (!existsSync(path)) return resolve(path);
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

/** @throws CommandError (refused) when the book cannot be saved without harm, (usage) when the path cannot be written. */
export async function saveBook(
  book: Book,
  path: string,
  texts: CliTexts,
  options: { readonly recalculateOnOpen: boolean },
): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = writeXlsx(book, { ...options, compression: NODE_COMPRESSION });
  } catch (error) {
    if (!(error instanceof CannotSaveError)) throw error;
    throw new CommandError(EXIT.refused, texts.cannotSave(error.code));
  }
  await saveFile(path, bytes, texts);
}

export async function saveJson(value: object, path: string | undefined, texts: CliTexts): Promise<void> {
  if (path !== undefined) await saveFile(path, `${JSON.stringify(value, null, 2)}\n`, texts);
}

async function saveFile(path: string, content: string | Uint8Array, texts: CliTexts): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch {
    throw new CommandError(EXIT.usage, texts.cannotWrite(path));
  }
}
