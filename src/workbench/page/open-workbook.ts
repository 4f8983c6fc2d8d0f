import type { Book } from "../host/book";
import { createCalculator } from "../host/formula/create-calculator";
import { AMERICAN, DUTCH } from "../host/richapi/options";
import { createHost, type Host } from "../host/create-host";
import { readXlsx } from "../host/xlsx/read-xlsx";

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly book: Book;
  readonly host: Host;
}

/** @throws UnreadableFileError */
export function openWorkbook(fileName: string, bytes: Uint8Array, locale: "nl" | "en"): OpenWorkbook {
  const book = readXlsx(bytes);
  const host = createHost(book, {
    createCalculator,
    culture: locale === "nl" ? DUTCH : AMERICAN,
    fileName,
    platform: "OfficeOnline",
  });
  return { fileName, book, host };
}
