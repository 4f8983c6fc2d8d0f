import type { CellValue } from "../cell";
import { readAmount, type Separators } from "./read-number";
import { readText } from "./read-text";
import type { Reading } from "./reading";

/** What a reviewer gave: a number, or the word as it stands (one of the labels, or something that the review refuses). */
export function readJudgement(raw: CellValue, separators: Separators): Reading<string | number> {
  const number = readAmount(raw, separators);
  return typeof raw === "string" && number.problem?.code === "numberUnreadable" ? readText(raw) : number;
}
