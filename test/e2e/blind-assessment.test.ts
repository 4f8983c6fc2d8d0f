import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliIn } from "./support/run-cli";

// Quality from sealed bids to its closing, as a buyer without Excel would take it.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-assess-"));
const path = (name: string): string => join(folder, name);
const cli = cliIn(folder);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));
const TENDER = ["--tender", "Voorbeeldtender"];

function edit(from: string, to: string, script: string): void {
  const code = `import openpyxl\nwb=openpyxl.load_workbook(${JSON.stringify(path(from))})\n${script}\nwb.save(${JSON.stringify(path(to))})`;
  execFileSync("/usr/bin/python3", ["-c", code]);
}
const SEAL = `ws = wb["Inschrijvingen"]
head = [r for r in range(1, 20) if ws.cell(r, 3).value == "Inschrijver"][0]
for r in range(head + 1, head + 5):
    for c in (5, 6, 7): ws.cell(r, c).value = None`;
const fill = (scores: string): string => `ws = wb.active
head = [r for r in range(1, 30) if ws.cell(r, 4).value == "Score"][0]
for at, score in enumerate(${scores}): ws.cell(head + 1 + at, 4).value = score
ws.title = "Ingevuld"`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("sends forms out, merges what comes back, and closes quality", () => {
  expect(cli("template", "--out", "t.xlsx")).toMatchObject({ code: 0 });
  edit("t.xlsx", "sealed.xlsx", SEAL);
  const opened = cli(
    "assess",
    "sealed.xlsx",
    ...TENDER,
    "--assessors",
    "Anna; Bram",
    "--anonymous",
    "--forms",
    "forms",
    "--out",
    "open.xlsx",
    "--json",
    "open.json",
  );
  expect(opened).toMatchObject({ code: 0, err: "" });
  const [assessment] = json("open.json").assessments;
  expect(assessment).toMatchObject({ assessors: ["Anna", "Bram"], anonymous: true, sheets: [] });
  expect(opened.out).toContain(assessment.controlNumber);
  const files = readdirSync(path("forms")).sort();
  expect(files).toEqual(["Voorbeeldtender - Anna.xlsx", "Voorbeeldtender - Bram.xlsx"]);

  edit("forms/Voorbeeldtender - Anna.xlsx", "anna.xlsx", fill("[8, 'acht', 11, 6, 7, 8, 9, 5]"));
  edit("forms/Voorbeeldtender - Bram.xlsx", "bram.xlsx", fill("[8, 7, 6, 6, 7, 8, 4, 5]"));
  const merged = cli(
    "merge",
    "open.xlsx",
    "anna.xlsx",
    "bram.xlsx",
    ...TENDER,
    "--out",
    "merged.xlsx",
    "--json",
    "merged.json",
    "--lang",
    "en",
  );
  expect(merged.code).toBe(0);
  const { merges, findings } = json("merged.json");
  expect(merges).toMatchObject([{ sheet: "Beoordelingen", added: 14, open: 2, overwrites: [] }]);
  expect(merges[0].differences[0]).toMatchObject({ range: 5, apart: true });
  const found = findings.map(({ code, table }: { code: string; table: string }) => [code, table]);
  expect(found).toEqual([
    ["numberUnreadable", "anna.xlsx: Ingevuld"],
    ["scoreOutsideScale", "anna.xlsx: Ingevuld"],
  ]);

  const closed = cli("close", "merged.xlsx", ...TENDER, "--out", "closed.xlsx", "--json", "closed.json");
  expect(closed.code).toBe(0);
  expect(closed.out).toContain(json("closed.json").closed[0].controlNumber);
  expect(cli("close", "closed.xlsx", ...TENDER, "--out", "again.xlsx").code).toBe(1);
}, 120_000);

it("says in the reader's language what it needs", () => {
  const run = (...args: readonly string[]) =>
    cli("assess", "sealed.xlsx", ...TENDER, "--out", "x.xlsx", ...args);
  expect(run("--assessors", " ; ")).toMatchObject({ code: 2, err: expect.stringContaining("puntkomma") });
  expect(run("--assessors", "Anna;anna", "--lang", "en")).toMatchObject({
    code: 2,
    err: expect.stringContaining("twice"),
  });
  expect(cli("merge", "sealed.xlsx", ...TENDER, "--out", "x.xlsx")).toMatchObject({
    code: 1,
    out: expect.stringContaining("assess"),
  });
}, 60_000);
