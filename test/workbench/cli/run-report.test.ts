import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../../src/domain/cell";
import { cliTextsFor } from "../../../src/locale/cli-language";
import { NODE_COMPRESSION } from "../../../src/workbench/cli/node-compression";
import { runContracts } from "../../../src/workbench/cli/run-contracts";
import { runSpend } from "../../../src/workbench/cli/run-spend";
import { newBook, newSheet, setCell } from "../../../src/workbench/host/book";
import { writeXlsx } from "../../../src/workbench/host/xlsx/write-xlsx";
import { DATE } from "../../domain/supplier/cycle-tables";

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const SUPPLIERS = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Inkoopvolume"],
  ["De Linde BV", "12345678", "geen", 40],
];
const CONTRACTS = [
  ["Contractnummer", "Leverancier", "PSO-clausule"],
  ["K-1", "De Linde BV", "ja"],
];

const folder = mkdtempSync(join(tmpdir(), "run-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, sheets: Sheets): string {
  const book = newBook();
  book.sheets = Object.entries(sheets).map(([title, rows]) => {
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

async function report(run: typeof runContracts, workbook: string) {
  const printed: string[] = [];
  const [out, json] = [`${workbook}.out.xlsx`, `${workbook}.json`];
  const exit = await run({
    workbook,
    out,
    json,
    date: null,
    today: DATE,
    texts: cliTextsFor("nl"),
    print: (line) => printed.push(line),
  });
  const written = JSON.parse(readFileSync(json, "utf8")) as Readonly<Record<string, unknown>>;
  return { exit, printed, written, hasOut: existsSync(out) };
}

it("does not say that there is no table where there are two", async () => {
  const file = fileWith("two", { Leveranciers: SUPPLIERS, Contracten: CONTRACTS, Oud: CONTRACTS });
  const { exit, printed, written, hasOut } = await report(runContracts, file);
  expect({ exit, hasOut }).toEqual({ exit: 1, hasOut: false });
  expect(written["findings"]).toMatchObject([{ code: "twoCandidateTables", severity: "error" }]);
  expect(printed).toHaveLength(1);
});

it("reports findings, writes the sheet and is done, whatever is wrong with a contract", async () => {
  const file = fileWith("both", { Leveranciers: SUPPLIERS, Contracten: CONTRACTS });
  const { exit, printed, written, hasOut } = await report(runContracts, file);
  expect({ exit, hasOut }).toEqual({ exit: 0, hasOut: true });
  expect(printed.slice(0, 2)).toEqual([
    "Contracten op 1 maart 2026",
    "Lopend: 1, in orde: 0 (0%). Certificaten die tijdens een contract aflopen: 0.",
  ]);
  expect(printed.at(-1)).toBe(`Geschreven: het blad Contractcheck in ${file}.out.xlsx`);
  expect(written).toMatchObject({ contracts: [{ number: "K-1", ok: false }] });

  const spend = await report(runSpend, file);
  expect(spend).toMatchObject({ exit: 0, written: { total: 40, atHolders: 0, share: 0 } });
});

it.each([
  ["contracts", runContracts, "Er is geen tabel met contracten gevonden."],
  ["purchases", runSpend, "Er zijn geen bedragen gevonden."],
])("refuses a workbook without %s, with JSON and without a workbook", async (role, run, sentence) => {
  const file = fileWith(`without-${role}`, { Leveranciers: SUPPLIERS.map((row) => row.slice(0, 3)) });
  const { exit, printed, written, hasOut } = await report(run, file);
  expect({ exit, hasOut }).toEqual({ exit: 1, hasOut: false });
  expect(printed.at(-1)).toContain(sentence);
  expect(written).toMatchObject({ findings: [{ code: "tableMissing", params: { role } }] });
});
