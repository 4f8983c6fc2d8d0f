import type { CellValue } from "../cell";
import { read, readBlankOrError } from "./reading";
import type { Reading } from "./reading";

/** The value of a setting as it stands; what it means depends on the setting. */
export function readSettingValue(raw: CellValue): Reading<string | number | boolean> {
  return readBlankOrError(raw) ?? read(typeof raw === "string" ? raw.trim() : raw);
}
