import type { ExcelSerial } from "../cell";

/** What a periodic review is about. */
export interface Period {
  readonly kind: "month" | "quarter" | "half" | "year";
  /** `2026-03`, `2026-Q1`, `2026-H1` or `2026`: how it is written in sheet names and on the command line. */
  readonly text: string;
  readonly start: ExcelSerial;
  /** The last day. */
  readonly end: ExcelSerial;
}
