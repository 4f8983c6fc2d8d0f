import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliIn } from "./support/run-cli";

// A supplier list made messy on purpose: every fault that was planted is told once, at its cell, and nothing else is.
const folder = mkdtempSync(join(tmpdir(), "inkoopladder-messy-check-"));
const cli = cliIn(folder);
const path = (name: string): string => join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(path(name), "utf8"));

interface ToldFinding {
  readonly code: string;
  readonly cell: string;
  readonly severity: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** The value and type of every cell on every sheet, as another program reads them. */
function cells(name: string, sheets: readonly string[]): unknown {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({name: [[c.coordinate, str(c.value), c.data_type, c.number_format] for row in book[name].iter_rows() for c in row] for name in sys.argv[2:]}))`;
  const out = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", script, path(name), ...sheets], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

function sheetNames(name: string): readonly string[] {
  const script =
    "import json, sys, openpyxl; print(json.dumps(openpyxl.load_workbook(sys.argv[1]).sheetnames))";
  return JSON.parse(
    execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", script, path(name)], { encoding: "utf8" }),
  );
}

beforeAll(() => {
  execFileSync("/usr/bin/python3", [
    join(__dirname, "support/messy_suppliers.py"),
    path("messy.xlsx"),
    path("faults.json"),
  ]);
});

describe("a messy supplier list", () => {
  const keys = (findings: readonly ToldFinding[]) =>
    findings.map(({ code, cell }) => `${code} ${cell}`).sort();
  let planted: readonly string[];

  beforeAll(() => {
    planted = json("faults.json")
      .map(([code, cell]: [string, string]) => `${code} ${cell}`)
      .sort();
    const run = cli(
      ...["check", "messy.xlsx", "--date", "2026-10-01"],
      ...["--json", "f.json", "--out", "g.xlsx"],
    );
    expect(run).toMatchObject({ code: 0, err: "" });
  }, 60_000);

  it("has each planted fault told once at its cell, and nothing else", () => {
    expect(planted.length).toBeGreaterThan(40);
    expect(keys(json("f.json").findings)).toEqual(planted);
  });

  it("gives every finding a place and a sentence with the next step", () => {
    for (const { table, row, column, message } of json("f.json").findings as readonly ToldFinding[]) {
      expect([table, row, column]).not.toContain(null);
      expect(message).toMatch(/^[\p{Lu}‘].*\. .*\.$/u);
    }
  });

  it("changes no cell of the user's", () => {
    const sheets = ["ERP '26 export", "Contracten"];
    expect(cells("g.xlsx", sheets)).toEqual(cells("messy.xlsx", sheets));
    expect(sheetNames("g.xlsx")).toEqual([...sheets, "PSO-controle"]);
  });

  it("lists them all on the sheet, with supplier text as text", () => {
    const { "PSO-controle": sheet } = cells("g.xlsx", ["PSO-controle"]) as Record<string, string[][]>;
    const texts = (sheet ?? []).map(([, value = ""]) => value);
    const links = texts.filter((text) => text.startsWith('=HYPERLINK("#'));
    expect(links).toHaveLength(planted.length);
    expect(links[0]).toMatch(/^=HYPERLINK\("#'ERP ''26 export'!/);
    const hostile = sheet?.find(([, value]) => value === '=HYPERLINK("http://x.example","klik")');
    expect(hostile?.[2]).toBe("s");
  });

  it("makes the sheet anew in its place, and leaves an edited one alone", () => {
    expect(cli("check", "g.xlsx", "--date", "2026-11-01", "--out", "again.xlsx").code).toBe(0);
    expect(sheetNames("again.xlsx")).toEqual(sheetNames("g.xlsx"));
    execFileSync("/usr/bin/python3", [
      ...["-W", "ignore", "-c"],
      `import openpyxl; b=openpyxl.load_workbook(${JSON.stringify(path("again.xlsx"))}); b["PSO-controle"]["B40"]="afgehandeld"; b.save(${JSON.stringify(path("edited.xlsx"))})`,
    ]);
    expect(cli("check", "edited.xlsx", "--date", "2026-11-01", "--out", "third.xlsx").code).toBe(0);
    expect(sheetNames("third.xlsx")).toEqual([...sheetNames("g.xlsx"), "PSO-controle (2)"]);
  }, 60_000);

  it("says per supplier whether the level counts, only when asked", () => {
    const run = cli("check", "messy.xlsx", "--date", "2026-10-01", "--status-column", "--out", "status.xlsx");
    expect(run.code).toBe(0);
    const { "ERP '26 export": sheet } = cells("status.xlsx", ["ERP '26 export"]) as Record<
      string,
      string[][]
    >;
    const column = (sheet ?? []).filter(([cell = ""]) => /^U\d+$/.test(cell)).map(([, value]) => value);
    expect(column).toContain("Inkoopladder: telt op 01-10-2026");
    expect(column).toContain("telt: Trede 3");
    expect(cli("check", "messy.xlsx", "--status-column").code).toBe(2);
  }, 60_000);
});

describe("several workbooks at once", () => {
  it("go on past one that cannot be read or has no suppliers, and end with the worst code", () => {
    writeFileSync(path("kapot.xlsx"), "geen werkmap");
    execFileSync("/usr/bin/python3", [
      "-c",
      `import openpyxl; openpyxl.Workbook().save(${JSON.stringify(path("leeg.xlsx"))})`,
    ]);
    const run = cli(
      ...["check", "kapot.xlsx", "leeg.xlsx", "messy.xlsx", "--date", "2026-10-01"],
      ...["--out", "uit", "--json", "alle.json"],
    );
    expect(run.code).toBe(3);
    const { workbooks, summary } = json("alle.json");
    expect(workbooks.map((each: { exitCode: number }) => each.exitCode)).toEqual([3, 1, 0]);
    expect(workbooks[0].message).toMatch(/kapot\.xlsx/);
    expect(workbooks[1].message).not.toBe("");
    expect(workbooks[2].findings.length).toBe(json("faults.json").length);
    expect(summary).toMatchObject({ workbooks: 3, done: 1, errors: expect.any(Number) });
    expect(sheetNames("uit/messy.xlsx")).toContain("PSO-controle");
    expect(run.out.trim().split("\n")).toHaveLength(4);
    expect(run.out).toContain("3 werkmappen, 1 nagekeken");
  }, 60_000);

  it("are refused before anything is read when their results would overwrite something", () => {
    mkdirSync(path("ander"), { recursive: true });
    writeFileSync(path("ander/messy.xlsx"), readFileSync(path("messy.xlsx")));
    expect(cli("check", "messy.xlsx", "ander/leeg.xlsx", "--out", "ander").code).toBe(2);
    expect(cli("check", "messy.xlsx", "leeg.xlsx", "ander/messy.xlsx", "--out", ".").code).toBe(2);
    expect(cli("check", "messy.xlsx", "leeg.xlsx", "--out", "een.xlsx").code).toBe(2);
    expect(cli("check", "messy.xlsx", "ander/messy.xlsx", "--out", "uit2").code).toBe(2);
    expect(cli("check", "messy.xlsx", "ander/messy.xlsx", "--json", "messy.xlsx").code).toBe(2);
  }, 60_000);
});
