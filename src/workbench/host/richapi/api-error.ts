/** Codes of `Excel.ErrorCodes` that the host answers with. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal that travels to the client as `Error: { Code, Message, Location }`. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: ApiErrorCode | string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(detail?: string): ApiError {
  const general = "The argument is invalid or missing or has an incorrect format.";
  return new ApiError("InvalidArgument", detail ? `${general} ${detail}` : general);
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.");
}

export function accessDenied(detail: string): ApiError {
  return new ApiError("AccessDenied", `You cannot perform the requested operation. ${detail}`);
}

/** The embedded workbook does not have this member: said loudly, never answered with a made-up value. */
export function notImplemented(member: string): ApiError {
  return new ApiError("NotImplemented", `This is not implemented in the embedded workbook: ${member}`);
}

/** The member is newer than the requirement set that this host plays, as in an older Excel. */
export function apiNotFound(member: string, since: string): ApiError {
  return new ApiError("ApiNotFound", `The API ${member} was not found; it needs ExcelApi ${since}.`);
}
