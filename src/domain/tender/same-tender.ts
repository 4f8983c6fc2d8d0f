import type { TenderKey } from "../finding";

/** Tender and lot as rows of the workbook are brought together: trimmed and without case. */
export function isSameTender(a: TenderKey, b: TenderKey): boolean {
  return compared(a.tender) === compared(b.tender) && compared(a.lot) === compared(b.lot);
}

function compared(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
