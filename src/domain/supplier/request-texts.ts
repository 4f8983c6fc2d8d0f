import type { Tender } from "../tender/tender";
import type { ReferenceMoment } from "../tender/assemble/read-reference-date";
import type { RequestParagraph } from "./request-text";

/** Everything that the text of a request says. */
export interface RequestFacts {
  /** Without bids: nothing in the text hangs on who bids. */
  readonly tender: Tender;
  /** What the reference date is; null where somebody chose a day because the workbook has none. */
  readonly moment: ReferenceMoment | null;
  /** Null where the settings name none: the text then has a placeholder. */
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly codeVersion: string | null;
  /** A level counts only with a copy of the certificate. */
  readonly copyRequired: boolean;
}

/** The paragraphs of a request, in their order. */
export const REQUEST_PARTS = [
  "code",
  "certificate",
  "link",
  "referenceDate",
  "criteria",
  "score",
  "pricePoints",
  "qualityPoints",
  "rule",
  "levelWorth",
  "discounts",
  "exclusion",
  "rounding",
  "ties",
  "contracts",
  "dropOut",
  "clause",
] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];

/** The words of a request, in one language; each part is asked for only where the tender has it. */
export type RequestTexts = Readonly<Record<RequestPart, (facts: RequestFacts) => RequestParagraph>>;
