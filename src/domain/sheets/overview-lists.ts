import { LINE, type Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import type { OverviewInput } from "./overview-input";
import { OVERVIEW_COLUMN, periodColumns, type OverviewLayout } from "./overview-layout";
import { lineCount } from "./text-width";
import type { OverviewActionColumn, OverviewSheetTexts } from "./overview-sheet-texts";

const CENTER = { align: "center" } as const;

/** Columns of the actions, borrowed from the matrix and merged. */
const ACTION: Readonly<Record<OverviewActionColumn, readonly [from: number, to: number]>> = {
  supplier: [5, 8],
  action: [9, 14],
  owner: [15, 16],
  due: [17, 18],
  since: [19, 20],
  state: [21, 22],
};

/** Whoever is due soonest may come to stand in any row: longer names are shortened, so that none needs much room. */
const LONGEST_NAME = 40;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Who is due soonest, live: a verdict that is filled in later moves a supplier forward. */
export function writeNextReviews(
  canvas: Canvas,
  { suppliers }: OverviewInput,
  layout: OverviewLayout,
  texts: OverviewSheetTexts,
): void {
  const { lists, nextCount, firstRow, lastRow } = layout;
  const { name, kvk, nextReview, scoreTrend, levelTrend } = OVERVIEW_COLUMN;
  canvas.text(lists, 0, texts.headings.next, "heading");
  canvas.height(lists, 20);
  if (nextCount === 0) {
    canvas.paragraph(lists + 1, 0, OVERVIEW_COLUMN.levelTrend, texts.noSuppliers, "note");
    return;
  }
  canvas.headers(lists + 1, [
    { column: name, text: texts.next.supplier },
    { column: kvk, text: texts.next.rank, align: "center" },
    { column: nextReview, text: texts.next.date, align: "center" },
    { column: scoreTrend, lastColumn: levelTrend, text: texts.next.verdict, align: "center" },
  ]);
  const lines = suppliers.reduce(
    (most, { name }) => Math.max(most, lineCount(shortened(name), layout.widths[OVERVIEW_COLUMN.name] ?? 1)),
    1,
  );
  const column = (at: number): string => rangeAddress(firstRow, at, lastRow, at);
  for (let rank = 1; rank <= nextCount; rank++) {
    const row = lists + 1 + rank;
    const found = `MATCH(${cellAddress(row, nextReview)},${column(nextReview)},0)`;
    const at = (column: string): string => `INDEX(${column},${found})`;
    const names = at(column(name));
    const short = `IF(LEN(${names})>${LONGEST_NAME},LEFT(${names},${LONGEST_NAME - 1})&"…",${names}&"")`;
    canvas.formula(row, name, `IFERROR(${short},"")`, "formula", { wrap: true });
    if (lines > 1) canvas.height(row, LINE * lines + 3);
    canvas.text(row, kvk, `${rank}.`, "label", CENTER);
    canvas.formula(row, nextReview, `IFERROR(SMALL(${column(nextReview)},${rank}),"")`, "formula", {
      format: "dd-mm-yyyy",
      align: "center",
    });
    const verdict = at(column(periodColumns(0).verdict));
    canvas.formula(row, scoreTrend, `IFERROR(${verdict}&"","")`, "formula", CENTER);
    canvas.blank(row, levelTrend, "formula");
    canvas.merge({ row, lastRow: row, column: scoreTrend, lastColumn: levelTrend });
  }
}

/** Every action that is open, those that are late first. */
export function writeOverviewActions(
  canvas: Canvas,
  { actions, date }: OverviewInput,
  { lists }: OverviewLayout,
  texts: OverviewSheetTexts,
): void {
  canvas.text(lists, ACTION.supplier[0], texts.headings.actions, "heading");
  if (actions.length === 0) {
    canvas.paragraph(lists + 1, ACTION.supplier[0], ACTION.action[1], texts.noActions, "note");
    return;
  }
  const keys = Object.keys(ACTION) as OverviewActionColumn[];
  const centered: ReadonlySet<OverviewActionColumn> = new Set(["due", "since", "state"]);
  canvas.headers(
    lists + 1,
    keys.map((key) => {
      const [column, lastColumn] = ACTION[key];
      return { column, lastColumn, text: texts.actions[key], align: centered.has(key) ? "center" : "left" };
    }),
  );
  const inOrder = [...actions].sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
  inOrder.forEach(({ supplier, text, owner, due, since }, index) => {
    const row = lists + 2 + index;
    const late = due !== null && due < date;
    const said: Readonly<Record<OverviewActionColumn, string>> = {
      supplier,
      action: text,
      owner,
      due: due === null ? "" : texts.day(due),
      since,
      state: late ? texts.overdue : texts.open,
    };
    for (const key of keys) {
      const [column, lastColumn] = ACTION[key];
      const role = key === "state" && late ? "error" : "label";
      if (!centered.has(key)) canvas.paragraph(row, column, lastColumn, said[key], role);
      else {
        canvas.text(row, column, said[key], role, CENTER);
        canvas.blanks(row, column + 1, lastColumn, role);
        if (lastColumn > column) canvas.merge({ row, lastRow: row, column, lastColumn });
      }
    }
  });
  const under = lists + 2 + actions.length;
  canvas.paragraph(under, ACTION.supplier[0], ACTION.state[1], texts.actionsNote, "note");
}
