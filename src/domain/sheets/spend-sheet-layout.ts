import type { SheetIndex } from "../cell";
import { LEVELS, type Level } from "../pso/level";
import type { FingerprintArea } from "./sheet-fingerprint";

/** Highest level first, as everywhere on sheets. */
export const LEVELS_DOWN: readonly Level[] = [...LEVELS].reverse();

/** 0-based columns of the table per year; the lists below share these columns. */
export const SPEND_COLUMN = {
  first: 0,
  levels: 1,
  total: 1 + LEVELS.length,
  atHolders: 2 + LEVELS.length,
  share: 3 + LEVELS.length,
} as const;

export const LAST_COLUMN: SheetIndex = SPEND_COLUMN.share;

/** In characters, from column A on. */
export const SPEND_WIDTHS: readonly number[] = [34, ...LEVELS.map(() => 16), 17, 17, 12];

/** 0-based rows; what comes below depends on how many years there are. */
export const SPEND_ROW = {
  marker: 0,
  title: 1,
  about: 2,
  noScore: 3,
  source: 4,
  totalsHeading: 6,
  totals: 7,
  yearsHeading: 11,
  yearsHeader: 12,
  years: 13,
} as const;

/** How the fingerprint of this sheet is taken. */
export const SPEND_FINGERPRINT: FingerprintArea = {
  bodyRow: SPEND_ROW.years,
  linkColumn: null,
  shownAt: { row: SPEND_ROW.marker, column: LAST_COLUMN },
};
