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

/** Characters: as narrow as the words allow, because two pages beside each other hold all of it. */
export const REVIEW_WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  nr: 4.5,
  name: 24,
  kvk: 10,
  levelBefore: 9.5,
  level: 10,
  trend: 9,
  certificate: 18.5,
  code: 10.5,
  clause: 10.5,
  score: 8,
  verdict: 9,
  verdictBefore: 9,
  risk: 11,
  action: 28,
  owner: 18,
  due: 11.5,
  nextReview: 13.5,
};
const CRITERION_WIDTH = 11;

/** Rows at the top that are the same on every sheet. */
export const REVIEW_ROW = { marker: 0, title: 1, about: 2, headings: 4, blocks: 5 } as const;
const FACTS = 5;

/** The longest word of a criterion is never cut; Excel's arrow in a header hides part of a narrower one. */
const WIDEST_CRITERION = 18;

const WIDEST_ACTION = 60;
/** An action this wide, though cut to the widest, still leaves less than one criterion between the pages. */
const STILL_EQUAL = 68;
const MOST_TEXT_COLUMNS = 12;

/** Where everything stands on one review sheet; 0-based. */
export interface ReviewLayout {
  readonly column: Readonly<Record<ReviewColumn, SheetIndex>>;
  readonly criterion: (index: number) => SheetIndex;
  readonly lastColumn: SheetIndex;
  readonly header: SheetIndex;
  readonly firstRow: SheetIndex;
  readonly lastRow: SheetIndex;
  /** The last column that texts below the table may take: all of them stay on the first page. */
  readonly textEnd: SheetIndex;
  /** The first row below the table with something in it. */
  readonly tail: SheetIndex;
  readonly widths: readonly number[];
}

/** Repeated on the second page; what stands there outside the table must be complete without the columns beside it. */
export const REPEATED_COLUMNS: readonly [SheetIndex, SheetIndex] = [0, 1];

/** The blocks above the table borrow its columns. */
export const BLOCK_COLUMN = {
  fact: 2,
  factEnd: 3,
  factValue: 4,
  factValueEnd: 5,
  criterion: 6,
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
    textEnd: Math.min(first + count - 1, MOST_TEXT_COLUMNS),
    tail: lastRow + 3,
    widths: widthsFor(names),
  };
}

/**
 * With the column for the action as wide as makes both pages equal: programs that fit a sheet on two pages then begin the
 * second with the score. With many criteria they divide these too, and the action stays narrow.
 */
function widthsFor(names: readonly string[]): readonly number[] {
  const known = BEFORE_CRITERIA.map((key) => REVIEW_WIDTHS[key]);
  const judged = names.map((name) =>
    Math.min(WIDEST_CRITERION, Math.max(CRITERION_WIDTH, longestWord(name, true) + 0.5)),
  );
  const agreed = AFTER_CRITERIA.map((key) => REVIEW_WIDTHS[key]);
  const [from, to] = REPEATED_COLUMNS;
  const missing = printed([...known, ...judged]) - printed([...known.slice(from, to + 1), ...agreed]);
  const wanted = Math.floor(REVIEW_WIDTHS.action + missing);
  const action = wanted > STILL_EQUAL ? REVIEW_WIDTHS.action : Math.min(WIDEST_ACTION, wanted);
  return [
    ...known,
    ...judged,
    ...AFTER_CRITERIA.map((key) =>
      key === "action" ? Math.max(action, REVIEW_WIDTHS.action) : REVIEW_WIDTHS[key],
    ),
  ];
}

/** Characters on paper: each column has 5 pixels beside its 7 per character. */
function printed(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + 5 / 7, 0);
}
