import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ExcelSerial } from "../../src/domain/cell";
import { cliTextsFor } from "../../src/locale/cli-language";
import { getCell, isErrorValue, type Book } from "../../src/workbench/host/book";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { runScore } from "../../src/workbench/cli/run-score";
import { runTemplate } from "../../src/workbench/cli/run-template";
import { readValues, recalculate } from "../support/libreoffice";

// What a recipient sees without the add-in: the scored workbook, recalculated by another program.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-scored-"));
const path = (name: string): string => join(folder, name);
const base = { texts: cliTextsFor("nl"), today: 46_300 as ExcelSerial, print: () => undefined };
const SHEET = "Gunning Voorbeeldtender";

let saved: Book;
let recalculated: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
let scores: { tenders: [{ bids: { bidder: string; total: number; rank: number }[] }] };

beforeAll(async () => {
  await runTemplate({ ...base, out: path("t.xlsx") });
  await runScore({
    ...base,
    workbook: path("t.xlsx"),
    out: path("s.xlsx"),
    json: path("s.json"),
    date: null,
    tender: undefined,
    by: "",
    why: "",
  });
  saved = readXlsx(readFileSync(path("s.xlsx")));
  scores = JSON.parse(readFileSync(path("s.json"), "utf8"));
  const files = await recalculate([path("s.xlsx")]);
  [recalculated = new Map()] = await readValues(files);
  for (const file of files) rmSync(dirname(file), { recursive: true, force: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("LibreOffice calculates the very figures that were saved, in every formula of the sheet", () => {
  const sheet = saved.sheets.find(({ name }) => name === SHEET);
  let formulas = 0;
  sheet?.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, columnIndex) => {
      if (!cell || cell.formula === null) return;
      formulas += 1;
      const address = `${columnName(columnIndex)}${rowIndex + 1}`;
      const other = recalculated.get(SHEET)?.get(address) ?? "";
      if (typeof cell.value === "number")
        expect([address, other]).toEqual([address, expect.closeTo(cell.value, 9)]);
      else expect([address, other]).toEqual([address, cell.value ?? ""]);
      expect(isErrorValue(cell.value)).toBe(false);
    }),
  );
  expect(formulas).toBeGreaterThan(80);
});

it("the ranking on the sheet is the one in the JSON, with the level deciding", () => {
  const values = recalculated.get(SHEET) ?? new Map<string, unknown>();
  const rowOf = (text: string, column: string): number =>
    Number([...values].find(([cell, value]) => value === text && cell.startsWith(column))?.[0].slice(1));
  const header = rowOf("Rang", "A");
  const ranked = [...scores.tenders[0].bids].sort((a, b) => a.rank - b.rank);
  ranked.forEach(({ bidder, rank, total }, index) => {
    const row = header + 1 + index;
    expect([values.get(`A${row}`), values.get(`B${row}`), values.get(`C${row}`)]).toEqual([
      rank,
      bidder,
      total,
    ]);
  });
  expect(ranked[0]?.total).toBeLessThan(ranked[2]?.total ?? 0);
});

it("keeps the user's own sheets, puts a marker on its own, and hides none", () => {
  const before = readXlsx(readFileSync(path("t.xlsx")));
  const count = before.sheets.length;
  expect(saved.sheets.slice(0, count).map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const own = saved.sheets
    .slice(count)
    .map((sheet) => [sheet.name, getCell(sheet, 0, 0)?.value, sheet.visibility] as const);
  expect(own).toEqual([
    ["Controle", "Inkoopladder · controle", "Visible"],
    [SHEET, "Inkoopladder · gunning", "Visible"],
    ["Leeswijzer", "Inkoopladder · leeswijzer", "Visible"],
    ["Logboek", "Inkoopladder · logboek", "Visible"],
  ]);
});

it("every input still is as it was, and the score is the one in force", () => {
  const values = [...(recalculated.get(SHEET) ?? new Map<string, unknown>()).values()];
  expect(values.filter((value) => value === "ongewijzigd").length).toBeGreaterThan(20);
  expect(values.filter((value) => value === "gewijzigd" || value === "bron ontbreekt")).toEqual([]);
  expect(values).toContain("klopt");
  expect(values).not.toContain("vervangen");
});

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
