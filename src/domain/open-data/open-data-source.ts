import type { ExcelSerial } from "../cell";
import type { AwardDecision } from "../papers/award-decision";
import type { TenderOutcome } from "../tender/outcome";

/** One lot as it is published; a tender without lots is one lot. */
export interface LotSource {
  readonly outcome: TenderOutcome;
  readonly decision: AwardDecision;
  /** Of the score on the sheet; null where the tender was not scored, or changed since. */
  readonly controlNumber: string | null;
  readonly awardDate: ExcelSerial | null;
  readonly contractStart: ExcelSerial | null;
  readonly contractEnd: ExcelSerial | null;
}

/** The lots of one tender, in the order of the workbook; at least one. */
export type TenderSource = readonly [LotSource, ...LotSource[]];

export interface OpenDataSource {
  readonly tenders: readonly TenderSource[];
  /** Null while the settings name none. */
  readonly organisation: string | null;
  /** As the Open Contracting Partnership gave it out; null while the settings have none. */
  readonly ocidPrefix: string | null;
  /** The day on which the release is made. */
  readonly date: ExcelSerial;
  /** Bidders that lost by name and with their prices. */
  readonly losers: boolean;
}
