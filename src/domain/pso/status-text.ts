import type { ExcelSerial } from "../cell";
import type { BidLevel, LevelReason } from "../tender/tender";
import type { Level } from "./level";

/** By this the column is found again, in whatever language it was written. */
const PREFIX = "Inkoopladder:";

export interface StatusTexts {
  /** What stands behind the fixed first word of the header. */
  readonly header: (date: ExcelSerial) => string;
  readonly counts: (level: Level, equivalent: boolean) => string;
  readonly countsNot: (reason: LevelReason) => string;
  readonly noLevel: string;
}

/** The header of the column that says per supplier whether the certificate counts. */
export function statusHeader(date: ExcelSerial, texts: StatusTexts): string {
  return `${PREFIX} ${texts.header(date)}`;
}

export function isStatusHeader(header: string): boolean {
  return header.trimStart().startsWith(PREFIX);
}

/** One supplier's level in a few words, such as `telt: Trede 2`. */
export function statusText(level: BidLevel, texts: StatusTexts): string {
  if (level.counts) return texts.counts(level.counted, level.equivalent);
  return level.reason === null || level.reason === "levelMissing"
    ? texts.noLevel
    : texts.countsNot(level.reason);
}
