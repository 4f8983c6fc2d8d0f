import type { ExcelSerial } from "../cell";
import type { Level } from "../pso/level";
import type { LevelTrend } from "../supplier/review";

export type TotalColumn = "period" | "mean" | "share" | "suppliers" | "reviewed" | "A" | "B" | "C";
export type OverviewActionColumn = "supplier" | "action" | "owner" | "due" | "since" | "state";

/** The words on the sheet Beoordelingsoverzicht, in one language. */
export interface OverviewSheetTexts {
  readonly title: string;
  readonly about: (period: string, date: ExcelSerial, writtenOn: ExcelSerial) => string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly headings: Readonly<Record<"totals" | "next" | "actions" | "matrix", string>>;
  readonly totals: Readonly<Record<TotalColumn, string>>;
  readonly chart: { readonly title: string; readonly mean: string; readonly share: string };
  readonly next: Readonly<Record<"supplier" | "rank" | "date" | "verdict", string>>;
  readonly actions: Readonly<Record<OverviewActionColumn, string>>;
  readonly noActions: string;
  readonly overdue: string;
  readonly open: string;
  readonly day: (date: ExcelSerial) => string;
  /** Where actions are changed: not here. */
  readonly actionsNote: string;
  readonly matrix: Readonly<
    Record<
      "supplier" | "kvk" | "nextReview" | "scoreTrend" | "levelTrend" | "score" | "verdict" | "level",
      string
    >
  >;
  readonly level: Readonly<Record<Level, string>>;
  readonly trend: Readonly<Record<LevelTrend, string>>;
  readonly noSuppliers: string;
  readonly note: string;
  readonly fingerprint: (code: string) => string;
}
