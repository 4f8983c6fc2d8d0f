import { WorkbookError, type WorkbookProgress } from "../application/workbook";
import { excelCode } from "./excel-code";
import { mapError } from "./map-error";
import { REQUIRED_EXCEL_API, isExcelRecentEnough } from "./office-ready";

export type OnProgress = (progress: WorkbookProgress) => void;

/** All in milliseconds. */
export interface GuardOptions {
  /** Silence after which the user is told that Excel waits, usually for a cell that is being edited. */
  readonly waitingAfterMs: number;
  /** Silence after which we give up. */
  readonly watchdogMs: number;
  readonly retryDelayMs: number;
}

/** Watches one run; the batch reports after every sync that Excel answered. */
export interface Guard {
  /** True once the caller has been told that time ran out. */
  readonly abandoned: boolean;
  /**
   * Call right after every sync. Throws when the caller was already told that time ran out, so that nothing more is
   * written behind the user's back.
   */
  checkpoint(): void;
  /** Call before the first sync that writes: from then on a time-out leaves the outcome unknown. */
  writing(): void;
}

/**
 * Runs a batch. Excel holds it back while the user edits a cell (`delayForCellEdit`), and a sync can stay away for ever
 * (office-js issues 806, 6678), hence the watchdog. Throws only WorkbookError.
 */
export function runGuarded<T>(
  options: GuardOptions,
  onProgress: OnProgress,
  batch: (context: Excel.RequestContext, guard: Guard) => Promise<T>,
): Promise<T> {
  if (typeof Excel === "undefined" || !isExcelRecentEnough()) {
    return Promise.reject(new WorkbookError("unsupported", { detail: `ExcelApi ${REQUIRED_EXCEL_API}` }));
  }
  return new Promise<T>((resolve, reject) => {
    const watch = startWatch(options, onProgress, reject);
    Excel.run({ delayForCellEdit: true }, (context) => batch(context, watch.guard))
      .then(resolve, (error: unknown) => reject(mapError(error)))
      .finally(watch.stop);
  });
}

/**
 * The same for a batch that only reads: one more try after a passing fault. A write is never tried again, because its
 * outcome is unknown.
 */
export async function runGuardedRead<T>(
  options: GuardOptions,
  onProgress: OnProgress,
  batch: (context: Excel.RequestContext, guard: Guard) => Promise<T>,
): Promise<T> {
  try {
    return await runGuarded(options, onProgress, batch);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, options.retryDelayMs));
    return runGuarded(options, onProgress, batch);
  }
}

/** Codes after which reading again may help: throttled, unavailable, aborted, session renewed, unspecified. */
const PASSING = new Set([
  "ActivityLimitReached",
  "TooManyRequests",
  "ServiceNotAvailable",
  "ServiceUnavailable",
  "RequestAborted",
  "InvalidOrTimedOutSession",
  "GeneralException",
]);

function isPassing(error: unknown): boolean {
  const code = error instanceof WorkbookError ? excelCode(error.cause) : null;
  return code !== null && PASSING.has(code);
}

function startWatch(options: GuardOptions, onProgress: OnProgress, giveUp: (error: WorkbookError) => void) {
  let abandoned = false;
  let mayHaveWritten = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => timers.forEach((timer) => clearTimeout(timer));
  const start = (): void => {
    timers = [
      setTimeout(() => onProgress({ phase: "waiting", share: null }), options.waitingAfterMs),
      setTimeout(() => {
        abandoned = true;
        const seconds = Math.round(options.watchdogMs / 1000);
        giveUp(new WorkbookError("timeout", mayHaveWritten ? { seconds, outcome: "unknown" } : { seconds }));
      }, options.watchdogMs),
    ];
  };
  const guard: Guard = {
    get abandoned() {
      return abandoned;
    },
    checkpoint() {
      stop();
      if (abandoned) throw new WorkbookError("timeout");
      start();
    },
    writing() {
      mayHaveWritten = true;
    },
  };
  start();
  return { guard, stop };
}
