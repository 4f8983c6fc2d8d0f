import { MAX_COLUMNS, MAX_ROWS } from "../reference";
import { parseFormula } from "../parse-formula";
import { resolveReference, resolveStructured } from "../resolve";
import { FormulaSyntaxError } from "../tokenizer";
import { isError, isRange, REF, sizeOf, UnsupportedFormula, VALUE } from "../value";
import { booleanArgument, numberArgument, spec, textArgument, type FunctionTable } from "./function-spec";

/** Functions that make a reference while they are calculated; their formulas are calculated at every change. */
export const movingReferenceFunctions: FunctionTable = {
  OFFSET: spec(["range", "scalar", "scalar", "scalar", "scalar"], 3, (runtime, args) => {
    const [base = null] = args;
    if (!isRange(base)) return VALUE;
    const size = sizeOf(base.area);
    const numbers = [
      numberArgument(runtime, args[1], 0),
      numberArgument(runtime, args[2], 0),
      numberArgument(runtime, args[3] ?? undefined, size.height),
      numberArgument(runtime, args[4] ?? undefined, size.width),
    ];
    const error = numbers.find((value) => isError(value));
    if (error !== undefined) return error;
    const [down = 0, right = 0, height = 1, width = 1] = numbers.map((value) => Math.trunc(Number(value)));
    if (height === 0 || width === 0) return REF;
    const row = base.area.row + down + Math.min(height + 1, 0);
    const column = base.area.column + right + Math.min(width + 1, 0);
    const area = {
      row,
      column,
      lastRow: row + Math.abs(height) - 1,
      lastColumn: column + Math.abs(width) - 1,
    };
    if (row < 0 || column < 0 || area.lastRow >= MAX_ROWS || area.lastColumn >= MAX_COLUMNS) return REF;
    return { ...base, area };
  }),
  INDIRECT: spec(["scalar", "scalar"], 1, (runtime, args) => {
    const text = textArgument(args[0]);
    if (isError(text)) return text;
    if (booleanArgument(args[1], true) !== true) throw new UnsupportedFormula("INDIRECT in R1C1");
    try {
      const node = parseFormula(text);
      if (node.kind === "reference") return resolveReference(node, runtime);
      if (node.kind === "structured") return resolveStructured(node, runtime);
      if (node.kind === "name") throw new UnsupportedFormula("INDIRECT of a name");
      return REF;
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return REF;
      throw error;
    }
  }),
};
