import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { CellValue } from "../../src/domain/cell";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import type { CalculatedBook } from "./document-workbook";
import { SOFFICE } from "./libreoffice";

const run = promisify(execFile);

/** UTF-8 with commas, texts in quotes, numbers with every digit, each sheet in a file of its own. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

/** LibreOffice spends half its time on looks, which say nothing about figures; dates and percentages become numbers. */
export function figuresOnly(document: SheetDocument): SheetDocument {
  const cells = document.cells.flatMap((cell) =>
    cell.content.kind === "blank" ? [] : [{ ...cell, format: "General" }],
  );
  return { ...document, cells, conditional: [], merges: [], rowHeights: new Map(), print: null };
}

/**
 * What LibreOffice calculates for the cells of .xlsx files, in one call; blank and empty text are null. As text it saves in
 * a fraction of the time that a workbook takes. A cell with a format for dates or percentages would give the text shown.
 */
export async function recalculatedValues(files: readonly string[]): Promise<CalculatedBook[]> {
  // A profile of its own: office programs that run at the same time must not share one.
  const folder = mkdtempSync(join(tmpdir(), "recalculated-values-"));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    await run(SOFFICE, [profile, "--headless", "--convert-to", FILTER, "--outdir", out, ...files]);
    const saved = readdirSync(out);
    return files.map((file) => {
      const before = `${basename(file, ".xlsx")}-`;
      return Object.fromEntries(
        saved.flatMap((name) =>
          name.startsWith(before)
            ? [[name.slice(before.length, -".csv".length), readCsv(readFileSync(join(out, name), "utf8"))]]
            : [],
        ),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCsv(text: string): (CellValue | null)[][] {
  const rows: (CellValue | null)[][] = [];
  let row: (CellValue | null)[] = [];
  for (const [, field = "", end] of text.matchAll(/("(?:[^"]|"")*"|[^",\n]*)(,|\n)/g)) {
    row.push(valueOf(field));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function valueOf(field: string): CellValue | null {
  if (field === "" || field === '""') return null;
  if (field.startsWith('"')) return field.slice(1, -1).replaceAll('""', '"');
  if (field === "TRUE" || field === "FALSE") return field === "TRUE";
  const value = Number(field);
  // An error, or a number as it is shown.
  return Number.isNaN(value) ? field : value;
}
