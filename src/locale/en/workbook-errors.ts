import type { WorkbookErrorCode } from "../../application/workbook";
import { formatFor } from "../format";

type Params = Readonly<Record<string, string | number>>;

const format = formatFor("en");

/** What went wrong in Excel, that nothing was changed, and what to do next. */
const sentences: Readonly<Record<WorkbookErrorCode, (params: Params) => string>> = {
  cellEditMode: () =>
    "Excel is busy with a cell or an open window. Press Enter or Esc, close the window and try again. Nothing was changed.",
  structureProtected: () =>
    "The workbook is protected, so no sheet can be added or shown. Nothing was changed. Take the protection off with Review > Protect Workbook and try again.",
  sheetProtected: (params) =>
    `${sheet(params)} is protected. Nothing was changed. Take the protection off with Review > Unprotect Sheet and try again.`,
  payloadTooLarge: (params) =>
    has(params, "cell")
      ? `${sheet(params)} is too large: there is still something in cell ${params["cell"]}. Nothing was changed. Remove the stray cells far from your table and try again.`
      : "There is too much data for one go. Nothing was changed. Spread the data over more workbooks and try again.",
  inputChanged: (params) =>
    `Cell ${params["cell"] ?? "?"} on ${sheetInside(params)} changed after it was read: it held ${value(params["was"])} and now holds ${value(params["is"])}. Nothing was written. Read the workbook again and check the outcome.`,
  cellInTheWay: (params) =>
    `Something is in the way right of the table, in cell ${params["cell"] ?? "?"} on ${sheetInside(params)}: ${value(params["is"])}. Nothing was written. Empty the column beside the table, and the one next to that if yours is no Excel table, and try again.`,
  sheetMissing: (params) => {
    if (has(params, "hidden")) return `${sheet(params)} is hidden. Make it visible and try again.`;
    if (has(params, "table")) {
      return `The table ${params["table"]} on ${sheetInside(params)} is gone. Nothing was changed. Read the workbook again.`;
    }
    return `${sheet(params)} is gone. Nothing was changed. Read the workbook again.`;
  },
  sheetNameTaken: () =>
    "A sheet of the same name has just been added. Nothing else was changed. Try again; the new sheet then gets a number.",
  timeout: (params) =>
    has(params, "outcome")
      ? "Excel did not answer while we were writing. It is not certain whether a new sheet was added. Press Esc in the worksheet, read the workbook again and delete a new sheet that is not complete."
      : "Excel does not answer. Nothing was changed. Press Enter or Esc in the worksheet and try again. If that does not help, save your work and reopen the workbook.",
  readBackFailed: (params) =>
    `On checking, ${params["cell"] ? `cell ${params["cell"]}` : "the name"} on ${sheetInside(params)} was wrong: it should hold ${value(params["was"])} and held ${value(params["is"])}. What we wrote was taken away. Try again. If it happens again, report it.`,
  notATable: (params) =>
    `${sheet(params)} is no Excel table any more, so no row can be added. Nothing was changed. Select the rows with their headers, choose Insert > Table and try again.`,
  unsupported: () =>
    "This Excel cannot do what is needed here. Nothing was changed. Update Excel (Office 2021 or later, or Microsoft 365) and try again.",
  unknown: (params) =>
    has(params, "detail")
      ? `Excel reported an error (${params["detail"]}). Nothing was changed. Click in this workbook and try again.`
      : "Something went wrong. Nothing was changed. Try again. If it happens again, report it.",
};

/** The sentence for an error; names the sheets that could not be cleaned up. */
export function workbookError(code: WorkbookErrorCode, params: Params): string {
  if (!has(params, "remaining")) return sentences[code](params);
  return `Writing stopped half-way and cleaning up failed. Look at ${params["remaining"]} and remove what is new before you go on. Then try again.`;
}

function has(params: Params, key: string): boolean {
  return params[key] !== undefined && params[key] !== "";
}

function sheet(params: Params): string {
  return has(params, "sheet") ? `Sheet '${params["sheet"]}'` : "A sheet";
}

function sheetInside(params: Params): string {
  return has(params, "sheet") ? `sheet '${params["sheet"]}'` : "a sheet";
}

function value(shown: string | number | undefined): string {
  if (shown === undefined || shown === "") return "nothing";
  return typeof shown === "number" ? format.number(shown, 15) : `'${shown}'`;
}
