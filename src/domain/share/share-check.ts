import type { Place } from "../cell";
import type { Finding, TenderKey } from "../finding";
import type { EnvelopeProperty } from "./envelope";

/** What the check before mailing looks at, in the order of the list. */
export const SHARE_TOPICS = [
  "altered",
  "stale",
  "errors",
  "unresolved",
  "hidden",
  "comments",
  "properties",
  "externalLinks",
  "personalData",
  "macros",
] as const;
export type ShareTopic = (typeof SHARE_TOPICS)[number];

/** What kind of item it is; each has its own sentence. The params behind each code are those of its sentence. */
export const SHARE_CODES = {
  /** Cells of a score sheet, of `Controle` or of the log differ from the record: count, tender, lot, sheet, cell. */
  cellsAltered: "altered",
  /** What cannot be told by a cell; params as `findings`. */
  recordDamaged: "altered",
  /** Inputs changed since the score: count, tender, lot, sheet, cell. */
  scoreStale: "stale",
  /** Findings of one kind: code, count. */
  errorFindings: "errors",
  warningFindings: "unresolved",
  /** sheet, cells (filled ones). */
  hiddenSheet: "hidden",
  veryHiddenSheet: "hidden",
  /** sheet, rows or columns, cells. */
  hiddenRows: "hidden",
  hiddenColumns: "hidden",
  /** names, count. */
  hiddenNames: "hidden",
  /** sheet, count, authors. */
  commentsOnSheet: "comments",
  notesOnSheet: "comments",
  notesUnknown: "comments",
  /** property, value. */
  propertyFilled: "properties",
  lastAuthorFilled: "properties",
  /** names, count. */
  customProperties: "properties",
  /** sheet, count, cell, source. */
  linkedCells: "externalLinks",
  /** names, count. */
  linkedNames: "externalLinks",
  /** Links that no cell and no name uses: names, count. */
  linkedFiles: "externalLinks",
  queries: "externalLinks",
  /** sheet, column, count, what (PersonalKind); ownSheet is 1 on a sheet that we made and can make again. */
  personalColumn: "personalData",
  personalCells: "personalData",
  hasMacros: "macros",
  macrosUnknown: "macros",
} as const satisfies Readonly<Record<string, ShareTopic>>;
export type ShareCode = keyof typeof SHARE_CODES;

/** Kinds of personal data that a header or a value gives away. */
export type PersonalKind = "email" | "phone" | "person" | "birthDate" | "bsn" | "iban" | "address";

/** Something to look at before the workbook is mailed. */
export interface ShareItem {
  /** Stable as long as the workbook does not change; holds no comma. */
  readonly id: string;
  readonly code: ShareCode;
  readonly topic: ShareTopic;
  /** `stop`: do not send like this; `look`: decide for yourself; `ok` is told by the absence of items. */
  readonly weight: "stop" | "look";
  readonly place: Place;
  /** For the sentence: names, numbers, what the cell says. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The first finding behind `errorFindings`, `warningFindings` and `recordDamaged`. */
  readonly finding: Finding | null;
  /** What can be done about it here; null where only the user can. */
  readonly repair: ShareRepair | null;
}

/** One repair. `deleteComments` cannot be taken back, so the user must keep a copy; all others can. */
export type ShareRepair =
  | { readonly kind: "showSheet"; readonly sheet: string }
  /** `rows` as `3:5,9:9`, 1-based. */
  | { readonly kind: "showRows"; readonly sheet: string; readonly rows: string }
  /** `columns` as `B:C,F:F`. */
  | { readonly kind: "showColumns"; readonly sheet: string; readonly columns: string }
  | { readonly kind: "deleteComments"; readonly sheet: string; readonly what: "comments" | "notes" }
  | { readonly kind: "clearProperty"; readonly property: EnvelopeProperty }
  /** Empties the cells below the header, which stays: `cells` is their range, `column` the header. */
  | {
      readonly kind: "emptyColumn";
      readonly sheet: string;
      readonly column: string;
      readonly cells: string;
    };

/** True when we cannot take the repair back. */
export function isLossy(repair: ShareRepair): boolean {
  return repair.kind === "deleteComments";
}

export interface ShareCheck {
  readonly items: readonly ShareItem[];
  /** Nothing with weight `stop`. */
  readonly ready: boolean;
  /** What the covering text names: the scores in force. */
  readonly controls: readonly {
    readonly key: TenderKey;
    readonly sheet: string;
    readonly controlNumber: string;
  }[];
  /** Behind `altered`, `errors` and `unresolved`. */
  readonly findings: readonly Finding[];
  /** Null where Excel does not tell. */
  readonly macros: boolean | null;
}

/** A text to go with the workbook, plain and ready to copy. */
export interface CoveringText {
  readonly subject: string;
  readonly body: string;
}
