import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../../src/domain/cell";
import { CHECK_OWN_SHEET, checkSheet } from "../../../src/domain/sheets/check-sheet";
import { isUntouched as isUntouchedSheet } from "../../../src/domain/sheets/own-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";
import { checkSheetTexts as english } from "../../../src/locale/en/check-sheet";
import { writeDocuments } from "../../support/document-workbook";
import { readValues, recalculate, type RecalculatedBook } from "../../support/libreoffice";
import { checkInput, lineAt } from "./check-input";

const isUntouched = (grid: SheetGrid): boolean => isUntouchedSheet(grid, CHECK_OWN_SHEET);

/** What a program may take for something else when it reads or saves a text. */
const TYPED = [
  "=1+1",
  "007",
  "1e5",
  "TRUE",
  "01-10-2026",
  "  De  Linde ",
  "'t Lage Land",
  "De\nLinde",
  "De\tLinde",
  "Ω 漢字 🦊",
  "a".repeat(500),
  "",
];

const lines = TYPED.map((supplier, index) =>
  lineAt(`C${index + 2}`, index < 3 ? "error" : "warning", { supplier, what: `‘${supplier}’` }),
);
const documents: readonly SheetDocument[] = [
  checkSheet(checkInput({ lines })),
  { ...checkSheet(checkInput({ lines, texts: english })), name: "In English" },
  { ...checkSheet(checkInput({ lines: [], register: null })), name: "Nothing" },
];

/** The sheet as it would be read from the file that LibreOffice saved. */
function gridOf(book: RecalculatedBook, { name, cells }: SheetDocument): SheetGrid {
  const saved = book.get(name);
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellValue => {
      const value = saved?.get(cellAddress(row, column)) ?? "";
      return typeof value === "object" ? value.error : value;
    }),
  );
  return { name, row: 0, column: 0, values, visible: true, protected: false };
}

describe("a sheet PSO-controle that LibreOffice recalculates and saves", () => {
  let folder = "";
  let book: RecalculatedBook = new Map();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "check-sheet-"));
    const file = path.join(folder, "check.xlsx");
    // One workbook cannot hold two tables of one name.
    const unique = documents.map((document, index) => ({
      ...document,
      tables: document.tables.map((table) => ({ ...table, name: `${table.name}${index}` })),
    }));
    writeDocuments(file, unique, [{ name: "Leveranciers", rows: [["Leverancier"]] }]);
    const [saved = ""] = await recalculate([file]);
    [book = new Map()] = await readValues([saved]);
    await rm(path.dirname(saved), { recursive: true, force: true });
  }, 200_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("has the totals that were written beside the formulas, and links that show their cell", () => {
    for (const { name, readBack } of documents) {
      const found = readBack.map(({ row, column }) => book.get(name)?.get(cellAddress(row, column)));
      expect(found).toEqual(readBack.map(({ expected }) => expected));
    }
    expect(documents[0]?.readBack.map(({ expected }) => expected)).toEqual([3, TYPED.length - 3, 0]);
    expect(book.get("PSO-controle")?.get("E13")).toBe("C2");
  });

  test("is still recognised as ours, whatever the suppliers typed", () => {
    expect(documents.map((document) => isUntouched(gridOf(book, document)))).toEqual([true, true, true]);
  });

  test("is recognised as edited when a word in the saved file changed", () => {
    const [document] = documents;
    if (!document) throw new Error("no document");
    const grid = gridOf(book, document);
    const values = grid.values.map((row, index) =>
      index === 13 ? row.map((value, column) => (column === 6 ? "Gebeld" : value)) : row,
    );
    expect(isUntouched({ ...grid, values })).toBe(false);
  });
});
