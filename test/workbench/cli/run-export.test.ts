import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliTextsFor } from "../../../src/locale/cli-language";
import { NODE_COMPRESSION } from "../../../src/workbench/cli/node-compression";
import { runExport, type ExportOptions } from "../../../src/workbench/cli/run-export";
import { newBook, newSheet, setCell } from "../../../src/workbench/host/book";
import { writeXlsx } from "../../../src/workbench/host/xlsx/write-xlsx";
import { BIDS, CRITERIA, SUPPLIERS, TENDERS, TODAY, withCell, type Rows } from "../../application/support";
import { packageProblems } from "../../domain/open-data/support/check-package";

const folder = mkdtempSync(join(tmpdir(), "run-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, bids: Rows): string {
  const book = newBook();
  const tables = { Leveranciers: SUPPLIERS, Tenders: TENDERS, Criteria: CRITERIA, Inschrijvingen: bids };
  book.sheets = Object.entries(tables).map(([title, rows]) => {
    const sheet = newSheet(title);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => setCell(sheet, row, column, { value, formula: null, style: 0 })),
    );
    return sheet;
  });
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, writeXlsx(book, { recalculateOnOpen: false, compression: NODE_COMPRESSION }));
  return path;
}

async function run(workbook: string, changed: Partial<ExportOptions> = {}) {
  const printed: string[] = [];
  const json = `${workbook}.json`;
  const exit = await runExport({
    workbook,
    json,
    date: null,
    tender: undefined,
    lot: undefined,
    losers: false,
    today: TODAY,
    texts: cliTextsFor("nl"),
    print: (line) => printed.push(line),
    ...changed,
  });
  return { exit, printed, written: JSON.parse(readFileSync(json, "utf8")) };
}

it("writes a release package, tells what it lacks, and names losers only when asked", async () => {
  const workbook = fileWith("kantine", BIDS);
  const { exit, printed, written } = await run(workbook);
  expect(exit).toBe(0);
  expect(packageProblems(written)).toEqual([]);
  expect(written.publishedDate).toBe("2026-10-05T00:00:00Z");
  expect(JSON.stringify(written)).not.toContain("A bv");
  expect(printed[0]).toContain("Open data van Kantine");
  expect(printed.join("\n")).toContain("OCID-prefix");

  const english = await run(workbook, { losers: true, texts: cliTextsFor("en"), date: TODAY });
  expect(english.printed[0]).toContain("Open data of Kantine");
  expect(JSON.stringify(english.written)).toContain("A bv");
  expect(english.written.releases[0].language).toBe("en");
});

it("writes only the findings when there is no outcome, so that nobody publishes them", async () => {
  const { exit, printed, written } = await run(fileWith("fault", withCell(BIDS, 1, 3, 0)));
  expect(exit).toBe(1);
  expect(Object.keys(written)).toEqual(["findings"]);
  expect(written.findings[0]).toMatchObject({ code: "priceNotPositive", cell: "D2" });
  expect(printed.join("\n")).toContain("Kantine: geen open data");
});
