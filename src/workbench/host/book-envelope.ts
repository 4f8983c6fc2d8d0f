/** What a workbook carries besides its sheets, as the file tells it. */

/** A threaded comment with its replies, or a note. */
export interface BookComment {
  /** Differs between the comments of one book. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly threaded: boolean;
}

/** Document properties by the API's own names. */
export const DOCUMENT_PROPERTIES = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "lastAuthor",
  "category",
  "manager",
  "company",
] as const;
export type DocumentProperty = (typeof DOCUMENT_PROPERTIES)[number];

export interface BookEnvelope {
  /** Only those for which the file has an element, filled or not. */
  readonly properties: Map<DocumentProperty, string>;
  readonly customProperties: readonly {
    readonly key: string;
    readonly type: "String" | "Number" | "Float" | "Boolean" | "Date";
    readonly value: string;
  }[];
  readonly connections: readonly { readonly name: string; readonly isQuery: boolean }[];
  /** Targets of the links to other workbooks, in the order of the numbers between brackets in formulas. */
  readonly externalLinks: readonly string[];
  readonly hasMacros: boolean;
  /** Keys of `Book.names` that Excel does not show. */
  readonly hiddenNames: ReadonlySet<string>;
}

export function emptyEnvelope(): BookEnvelope {
  return {
    properties: new Map(),
    customProperties: [],
    connections: [],
    externalLinks: [],
    hasMacros: false,
    hiddenNames: new Set(),
  };
}
