import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliIn } from "./support/run-cli";

// From a scored tender to the papers, as a buyer without Excel would make them.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-papers-"));
const path = (name: string): string => join(folder, name);
const cli = cliIn(folder);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));

/** Every text on each paper, as another program reads it, and what it would print. */
function papersIn(name: string): Readonly<Record<string, { readonly texts: string; readonly area: string }>> {
  const code = `
import openpyxl, json
wb=openpyxl.load_workbook(${JSON.stringify(path(name))})
print(json.dumps({ws.title: {"texts": "\\n".join(str(c.value) for r in ws.iter_rows() for c in r if c.value is not None), "area": str(ws.print_area)}
  for ws in wb if str(ws["A1"].value).split(" · ")[-1] in ("brief", "proces-verbaal")}))`;
  return JSON.parse(execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", code], { encoding: "utf8" }));
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes the award report and letters of a scored tender, and none before that", () => {
  expect(cli("template", "--out", "t.xlsx").code).toBe(0);
  const early = cli(
    "papers",
    "t.xlsx",
    "--tender",
    "Voorbeeldtender",
    "--out",
    "p.xlsx",
    "--json",
    "early.json",
  );
  expect(early).toMatchObject({ code: 1, out: expect.stringContaining("nog niet gescoord") });
  expect(json("early.json").papers).toMatchObject([
    { obstacle: "notScored", sheets: [], controlNumber: null },
  ]);
  expect(existsSync(path("p.xlsx"))).toBe(false);

  expect(cli("score", "t.xlsx", "--out", "s.xlsx", "--json", "s.json").code).toBe(0);
  const [control] = json("s.json").controls;
  const run = cli(
    ...["papers", "s.xlsx", "--tender", "Voorbeeldtender", "--out", "p.xlsx", "--json", "p.json"],
    ...["--sent", "2026-12-01", "--letters", "en", "--by", "A. Voorbeeld"],
  );
  expect(run).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("Gunning aan Fictief Interieur."),
  });
  const [made] = json("p.json").papers;
  expect(made).toMatchObject({
    tender: "Voorbeeldtender",
    lot: null,
    controlNumber: control.controlNumber,
    winners: ["Fictief Interieur"],
    losers: ["Proefstoel Werkplaats", "Voorbeeld Meubel", "Denkbeeld Kantoor"],
    standstill: null,
    obstacle: null,
  });
  const papers = papersIn("p.xlsx");
  expect(Object.keys(papers)).toEqual(made.sheets);
  const letter = papers["Brief Voorbeeld Meubel"];
  expect(letter?.texts).toContain("We award the contract to Fictief Interieur.");
  expect(letter?.texts).not.toMatch(/Proefstoel|Denkbeeld/);
  expect(letter?.area).toMatch(/\$A\$2:\$F\$\d+/);
}, 120_000);

it("says which word it does not know", () => {
  const run = cli("papers", "s.xlsx", "--tender", "x", "--out", "no.xlsx", "--papers", "minutes,brief");
  expect(run).toMatchObject({
    code: 2,
    err: expect.stringContaining("--papers brief: kies uit minutes, award"),
  });
});
