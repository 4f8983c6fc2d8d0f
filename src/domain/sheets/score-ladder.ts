import { LEVELS, levelRank } from "../pso/level";
import type { Canvas, ColumnHeader } from "./canvas";
import { CENTER, PRICE_FORMAT, SHARE_FORMAT } from "./score-formats";
import { COLUMN, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** What each level is worth: its share of a PSO criterion, its discount, or both; only when the tender uses it. */
export function writeLadder(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { ladder } = layout;
  if (ladder === null) return;
  const { texts, outcome } = input;
  const { utilities, discounts, rule } = outcome.tender;
  canvas.text(ladder.heading, 0, texts.headings.ladder, "heading");
  canvas.headers(ladder.header, ladderHeaders(layout, input));
  LEVELS.forEach((level, index) => {
    const row = ladder.first + index;
    canvas.number(row, COLUMN.number, levelRank(level), "label", CENTER);
    canvas.text(row, COLUMN.name, texts.level[level], "label");
    if (ladder.utility !== null) canvas.number(row, ladder.utility, utilities[level], "input");
    if (ladder.discount === null) return;
    if (rule.kind === "korting procent")
      canvas.number(row, ladder.discount, discounts.share[level], "input", { format: SHARE_FORMAT });
    else canvas.number(row, ladder.discount, discounts.euro[level], "input", { format: PRICE_FORMAT });
  });
}

export function ladderHeaders(
  { ladder }: Pick<ScoreLayout, "ladder">,
  { texts, outcome }: ScoreSheetInput,
): readonly ColumnHeader[] {
  if (ladder === null) return [];
  const { columns } = texts;
  const inPercent = outcome.tender.rule.kind === "korting procent";
  const right = (column: number | null, text: string): readonly ColumnHeader[] =>
    column === null ? [] : [{ column, text, align: "right" }];
  return [
    { column: COLUMN.number, text: columns.levelRank, align: "center" },
    { column: COLUMN.name, text: columns.level },
    ...right(ladder.utility, columns.utility),
    ...right(ladder.discount, inPercent ? columns.discountShare : columns.discountEuro),
  ];
}
