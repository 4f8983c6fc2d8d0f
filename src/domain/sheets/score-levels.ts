import { LEVELS, levelRank } from "../pso/level";
import type { BidLevel } from "../tender/tender";
import type { Canvas } from "./canvas";
import { formulaText } from "./formula-text";
import { COLUMN, inRow, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { ScoreSheetTexts } from "./score-sheet-texts";

/** Per bid the level that the certificate states, the level that counts on the reference date, and why they differ. */
export function writeLevels(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts } = input;
  const { levels } = layout;
  canvas.text(levels.heading, 0, texts.headings.levels, "heading");
  canvas.paragraph(levels.heading + 1, 0, layout.lastColumn, texts.notes.levels, "note");
  canvas.text(levels.header, COLUMN.number, texts.columns.bid, "columnHeader", { align: "right", wrap: true });
  canvas.text(levels.header, COLUMN.name, texts.columns.bidder, "columnHeader");
  canvas.text(levels.header, COLUMN.first, texts.columns.stated, "columnHeader", { wrap: true });
  canvas.text(levels.header, COLUMN.first + 1, texts.columns.countsAs, "columnHeader", { wrap: true });
  canvas.text(levels.header, levels.rank, texts.columns.levelRank, "columnHeader", { align: "right", wrap: true });
  canvas.text(levels.header, levels.rank + 1, texts.columns.remark, "columnHeader");
  for (let column = levels.rank + 2; column <= layout.lastColumn; column++) {
    canvas.blank(levels.header, column, "columnHeader");
  }
  canvas.height(levels.header, 33);
  input.outcome.bids.forEach(({ bid }, index) => {
    const row = levels.first + index;
    canvas.number(row, COLUMN.number, index + 1, "label");
    canvas.text(row, COLUMN.name, bid.bidder, "label");
    const stated = bid.level.stated === null ? texts.nothingStated : texts.level[bid.level.stated];
    canvas.text(row, COLUMN.first, stated, "input");
    canvas.formula(row, COLUMN.first + 1, levelWord(inRow(row, levels.rank), texts), "formula");
    canvas.number(row, levels.rank, levelRank(bid.level.counted), "input");
    canvas.text(row, levels.rank + 1, levelRemark(bid.level, texts), "label");
  });
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
