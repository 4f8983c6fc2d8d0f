import { createActions } from "../../application/create-actions";
import type { Actions } from "../../application/actions";
import type { Workbook } from "../../application/workbook";
import type { ExcelSerial } from "../../domain/cell";
import { createExcelWorkbook } from "../../excel/create-excel-workbook";
import type { Wording } from "../../application/wording";
import { installClient } from "../client/load-client";
import type { Book } from "../host/book";
import { createCalculator } from "../host/formula/create-calculator";
import { createHost } from "../host/create-host";
import { runCached } from "./compile-cached.mjs";
import { timeOfDay } from "./today";

/** Runs something on a book through Microsoft's client and our adapter, exactly as the task pane does in Excel. */
export async function withEmbeddedExcel<T>(
  book: Book,
  context: { readonly texts: { readonly wording: Wording }; readonly today: ExcelSerial },
  run: (actions: Actions, workbook: Workbook) => Promise<T>,
): Promise<{ readonly result: T; readonly recalculateOnOpen: boolean }> {
  const host = createHost(book, { createCalculator });
  // Set by the launcher (scripts/cli.mjs), which knows where compiled code may be kept.
  const cache = process.env["INKOOPLADDER_CACHE"];
  const uninstall = installClient(
    host,
    cache === undefined ? undefined : (expression) => runCached(expression, "client.js", cache),
  );
  try {
    const workbook = createExcelWorkbook();
    const actions = createActions(workbook, {
      wording: () => context.texts.wording,
      today: () => context.today,
      time: timeOfDay,
    });
    const result = await run(actions, workbook);
    // Excel must calculate what the embedded engine cannot, or a recipient would see a stale figure.
    return { result, recalculateOnOpen: host.calculator.unsupported.length > 0 };
  } finally {
    uninstall();
  }
}
