import type { Book } from "../book";
import { CannotSaveError } from "./cannot-save-error";
import { PORTABLE_COMPRESSION, type Compression } from "./compression";
import { pack } from "./pack";
import { savedParts } from "./save-package";
import { UnreadableFileError } from "./unreadable-file-error";

export interface SaveOptions {
  /**
   * Ask the next program to calculate everything on opening. Off by default: the cached results are right, and Excel
   * would ask each recipient to save on closing. Needed when the formula engine had to leave formulas as they were.
   */
  readonly recalculateOnOpen?: boolean;
  readonly compression?: Compression;
}

/**
 * Saves a book as .xlsx. An opened file is patched: parts that did not change are the very same bytes. The book itself
 * is not changed, so that saving again later is a patch of the same origin. Throws `CannotSaveError` before anything is
 * written when something cannot be carried over safely.
 */
export function writeXlsx(book: Book, options: SaveOptions = {}): Uint8Array {
  try {
    return pack(
      savedParts(book, options.recalculateOnOpen ?? false),
      options.compression ?? PORTABLE_COMPRESSION,
    );
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CannotSaveError("damagedOrigin", error.params);
    throw error;
  }
}
