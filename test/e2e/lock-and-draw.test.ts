import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readValues, recalculate } from "../support/libreoffice";
import { cliIn } from "./support/run-cli";

// A tender from its model to the draw, as a buyer without Excel would take it.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-lock-"));
const path = (name: string): string => join(folder, name);
const cli = cliIn(folder);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));
const codes = (name: string): string[] => json(name).findings.map(({ code }: { code: string }) => code);

/** Changes cells of a workbook the way a person would in another program. */
function edit(from: string, to: string, script: string): void {
  const code = `import openpyxl\nwb=openpyxl.load_workbook(${JSON.stringify(path(from))})\n${FIND}\n${script}\nwb.save(${JSON.stringify(path(to))})`;
  execFileSync("/usr/bin/python3", ["-c", code]);
}
const FIND = `
def below(sheet, header):
    for row in wb[sheet].iter_rows():
        for cell in row:
            if cell.value == header: return cell.row + 1, cell.column
def column(sheet, header):
    first, at = below(sheet, header)
    return [wb[sheet].cell(row, at) for row in range(first, wb[sheet].max_row + 1)]
`;

beforeAll(() => {
  expect(cli("template", "--out", "t.xlsx")).toMatchObject({ code: 0 });
  edit("t.xlsx", "noprices.xlsx", "for cell in column('Inschrijvingen','Inschrijfprijs'): cell.value=None");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("locks a model before there are prices, and names what changed afterwards", () => {
  const run = cli("lock", "noprices.xlsx", "--out", "l.xlsx", "--by", "Jan de Vries", "--json", "l.json");
  expect(run).toMatchObject({ code: 0, err: "" });
  const [lock] = json("l.json").locks;
  expect(lock).toMatchObject({
    tender: "Voorbeeldtender",
    lot: null,
    pricesPresent: false,
    lockedAgain: false,
  });
  expect(run.out).toContain(lock.controlNumber);

  edit(
    "l.xlsx",
    "same.xlsx",
    "for i, cell in enumerate(column('Inschrijvingen','Inschrijfprijs')): cell.value=90000+1000*i if wb['Inschrijvingen'].cell(cell.row,1).value else None",
  );
  expect(cli("score", "same.xlsx", "--json", "same.json").code).toBe(0);
  for (const code of ["notLocked", "lockedWithPrices", "modelChangedSinceLock", "logBroken"])
    expect(codes("same.json")).not.toContain(code);

  edit("same.xlsx", "changed.xlsx", "cell=column('Tenders','PSO-parameter')[0]; cell.value=3");
  const scored = cli("score", "changed.xlsx", "--json", "changed.json", "--out", "scored.xlsx");
  expect(scored).toMatchObject({
    code: 0,
    out: expect.stringContaining("PSO-regel: was marge 5, is nu marge 3"),
  });
  expect(codes("changed.json")).toContain("modelChangedSinceLock");

  const again = cli("lock", "changed.xlsx", "--out", "again.xlsx", "--json", "again.json", "--lang", "en");
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining("PSO rule: was marge 5, is now marge 3"),
  });
  expect(json("again.json").locks[0]).toMatchObject({ pricesPresent: true, lockedAgain: true });
  expect(cli("score", "again.xlsx", "--json", "relocked.json").code).toBe(0);
  expect(codes("relocked.json")).toContain("modelChangedSinceLock");
}, 120_000);

it("notices that somebody edited the log in another program, and not that it was only saved there", () => {
  expect(cli("lock", "noprices.xlsx", "--out", "own.xlsx").code).toBe(0);
  edit("own.xlsx", "saved.xlsx", "pass");
  expect(cli("score", "saved.xlsx", "--json", "saved.json").code).toBe(1);
  expect(codes("saved.json")).not.toContain("logBroken");
  edit("own.xlsx", "forged.xlsx", "wb['Logboek'].cell(6,2).value='Iemand anders'");
  cli("score", "forged.xlsx", "--json", "forged.json");
  const broken = json("forged.json").findings.find(({ code }: { code: string }) => code === "logBroken");
  expect(broken).toMatchObject({ table: "Logboek", row: 6, cell: "J6", params: { kind: "edited" } });
  const again = cli("lock", "forged.xlsx", "--out", "relocked.xlsx", "--json", "relock.json");
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("Logboek J6") });
  expect(codes("relock.json")).toEqual(["logBroken"]);
}, 120_000);

it("locks nothing when the settings have an error, and says where", () => {
  edit("noprices.xlsx", "wrong.xlsx", "column('Criteria','Weging')[0].value=1");
  const run = cli("lock", "wrong.xlsx", "--out", "no.xlsx", "--json", "wrong.json");
  expect(run.code).toBe(1);
  expect(existsSync(path("no.xlsx"))).toBe(false);
  expect(codes("wrong.json")).toContain("weightsNot100");
  expect(json("wrong.json").blocked).toEqual([{ tender: "Voorbeeldtender", lot: null }]);
}, 60_000);

