import type { Verification } from "../../domain/control/verification";

/** What a number that the user noted elsewhere is in this workbook; null while it is not a whole control number. */
export type NotedNumber = "inForce" | "replaced" | "unknown" | null;

/** 16 hex digits in whatever groups they were written down. */
export function compareNoted(noted: string, { controlNumber, records }: Verification): NotedNumber {
  const digits = bare(noted);
  if (!/^[0-9a-f]{16}$/.test(digits)) return null;
  const held = records.filter((record) => bare(record.controlNumber) === digits);
  if (held.some(({ replacedBy }) => replacedBy === null)) return "inForce";
  if (controlNumber !== null && bare(controlNumber) === digits) return "inForce";
  return held.length > 0 ? "replaced" : "unknown";
}

function bare(number: string): string {
  return number.replace(/[^0-9a-z]/gi, "").toLowerCase();
}
