/** Why a file could not be opened. */
export type UnreadableReason =
  "empty" | "notZip" | "encrypted" | "oldFormat" | "binaryFormat" | "notSpreadsheet" | "tooLarge" | "damaged";

/** Every word of the workbench page around the grid and the pane. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly grid: (sheet: string) => string;
  readonly tabs: string;
  readonly formulaBar: string;
  readonly pane: string;
  readonly loading: string;
  readonly unsaved: string;
  readonly dismiss: string;
  /** The other language, in that language. */
  readonly language: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly sampleMissing: string;
  readonly cannotSave: string;
  readonly cannotEdit: string;
}
