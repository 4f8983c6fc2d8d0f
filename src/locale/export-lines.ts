/** What the command line says of open data. */
export interface ExportLines {
  readonly exported: (tenders: readonly string[], path: string) => string;
  readonly leftOut: (tender: string) => string;
  /** A tender whose inputs changed since it was scored. */
  readonly stale: (tender: string) => string;
  readonly nothing: string;
}
