import type { SheetIndex } from "../cell";

/** The document properties that hold text which people type or Excel fills in by itself. */
export const ENVELOPE_PROPERTIES = [
  "author",
  "lastAuthor",
  "manager",
  "company",
  "comments",
  "keywords",
  "subject",
  "category",
] as const;
export type EnvelopeProperty = (typeof ENVELOPE_PROPERTIES)[number];

/** A comment with its replies, or a note. */
export interface EnvelopeComment {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly author: string;
}

/** Rows or columns that follow each other; both ends inclusive. */
export interface IndexRun {
  readonly from: SheetIndex;
  readonly to: SheetIndex;
}

export interface EnvelopeSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Hidden by hand or by a filter, inside the part of the sheet that is in use. */
  readonly hiddenRows: readonly IndexRun[];
  readonly hiddenColumns: readonly IndexRun[];
}

/** A formula that reads another workbook. */
export interface LinkedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

export interface EnvelopeName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly visible: boolean;
}

/** Everything that travels with a workbook besides the values of its cells. Null is what could not be told. */
export interface Envelope {
  readonly sheets: readonly EnvelopeSheet[];
  /** Threaded comments. */
  readonly comments: readonly EnvelopeComment[];
  readonly notes: readonly EnvelopeComment[] | null;
  /** Only those that are filled. */
  readonly properties: readonly {
    readonly name: EnvelopeProperty;
    readonly value: string;
    /** Excel writes who saved last itself. */
    readonly clearable: boolean;
  }[];
  /** Names of the organisation's own properties that hold text. */
  readonly customProperties: readonly string[];
  readonly linkedCells: readonly LinkedCell[];
  /** Other workbooks that the file keeps a link to, whatever uses it, as far as that can be told. */
  readonly linkedFiles: readonly string[];
  /** Names of the whole workbook. */
  readonly names: readonly EnvelopeName[];
  /** Data that the workbook can fetch, by name. */
  readonly queries: readonly string[];
  readonly macros: boolean | null;
}
