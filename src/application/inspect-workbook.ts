import { readChoices } from "../domain/tables/choices";
import { readTables } from "../domain/tables/read-tables";
import type { MappingChoices } from "../domain/tables/read-tables-types";
import type { OnProgress } from "./actions";
import type { Inspection } from "./inspection";
import type { Workbook } from "./workbook";

const NO_CHOICES: MappingChoices = { tables: new Map(), columns: new Map() };

/**
 * Reads the workbook and finds its tables. `choices` null means: those remembered on the sheet `Inkoopladder`.
 * @throws WorkbookError when Excel cannot be read.
 */
export async function inspectWorkbook(
  workbook: Workbook,
  choices: MappingChoices | null,
  onProgress: OnProgress,
): Promise<Inspection> {
  const snapshot = await workbook.read(onProgress);
  onProgress({ phase: "checking", share: null });
  if (choices) return { snapshot, choices, tables: readTables(snapshot, choices) };
  const unguided = readTables(snapshot, NO_CHOICES);
  const remembered = readChoices(unguided.settings);
  const none = remembered.tables.size === 0 && remembered.columns.size === 0;
  return {
    snapshot,
    choices: remembered,
    tables: none ? unguided : readTables(snapshot, remembered),
  };
}
