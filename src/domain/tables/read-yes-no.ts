import type { CellValue } from "../cell";
import { foldedText } from "./cell-text";
import { read, readBlankOrError, unreadable } from "./reading";
import type { Reading } from "./reading";

const YES = new Set(["ja", "j", "yes", "y", "true", "waar", "x", "v", "✓", "✔", "☑", "✅", "1"]);
const NO = new Set(["nee", "neen", "n", "no", "false", "onwaar", "0"]);

/** Yes or no as people type it, in Dutch or English; a cross or tick is yes, 1 and 0 are yes and no. */
export function readYesNo(raw: CellValue): Reading<boolean> {
  const common = readBlankOrError(raw);
  if (common) return common;
  if (typeof raw === "boolean") return read(raw);
  const text = foldedText(raw).replace(/[.!]{1,3}$/, "");
  if (YES.has(text)) return read(true);
  if (NO.has(text)) return read(false);
  return unreadable("yesNoUnreadable", { text: String(raw).trim() });
}
