/** The columns of the log, in the order in which they stand on the sheet. */
export const LOG_COLUMNS = [
  "when",
  "by",
  "what",
  "tender",
  "lot",
  "controlNumber",
  "sha256",
  "details",
  "previous",
  "hash",
  // Last, where a long sentence can run on.
  "outcome",
] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number];

/** One row as it stands on the sheet. */
export type LogRow = Readonly<Record<LogColumn, string>>;

/** What an action notes; the chain is added when it is written. */
export interface NewLogEntry {
  /** yyyy-mm-dd hh:mm, as text: no date system or language can read it otherwise. */
  readonly when: string;
  readonly by: string;
  /** In the user's language; programs recognise an entry by its details. */
  readonly what: string;
  readonly tender: string;
  readonly lot: string;
  readonly outcome: string;
  readonly controlNumber: string;
  readonly sha256: string;
  /** The whole canonical text, however long. */
  readonly details: string;
}
