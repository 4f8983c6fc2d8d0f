import { existsSync, realpathSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { CliTexts } from "../../locale/cli-texts";
import type { Book } from "../host/book";
import { CannotSaveError } from "../host/xlsx/cannot-save-error";
import { writeXlsx } from "../host/xlsx/write-xlsx";
import { CommandError, EXIT } from "./exit-code";

/** @throws CommandError (usage) when two paths are one file: the workbook that was read is never overwritten. */
export function refuseSameFile(workbook: string, output: string | undefined, texts: CliTexts): void {
  if (output === undefined) return;
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (real(workbook) === real(output)) throw new CommandError(EXIT.usage, texts.sameFile(output));
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
    bytes = writeXlsx(book, options);
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
