import fc from "fast-check";
import type { CellEdit } from "../../src/application/workbook";
import { answerBytesOf, editBands } from "../../src/excel/edit-bands";

const PLENTY = 2_000_000;

function edit(sheet: string, row: number, column: number, was: string | number = ""): CellEdit {
  return { sheet, row, column, was, becomes: "x", format: null };
}

const EDITS = fc.uniqueArray(
  fc.record({
    sheet: fc.constantFrom("Een", "Twee"),
    row: fc.oneof(fc.nat(400), fc.nat(1_000_000)),
    column: fc.nat(3),
    was: fc.oneof(fc.string({ maxLength: 40 }), fc.integer()),
  }),
  { selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`, maxLength: 60 },
);

it("puts every edit in exactly one band, which is its own sheet and column from its first row to its last", () => {
  fc.assert(
    fc.property(EDITS, fc.integer({ min: 1, max: 3_000 }), (cells, maxBytes) => {
      const edits = cells.map(({ sheet, row, column, was }) => edit(sheet, row, column, was));
      const bands = editBands(edits, maxBytes);
      expect(new Set(bands.flatMap((band) => band.edits))).toEqual(new Set(edits));
      expect(bands.flatMap((band) => band.edits)).toHaveLength(edits.length);
      for (const band of bands) {
        const rows = band.edits.map(({ row }) => row);
        expect(band.row).toBe(rows[0]);
        expect(band.row + band.rowCount - 1).toBe(rows.at(-1));
        expect([...rows].sort((left, right) => left - right)).toEqual(rows);
        expect(band.edits.every(({ sheet, column }) => sheet === band.sheet && column === band.column)).toBe(
          true,
        );
        expect(band.rowCount).toBeLessThanOrEqual(Math.max(2 * band.edits.length, band.edits.length + 200));
      }
    }),
  );
});

it("takes a whole column at once, and a row far away by itself", () => {
  const edits = [...Array.from({ length: 10_000 }, (_, row) => edit("Een", row, 2)), edit("Een", 900_000, 2)];
  expect(editBands([...edits].reverse(), PLENTY).map(({ row, rowCount }) => [row, rowCount])).toEqual([
    [0, 10_000],
    [900_000, 1],
  ]);
});

it("cuts what would be more than one answer", () => {
  const edits = Array.from({ length: 100 }, (_, row) => edit("Een", row, 0, "lang ".repeat(100)));
  const bands = editBands(edits, 20_000);
  expect(bands.length).toBeGreaterThan(4);
  expect(Math.max(...bands.map(answerBytesOf))).toBeLessThanOrEqual(20_000);
});
