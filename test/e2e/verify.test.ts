import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recalculate } from "../support/libreoffice";
import { cliIn } from "./support/run-cli";

// What a recipient and a doubter do with a scored workbook, in other programs than Excel.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-verify-"));
const path = (name: string): string => join(folder, name);
const cli = cliIn(folder);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));
const SHEET = "Gunning Voorbeeldtender";
let number: string;

function edit(to: string, script: string): void {
  const code = `import openpyxl\nwb=openpyxl.load_workbook(${JSON.stringify(path("s.xlsx"))})\n${script}\nwb.save(${JSON.stringify(path(to))})`;
  execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", code]);
}

beforeAll(() => {
  expect(cli("template", "--out", "t.xlsx").code).toBe(0);
  const scored = cli("score", "t.xlsx", "--out", "s.xlsx", "--json", "s.json", "--by", "Jan de Vries");
  expect(scored).toMatchObject({ code: 0, err: "" });
  number = json("s.json").controlNumber;
  expect(scored.out).toContain(number);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives the control number of each score, and of the only one", () => {
  expect(json("s.json").controls).toEqual([
    { tender: "Voorbeeldtender", lot: null, sheet: SHEET, controlNumber: number, replaces: null },
  ]);
});

it("verifies as it was written, and after LibreOffice calculated and saved it anew", async () => {
  expect(cli("verify", "s.xlsx", "--json", "v.json")).toMatchObject({ code: 0, err: "" });
  expect(json("v.json")).toMatchObject({ ok: true, controlNumber: number, changes: [] });
  const [saved = ""] = await recalculate([path("s.xlsx")]);
  expect(cli("verify", saved, "--json", "lo.json").code).toBe(0);
  expect(json("lo.json")).toMatchObject({ ok: true, controlNumber: number, changes: [], findings: [] });
}, 60_000);

it("names a tampered cell, old and new, in a table and on the score sheet, in the reader's language", () => {
  edit(
    "tampered.xlsx",
    `ws=wb['Inschrijvingen']
cell=next(c for row in ws.iter_rows() for c in row if c.value==98000 or (isinstance(c.value,(int,float)) and c.value>1000))
print(cell.coordinate, cell.value)
open(${JSON.stringify(path("cell.txt"))},'w').write(f'{cell.coordinate} {cell.value}')
cell.value=1234
wb[${JSON.stringify(SHEET)}]['A4'].value='Winnaar: iemand anders'`,
  );
  const [cell, was] = readFileSync(path("cell.txt"), "utf8").split(" ");
  const run = cli("verify", "tampered.xlsx", "--json", "x.json", "--lang", "en");
  expect(run.code).toBe(1);
  expect(json("x.json")).toMatchObject({ ok: false, controlNumber: number });
  const changes = json("x.json").changes.map(({ sheet, cell, was, is }: Record<string, unknown>) => ({
    sheet,
    cell,
    was,
    is,
  }));
  expect(changes).toContainEqual({ sheet: "Inschrijvingen", cell, was: Number(was), is: 1234 });
  expect(changes).toContainEqual(
    expect.objectContaining({ sheet: SHEET, cell: "A4", is: "Winnaar: iemand anders" }),
  );
  expect(changes).toHaveLength(2);
  expect(run.out).toContain(`Inschrijvingen!${cell}`);
  expect(run.out).toContain("It is no signature.");
});

it("tells a deleted row of the log", () => {
  edit("log.xlsx", "ws=wb['Logboek']\nws.delete_rows(6)");
  const run = cli("verify", "log.xlsx", "--json", "log.json");
  expect(run.code).toBe(1);
  expect(json("log.json").findings).toMatchObject([{ code: "scoreLogMissing" }]);
});

it("refuses a workbook in which nothing was scored, and says what to do", () => {
  const run = cli("verify", "t.xlsx", "--json", "t.json");
  expect(run.code).toBe(1);
  expect(json("t.json")).toMatchObject({ ok: false, controlNumber: null, changes: [] });
  expect(run.out).toContain("Score eerst een tender");
});

it("takes a reason for scoring again, and warns where nobody gave one", () => {
  edit(
    "corrected.xlsx",
    "ws=wb['Tenders']\ncells=[c for r in ws.iter_rows() for c in r if c.value==5]\ncells[0].value=4",
  );
  const silent = cli("score", "corrected.xlsx", "--json", "c.json");
  expect(silent.code).toBe(0);
  const codes = (name: string) => json(name).findings.map(({ code }: { code: string }) => code);
  expect(codes("c.json")).toContain("correctionWithoutReason");
  expect(json("c.json").controls).toMatchObject([{ replaces: number }]);
  expect(cli("score", "corrected.xlsx", "--why", "Marge verkeerd", "--json", "d.json").code).toBe(0);
  expect(codes("d.json")).not.toContain("correctionWithoutReason");
});
