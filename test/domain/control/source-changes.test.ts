import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { sourceChanges } from "../../../src/domain/control/source-changes";
import type { SourceTable } from "../../../src/domain/control/source-rows";
import { cellAddress } from "../../../src/domain/sheets/cell-address";

const KEY = { tender: "Kantine", lot: "" };
const COLUMNS = ["bidder", "price", "score:Plan"].map((key, column) => ({ key, header: key, column }));
const tableOf = (rows: readonly (readonly CellValue[])[], columns = COLUMNS): SourceTable => ({
  role: "bids",
  sheet: "Inschrijvingen",
  columns,
  rows: rows.map((cells, row) => ({ row: row + 1, cells })),
});
const changes = (was: SourceTable, is: SourceTable) =>
  sourceChanges(was, is, KEY, false).map(({ cell, was, is }) => [cell, was, is]);

/** Rows that differ in their first cell, as bidders do. */
const tables = fc
  .uniqueArray(
    fc.tuple(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
      fc.integer(),
      fc.integer(),
    ),
    {
      minLength: 1,
      maxLength: 12,
      selector: ([name]) => name.trim().normalize("NFC"),
    },
  )
  .map((rows): CellValue[][] => rows.map(([name, price, score]) => [`x${name}`, price, score]));

it("finds nothing in rows that were put in another order", () => {
  fc.assert(
    fc.property(tables, fc.func(fc.integer()), (rows, order) => {
      const sorted = [...rows].sort((a, b) => order(a) - order(b));
      expect(changes(tableOf(rows), tableOf(sorted))).toEqual([]);
    }),
  );
});

it("finds exactly the cell that was changed, wherever its row stands by now", () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 2 }), fc.nat(), (rows, which, column, shift) => {
      const at = which % rows.length;
      const edited = rows.map((row, index) =>
        index === at ? row.map((value, position) => (position === column ? Number(value) + 1 : value)) : row,
      );
      const turn = shift % rows.length;
      const moved = [...edited.slice(turn), ...edited.slice(0, turn)];
      const row = 1 + ((at - turn + rows.length) % rows.length);
      expect(changes(tableOf(rows), tableOf(moved))).toEqual([
        [cellAddress(row, column), rows[at]?.[column], Number(rows[at]?.[column]) + 1],
      ]);
    }),
  );
});

it("tells a row that is gone by its old cells, and a new one by its own", () => {
  const [a, b, c] = [
    ["A bv", 1, 2],
    ["B bv", 3, 4],
    ["C bv", 5, 6],
  ];
  const [first = [], second = [], third = []] = [a, b, c];
  expect(changes(tableOf([first, second]), tableOf([first]))).toEqual([
    ["A3", "B bv", ""],
    ["B3", 3, ""],
    ["C3", 4, ""],
  ]);
  expect(changes(tableOf([first]), tableOf([first, third]))).toEqual([
    ["A3", "", "C bv"],
    ["B3", "", 5],
    ["C3", "", 6],
  ]);
});

it("follows a column that was moved or renamed, and tells one that is gone", () => {
  const was = tableOf([["A bv", 1, 2]]);
  const moved = [
    { key: "price", header: "Prijs", column: 5 },
    { key: "bidder", header: "Naam", column: 6 },
  ];
  expect(changes(was, tableOf([[1, "A bv"]], moved))).toEqual([["C2", 2, ""]]);
  expect(changes(was, tableOf([[9, "A bv"]], moved))).toEqual([
    ["F2", 1, 9],
    ["C2", 2, ""],
  ]);
});

it("says what a changed cell is about", () => {
  const [change] = sourceChanges(tableOf([["A bv", 1, 2]]), tableOf([["A bv", 9, 2]]), KEY, false);
  expect(change).toMatchObject({ part: "source", about: "price · A bv", key: KEY });
});
