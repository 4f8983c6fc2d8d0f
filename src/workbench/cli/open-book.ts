import { readFile } from "node:fs/promises";
import type { UnreadableReason } from "../../locale/workbench-texts";
import type { CliTexts } from "../../locale/cli-texts";
import type { Book } from "../host/book";
import { readXlsx } from "../host/xlsx/read-xlsx";
import { UnreadableFileError } from "../host/xlsx/unreadable-file-error";
import { CommandError, EXIT } from "./exit-code";
import { NODE_COMPRESSION } from "./node-compression";

/** Reads a workbook file. @throws CommandError (unreadable) with the reason and the next step. */
export async function openBook(path: string, texts: CliTexts): Promise<Book> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new CommandError(EXIT.unreadable, texts.fileMissing(path));
  }
  try {
    return readXlsx(bytes, NODE_COMPRESSION);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const reason: UnreadableReason = error.code;
    throw new CommandError(EXIT.unreadable, `${path}: ${texts.unreadable[reason]}`);
  }
}
