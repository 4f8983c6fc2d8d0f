import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-cli-"));
const path = (name: string): string => join(folder, name);

function cli(...args: readonly string[]) {
  const result = spawnSync(process.execPath, [join(root, "scripts/cli.mjs"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));

/** Changes cells of a workbook the way a person would in another program. */
function edit(from: string, to: string, script: string): void {
  const code = `import openpyxl\nwb=openpyxl.load_workbook(${JSON.stringify(path(from))})\n${script}\nwb.save(${JSON.stringify(path(to))})`;
  execFileSync("/usr/bin/python3", ["-c", code]);
}

beforeAll(() => {
  expect(cli("template", "--out", path("t.xlsx"))).toMatchObject({ code: 0 });
}, 60_000);

describe("score", () => {
  it("scores the worked example: an equivalent bid with a higher level beats the highest score", () => {
    const run = cli("score", path("t.xlsx"), "--out", path("s.xlsx"), "--json", path("s.json"));
    expect(run).toMatchObject({ code: 0, err: "" });
    const [tender] = json("s.json").tenders;
    const ranked = [...tender.bids].sort((a, b) => a.rank - b.rank);
    expect(tender.rule).toBe("marge");
    expect(tender.winners).toEqual([ranked[0].bidder]);
    expect(ranked[0].decidedBy).toBe("pso");
    expect(ranked[0].total).toBeLessThan(Math.max(...tender.bids.map((bid: { total: number }) => bid.total)));
    expect(tender.bids.every((bid: { sentence: string }) => bid.sentence.length > 20)).toBe(true);
    expect(existsSync(path("s.xlsx"))).toBe(true);
  }, 60_000);

  it("tells how firmly the outcome stands, and points by the name of the criterion", () => {
    expect(cli("score", path("t.xlsx"), "--json", path("firm.json")).code).toBe(0);
    const [tender] = json("firm.json").tenders;
    expect(tender.priceFormula).toBe("bandbreedte 80000..120000");
    expect(Object.keys(tender.bids[0].points)).toEqual(["Prijs", "Plan van aanpak", "Duurzaamheid"]);
    const losers = tender.bids.filter(({ rank }: { rank: number }) => rank > 1);
    const named = (list: readonly { bidder: string }[]) => list.map(({ bidder }) => bidder).sort();
    expect(named(tender.priceDeficit)).toEqual(named(losers));
    expect(named(tender.levels)).toEqual(named(losers));
    expect(tender.weights.map(({ criterion }: { criterion: string }) => criterion)).toEqual(
      Object.keys(tender.bids[0].points),
    );
    for (const { euro, toWin, parity } of tender.priceDeficit) expect([euro, parity]).toEqual([toWin, null]);
    expect(tender.margin).toMatchObject({ present: 5 });
    expect(tender).toMatchObject({ psoWeight: null, bandEdges: [], lowPrices: expect.any(Array) });
    const decisive = tender.certificates.find(({ changes }: { changes: boolean }) => changes);
    expect(decisive.bidder).toBe(tender.winners[0]);
    expect(decisive.winnersWithout).not.toEqual(tender.winners);
  }, 60_000);

  it("gives English sentences when asked", () => {
    expect(cli("template", "--out", path("en.xlsx"), "--lang", "en").code).toBe(0);
    expect(cli("score", path("en.xlsx"), "--json", path("en.json"), "--lang", "en").code).toBe(0);
    expect(json("en.json").tenders[0].bids[0].sentence).toMatch(/ points/);
  }, 60_000);

  it("refuses a tender with a fault, names its cell, and writes the JSON but no workbook", () => {
    edit("t.xlsx", "text-price.xlsx", TEXT_IN_PRICE);
    const run = cli("score", path("text-price.xlsx"), "--out", path("no.xlsx"), "--json", path("no.json"));
    expect(run.code).toBe(1);
    expect(existsSync(path("no.xlsx"))).toBe(false);
    const fault = json("no.json").findings.find((each: { severity: string }) => each.severity === "error");
    expect(fault).toMatchObject({
      code: "numberUnreadable",
      table: "Inschrijvingen",
      column: "Inschrijfprijs",
    });
    expect(fault.cell).toMatch(/^[A-Z]+\d+$/);
    expect(run.out).toContain(fault.cell);
  }, 60_000);

  it("leaves the workbook that it read as it was, and refuses to overwrite it", () => {
    copyFileSync(path("t.xlsx"), path("same.xlsx"));
    const before = readFileSync(path("same.xlsx"));
    expect(cli("score", path("same.xlsx"), "--out", path("same.xlsx")).code).toBe(2);
    expect(readFileSync(path("same.xlsx")).equals(before)).toBe(true);
  }, 60_000);

  it("refuses a workbook without tables", () => {
    execFileSync("/usr/bin/python3", [
      "-c",
      `import openpyxl;openpyxl.Workbook().save(${JSON.stringify(path("empty.xlsx"))})`,
    ]);
    const run = cli("score", path("empty.xlsx"), "--json", path("empty.json"));
    expect(run.code).toBe(1);
    expect(json("empty.json").findings.map((each: { code: string }) => each.code)).toContain("noTables");
  }, 60_000);
});

describe("check", () => {
  it("says who counts on a date and why the others do not", () => {
    const run = cli("check", path("t.xlsx"), "--date", "2026-10-01", "--json", path("c.json"));
    expect(run).toMatchObject({ code: 0, err: "" });
    const { suppliers } = json("c.json");
    expect(suppliers.some((each: { counts: boolean }) => each.counts)).toBe(true);
    expect(
      suppliers.filter(
        (each: { level: string; counts: boolean; reason: string }) =>
          each.level !== "none" && !each.counts && each.reason,
      ),
    ).not.toHaveLength(0);
  }, 60_000);
});

describe("wrong use and unreadable files", () => {
  it.each([
    ["an unknown command", ["frobnicate"], 2],
    ["a missing --out", ["template"], 2],
    ["an impossible day", ["check", "t.xlsx", "--date", "2026-02-30"], 2],
    ["a language that we do not speak", ["check", "t.xlsx", "--lang", "fr"], 2],
    ["a file that is not there", ["score", "nergens.xlsx"], 3],
  ])(
    "ends %s with its code and no stack trace",
    (_, args, code) => {
      const run = cli(...args);
      expect(run.code).toBe(code);
      expect(run.err).not.toBe("");
      expect(run.err).not.toMatch(/\n\s+at /);
    },
    60_000,
  );

  it("tells a corrupt file from an old one", () => {
    writeFileSync(path("corrupt.xlsx"), readFileSync(path("t.xlsx")).subarray(0, 3000));
    writeFileSync(path("text.xlsx"), "Leverancier;Prijs\nA;1");
    expect(cli("score", path("corrupt.xlsx")).code).toBe(3);
    expect(cli("score", path("text.xlsx"))).toMatchObject({ code: 3, err: expect.stringContaining(".xlsx") });
  }, 60_000);
});

const TEXT_IN_PRICE = `
ws=wb['Inschrijvingen']
for row in ws.iter_rows():
    for cell in row:
        if cell.value=='Inschrijfprijs':
            ws.cell(row=cell.row+1,column=cell.column).value='n.t.b.'
`;
