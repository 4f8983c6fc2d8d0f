/** Fewer rows than this may match by accident. */
const FEWEST_ROWS = 3;
const EXACT = 1e-6;
const ROUNDED = 1e-9;

type Statistic = (scores: readonly number[]) => number;

const STATISTICS: readonly Statistic[] = [
  mean,
  (scores) => mean(scores) * scores.length,
  (scores) => Math.max(...scores) - Math.min(...scores),
  (scores) => deviation(scores, scores.length - 1),
  (scores) => deviation(scores, scores.length),
];

/**
 * Whether a column is worked out from the columns before it: in every row their mean, sum, range or standard deviation, as
 * it is or rounded to one or two decimals. Such a column is no assessor, whatever its header; and if somebody did score the
 * mean of the others every time, leaving that out changes no mean.
 */
export function isDerived(
  column: readonly (number | null)[],
  before: readonly (readonly (number | null)[])[],
): boolean {
  const rows = column.flatMap((value, row) => {
    const others = before.flatMap((each) => each[row] ?? []);
    return value === null || others.length < 2 ? [] : [{ value, others }];
  });
  const varied = rows.filter(({ others }) => others.some((each) => each !== others[0]));
  if (varied.length < FEWEST_ROWS) return false;
  return STATISTICS.some((statistic) =>
    rows.every(({ value, others }) => isNearly(value, statistic(others))),
  );
}

function isNearly(value: number, exact: number): boolean {
  const to = (digits: number): number => Math.round(exact * 10 ** digits) / 10 ** digits;
  return Math.abs(value - exact) <= EXACT || [1, 2].some((digits) => Math.abs(value - to(digits)) <= ROUNDED);
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function deviation(scores: readonly number[], freedom: number): number {
  const middle = mean(scores);
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - middle) ** 2, 0) / freedom);
}
