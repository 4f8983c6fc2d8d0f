import type { SheetIndex } from "../cell";
import type { Canvas, CellLook } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { PRICE_FORMAT, totalFormat } from "./score-formats";
import { COLUMN, columnRange, type ScoreLayout } from "./score-layout";
import { figure, PART_DECIMALS, PRICE_DECIMALS, type BidFigures, type EngineFigures } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";
import { scoreCount, worthFromCopies } from "./score-worth";

/** The columns from which the lowest and highest price and the best quality are taken, one bid. */
export function writeBidAnchors(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  engine: BidFigures,
  index: number,
  knockOuts: readonly string[],
): void {
  const { inputs, points } = layout;
  const { tender } = input.outcome;
  const row = inputs.first + index;
  if (inputs.anchor !== null) {
    const price = inRow(row, inputs.price);
    const formula = anchorFormula(layout, input, row, price, price, knockOuts);
    canvas.formula(row, inputs.anchor, formula, "formula", {
      format: PRICE_FORMAT,
      ...figure(engine.anchor, PRICE_DECIMALS),
    });
  }
  if (inputs.anchorWorth !== null) {
    const { counted, needed } = scoreCount(tender, row);
    // Without all its scores a bid that dropped out cannot have been the best.
    const ofLapsed = `IF(${counted}<${needed},"",${worthFromCopies(layout, tender, row)})`;
    const own = inRow(points.first + index, points.worth ?? 0);
    const formula = anchorFormula(layout, input, row, own, ofLapsed, knockOuts);
    canvas.formula(row, inputs.anchorWorth, formula, "formula", {
      format: totalFormat(tender.rounding + 1),
      ...figure(engine.anchorWorth, PART_DECIMALS),
    });
  }
}

/** A figure while others may be compared with it, else "" so that MIN and MAX pass it by. */
function anchorFormula(
  layout: ScoreLayout,
  input: ScoreSheetInput,
  row: SheetIndex,
  ofCounted: string,
  ofLapsed: string,
  knockOuts: readonly string[],
): string {
  const { inputs } = layout;
  const counts = `${inRow(row, inputs.counts)}=1`;
  if (input.outcome.tender.recalculate !== "no") return `IF(${counts},${ofCounted},"")`;
  const lapsed = `${inRow(row, inputs.status)}<>${formulaText(input.texts.status.lapsed)}`;
  // A blank price would read as zero.
  const out = [lapsed, `NOT(ISNUMBER(${inRow(row, inputs.price)}))`, ...knockOuts];
  return `IF(${counts},${ofCounted},IF(OR(${out.join(",")}),"",${ofLapsed}))`;
}

/** What the others are compared with, under the copies. */
export function writeAnchors(
  canvas: Canvas,
  layout: ScoreLayout,
  input: ScoreSheetInput,
  figures: EngineFigures,
): void {
  const { inputs } = layout;
  const { rows } = input.texts;
  if (inputs.anchor === null) return;
  const price = (value: number): CellLook => ({ format: PRICE_FORMAT, ...figure(value, PRICE_DECIMALS) });
  const prices = columnRange(inputs, inputs.anchor);
  canvas.text(inputs.lowestPrice, COLUMN.name, rows.lowestPrice, "label");
  canvas.formula(inputs.lowestPrice, inputs.anchor, `MIN(${prices})`, "formula", price(figures.lowest));
  if (inputs.anchorWorth === null) {
    canvas.text(inputs.highest, COLUMN.name, rows.highestPrice, "label");
    canvas.formula(inputs.highest, inputs.anchor, `MAX(${prices})`, "formula", price(figures.highest));
    return;
  }
  const worths = columnRange(inputs, inputs.anchorWorth);
  canvas.text(inputs.highest, COLUMN.name, rows.bestWorth, "label");
  canvas.formula(inputs.highest, inputs.anchorWorth, `MAX(${worths})`, "formula", {
    format: totalFormat(input.outcome.tender.rounding + 1),
    ...figure(figures.bestWorth, PART_DECIMALS),
  });
}

/** The best quality, with which `utility index` compares: `$H$40`. */
export function bestWorthCell({ inputs }: ScoreLayout): string {
  return cellAddress(inputs.highest, inputs.anchorWorth ?? 0, true);
}
