import type { CellValue } from "../cell";
import { read, readBlankOrError, unreadable } from "./reading";
import type { Reading } from "./reading";

/** The value of a setting as it stands; what it means depends on the setting. */
export function readSettingValue(raw: CellValue): Reading<string | number | boolean> {
  const common = readBlankOrError(raw);
  if (common) return common;
  if (typeof raw === "string") return read(raw.trim());
  if (typeof raw === "number" && !Number.isFinite(raw)) {
    return unreadable("numberUnreadable", { text: String(raw) });
  }
  return read(raw);
}
