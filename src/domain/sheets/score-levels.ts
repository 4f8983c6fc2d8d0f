import { LEVELS, levelRank } from "../pso/level";
import type { BidLevel } from "../tender/tender";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { CENTER, DATE_FORMAT } from "./score-formats";
import { shownDay } from "./score-facts";
import { COLUMN, type ScoreLayout } from "./score-layout";
import { figure, said } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";

/** Per bid the level that the certificate states, the level that counts on the reference date, and why they differ. */
export function writeLevels(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { levels } = layout;
  canvas.text(levels.heading, 0, texts.headings.levels, "heading");
  const date = cellAddress(layout.head.facts.get("referenceDate") ?? 0, COLUMN.first, true);
  canvas.formula(levels.heading, COLUMN.first, date, "heading", {
    format: DATE_FORMAT,
    align: "left",
    ...figure(shownDay(input.outcome.tender.referenceDate, input.date1904), 0),
  });
  canvas.paragraph(levels.heading + 1, 0, layout.lastColumn, texts.notes.levels, "note");
  canvas.headers(levels.header, levelHeaders(layout, texts));
  input.outcome.bids.forEach(({ bid }, index) => {
    const row = levels.first + index;
    canvas.number(row, COLUMN.number, index + 1, "label", CENTER);
    canvas.text(row, COLUMN.name, bid.bidder, "label", { wrap: true });
    canvas.fit(row, COLUMN.name, COLUMN.name, bid.bidder);
    const stated = bid.level.stated === null ? texts.nothingStated : texts.level[bid.level.stated];
    canvas.text(row, COLUMN.first, stated, "input");
    canvas.formula(row, COLUMN.first + 1, levelWord(inRow(row, levels.rank), texts), "formula", {
      ...said(texts.level[bid.level.counted]),
    });
    canvas.number(row, levels.rank, levelRank(bid.level.counted), "input", { align: "center" });
    canvas.text(row, levels.rank + 1, levelRemark(bid.level, texts), "label");
    if (layout.live) canvas.blanks(row, levels.rank + 2, layout.lastColumn, "label");
  });
}

export function levelHeaders(
  { levels, lastColumn }: Pick<ScoreLayout, "levels" | "lastColumn">,
  { columns }: ScoreSheetTexts,
): readonly ColumnHeader[] {
  return [
    { column: COLUMN.number, text: columns.bid, align: "center" },
    { column: COLUMN.name, text: columns.bidder },
    { column: COLUMN.first, text: columns.stated },
    { column: COLUMN.first + 1, text: columns.countsAs },
    { column: levels.rank, text: columns.levelRank, align: "center" },
    { column: levels.rank + 1, lastColumn, text: columns.remark },
  ];
}

/** The word for a rank on the ladder, as a formula without "=". */
export function levelWord(rank: string, texts: ScoreSheetTexts): string {
  return `CHOOSE(${rank}+1,${LEVELS.map((level) => formulaText(texts.level[level])).join(",")})`;
}

function levelRemark(level: BidLevel, texts: ScoreSheetTexts): string {
  const parts: string[] = [];
  if (level.reason !== null) parts.push(texts.levelReason[level.reason]);
  else if (level.counts && level.counted !== "none") parts.push(texts.counts);
  if (level.pso30plus) parts.push(texts.pso30plus);
  if (level.equivalent) parts.push(texts.equivalentProof);
  return parts.join("; ");
}
