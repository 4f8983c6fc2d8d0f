import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import type { FunctionSpec, FunctionTable } from "./function-spec";
import { libraryFunctions } from "./library";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { movingReferenceFunctions } from "./moving-references";
import { statisticsFunctions } from "./statistics";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";

/** Own functions last: they win over the library's. */
const TABLES: readonly FunctionTable[] = [
  libraryFunctions,
  mathFunctions,
  statisticsFunctions,
  logicFunctions,
  conditionalFunctions,
  lookupFunctions,
  movingReferenceFunctions,
  subtotalFunctions,
  textFunctions,
  dateFunctions,
];

const functions: ReadonlyMap<string, FunctionSpec> = new Map(
  TABLES.flatMap((table) => Object.entries(table)),
);

/** The function with this upper-case English name, null when it is not supported. */
export function findFunction(name: string): FunctionSpec | null {
  return functions.get(name) ?? null;
}
