import type { ExcelSerial, Place } from "../cell";
import type { Severity } from "../finding";
import type { Level } from "../pso/level";
import type { Spend } from "../supplier/spend";
import type { LevelReason } from "../tender/tender";

/** A finding about the amounts in words. */
export interface SpendNote {
  readonly severity: Severity;
  readonly place: Place;
  readonly supplier: string | null;
  readonly what: string;
  /** "" where there is nothing to do. */
  readonly next: string;
}

/** The words on the sheet, in one language. */
export interface SpendSheetTexts {
  readonly title: string;
  readonly about: (date: ExcelSerial, writtenOn: ExcelSerial) => string;
  /** That this is no PSO score, and why. */
  readonly noScore: string;
  /** Where the amounts come from, and of which day the levels are. */
  readonly source: (source: Spend["source"], date: ExcelSerial) => string;
  readonly headings: Readonly<Record<"totals" | "years" | "push" | "holders" | "findings", string>>;
  readonly totals: Readonly<Record<"total" | "atHolders" | "share", string>>;
  readonly years: Readonly<
    Record<"year" | "total" | "atHolders" | "share" | "all" | "shares" | "noYear" | "column", string>
  >;
  readonly chart: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly push: {
    readonly about: string;
    readonly columns: Readonly<Record<"supplier" | "kvk" | "euro" | "why" | "share" | "cumulative", string>>;
    readonly why: Readonly<Record<LevelReason | "none", string>>;
    readonly more: (count: number, euro: number) => string;
    readonly nobody: string;
  };
  readonly holders: {
    readonly about: string;
    readonly columns: Readonly<Record<"supplier" | "kvk" | "euro" | "level", string>>;
    /** The level of other proof than a PSO certificate. */
    readonly equivalent: (level: Level) => string;
    readonly nobody: string;
  };
  readonly nameless: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly moreFindings: (count: number) => string;
  readonly nothing: string;
  readonly fingerprint: (code: string) => string;
}
