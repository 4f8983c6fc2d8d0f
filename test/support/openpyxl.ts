import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A workbook made by openpyxl: `script` fills `wb`, an empty openpyxl Workbook. */
export function openpyxlBook(script: string): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, "book.xlsx");
    python(
      `import openpyxl\nwb = openpyxl.Workbook()\nws = wb.active\n${script}\nwb.save(${JSON.stringify(file)})\n`,
    );
    return new Uint8Array(readFileSync(file));
  });
}

/** What openpyxl reads from a workbook: `script` sets `result` from `wb` (and from `values`, the cached results). */
export function askOpenpyxl(workbook: Uint8Array, script: string): unknown {
  return inFolder((folder) => {
    const file = JSON.stringify(join(folder, "book.xlsx"));
    writeFileSync(join(folder, "book.xlsx"), workbook);
    const answer = python(
      `import openpyxl, json, warnings\nwarnings.simplefilter("ignore")\nwb = openpyxl.load_workbook(${file})\n` +
        `values = openpyxl.load_workbook(${file}, data_only=True)\n${script}\nprint(json.dumps(result))\n`,
    );
    return JSON.parse(answer) as unknown;
  });
}

/** The workbook as LibreOffice saves it again in another format. */
export function convertWithLibreOffice(workbook: Uint8Array, format: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, "book.xlsx"), workbook);
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        out,
        join(folder, "book.xlsx"),
      ],
      { stdio: "pipe" },
    );
    return new Uint8Array(readFileSync(join(out, `book.${format.split(":")[0]}`)));
  });
}

function python(script: string): string {
  return execFileSync("/usr/bin/python3", ["-c", script], { encoding: "utf8", maxBuffer: 1 << 28 });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
