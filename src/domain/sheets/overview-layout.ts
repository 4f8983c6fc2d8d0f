import type { CellValue, SheetIndex } from "../cell";
import { isErrorValue } from "../tables/cell-text";
import type { FingerprintArea } from "./sheet-fingerprint";
import { SHOWN_PERIODS, type OverviewInput } from "./overview-input";

/** 0-based columns of the matrix before its periods; the newest period comes first, so that these never move. */
export const OVERVIEW_COLUMN = {
  name: 0,
  kvk: 1,
  nextReview: 2,
  scoreTrend: 3,
  levelTrend: 4,
  periods: 5,
} as const;
const PER_PERIOD = 3;
/** The blocks above the matrix need the columns of so many periods, whether there are as many or not. */
const LEAST_PERIODS = 6;
/** Characters: with the most periods, a page of A4 landscape has them all in letters of 8 points. */
const WIDTHS = [22, 9, 11, 6, 7.5] as const;
const PERIOD_WIDTHS = [5.5, 4.5, 5.5] as const;

/** Score, verdict and level of the period that is `index` before the newest. */
export function periodColumns(index: number): Readonly<Record<"score" | "verdict" | "level", SheetIndex>> {
  const first = OVERVIEW_COLUMN.periods + PER_PERIOD * index;
  return { score: first, verdict: first + 1, level: first + 2 };
}

export const OVERVIEW_ROW = { marker: 0, title: 1, about: 2, headings: 4, totals: 5 } as const;

/** Rows of the chart, which cover the figures that it draws. */
const CHART_ROWS = 13;
export const CHART_COLUMN = { first: 11, last: 22 } as const;
export const NEXT_COUNT = 10;

export interface OverviewLayout {
  readonly widths: readonly number[];
  readonly lastColumn: SheetIndex;
  readonly hasChart: boolean;
  readonly lastTotal: SheetIndex;
  /** Heading of the next reviews and of the actions beside them. */
  readonly lists: SheetIndex;
  readonly nextCount: number;
  /** Heading of the matrix. */
  readonly matrix: SheetIndex;
  readonly firstRow: SheetIndex;
  readonly lastRow: SheetIndex;
}

export function overviewLayout({ periods, suppliers, actions }: OverviewInput): OverviewLayout {
  const shown = Math.max(LEAST_PERIODS, Math.min(periods.length, SHOWN_PERIODS));
  const widths = [...WIDTHS, ...Array.from({ length: shown }, () => PERIOD_WIDTHS).flat()];
  const hasChart = periods.length > 1;
  const lastTotal = OVERVIEW_ROW.totals + periods.length;
  const below = hasChart ? OVERVIEW_ROW.headings + CHART_ROWS : lastTotal;
  const lists = Math.max(below, lastTotal) + 2;
  const reviewed = suppliers.filter(({ left }) => !left).length;
  const nextCount = Math.min(NEXT_COUNT, reviewed);
  // The actions have a note below them.
  const matrix = lists + 2 + Math.max(nextCount, actions.length + 1, 2) + 1;
  const firstRow = matrix + 3;
  return {
    widths,
    lastColumn: widths.length - 1,
    hasChart,
    lastTotal,
    lists,
    nextCount,
    matrix,
    firstRow,
    lastRow: firstRow + Math.max(1, suppliers.length) - 1,
  };
}

/** A row of the next reviews: its rank stands where the matrix has a KvK number. */
const RANK = /^\d{1,2}\.$/;
/** What formulas over the review sheets give besides figures. */
const RESULTS = new Set(["", "A", "B", "C", "▲", "▼", "="]);

/** How the fingerprint of this sheet is taken: results of formulas change without anybody editing it, texts do not. */
export const OVERVIEW_FINGERPRINT: FingerprintArea = {
  bodyRow: OVERVIEW_ROW.headings,
  linkColumn: null,
  liveCells: (cells, column) => {
    if (column === OVERVIEW_COLUMN.name) return RANK.test(String(cells[OVERVIEW_COLUMN.kvk] ?? ""));
    return isResult(cells[column] ?? "");
  },
  shownAt: { row: OVERVIEW_ROW.marker, column: periodColumns(0).level },
};

function isResult(value: CellValue): boolean {
  return typeof value === "number" || RESULTS.has(String(value)) || isErrorValue(value);
}
