import type { Canvas } from "./canvas";
import { cellAddress } from "./cell-address";
import { formulaText } from "./formula-text";
import { HEAD_ROW, type ScoreLayout } from "./score-layout";
import type { ScoreSheetDocument } from "./score-sheet-document";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { CellRange } from "./sheet-document";
import { quoteSheet } from "./quote-sheet";

/** The column of the sheet `Controle` with the control numbers that were replaced, and as many rows as it will ever have. */
const REPLACED = "$G$1:$G$10000";

/** The cell that the control number comes into: two columns wide, as it has 19 characters. */
export function controlCell({ head }: ScoreLayout): { readonly row: number; readonly column: number } {
  return { row: head.control, column: head.valueColumn - 1 };
}

/** The cells of the first page that say what happened after scoring, and everything that they may say. */
export function liveCells(
  { head }: ScoreLayout,
  { texts, controlSheet }: ScoreSheetInput,
): ScoreSheetDocument["liveCells"] {
  const { control, changed, unchanged, missing } = texts;
  const source = {
    row: head.source,
    column: head.valueColumn,
    texts: [unchanged, changed, missing],
    whenReplaced: null,
  };
  if (head.status === null || controlSheet === undefined || controlSheet === null) return [source];
  const see = control.see(controlSheet);
  return [
    source,
    {
      row: head.status,
      column: head.valueColumn,
      texts: [control.inForce, control.replaced, control.sourceChanged, control.unknown],
      whenReplaced: control.replaced,
    },
    { row: HEAD_ROW.replaced, column: 0, texts: ["", see, control.seeSource], whenReplaced: see },
  ];
}

/** Room for the control number, and whether this is still the score in force: a formula over the sheet `Controle`. */
export function writeControl(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, controlSheet } = input;
  const { head, lastColumn } = layout;
  const { labelColumn, valueColumn } = head;
  const { row, column } = controlCell(layout);
  canvas.text(row, labelColumn, texts.control.number, "label");
  canvas.blanks(row, labelColumn + 1, column - 1, "label");
  canvas.text(row, column, "", "result", { align: "right" });
  canvas.blanks(row, column + 1, valueColumn, "result");
  canvas.merge({ row, column, lastRow: row, lastColumn: valueColumn });
  if (head.status === null || controlSheet === undefined || controlSheet === null) return;
  const status = cellAddress(head.status, valueColumn, true);
  const found = `COUNTIF(${quoteSheet(controlSheet)}!${REPLACED},${cellAddress(row, column, true)})`;
  const { control } = texts;
  const [replaced, inForce] = [formulaText(control.replaced), formulaText(control.inForce)];
  const changed = `${cellAddress(head.source, valueColumn, true)}=${formulaText(texts.changed)}`;
  canvas.text(head.status, labelColumn, texts.control.status, "label");
  canvas.blanks(head.status, labelColumn + 1, valueColumn - 1, "label");
  // A sheet that was mailed alone has nothing to look in: it cannot say that no later score took its place.
  const known = `IF(${found}>0,${replaced},IF(${changed},${formulaText(control.sourceChanged)},${inForce}))`;
  const formula = `IFERROR(${known},${formulaText(control.unknown)})`;
  canvas.formula(head.status, valueColumn, formula, "ok", { align: "right" });
  const note = formulaText(texts.control.see(controlSheet));
  const notes = `IF(${status}=${replaced},${note},IF(${changed},${formulaText(control.seeSource)},""))`;
  canvas.formula(HEAD_ROW.replaced, 0, notes, "sentence");
  canvas.merge({ row: HEAD_ROW.replaced, column: 0, lastRow: HEAD_ROW.replaced, lastColumn });
  const whole = (at: number): CellRange => ({ row: at, column: 0, lastRow: at, lastColumn });
  const shown: readonly CellRange[] = [
    { row: head.status, column: valueColumn, lastRow: head.status, lastColumn: valueColumn },
    ...[HEAD_ROW.title, HEAD_ROW.result, HEAD_ROW.replaced].map(whole),
  ];
  for (const range of shown)
    canvas.when({ kind: "when", range, formula: `=OR(${status}=${replaced},${changed})`, role: "error" });
  canvas.when({
    kind: "when",
    range: { row: head.status, column: valueColumn, lastRow: head.status, lastColumn: valueColumn },
    formula: `=${status}=${formulaText(control.unknown)}`,
    role: "warning",
  });
}
