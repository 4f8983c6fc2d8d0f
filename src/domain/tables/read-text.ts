import type { CellValue } from "../cell";
import { read, readBlankOrError } from "./reading";
import type { Reading } from "./reading";

/** A cell as text: trimmed, otherwise as it stands; a number as Excel would write it without a format. */
export function readText(raw: CellValue): Reading<string> {
  return readBlankOrError(raw) ?? read(String(raw).trim());
}
