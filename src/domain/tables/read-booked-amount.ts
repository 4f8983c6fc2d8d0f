import type { CellValue } from "../cell";
import { plainText } from "./cell-text";
import { readAmount, type Separators } from "./read-number";
import type { Reading } from "./reading";

/** No amount is longer; saves comparing every remark. */
const LONGEST_AMOUNT = 60;
/** `500,00-` and `(500,00)`. */
const CREDIT = /^(?:(.*[^\s,.-])\s*[-\u2212\u2013]|\(\s*(.+?)\s*\))$/s;

/** An amount as ledgers print it: a credit note may have its minus behind it or stand in brackets. */
export function readBookedAmount(raw: CellValue, separators: Separators): Reading<number> {
  const reading = readAmount(raw, separators);
  if (typeof raw !== "string" || reading.problem?.code !== "numberUnreadable") return reading;
  if (raw.length > LONGEST_AMOUNT) return reading;
  const credit = CREDIT.exec(plainText(raw));
  const amount = credit?.[1] ?? credit?.[2] ?? "";
  // With a sign of its own nobody can say what is meant.
  if (!/^[^-+\u2212\u2013]+$/.test(amount)) return reading;
  const negative = readAmount(`-${amount}`, separators);
  if (negative.problem?.code === "numberUnreadable") return reading;
  const { value, problem } = negative;
  return {
    value,
    problem: problem && { ...problem, params: { ...problem.params, text: raw.trim() } },
  };
}
