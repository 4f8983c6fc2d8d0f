import type { FindingText } from "../application/wording";
import type { Finding, FindingCode, FindingParams } from "../domain/finding";
import { joined } from "./finding-sentences";

/** What every finding says, in one language. Fetched apart from the pane's other words: before a workbook is read there is none. */
export interface FindingTexts {
  /** What is wrong and what the reader does now, as one text. */
  readonly finding: (finding: Finding) => string;
  readonly findingText: (finding: Finding) => FindingText;
}

/** Per code a whole text, or what is wrong and what the reader does now. */
export type FindingParts = Readonly<
  Record<FindingCode, (params: FindingParams) => string | readonly [what: string, next: string]>
>;

export function findingTexts(parts: FindingParts): FindingTexts {
  const findingText = ({ code, params }: Finding): FindingText => {
    const text = parts[code](params);
    return typeof text === "string" ? { what: text, next: "" } : { what: text[0], next: text[1] };
  };
  return { finding: (each) => joined(findingText(each)), findingText };
}
