import fc from "fast-check";
import { pageBreaks, type PageBlock } from "../../../src/domain/sheets/page-breaks";
import { PRINTED_AREA } from "../../../src/domain/sheets/printed-area";

/** Nine columns that are narrower than the page, so that it is printed at its own size: 34 rows of 15 points. */
const WIDTHS = Array.from({ length: 9 }, () => 12);
const ROW = 15;
const HEAD = 3;

/** Blocks of so many rows each, one empty row between them, after the first two rows. */
function blocksOf(sizes: readonly number[], chapter = -1): PageBlock[] {
  let first = 0;
  return sizes.map((size, index) => {
    const block = { first, last: first + size - 1, head: HEAD, chapter: index === chapter };
    first += size + 1;
    return block;
  });
}

const breaksOf = (blocks: readonly PageBlock[]) => pageBreaks(blocks, new Map(), WIDTHS);

describe("pageBreaks", () => {
  test("leaves a sheet of one page alone", () => expect(breaksOf(blocksOf([10, 8, 8]))).toEqual([]));

  test("keeps a block together that fits on a page", () =>
    expect(breaksOf(blocksOf([20, 20]))).toEqual([21]));

  test("starts a chapter on a new page, unless that leaves the page before it nearly empty", () => {
    expect(breaksOf(blocksOf([16, 8], 1))).toEqual([17]);
    expect(breaksOf(blocksOf([8, 8], 1))).toEqual([]);
  });

  test("starts a long block at the foot of a page only with some rows under its heading", () => {
    expect(breaksOf(blocksOf([26, 60]))[0]).not.toBe(27);
    expect(breaksOf(blocksOf([28, 60]))[0]).toBe(29);
  });

  test("divides a long block evenly, so that its last page is not nearly empty", () => {
    const [first = 0, second = 0] = breaksOf(blocksOf([4, 66]));
    expect(second - first).toBeGreaterThan(10);
    expect(71 - second).toBeGreaterThan(10);
  });

  test("lets a very long block run on and starts what follows on a new page", () => {
    expect(breaksOf(blocksOf([10, 3_000, 5]))).toEqual([3012]);
  });

  test("no page holds more than fits, and no heading stands alone at its foot", () => {
    const sizes = fc.array(fc.integer({ min: HEAD + 1, max: 120 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 7 }), (given, chapter) => {
        const blocks = blocksOf(given, chapter);
        const breaks = breaksOf(blocks);
        expect([...new Set(breaks)].sort((a, b) => a - b)).toEqual(breaks);
        const end = (blocks.at(-1)?.last ?? 0) + 1;
        [0, ...breaks].forEach((from, index) => {
          const rows = (breaks[index] ?? end) - from;
          // Empty rows at the foot may hang over the edge: nobody sees them.
          expect((rows - 1) * ROW + (index === 0 ? 0 : 2 * ROW)).toBeLessThanOrEqual(PRINTED_AREA.height);
        });
        for (const { first, last } of blocks) {
          for (let row = first + 1; row <= Math.min(last, first + HEAD); row++)
            expect(breaks).not.toContain(row);
        }
      }),
    );
  });
});
