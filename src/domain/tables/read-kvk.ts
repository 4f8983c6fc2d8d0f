import type { CellValue } from "../cell";
import { foldedText } from "./cell-text";
import { read, readBlankOrError, readWith, unreadable } from "./reading";
import type { Reading } from "./reading";

/** What one written number turns out to be. */
type OneNumber =
  | { readonly kind: "kvk"; readonly kvk: string }
  | { readonly kind: "zeroLost"; readonly proposal: string }
  | { readonly kind: "malformed"; readonly text: string };

/**
 * A KvK number: 8 digits as text (facts/pso.md section 8). Spaces, dots and hyphens between the digits and the letters
 * KvK in front are dropped. Seven digits are refused with a proposal, because Excel drops a leading zero.
 */
export function readKvk(raw: CellValue): Reading<string> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const text = String(raw).trim();
  if (isNoNumber(raw)) return unreadable("kvkMalformed", { text });
  const one = oneNumber(foldedText(raw));
  switch (one.kind) {
    case "kvk":
      return read(one.kvk);
    case "zeroLost":
      return unreadable("kvkLeadingZeroLost", { text, proposal: one.proposal });
    case "malformed":
      return unreadable("kvkMalformed", { text });
  }
}

/**
 * The KvK numbers on a certificate, separated by a comma, semicolon, slash, line break or spaces. Numbers that can be
 * read are kept, with a warning for the others; null when none can be read.
 */
export function readHolderKvk(raw: CellValue): Reading<readonly string[]> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const text = String(raw).trim();
  if (isNoNumber(raw)) return unreadable("kvkMalformed", { text });
  const parts = text.split(/[,;/\r\n|&+]|\ben\b|\band\b/i);
  const found = parts.flatMap((part) => numbersIn(foldedText(part)));
  const kvk = [...new Set(found.flatMap((one) => (one.kind === "kvk" ? [one.kvk] : [])))];
  const malformed = found.find((one) => one.kind === "malformed");
  const zeroLost = found.find((one) => one.kind === "zeroLost");
  if (malformed === undefined && zeroLost === undefined) {
    return kvk.length > 0 ? read(kvk) : unreadable("kvkMalformed", { text });
  }
  const [code, params] = malformed
    ? (["kvkMalformed", { text: malformed.text }] as const)
    : (["kvkLeadingZeroLost", { text, proposal: zeroLost?.proposal ?? "" }] as const);
  return kvk.length > 0 ? readWith(kvk, "warning", code, params) : unreadable(code, params);
}

/** Numbers in one part: `12 34 56 78` is one, `12345678 87654321` are two. */
function numbersIn(part: string): readonly OneNumber[] {
  if (part === "") return [];
  const together = oneNumber(part);
  if (together.kind === "kvk") return [together];
  const words = withoutPrefix(part)
    .split(" ")
    .map((word) => oneNumber(word));
  if (words.length > 1 && words.every((word) => word.kind !== "malformed")) return words;
  // `12345678 (holding)` names one of the holders; a number of any other length stays a fault.
  const numbers = part.match(/\d+/g) ?? [];
  const allWhole = numbers.length > 0 && numbers.every((digits) => digits.length === 8);
  return allWhole ? numbers.map(oneNumber) : [together];
}

/** A truth value, a fraction or a negative number is no KvK number, whatever its digits. */
function isNoNumber(raw: CellValue): boolean {
  return typeof raw === "boolean" || (typeof raw === "number" && !(Number.isInteger(raw) && raw >= 0));
}

function withoutPrefix(text: string): string {
  return text.replace(
    /^(?:nl[ -]?)?(?:kvk|k\.v\.k\.?|kamer van koophandel|coc)(?:[ -]?(?:nummer|number|nr|no))?[ .:-]*/,
    "",
  );
}

function oneNumber(text: string): OneNumber {
  const digits = withoutPrefix(text)
    // `1234567.0` is a number that another program wrote as text, not 12345670.
    .replace(/(?<=^\d{5,})\.0$/, "")
    .replace(/(?<=\d)[ .-]+(?=\d|$)/g, "");
  // Zeros alone fill a required field and are nobody's number.
  if (/^0*$/.test(digits)) return { kind: "malformed", text };
  if (/^\d{8}$/.test(digits)) return { kind: "kvk", kvk: digits };
  if (/^\d{7}$/.test(digits)) return { kind: "zeroLost", proposal: `0${digits}` };
  return { kind: "malformed", text };
}
