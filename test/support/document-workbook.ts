import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CellValue } from "../../src/domain/cell";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";

const SCRIPT = join(__dirname, "documents_to_xlsx.py");
const PYTHON = "/usr/bin/python3";
const BUFFER = 256 * 1024 * 1024;

export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

/** Calculated values: sheet -> rows from row 1 -> columns from A; null is blank. */
export type CalculatedBook = Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;

/** Writes documents to an .xlsx with openpyxl: no part of the product, so that a fault in our writer cannot hide one here. */
export function writeDocuments(
  path: string,
  documents: readonly SheetDocument[],
  sources: readonly SourceSheet[],
  styles: object = {},
): void {
  const json = JSON.stringify({
    documents: documents.map((document) => ({ ...document, rowHeights: [...document.rowHeights] })),
    sources,
    styles,
  });
  execFileSync(PYTHON, [SCRIPT, "write", path], { input: json, maxBuffer: BUFFER });
}

/** The values that stand in an .xlsx. */
export function readValues(path: string): CalculatedBook {
  const json = execFileSync(PYTHON, [SCRIPT, "read", path], { maxBuffer: BUFFER, encoding: "utf8" });
  return JSON.parse(json) as CalculatedBook;
}
