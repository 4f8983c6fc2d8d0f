import { execFile } from "node:child_process";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const run = promisify(execFile);

/** Python with openpyxl; like the office program it can be named in the environment. */
export const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";
export const SOFFICE = process.env["SOFFICE"] ?? "soffice";

/** A cell as another program calculated it: an error is its text in an object, a date its serial. */
export type RecalculatedValue = number | string | boolean | { readonly error: string };

/** Sheet name -> A1 address -> value; blank cells are left out. */
export type RecalculatedBook = ReadonlyMap<string, ReadonlyMap<string, RecalculatedValue>>;

/**
 * The same .xlsx without the results of its formulas. LibreOffice takes over cached results of files that it knows the
 * writer of, so only a file without them shows what it calculates itself.
 */
export function stripCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(stripSheet(strFromU8(part)));
  }
  return zipSync(parts);
}

/** Drops <v> and the cell type of every cell with a formula, whatever namespace prefix the part uses. */
function stripSheet(xml: string): string {
  return xml.replace(
    /<((?:\w+:)?)c(\s[^>]*[^/>])?>([\s\S]*?)<\/\1c>/g,
    (cell, prefix: string, attributes = "", content: string) => {
      if (!new RegExp(`<${prefix}f[\\s/>]`).test(content)) return cell;
      const kept = content.replace(
        new RegExp(`<${prefix}v(\\s[^>]*)?(/>|>[\\s\\S]*?</${prefix}v>)`, "g"),
        "",
      );
      return `<${prefix}c${String(attributes).replace(/\st="[^"]*"/, "")}>${kept}</${prefix}c>`;
    },
  );
}

/**
 * Lets LibreOffice open the files, calculate every formula and save them as .xlsx: one call for all, with a profile of its
 * own. Cached results are stripped first, the files themselves stay as they are. Answers the new paths in the same order;
 * the caller removes their folder when done (`path.dirname` of any of them).
 */
export async function recalculate(files: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "recalculated-"));
  const profile = await mkdtemp(path.join(tmpdir(), "office-profile-"));
  try {
    const sources = files.map((_, at) => path.join(profile, `book-${at}.xlsx`));
    for (const [at, file] of files.entries()) {
      await writeFile(sources[at] ?? "", stripCachedValues(await readFile(file)));
    }
    const options = [
      "--headless",
      "--norestore",
      "--nolockcheck",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
    ];
    const profileOption = `-env:UserInstallation=file://${profile}/profile`;
    await run(SOFFICE, [profileOption, ...options, "--outdir", folder, ...sources], { timeout: 180_000 });
    const results: string[] = [];
    for (const [at, file] of files.entries()) {
      const target = path.join(folder, `${at}-${path.basename(file)}`);
      await rename(path.join(folder, `book-${at}.xlsx`), target);
      results.push(target);
    }
    return results;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

const READ_VALUES = `
import sys, json, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
out = []
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for sheet in book.worksheets:
        cells = sheets.setdefault(sheet.title, {})
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if value is None: continue
                if cell.data_type == 'e': value = {'error': value}
                elif isinstance(value, datetime.timedelta): value = value.total_seconds() / 86400
                elif isinstance(value, (datetime.datetime, datetime.date, datetime.time)): value = to_excel(value, book.epoch)
                cells[cell.coordinate] = value
    out.append(sheets)
json.dump(out, sys.stdout)
`;

/** The values that a file holds for each of its cells, formulas by their saved result. */
export async function readValues(files: readonly string[]): Promise<RecalculatedBook[]> {
  const { stdout } = await run(PYTHON, ["-c", READ_VALUES, ...files], { maxBuffer: 2 ** 28 });
  const books = JSON.parse(stdout) as Record<string, Record<string, RecalculatedValue>>[];
  return books.map(
    (sheets) =>
      new Map(Object.entries(sheets).map(([name, cells]) => [name, new Map(Object.entries(cells))])),
  );
}
