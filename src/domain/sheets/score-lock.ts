import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { COLUMN, type ScoreLayout } from "./score-layout";
import type { ScoreSheetInput } from "./score-sheet-input";

/** What the reader must know first: each change since the model was fixed, then everything else. */
export function frontWarnings({ lock, warnings }: ScoreSheetInput): readonly string[] {
  return [...(lock?.changes ?? []), ...warnings];
}

/** Whether the model was fixed before the prices were read, under the other facts; its row is null where nothing is known. */
export function writeLock(canvas: Canvas, layout: ScoreLayout, { lock, texts }: ScoreSheetInput): void {
  const row: SheetIndex | null = layout.head.lock;
  if (row === null || !lock) return;
  canvas.text(row, 0, texts.blocks.lock, "label");
  canvas.blank(row, 1, "label");
  canvas.paragraph(row, COLUMN.first, layout.lastColumn, lock.statement, "label");
}
