import type { ErrorText, Scalar } from "../book";
import { ERROR_VALUES } from "../book";
import type { RawCell } from "./cell-walk";
import { isoSerial } from "./iso-date";
import type { SharedString } from "./shared-strings";
import { UnreadableFileError } from "./unreadable-file-error";
import { decodeXstring } from "./xstring";

export interface ValueSource {
  readonly strings: readonly SharedString[];
  readonly date1904: boolean;
  readonly part: string;
}

/** What a cell holds, by its type attribute (ECMA-376 part 1, 18.18.11). */
export function cellValue(cell: RawCell, source: ValueSource): Scalar {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr" || (cell.inline !== null && cell.value === null)) {
    return cell.inline === null ? null : decodeXstring(cell.inline);
  }
  const text = cell.value;
  if (text === null) return null;
  switch (type) {
    case "s":
      return sharedText(text, cell, source);
    case "str":
      return decodeXstring(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: knownError(text.trim()) };
    case "d":
      return isoSerial(text, source.date1904) ?? decodeXstring(text);
    default:
      return number(text, cell, source);
  }
}

function sharedText(text: string, cell: RawCell, source: ValueSource): string | null {
  if (text.trim() === "") return null;
  const found = source.strings[Number(text)];
  if (!found) throw badCell(cell, source, "shared string");
  return found.text;
}

function number(text: string, cell: RawCell, source: ValueSource): Scalar {
  if (text.trim() === "") return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  // Some writers store the result of an impossible calculation as such.
  if (/^[+-]?(nan|inf|infinity|1\.#\w+)$/i.test(text.trim())) return { error: "#NUM!" };
  throw badCell(cell, source, "number");
}

/** Errors of newer editions (#FIELD!, #BLOCKED! ...) count as #VALUE!, which is also what they store for older ones. */
function knownError(text: string): ErrorText {
  return ERROR_VALUES.find((known) => known === text) ?? "#VALUE!";
}

function badCell(cell: RawCell, source: ValueSource, reason: string): UnreadableFileError {
  return new UnreadableFileError("damaged", {
    part: source.part,
    row: cell.row + 1,
    column: cell.column + 1,
    reason,
  });
}
