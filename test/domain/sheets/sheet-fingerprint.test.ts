import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import {
  sheetFingerprint,
  shownFingerprint,
  type FingerprintArea,
} from "../../../src/domain/sheets/sheet-fingerprint";

/** Two rows that must keep their order, then a body; links in column C, the fingerprint in D1. */
const AREA: FingerprintArea = { bodyRow: 2, linkColumn: 2, shownAt: { row: 0, column: 3 } };
const of = (rows: readonly (readonly CellValue[])[]) => sheetFingerprint(rows, AREA);

const value = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.integer(),
  fc.constantFrom<CellValue>("", "a", "b", true),
);
const row = fc.array(value, { minLength: 4, maxLength: 4 });
const sheet = fc.array(row, { minLength: 3, maxLength: 8 });

test("is four groups of four, and is found again in the text of a cell", () => {
  const code = of([["a"], ["b"], ["c"]]);
  expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(shownFingerprint(`Vingerafdruk ${code}`)).toBe(code);
  expect(shownFingerprint("Vingerafdruk")).toBeNull();
  expect(shownFingerprint(12)).toBeNull();
});

test("stays what it is from one version to the next", () => {
  expect(
    of([
      ["Inkoopladder · PSO-controle", "", "", "x"],
      [3, "Fout"],
      ["Fout", "De Linde", "B5"],
    ]),
  ).toBe("0C48-E3B3-AEB7-FB1E");
});

test("does not depend on the order of the rows in the body", () => {
  fc.assert(
    fc.property(
      sheet.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows.slice(2), { minLength: rows.length - 2 })),
      ),
      ([rows, body]) => {
        expect(of([...rows.slice(0, 2), ...body])).toBe(of(rows));
      },
    ),
  );
});

test("changes when a value changes, moves, comes twice or goes", () => {
  const text = (given: CellValue): string =>
    String(given)
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim();
  fc.assert(
    fc.property(sheet, fc.nat(), fc.constantFrom(0, 1, 3), value, (rows, pick, column, other) => {
      const at = pick % rows.length;
      const before = rows[at]?.[column] ?? "";
      fc.pre(!(at === 0 && column === 3) && text(before) !== text(other));
      const edited = rows.map((cells, index) =>
        index === at ? cells.map((cell, position) => (position === column ? other : cell)) : cells,
      );
      expect(of(edited)).not.toBe(of(rows));
    }),
  );
  const rows = [["a"], ["b"], ["c", "d"], ["e"]];
  expect(of([...rows, ["e"]])).not.toBe(of(rows));
  expect(of(rows.slice(0, 3))).not.toBe(of(rows));
  expect(of([["b"], ["a"], ...rows.slice(2)])).not.toBe(of(rows));
  expect(of([["a"], ["b"], ["d", "c"], ["e"]])).not.toBe(of(rows));
  expect(of([["a"], ["b"], ["cd"], ["e"]])).not.toBe(of(rows));
});

test("is blind to what programs change when they save a file", () => {
  const rows: CellValue[][] = [["a"], [3, "Let op"], ["Fout", "De\r\nLinde", "B5"], ["Fout", "Es", "C7"]];
  const saved: CellValue[][] = [
    ["a", "", "", "Vingerafdruk"],
    ["3", "Let op", ""],
    ["Fout", " De\nLinde ", 0, ""],
    ["Fout", "Es", "#NAME?"],
    ["", "", "", ""],
  ];
  expect(of(saved)).toBe(of(rows));
});

test("notices a remark where a link stood", () => {
  const rows: CellValue[][] = [["a"], ["b"], ["Fout", "De Linde", "B5"]];
  expect(of([["a"], ["b"], ["Fout", "De Linde", "gebeld"]])).not.toBe(of(rows));
});
