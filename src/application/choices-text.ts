import type { ExcelSerial } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import { tenderId, type Decisions, type TenderDecision } from "./inspection";

/** What the user chose beside the workbook for one tender. */
interface Choices {
  readonly fallbackDate: ExcelSerial | null;
  readonly tender: TenderDecision | null;
}

/** The choices of a tender as a text for the log, so that its score can be made once more; "" where there are none. */
export function choicesText({ fallbackDate, tenders }: Decisions, key: TenderKey): string {
  const tender = tenders.get(tenderId(key)) ?? null;
  const chosen = tender !== null && Object.values(tender).some((choice) => choice !== null);
  if (fallbackDate === null && !chosen) return "";
  const choices: Choices = { fallbackDate, tender: chosen ? tender : null };
  return JSON.stringify(choices);
}

/** The decisions that `choicesText` wrote down; none for a text that is not ours. */
export function readChoices(text: string, key: TenderKey): Decisions {
  const none: Decisions = { fallbackDate: null, tenders: new Map() };
  if (text === "") return none;
  try {
    const { fallbackDate, tender } = JSON.parse(text) as Choices;
    return { fallbackDate, tenders: new Map(tender === null ? [] : [[tenderId(key), tender]]) };
  } catch {
    return none;
  }
}
