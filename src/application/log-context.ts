import type { ExcelSerial } from "../domain/cell";
import type { Wording } from "./wording";

/** Who writes in the log, when, and in which words. */
export interface LogContext {
  readonly wording: Wording;
  /** "" when no name is given. */
  readonly by: string;
  readonly on: ExcelSerial;
  /** hh:mm. */
  readonly time: string;
}
