import type { ExcelSerial } from "../../cell";
import { isoDate } from "../../dates/iso-date";
import type { DateField } from "../../tables/field";
import type { TenderRow } from "../../tables/rows";
import { readChoice, type Choices } from "./choices";
import type { FindingList } from "./finding-list";

/** `term` counts at the start of the contract; renewal later in the term is a duty of the contract, not of the score. */
export type ReferenceMoment = "closing" | "award" | "start" | "term";

const MOMENTS: Choices<ReferenceMoment> = [
  ["closing", ["sluiting", "sluitingsdatum", "closing", "closing date"]],
  ["award", ["gunning", "gunningsdatum", "award", "award date"]],
  ["start", ["start", "startdatum", "contract start", "start contract", "ingang", "contract start date"]],
  ["term", ["looptijd", "contractduur", "term", "duration", "whole term"]],
];

/** Which day a tender names; a blank is the closing date, null a word that nobody knows. */
export function referenceMoment(text: string | null): ReferenceMoment | null {
  return text === null ? "closing" : readChoice(text, MOMENTS);
}

/** The day on which certificates are tested (design section 4), or null after an error. */
export function readReferenceDate(
  row: TenderRow | null,
  fallbackDate: ExcelSerial | null,
  findings: FindingList,
): ExcelSerial | null {
  const text = row ? findings.use(row.referenceMoment) : null;
  if (row?.referenceMoment.problem?.severity === "error") return null;
  const moment = referenceMoment(text);
  if (moment === null) {
    findings.add("error", "referenceMomentUnreadable", row?.referenceMoment.place ?? null, {
      text: text ?? "",
    });
    return null;
  }
  const field = row && referenceDateField(row, moment);
  // The closing date is read, and its problem told, with the other settings.
  const date = field && (moment === "closing" ? field.value : findings.use(field));
  if (date !== null) return date;
  if (field?.problem?.severity === "error") return null;
  if (fallbackDate !== null) {
    findings.add("warning", "referenceDateFallback", field?.place ?? null, {
      moment,
      date: isoDate(fallbackDate),
    });
    return fallbackDate;
  }
  findings.add("error", "referenceDateMissing", field?.place ?? null, { moment });
  return null;
}

/** The cell of the day that a tender names. */
export function referenceDateField(row: TenderRow, moment: ReferenceMoment): DateField {
  switch (moment) {
    case "closing":
      return row.closingDate;
    case "award":
      return row.awardDate;
    case "start":
    case "term":
      return row.contractStart;
  }
}
