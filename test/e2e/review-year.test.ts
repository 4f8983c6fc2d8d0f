import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cliTextsFor } from "../../src/locale/cli-language";
import { runReview } from "../../src/workbench/cli/run-review";
import { day } from "../application/review-desk";
import { PYTHON, readValues, recalculate, type RecalculatedBook } from "../support/libreoffice";
import { partsOf } from "../support/xlsx-parts";
import { lostCells } from "./support/messy-desk";

interface ReviewJson {
  readonly period: string;
  readonly sheet: string;
  readonly suppliers: readonly {
    readonly name: string;
    readonly kvk: string | null;
    readonly levelBefore: string | null;
    readonly level: string;
    readonly trend: string;
    readonly verdictBefore: string | null;
    readonly risks: readonly string[];
  }[];
  readonly openActions: readonly { readonly supplier: string; readonly text: string; readonly due: string }[];
  readonly left: readonly { readonly name: string }[];
  readonly findings: readonly { readonly code: string; readonly supplier: string | null }[];
}

const OVERVIEW = "Beoordelingsoverzicht";
const LOG = "Logboek";
const folder = mkdtempSync(join(tmpdir(), "review-year-"));
const at = (name: string): string => join(folder, `${name}.xlsx`);
const user = (...args: readonly string[]): void =>
  void execFileSync(PYTHON, [join(__dirname, "support/review_year.py"), ...args]);

/** One command; the workbook goes from `from` to `to`. */
async function review(from: string, to: string, period: string, date: string): Promise<ReviewJson> {
  const json = join(folder, `${to}.json`);
  const code = await runReview({
    workbook: at(from),
    out: at(to),
    json,
    period,
    date: day(date),
    today: day("2027-01-05"),
    by: "A. de Boer",
    texts: cliTextsFor("nl"),
    print: () => undefined,
  });
  expect(code).toBe(0);
  return JSON.parse(readFileSync(json, "utf8")) as ReviewJson;
}

/** The cells of every worksheet as the file holds them, by the sheet's name. */
function sheetData(name: string): ReadonlyMap<string, string> {
  const parts = partsOf(new Uint8Array(readFileSync(at(name))));
  const links = new Map(
    [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g)].map(([link]) => [
      /Id="([^"]*)"/.exec(link)?.[1] ?? "",
      (/Target="([^"]*)"/.exec(link)?.[1] ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
      const part = links.get(/r:id="([^"]*)"/.exec(sheet)?.[1] ?? "") ?? "";
      const data = /<sheetData>.*<\/sheetData>/s.exec(parts[part] ?? "")?.[0] ?? "";
      return [/name="([^"]*)"/.exec(sheet)?.[1] ?? "", data];
    }),
  );
}

const years: ReviewJson[] = [];
const quarter = (number: number): ReviewJson => {
  const found = years[number - 1];
  if (found === undefined) throw new Error(`no quarter ${number}`);
  return found;
};
let values: readonly RecalculatedBook[] = [];

beforeAll(async () => {
  user("base", at("u0"));
  for (const [index, date] of ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"].entries()) {
    const number = index + 1;
    years.push(await review(`u${index}`, `q${number}`, `2026-Q${number}`, date));
    if (number < 4) user(`q${number}`, at(`q${number}`), at(`u${number}`));
  }
  // Once more on what we wrote ourselves, so that nobody in between saved the file in a way of his own.
  years.push(await review("q4", "year", "2026", "2026-12-31"));
  const [recalculated = ""] = await recalculate([at("year")]);
  values = await readValues([at("year"), recalculated]);
  rmSync(dirname(recalculated), { recursive: true, force: true });
}, 200_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives every quarter a sheet of its own, in the order of the year", () => {
  expect(years.map(({ sheet }) => sheet)).toEqual([
    "Beoordeling 2026-Q1",
    "Beoordeling 2026-Q2",
    "Beoordeling 2026-Q3",
    "Beoordeling 2026-Q4",
    "Beoordeling 2026",
  ]);
  expect([...sheetData("year").keys()]).toEqual([
    "Leveranciers",
    "Beoordeling 2026-Q1",
    OVERVIEW,
    LOG,
    "Beoordeling 2026-Q2",
    "Derde kwartaal",
    "Beoordeling 2026-Q4",
    "Beoordeling 2026",
  ]);
});

it("knows a supplier by its number: renamed, with another level, with a zero that was lost, after sorting", () => {
  const [aarde, beek, cacao] = quarter(2).suppliers;
  expect(aarde).toMatchObject({ name: "Aarde en Zonen", levelBefore: "trede1", trend: "same" });
  expect(beek).toMatchObject({ levelBefore: "trede2", level: "trede3", trend: "up" });
  expect(cacao).toMatchObject({ kvk: "01000002", levelBefore: "none", trend: "same" });
  expect(quarter(2).suppliers.map(({ verdictBefore }) => verdictBefore)).not.toContain(null);
  expect(quarter(2).findings).toMatchObject([{ code: "reviewSupplierRenamed", supplier: "Aarde en Zonen" }]);
});

it("carries an action over, late by now, and tells once who left", () => {
  for (const number of [2, 3, 4]) {
    expect(quarter(number).openActions).toMatchObject([
      { supplier: "Beek", text: "Plan opvragen", due: "2026-05-01" },
    ]);
  }
  expect(quarter(2).suppliers[1]?.risks).toContain("actionOverdue");
  expect(quarter(3).left.map(({ name }) => name)).toEqual(["Fris"]);
  expect(quarter(4).left.map(({ name }) => name)).toEqual(["Hout"]);
});

it("finds the supplier whose row was deleted in the review before that, and tells what was typed over", () => {
  expect(quarter(3).suppliers.map(({ trend }) => trend)).not.toContain("new");
  expect(quarter(4).findings.map(({ code }) => code)).toEqual(["reviewSupplierLeft", "reviewSheetChanged"]);
});

it("leaves every earlier sheet as it was, to the byte in its cells where the file was ours", () => {
  const pairs = [1, 2, 3, 4].map((number) => [at(`u${number - 1}`), at(`q${number}`)] as const);
  const lost = lostCells(pairs) as readonly unknown[][];
  expect(lost.filter(([, name]) => name !== OVERVIEW && name !== LOG)).toEqual([]);
  const [before, after] = [sheetData("q4"), sheetData("year")];
  for (const [name, data] of before)
    if (name !== OVERVIEW && name !== LOG) expect(after.get(name)).toBe(data);
});

it("has LibreOffice calculate every formula to what was saved", () => {
  const [saved = new Map(), calculated = new Map()] = values;
  const differing = [...saved].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([cell, value]) => {
      const other = calculated.get(sheet)?.get(cell);
      const isSame =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= 1e-9
          : JSON.stringify(value) === JSON.stringify(other) || (value === "" && other === undefined);
      return isSame ? [] : [[sheet, cell, value, other]];
    }),
  );
  expect(differing).toEqual([]);
  expect(
    [...(saved.get(OVERVIEW)?.values() ?? [])].filter((value) => typeof value === "number").length,
  ).toBeGreaterThan(80);
});
