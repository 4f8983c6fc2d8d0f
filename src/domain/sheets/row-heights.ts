/** Every stretch of rows of one height costs an action in Excel: few beside what the cells of the rows cost. */
const FREE_STRETCHES = 400;
const ROWS_PER_STRETCH = 10;

/**
 * Lines per row, in long stretches of one height: exact while that takes few stretches, else no row gets less than two
 * lines, then three, and so on. Never less than a row needs.
 */
export function evenLines(needed: readonly number[]): readonly number[] {
  const allowed = Math.max(FREE_STRETCHES, needed.length / ROWS_PER_STRETCH);
  const most = needed.reduce((highest, lines) => Math.max(highest, lines), 1);
  for (let least = 1; least < most; least++) {
    const lines = needed.map((each) => Math.max(each, least));
    if (stretches(lines) <= allowed) return lines;
  }
  return needed.map(() => most);
}

function stretches(lines: readonly number[]): number {
  return lines.reduce(
    (count, each, index) => (index > 0 && lines[index - 1] === each ? count : count + 1),
    0,
  );
}
