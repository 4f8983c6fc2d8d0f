import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../../src/domain/cell";
import { cliTextsFor } from "../../../src/locale/cli-language";
import { NODE_COMPRESSION } from "../../../src/workbench/cli/node-compression";
import { runReview, type ReviewOptions } from "../../../src/workbench/cli/run-review";
import { newBook, newSheet, setCell } from "../../../src/workbench/host/book";
import { writeXlsx } from "../../../src/workbench/host/xlsx/write-xlsx";
import { day, REVIEW_SUPPLIERS } from "../../application/review-desk";

const folder = mkdtempSync(join(tmpdir(), "run-review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, rows: readonly (readonly CellValue[])[], structureProtected = false): string {
  const book = { ...newBook(), structureProtected };
  const sheet = newSheet("Leveranciers");
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => setCell(sheet, row, column, { value, formula: null, style: 0 })),
  );
  book.sheets = [sheet];
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, writeXlsx(book, { recalculateOnOpen: false, compression: NODE_COMPRESSION }));
  return path;
}

async function run(workbook: string, changed: Partial<ReviewOptions> = {}) {
  const printed: string[] = [];
  const [out, json] = [`${workbook}.out.xlsx`, `${workbook}.json`];
  const exit = await runReview({
    workbook,
    out,
    json,
    period: "2026-Q1",
    by: "",
    date: null,
    today: day("2026-11-01"),
    texts: cliTextsFor("nl"),
    print: (line) => printed.push(line),
    ...changed,
  });
  const written = JSON.parse(readFileSync(json, "utf8")) as Readonly<Record<string, unknown>>;
  return { exit, printed, written, hasOut: existsSync(out) };
}

const file = (): string => fileWith("list", REVIEW_SUPPLIERS);

it("writes the sheet and says what it is called and how every supplier stands", async () => {
  const { exit, printed, written, hasOut } = await run(file());
  expect({ exit, hasOut }).toEqual({ exit: 0, hasOut: true });
  expect(written).toMatchObject({
    period: "2026-Q1",
    sheet: "Beoordeling 2026-Q1",
    suppliers: [
      {
        name: "Aarde bv",
        kvk: "00000011",
        levelBefore: null,
        level: "trede1",
        trend: "new",
        certificate: "endsSoon",
        certificateUntil: "2026-08-16",
        score: null,
        verdict: null,
        nextReview: "2026-09-30",
      },
      { name: "Beek bv", level: "trede2", certificate: "counts" },
      { name: "Cacao", kvk: null, level: "none", certificate: "none" },
    ],
    left: [],
    findings: [],
  });
  expect(printed[0]).toBe("Beoordeling 2026-Q1, met peildatum 31 maart 2026");
  expect(printed.at(-1)).toContain("Beoordeling 2026-Q1");
});

it.each<readonly [string, Partial<ReviewOptions>, string]>([
  ["the last day of a period that has passed", {}, "2026-03-31"],
  ["today while it has not", { period: "2026" }, "2026-11-01"],
  ["the day that is asked", { date: day("2026-02-01") }, "2026-02-01"],
])("reviews on %s", async (_, changed, date) => {
  expect((await run(file(), { ...changed, out: undefined })).written).toMatchObject({ date });
});

it("refuses a workbook without suppliers, with the reason in the JSON, and writes none", async () => {
  const { exit, printed, written, hasOut } = await run(fileWith("none", [["Notitie"], ["Niets"]]));
  expect({ exit, hasOut }).toEqual({ exit: 1, hasOut: false });
  expect(written).toMatchObject({ sheet: null, suppliers: [] });
  expect(written["findings"]).not.toEqual([]);
  expect(printed.at(-1)).toContain("template");
});

it("does not begin with a period that is none", async () => {
  await expect(run(file(), { period: "voorjaar" })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("2026-Q1, 2026-H1") as string,
  });
});

it("reviews a protected workbook too while nothing has to be written", async () => {
  const { exit, written } = await run(fileWith("protected", REVIEW_SUPPLIERS, true), { out: undefined });
  expect(exit).toBe(0);
  expect(written).toMatchObject({ sheet: null, suppliers: [{ level: "trede1" }, {}, {}] });
});
