import type { CellValue } from "../cell";
import { parseEmail } from "../identifiers/email";
import { parseOin } from "../identifiers/oin";
import { parseRsin } from "../identifiers/rsin";
import { parseVatId } from "../identifiers/vat-id";
import { plainText } from "./cell-text";
import type { CellProblem } from "./field";
import { read, readBlankOrError, unreadable } from "./reading";
import type { Reading } from "./reading";

/** A btw-id in its shortest form, `NL004495445B01`, or a foreign VAT id. */
export function readVatId(raw: CellValue): Reading<string> {
  return readIdentifier(raw, parseVatId, "vatIdMalformed");
}

/** An RSIN as nine digits; a number cell that has fewer lost its leading zeros and is refused. */
export function readRsin(raw: CellValue): Reading<string> {
  return readIdentifier(raw, parseRsin, "rsinMalformed");
}

/** An OIN of 20 positions; a number cell cannot hold one. */
export function readOin(raw: CellValue): Reading<string> {
  return readIdentifier(raw, parseOin, "oinMalformed");
}

/** One e-mail address, without the name that may stand around it. */
export function readEmail(raw: CellValue): Reading<string> {
  return readIdentifier(raw, parseEmail, "emailMalformed");
}

function readIdentifier(
  raw: CellValue,
  parse: (text: string) => string | null,
  code: CellProblem["code"],
): Reading<string> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const value = parse(plainText(raw));
  return value === null ? unreadable(code, { text: String(raw).trim() }) : read(value);
}
