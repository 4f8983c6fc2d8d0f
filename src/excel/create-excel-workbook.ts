import { NOTHING_WRITTEN, type Workbook } from "../application/workbook";
import { changeEnvelope } from "./change-envelope";
import { mapError } from "./map-error";
import { readEnvelope } from "./read-envelope";
import { readSnapshot, type ReadLimits } from "./read-snapshot";
import { runGuarded, runGuardedRead, type GuardOptions } from "./run-guarded";
import { selectCell } from "./select-cell";
import { watchChanges } from "./watch-changes";

export interface ExcelWorkbookOptions extends Partial<GuardOptions>, Partial<ReadLimits> {}

/**
 * Excel on the web takes and gives at most 5 MB per request (Microsoft, "Resource limits"); 2 MB leaves room for
 * estimates. The window holds the largest workbook of the budgets, 10,000 rows of 18 columns, with a margin.
 */
const DEFAULTS: GuardOptions & ReadLimits = {
  waitingAfterMs: 2_000,
  watchdogMs: 60_000,
  retryDelayMs: 500,
  windowRows: 12_000,
  windowColumns: 40,
  bytesPerSync: 2_000_000,
  maxCellsPerSheet: 5_000_000,
};

const SILENT = (): void => undefined;

/** The half that writes is not needed to show what stands in a workbook. */
const fetchWriter = async () => await import("./write-workbook");

/**
 * The workbook in which the add-in runs; no Excel object leaves it. Every method throws only WorkbookError, save that `write`
 * passes on why its half of the code could not be fetched, before anything is asked of Excel.
 */
export function createExcelWorkbook(options: ExcelWorkbookOptions = {}): Workbook {
  const settings = { ...DEFAULTS, ...options };
  return {
    read: (onProgress = SILENT) => {
      // Whatever happens to the network or the site later on: whoever has read can write.
      fetchWriter().catch(() => undefined);
      return runGuardedRead(settings, onProgress, (context, guard) =>
        readSnapshot(context, guard, settings, onProgress),
      );
    },
    write: async (plan, onProgress = SILENT) => {
      const { isEmpty, writeWorkbook } = await fetchWriter();
      return isEmpty(plan)
        ? NOTHING_WRITTEN
        : runGuarded(settings, onProgress, (context, guard) =>
            writeWorkbook(context, guard, plan, settings.bytesPerSync, onProgress),
          );
    },
    readEnvelope: (onProgress = SILENT) =>
      runGuardedRead(settings, onProgress, (context, guard) =>
        readEnvelope(context, guard, settings, onProgress),
      ),
    changeEnvelope: (change, onProgress = SILENT) =>
      runGuarded(settings, onProgress, (context, guard) => {
        onProgress({ phase: "writing", share: null });
        return changeEnvelope(context, guard, change);
      }),
    select: (sheet, cell) =>
      runGuarded(settings, SILENT, (context, guard) => selectCell(context, guard, sheet, cell)),
    onChanged: async (listener) => {
      const stop = await runGuarded(settings, SILENT, (context) => watchChanges(context, listener));
      return () =>
        stop().catch((error: unknown) => {
          throw mapError(error);
        });
    },
  };
}
