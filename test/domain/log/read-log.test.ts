import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { entryRows } from "../../../src/domain/log/log-chain";
import { LOG_COLUMNS, type LogRow, type NewLogEntry } from "../../../src/domain/log/log-row";
import { readLog } from "../../../src/domain/log/read-log";
import { INPUT_HEADER_ROW } from "../../../src/domain/sheets/input-sheet";
import { markerText } from "../../../src/domain/sheets/marker";
import type { WorkbookSnapshot } from "../../../src/domain/tables/snapshot";

const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const entry = (tender: string, details = "inkoopladder-model 1"): NewLogEntry => ({
  when: "2026-10-05 10:15",
  by: "Jan",
  what: "vastgelegd",
  tender,
  lot: "",
  outcome: "Er stonden nog geen prijzen.",
  controlNumber: "0000-0000-0000-0000",
  sha256: "00",
  details,
});

function rowsOf(entries: readonly NewLogEntry[]): LogRow[] {
  const rows: LogRow[] = [];
  for (const each of entries) rows.push(...entryRows(each, rows.at(-1)?.hash ?? "", digest));
  return rows;
}
const cellsOf = (rows: readonly LogRow[]): string[][] =>
  rows.map((row) => LOG_COLUMNS.map((column) => row[column]));

function workbook(
  rows: readonly (readonly CellValue[])[],
  columns = LOG_COLUMNS.length as number,
): WorkbookSnapshot {
  const head = Array.from({ length: INPUT_HEADER_ROW + 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (row === 0 && column === 0 ? markerText("log") : "")),
  );
  return {
    sheets: [
      { name: "Logboek", row: 0, column: 0, values: [...head, ...rows], visible: true, protected: false },
    ],
    tables: [
      {
        name: "Logboek",
        sheet: "Logboek",
        row: INPUT_HEADER_ROW,
        column: 0,
        rowCount: rows.length + 1,
        columnCount: columns,
        hasHeaders: true,
        hasTotals: false,
      },
    ],
    decimalSeparator: ",",
    thousandsSeparator: ".",
    date1904: false,
    structureProtected: false,
  };
}

const THREE = rowsOf([entry("A"), entry("B"), entry("C")]);

it("reads back what was written, texts longer than a cell included", () => {
  const long = Array.from({ length: 4000 }, (_, index) => `weging "${index}" = 1`).join(" ¶ ");
  const log = readLog(workbook(cellsOf(rowsOf([entry("A", long), entry("B")]))), digest);
  expect(log?.entries.map(({ tender, details }) => [tender, details.length])).toEqual([
    ["A", long.length],
    ["B", "inkoopladder-model 1".length],
  ]);
  expect(log?.entries[0]?.details).toBe(long);
  expect(log?.cells.length).toBeGreaterThan(3);
  expect(log?.broken).toBeNull();
});

it("notices any cell that somebody changed, wherever it is", () => {
  fc.assert(
    fc.property(
      fc.nat(THREE.length - 1),
      fc.nat(LOG_COLUMNS.length - 1),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
      (row, column, text) => {
        const cells = cellsOf(THREE);
        const before = cells[row]?.[column] ?? "";
        fc.pre(before !== text.normalize("NFC").trim());
        cells[row] = (cells[row] ?? []).map((cell, at) => (at === column ? text : cell));
        expect(readLog(workbook(cells), digest)?.broken).not.toBeNull();
      },
    ),
  );
});

it.each<[string, readonly number[], number]>([
  ["the first row is gone", [1, 2], 1],
  ["a row in the middle is gone", [0, 2], 2],
  ["two rows changed places", [1, 0, 2], 1],
  ["a row stands there twice", [0, 1, 1, 2], 3],
])("notices that %s", (_, kept, at) => {
  const cells = cellsOf(THREE);
  const log = readLog(workbook(kept.map((index) => cells[index] ?? [])), digest);
  expect(log?.broken).toMatchObject({ kind: "order", place: { row: INPUT_HEADER_ROW + 1 + at } });
});

it("is not disturbed by white space, a blank row or a column of the user's own", () => {
  const cells = cellsOf(THREE).map((row) => [...row.map((cell) => (cell === "" ? "" : ` ${cell} `)), 7]);
  const blank = cells[0]?.map(() => "") ?? [];
  const log = readLog(workbook([cells[0] ?? [], blank, ...cells.slice(1)], LOG_COLUMNS.length + 1), digest);
  expect(log?.broken).toBeNull();
  expect(log?.cells).toHaveLength(3);
  expect(log?.cells[0]?.at(-1)).toBe(7);
});

it("is null where there is no log, and takes no sheet without its marker", () => {
  const sheets = workbook(cellsOf(THREE)).sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index === 0 ? row.map(() => "Logboek") : row)),
  }));
  expect(readLog({ ...workbook([]), sheets }, digest)).toBeNull();
});
