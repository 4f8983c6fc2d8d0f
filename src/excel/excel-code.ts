/** What a failed request tells: Microsoft's code and where in the object model it failed. Never the localised message. */
interface RichApiError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** The code of an error of the Excel client, null for any other error. */
export function excelCode(error: unknown): string | null {
  return isRichApiError(error) ? error.code : null;
}

/**
 * True when the action that failed is a call of this method, such as `Worksheet.activate`: by Excel's own location, else
 * by the statement that the client makes of the action.
 */
export function failedAt(error: unknown, location: string, statement: RegExp): boolean {
  if (!isRichApiError(error)) return false;
  const { debugInfo } = error;
  if (debugInfo?.errorLocation) return debugInfo.errorLocation.toLowerCase() === location.toLowerCase();
  return statement.test(debugInfo?.statement ?? "");
}

/** Bringing a sheet to the front fails while another workbook has the focus; nothing hangs on it. */
export function isActivation(error: unknown): boolean {
  return failedAt(error, "Worksheet.activate", /\.activate\(/);
}

/** Excel refuses these requests before it carries out anything of them. */
const NOT_CARRIED_OUT: ReadonlySet<string | null> = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "RequestPayloadSizeLimitExceeded",
]);

/** True when nothing at all was done of the request that failed. */
export function isRefusedWhole(error: unknown): boolean {
  return NOT_CARRIED_OUT.has(excelCode(error));
}

function isRichApiError(error: unknown): error is RichApiError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}
