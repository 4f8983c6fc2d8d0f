import { WorkbookError, type WorkbookErrorCode } from "../application/workbook";
import { excelCode } from "./excel-code";

/** What is protected, as far as it was looked up after a refusal. */
export interface ProtectionFound {
  readonly structure: boolean;
  readonly sheet: string | null;
}

/**
 * Codes of the Excel JavaScript API (Microsoft, "Error handling with the application-specific JavaScript APIs").
 * A session that timed out is like a time-out of ours: nobody knows what was carried out.
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  WriteNotSupportedWhenModalDialogOpen: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  ItemNotFound: "sheetMissing",
  ItemAlreadyExists: "sheetNameTaken",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  InvalidOrTimedOutSession: "timeout",
  RequestAborted: "timeout",
};

/** The port's error for whatever a run threw; `protection` tells what a refusal of access was about. */
export function mapError(error: unknown, protection: ProtectionFound | null = null): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = excelCode(error);
  if (code === null) return new WorkbookError("unknown", {}, { cause: error });
  if (protection?.structure) return new WorkbookError("structureProtected", {}, { cause: error });
  if (protection !== null && protection.sheet !== null) {
    return new WorkbookError("sheetProtected", { sheet: protection.sheet }, { cause: error });
  }
  return new WorkbookError(CODES[code] ?? "unknown", { detail: code }, { cause: error });
}

/** True when a smaller request of the same kind may succeed. */
export function isTooLarge(error: unknown): boolean {
  return mapError(error).code === "payloadTooLarge";
}
