import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { strFromU8, unzipSync } from "fflate";

import type { Scalar } from "../../../../src/workbench/host/book";
import { createCalculator } from "../../../../src/workbench/host/formula/create-calculator";
import { libraryFunctions } from "../../../../src/workbench/host/formula/functions/library";
import {
  PYTHON,
  readValues,
  recalculate,
  stripCachedValues,
  type RecalculatedValue,
} from "../../../support/libreoffice";
import { bookOf, valueAt } from "./book-of";
import { DATA, DEVIATIONS, FORMULAS } from "./libreoffice-formulas";

/** The formulas stand below and to the right of the data, so that whole columns and rows do not hold them. */
const FIRST_ROW = 101;
const addressOf = (at: number): string => `AA${FIRST_ROW + at}`;

const WRITE_BOOK = `
import sys, json, openpyxl
data, formulas, path = json.load(sys.stdin)
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Data'
for address, value in data.items():
    sheet[address].value = value
    if isinstance(value, str): sheet[address].data_type = 's'
for address, formula in formulas.items(): sheet[address].value = formula
book.save(path)
`;

/** Functions younger than the file format carry a prefix in the file. */
const YOUNG =
  /\b(?=(?:RANK\.AVG|RANK\.EQ|PERCENTILE\.EXC|QUARTILE\.EXC|STDEV\.S|STDEV\.P|VAR\.P|AGGREGATE|IFNA|XOR|IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|UNICODE|DAYS|ISOWEEKNUM)\()/g;

const formulas = Object.fromEntries(FORMULAS.map((formula, at) => [addressOf(at), `=${formula}`]));

let folder: string;
let theirs: ReadonlyMap<string, RecalculatedValue>;
let savedByLibreOffice: Uint8Array;
let recalculatedAgain: ReadonlyMap<string, RecalculatedValue>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "formulas-"));
  const file = path.join(folder, "formulas.xlsx");
  const inFile = Object.entries(formulas).map(([address, text]) => [address, text.replace(YOUNG, "_xlfn.")]);
  execFileSync(PYTHON, ["-c", WRITE_BOOK], {
    input: JSON.stringify([DATA, Object.fromEntries(inFile), file]),
  });
  const [first = ""] = await recalculate([file]);
  savedByLibreOffice = readFileSync(first);
  const [second = ""] = await recalculate([first]);
  const [book, again] = await readValues([first, second]);
  theirs = book?.get("Data") ?? new Map<string, RecalculatedValue>();
  recalculatedAgain = again?.get("Data") ?? new Map<string, RecalculatedValue>();
  for (const result of [first, second]) rmSync(path.dirname(result), { recursive: true });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Values in a form that both sides share; an empty text is saved as a blank cell by some programs. */
function plain(value: Scalar | RecalculatedValue | undefined): number | string | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

function agree(ours: number | string | boolean, other: number | string | boolean): boolean {
  if (typeof ours === "number" && typeof other === "number") {
    return Math.abs(ours - other) <= 1e-9 * Math.max(1, Math.abs(other));
  }
  return ours === other;
}

test("every formula gives what LibreOffice gives, the listed deviations aside", () => {
  const book = bookOf({ Data: { ...DATA, ...formulas } });
  const calculator = createCalculator(book);
  calculator.all();
  const deviating = FORMULAS.flatMap((formula, at) => {
    const ours = plain(valueAt(book.sheets[0], addressOf(at)));
    const other = plain(theirs.get(addressOf(at)));
    return agree(ours, other) ? [] : [{ formula, ours, libreOffice: other }];
  });
  expect(deviating).toEqual(
    DEVIATIONS.map(({ formula, ours, libreOffice }) => ({ formula, ours, libreOffice })),
  );
  expect(calculator.unsupported).toEqual([]);
  expect(FORMULAS.length).toBeGreaterThan(300);
});

test("stripping takes the results of formulas and nothing else, and LibreOffice calculates them again", () => {
  const cells = (bytes: Uint8Array): string =>
    strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const before = cells(savedByLibreOffice);
  const after = cells(stripCachedValues(savedByLibreOffice));
  expect(before).toMatch(/<\/f><v>/);
  expect(after).not.toMatch(/<\/f><v>/);
  expect(after.match(/<f[ >]/g)).toHaveLength(before.match(/<f[ >]/g)?.length ?? -1);
  // LibreOffice saves TRUE as the formula TRUE().
  const constants = Object.values(DATA).filter((value) => value !== null && typeof value !== "boolean");
  expect(after.match(/<v>/g)).toHaveLength(constants.length);
  expect(Object.fromEntries(recalculatedAgain)).toEqual(Object.fromEntries(theirs));
});

test("every function that comes from the library is compared", () => {
  const compared = FORMULAS.join(" ");
  const missing = Object.keys(libraryFunctions).filter((name) => !compared.includes(`${name}(`));
  expect(missing).toEqual([]);
});
