import fc from "fast-check";
import { rectangles, type KeyedCell } from "../../src/excel/rectangles";

/** Cells of a small sheet, no place twice, in any order. */
const someCells = fc
  .uniqueArray(
    fc.record({
      row: fc.nat({ max: 6 }),
      column: fc.nat({ max: 6 }),
      key: fc.constantFrom("a", "b", "c"),
    }),
    { selector: (cell) => `${cell.row},${cell.column}`, maxLength: 49 },
  )
  .map((cells): readonly KeyedCell[] => cells);

function cellsOf(found: ReturnType<typeof rectangles>): readonly string[] {
  return found.flatMap(({ key, row, column, lastRow, lastColumn }) =>
    Array.from({ length: lastRow - row + 1 }, (_, down) =>
      Array.from(
        { length: lastColumn - column + 1 },
        (__, right) => `${row + down},${column + right},${key}`,
      ),
    ).flat(),
  );
}

describe("rectangles of equal cells", () => {
  it("cover every cell exactly once, with its own key, and nothing else", () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        expect([...cellsOf(rectangles(cells))].sort()).toEqual(
          cells.map(({ row, column, key }) => `${row},${column},${key}`).sort(),
        );
      }),
    );
  });

  it("are never more than the cells", () => {
    fc.assert(fc.property(someCells, (cells) => rectangles(cells).length <= cells.length));
  });

  it.each([
    ["a table with a look per column", (_row: number, column: number) => String(column), 5],
    ["a table with a look per row", (row: number) => String(row), 8],
    ["a plain block", () => "x", 1],
  ])("are few for %s", (_, key, expected) => {
    const cells = Array.from({ length: 8 }, (__, row) =>
      Array.from({ length: 5 }, (___, column) => ({ row, column, key: key(row, column) })),
    ).flat();
    expect(rectangles(cells)).toHaveLength(expected);
  });
});
