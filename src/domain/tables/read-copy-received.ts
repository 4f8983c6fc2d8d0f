import type { CellValue } from "../cell";
import { readCertificateDate } from "./read-certificate-date";
import type { DateSystem } from "./read-date";
import { readYesNo } from "./read-yes-no";
import type { Reading } from "./reading";

/** The column `Kopie ontvangen`: the day on which the copy came in as a serial, or a bare yes or no. */
export function readCopyReceived(raw: CellValue, system: DateSystem): Reading<number | boolean> {
  const answer = readYesNo(raw);
  if (answer.problem?.code !== "yesNoUnreadable") return answer;
  const looksLikeDate = typeof raw === "number" || /\d/.test(String(raw));
  return looksLikeDate ? readCertificateDate(raw, system) : answer;
}
