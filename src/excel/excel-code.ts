/** What a failed request tells: Microsoft's code and where in the object model it failed. Never the localised message. */
interface RichApiError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** The code of an error of the Excel client, null for any other error. */
export function excelCode(error: unknown): string | null {
  return isRichApiError(error) ? error.code : null;
}

/** `Worksheet.activate`, for example; "" when the request failed as a whole. */
export function errorLocation(error: unknown): string {
  return isRichApiError(error) ? (error.debugInfo?.errorLocation ?? "") : "";
}

function isRichApiError(error: unknown): error is RichApiError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}