it("draws lots between equal bids once, as anybody can repeat, and LibreOffice gives the same order", async () => {
  edit(
    "t.xlsx",
    "tie.xlsx",
    `
column('Tenders','PSO-regel')[0].value='gewogen'; column('Tenders','PSO-parameter')[0].value=None
for header in ['Inschrijfprijs','Plan van aanpak','Duurzaamheid']:
    cells=[c for c in column('Inschrijvingen',header) if c.value is not None]
    for cell in cells[1:]: cell.value=cells[0].value`,
  );
  const args = ["draw", "tie.xlsx", "--tender", "voorbeeldtender", "--seed", "Zonnebloem 7"];
  const run = cli(...args, "--by", "Commissie", "--out", "drawn.xlsx", "--json", "draw.json");
  expect(run).toMatchObject({ code: 0, err: "" });
  const [draw] = json("draw.json").draws;
  interface Ticket {
    readonly bidder: string;
    readonly text: string;
    readonly ticket: string;
    readonly place: number;
  }
  const tickets: readonly Ticket[] = draw.tickets;
  for (const { bidder, text, ticket } of tickets) {
    expect(text).toBe(`Zonnebloem 7|Voorbeeldtender||${bidder}`);
    expect(ticket).toBe(createHash("sha256").update(text).digest("hex"));
  }
  const first = [...tickets].sort((a, b) => (a.ticket < b.ticket ? -1 : 1))[0];
  expect(draw.winners).toEqual([first?.bidder]);

  const files = await recalculate([path("drawn.xlsx")]);
  const [values] = await readValues(files);
  for (const file of files) rmSync(dirname(file), { recursive: true, force: true });
  const sheet = values?.get(draw.sheet) ?? new Map<string, unknown>();
  for (const { bidder, place } of tickets) {
    const row = [...sheet].find(([cell, value]) => cell.startsWith("A") && value === bidder)?.[0].slice(1);
    expect([sheet.get(`E${row}`), sheet.get(`F${row}`)]).toEqual([
      place,
      place === 1 ? "krijgt de opdracht" : "krijgt geen opdracht",
    ]);
  }

  const repeated = cli(
    "draw",
    "drawn.xlsx",
    "--tender",
    "Voorbeeldtender",
    "--seed",
    "iets anders",
    "--out",
    "x.xlsx",
    "--json",
    "x.json",
  );
  expect(repeated.code).toBe(1);
  expect(json("x.json").drawnBefore[0]).toMatchObject({ seed: "Zonnebloem 7", winners: draw.winners });
  expect(existsSync(path("x.xlsx"))).toBe(false);
  expect(cli("score", "drawn.xlsx", "--json", "after.json").code).toBe(0);
  expect(codes("after.json")).toContain("lotDrawn");
}, 180_000);

it("says why it draws no lots when there are no bids", () => {
  edit("noprices.xlsx", "empty.xlsx", "wb['Inschrijvingen'].delete_rows(6, 20)");
  const args = ["draw", "empty.xlsx", "--tender", "Voorbeeldtender", "--seed", "7"];
  const run = cli(...args, "--out", "none.xlsx", "--json", "none.json");
  expect(run).toMatchObject({ code: 1, out: expect.stringContaining("nog geen inschrijving") });
  expect(codes("none.json")).toEqual(["noBids"]);
}, 60_000);

it("tries a model out before there are bids, the same every time", () => {
  edit("noprices.xlsx", "nobids.xlsx", "wb['Inschrijvingen'].delete_rows(6, 20)");
  const run = cli("what-if", "nobids.xlsx", "--json", "w1.json", "--seed", "42");
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(cli("what-if", "noprices.xlsx", "--json", "w2.json", "--seed", "42").code).toBe(0);
  expect(json("w1.json")).toEqual(json("w2.json"));
  const [tried] = json("w1.json").tenders;
  expect(tried).toMatchObject({
    tender: "Voorbeeldtender",
    options: { seed: 42, tenders: 2000 },
    notScored: 0,
  });
  for (const sentence of tried.sentences) expect(run.out).toContain(sentence);
}, 120_000);

it.each([
  ["lock without --out", ["lock", "t.xlsx"]],
  ["draw without a seed", ["draw", "t.xlsx", "--tender", "Voorbeeldtender", "--out", "y.xlsx"]],
  [
    "draw with a blank seed",
    ["draw", "t.xlsx", "--tender", "Voorbeeldtender", "--seed", " ", "--out", "y.xlsx"],
  ],
  ["a seed that is no whole number", ["what-if", "t.xlsx", "--seed", "veel"]],
  ["a tender that is not there", ["lock", "t.xlsx", "--tender", "Nergens", "--out", "y.xlsx"]],
  ["an output over the input", ["lock", "t.xlsx", "--out", "t.xlsx"]],
])(
  "refuses %s as wrong use",
  (_, args) => {
    const run = cli(...args);
    expect(run.code).toBe(2);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(existsSync(path("y.xlsx"))).toBe(false);
  },
  60_000,
);
