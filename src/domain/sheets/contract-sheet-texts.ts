import type { ExcelSerial } from "../cell";
import type { FindingCode, Severity } from "../finding";
import type { Level } from "../pso/level";

export type ContractColumn =
  | "verdict"
  | "contract"
  | "supplier"
  | "start"
  | "end"
  | "clause"
  | "price"
  | "level"
  | "until"
  | "cell"
  | "what"
  | "next";

/** What the first column says of a contract, worst first. */
export const VERDICTS = ["notOk", "okButLook", "ok", "future", "ended"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The words on the sheet, in one language. */
export interface ContractSheetTexts {
  readonly title: string;
  readonly about: (date: ExcelSerial, writtenOn: ExcelSerial) => string;
  readonly headings: Readonly<Record<"contracts" | "ahead" | "calendar" | "others", string>>;
  readonly columns: Readonly<Record<ContractColumn, string>>;
  /** One word or two per verdict; the totals count these in the table. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly totals: Readonly<Record<"running" | "ok" | "share" | "future" | "ended", string>>;
  readonly ahead: {
    readonly within: string;
    readonly soon: (months: number) => string;
    readonly severity: Readonly<Record<Severity, string>>;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly answer: Readonly<Record<"yes" | "no", string>>;
  readonly noEnd: string;
  readonly level: Readonly<Record<Level, string>>;
  /** What a finding is about, in a few words. */
  readonly kind: (code: FindingCode) => string;
  /** For example `maart 2027`. */
  readonly month: (day: ExcelSerial) => string;
  readonly noContracts: string;
  readonly fingerprint: (code: string) => string;
}
