import type { Calculator } from "../../../../src/workbench/host/calculator";

/** Calculates nothing: for tests in which no formula is read back. */
export function nullCalculator(): Calculator {
  const nothing = (): void => undefined;
  return { changed: nothing, structureChanged: nothing, all: nothing, unsupported: [] };
}
