import type { ExcelSerial } from "../cell";

/** What a letter tells about the winner besides the name; everything else of others is confidential. */
export interface Revealed {
  readonly total: boolean;
  readonly scores: boolean;
  readonly level: boolean;
  readonly price: boolean;
  readonly motivation: boolean;
}

export type PaperKind = "minutes" | "award" | "rejection" | "lotNotice";

/** What the buyer chooses for the papers of one tender. */
export interface PaperChoices {
  readonly kinds: ReadonlySet<PaperKind>;
  readonly language: "nl" | "en";
  /** The day on which the letters are sent. */
  readonly sentOn: ExcelSerial;
  readonly revealed: Revealed;
  /** Where and when lots are drawn, and who draws; "" leaves a line to fill in. */
  readonly lot: { readonly when: string; readonly where: string; readonly by: string };
}
