import type { SheetIndex } from "../cell";
import type { Review } from "../supplier/review";
import type { ReviewColumn } from "../supplier/review-words";
import { longestWord } from "./text-width";

const BEFORE_CRITERIA = [
  "nr",
  "name",
  "kvk",
  "levelBefore",
  "level",
  "trend",
  "certificate",
  "code",
  "clause",
] as const;
const AFTER_CRITERIA = [
  "score",
  "verdict",
  "verdictBefore",
  "risk",
  "action",
  "owner",
  "due",
  "nextReview",
] as const;

/** Characters: as narrow as the words allow, because all of it stands on one page. */
export const REVIEW_WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  nr: 4.5,
  name: 23,
  kvk: 10,
  levelBefore: 9.5,
  level: 10,
  trend: 8.5,
  certificate: 18.5,
  code: 10.5,
  clause: 9.5,
  score: 8,
  verdict: 9,
  verdictBefore: 9,
  risk: 11,
  action: 24,
  owner: 11.5,
  due: 11.5,
  nextReview: 13.5,
};
const CRITERION_WIDTH = 11;

/** Rows at the top that are the same on every sheet. */
export const REVIEW_ROW = { marker: 0, title: 1, about: 2, headings: 4, blocks: 5 } as const;
const FACTS = 5;

/** The longest word of a criterion is never cut; Excel's arrow in a header hides part of a narrower one. */
const WIDEST_CRITERION = 18;

/** Where everything stands on one review sheet; 0-based. */
export interface ReviewLayout {
  readonly column: Readonly<Record<ReviewColumn, SheetIndex>>;
  readonly criterion: (index: number) => SheetIndex;
  readonly lastColumn: SheetIndex;
  readonly header: SheetIndex;
  readonly firstRow: SheetIndex;
  readonly lastRow: SheetIndex;
  /** The first row below the table with something in it. */
  readonly tail: SheetIndex;
  readonly widths: readonly number[];
}

/** The blocks above the table borrow its columns. */
export const BLOCK_COLUMN = {
  fact: 1,
  factValue: 2,
  criterion: 4,
  criterionEnd: 6,
  weight: 7,
  label: 8,
  value: 9,
} as const;

/** `names`: the criteria as the sheet calls them. */
export function reviewLayout(
  { criteria, lines }: Pick<Review, "criteria" | "lines">,
  names: readonly string[] = criteria.map(({ name }) => name),
): ReviewLayout {
  const count = criteria.length;
  const first = BEFORE_CRITERIA.length;
  const column = Object.fromEntries([
    ...BEFORE_CRITERIA.map((key, index) => [key, index]),
    ...AFTER_CRITERIA.map((key, index) => [key, first + count + index]),
  ]) as Record<ReviewColumn, SheetIndex>;
  const header = REVIEW_ROW.blocks + Math.max(FACTS, count) + 1;
  // An Excel table has at least one row.
  const lastRow = header + Math.max(1, lines.length);
  return {
    column,
    criterion: (index) => first + index,
    lastColumn: column.nextReview,
    header,
    firstRow: header + 1,
    lastRow,
    tail: lastRow + 3,
    widths: [
      ...BEFORE_CRITERIA.map((key) => REVIEW_WIDTHS[key]),
      ...names.map((name) =>
        Math.min(WIDEST_CRITERION, Math.max(CRITERION_WIDTH, longestWord(name, true) + 0.5)),
      ),
      ...AFTER_CRITERIA.map((key) => REVIEW_WIDTHS[key]),
    ],
  };
}
