import type { SheetIndex } from "../cell";
import type { Criterion } from "../tender/tender";
import type { Canvas } from "./canvas";
import { cellAddress } from "./cell-address";
import { PRICE_FORMAT } from "./score-formats";
import { COLUMN, type InputRows, type ScoreLayout } from "./score-layout";
import { figure, PART_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Digits at which a weight that is made of two is freed of binary noise, as when it was read. */
const WEIGHT_DIGITS = 12;

type RowId = Exclude<keyof InputRows, "top">;

const ROWS: readonly RowId[] = [
  "kind",
  "category",
  "categoryWeight",
  "sectionWeight",
  "weight",
  "value",
  "scaleMin",
  "scaleZero",
  "scaleMax",
  "minimumScore",
];

/** What is known of each criterion: a row per property, the criteria in their columns. */
export function writeCriterionRows(canvas: Canvas, { inputs }: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { tender } = outcome;
  for (const id of ROWS) {
    const row = inputs[id];
    if (row === null) continue;
    canvas.blank(row, COLUMN.number, "label");
    canvas.text(row, COLUMN.name, texts.rows[id], "label");
    tender.criteria.forEach((criterion, index) => {
      const column = COLUMN.first + index;
      const property = propertyOf(id, criterion, inputs, column, input);
      // The line runs on where a criterion has no such property.
      if (property === null) canvas.blank(row, column, "label");
      else if (typeof property === "number")
        canvas.number(row, column, property, "input", id === "value" ? { format: PRICE_FORMAT } : {});
      else if ("formula" in property)
        canvas.formula(row, column, property.formula, "formula", figure(criterion.weight, PART_DECIMALS));
      else {
        canvas.text(row, column, property.text, "label", { align: "right", wrap: true });
        canvas.fit(row, column, column, property.text);
      }
    });
  }
}

type Property = number | { readonly text: string } | { readonly formula: string } | null;

function propertyOf(
  id: RowId,
  criterion: Criterion,
  rows: InputRows,
  column: SheetIndex,
  { texts, outcome }: ScoreSheetInput,
): Property {
  const { tree } = criterion;
  switch (id) {
    case "kind":
      return { text: texts.kind[criterion.kind] };
    case "category":
      return tree && { text: tree.category };
    case "categoryWeight":
      return tree && tree.categoryWeight;
    case "sectionWeight":
      return tree && tree.sectionWeight;
    case "weight":
      // A weight that nothing is calculated with would only raise questions.
      if (criterion.kind === "price" && outcome.tender.method === "prijs per kwaliteit") return null;
      return tree === null ? criterion.weight : treeWeight(rows, column);
    case "value":
      return criterion.kind === "price" ? null : (criterion.value ?? 0);
    case "scaleMin":
    case "scaleZero":
    case "scaleMax":
    case "minimumScore":
      return criterion.kind === "quality" ? criterion[id] : null;
  }
}

/** Category x section, as it was when the weights were read. */
function treeWeight({ categoryWeight, sectionWeight }: InputRows, column: SheetIndex): Property {
  if (categoryWeight === null || sectionWeight === null) throw new RangeError("A tree needs its two rows");
  const product = `${cellAddress(categoryWeight, column)}*${cellAddress(sectionWeight, column)}`;
  return { formula: `ROUND(${product}/100,${WEIGHT_DIGITS})` };
}
