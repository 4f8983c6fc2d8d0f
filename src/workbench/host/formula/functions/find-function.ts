import { mathFunctions } from "./math";
import { statisticsFunctions } from "./statistics";
import type { FunctionSpec, FunctionTable } from "./function-spec";

const TABLES: readonly FunctionTable[] = [mathFunctions, statisticsFunctions];

const functions: ReadonlyMap<string, FunctionSpec> = new Map(
  TABLES.flatMap((table) => Object.entries(table)),
);

/** The function with this upper-case English name, null when it is not supported. */
export function findFunction(name: string): FunctionSpec | null {
  return functions.get(name) ?? null;
}
