import type { ExcelSerial } from "../cell";
import type { DecidedBy } from "../tender/outcome";
import type { PriceFormula } from "../tender/tender";

/** One thing that a reader meets on a score sheet, as it looks there, and what it means. */
export interface GuideSample {
  readonly role: "input" | "formula" | "result" | "ok" | "error";
  readonly shown: string;
  readonly means: string;
}

/** Every word on the sheet `Leeswijzer`, in one language, besides those that a score sheet has too. */
export interface GuideSheetTexts {
  readonly title: string;
  readonly made: (on: ExcelSerial) => string;
  readonly fingerprint: (code: string) => string;
  readonly headings: Readonly<Record<"scored" | "others" | "reading" | "control", string>>;
  readonly labels: Readonly<Record<"outcome" | "why" | "score" | "level" | "day" | "sheet", string>>;
  readonly columns: Readonly<Record<"tender" | "outcome" | "sheet" | "number", string>>;
  readonly tender: (tender: string, lot: string) => string;
  /** What settled the first place; null when no bid counts. */
  readonly decided: (by: DecidedBy | null) => string;
  /** How a price becomes points, with the settings of the formula. */
  readonly pricePoints: (formula: PriceFormula) => string;
  readonly day: (referenceDate: ExcelSerial) => string;
  readonly sheetAndNumber: (sheet: string, controlNumber: string) => string;
  /** Where the full explanation of a tender stands that is told in one line here. */
  readonly shortNote: string;
  /** Tenders for which there is no room. */
  readonly more: (count: number) => string;
  readonly samples: readonly GuideSample[];
  readonly control: readonly { readonly label: string; readonly text: string }[];
}
