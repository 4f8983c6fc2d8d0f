/** What the command line says of open data. */
export interface ExportLines {
  readonly exported: (tenders: readonly string[], path: string) => string;
  readonly leftOut: (tender: string) => string;
  readonly nothing: string;
}
