import fc from "fast-check";
import type { DocumentCell } from "../../src/domain/sheets/sheet-document";
import { contentBands, guardedTexts } from "../../src/excel/content-bands";
import { documentCells, formulaCell } from "../support/sheet-document";

const someCells = fc.uniqueArray(
  fc.record({
    row: fc.nat({ max: 400 }),
    column: fc.nat({ max: 30 }),
    content: fc.oneof(
      fc.record({ kind: fc.constant("number" as const), value: fc.integer() }),
      fc.record({ kind: fc.constant("text" as const), text: fc.string({ minLength: 1 }) }),
    ),
    role: fc.constant("plain" as const),
  }),
  { selector: (cell) => `${cell.row},${cell.column}`, maxLength: 60 },
);

function written(cells: readonly DocumentCell[], maxBytes: number): ReadonlyMap<string, string | number> {
  const found = new Map<string, string | number>();
  for (const band of contentBands(cells, maxBytes)) {
    band.formulas.forEach((line, down) =>
      line.forEach((value, right) => {
        const place = `${band.row + down},${band.column + right}`;
        expect(found.has(place)).toBe(false);
        found.set(place, value);
      }),
    );
  }
  return new Map([...found].filter(([, value]) => value !== ""));
}

describe("bands of contents", () => {
  it("write every cell once and nothing else, however small the bands must be", () => {
    fc.assert(
      fc.property(someCells, fc.integer({ min: 50, max: 5_000 }), (cells, maxBytes) => {
        const contents = written(cells, maxBytes);
        expect(contents.size).toBe(cells.length);
        for (const { row, column, content } of cells) {
          const value = contents.get(`${row},${column}`);
          if (content.kind === "number") expect(value).toBe(content.value);
          else expect([content.text, `'${content.text}`]).toContain(value);
        }
      }),
    );
  });

  it("keep to their size where a row allows it", () => {
    const rows = Array.from({ length: 500 }, (_, row) => [`tekst ${row}`, row]);
    const bands = contentBands(documentCells(rows), 2_000);
    expect(Math.max(...bands.map((band) => band.bytes))).toBeLessThanOrEqual(2_000);
    expect(bands.length).toBeGreaterThan(1);
  });

  it("are one for an ordinary sheet, formulas and constants together", () => {
    const cells = [...documentCells([["Punten", 80]]), formulaCell(1, 1, "=ROUND(B1,2)")];
    expect(contentBands(cells, 10_000).map((band) => band.formulas)).toEqual([
      [
        ["Punten", 80],
        ["", "=ROUND(B1,2)"],
      ],
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuse %d", (value) => {
    expect(() => contentBands(documentCells([[value]]), 1_000)).toThrow(RangeError);
  });

  it("refuse a formula without =", () => {
    expect(() => contentBands([formulaCell(0, 0, "A1")], 1_000)).toThrow(RangeError);
  });
});

describe("texts that need an apostrophe", () => {
  it.each(["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "'a"])("%j gets one and is read back", (text) => {
    const cells = documentCells([[text]]);
    expect(contentBands(cells, 1_000)[0]?.formulas).toEqual([[`'${text}`]]);
    expect(guardedTexts(cells)).toEqual([{ row: 0, column: 0, text }]);
  });

  it.each(["Bakker", "00123", "1-2", " =1", ""])("%j goes as it is", (text) => {
    expect(guardedTexts(documentCells([[text]]))).toEqual([]);
  });

  it("never touch a formula", () => {
    expect(guardedTexts([formulaCell(0, 0, "=1+1")])).toEqual([]);
  });
});
