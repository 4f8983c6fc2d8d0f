/** Estimated sizes of parts of a request, in bytes. A request travels as text inside JSON, so quotes weigh double. */

/** A number with its comma, on the safe side. */
export const NUMBER_BYTES = 12;

/** One queued action with its object path, measured on the client library. */
export const ACTION_BYTES = 250;

/** A text with its quotes and comma, some of its characters outside ASCII. */
export function textBytes(text: string): number {
  return Math.ceil(text.length * 1.1) + 5;
}

/** A cell's value in either direction. */
export function valueBytes(value: unknown): number {
  return typeof value === "string" ? textBytes(value) : NUMBER_BYTES;
}
