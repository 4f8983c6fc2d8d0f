import type { CellValue } from "../cell";
import { plainText } from "./cell-text";
import { read, readBlankOrError, readWith, unreadable } from "./reading";
import type { Reading } from "./reading";
import type { WorkbookSnapshot } from "./snapshot";

export type Separators = Pick<WorkbookSnapshot, "decimalSeparator" | "thousandsSeparator">;

/** Parts of a text number once currency, percent sign and sign are gone. */
interface NumberText {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly percent: boolean;
}

/**
 * A number cell. Text is read with the workbook's separators; where another notation is the only possible one
 * (`1234.56` in a Dutch workbook) that is taken with a warning. One separator before exactly three digits (`1.234`)
 * reads two ways and is refused with both readings (design section 3). A percentage is a share, as Excel stores it.
 */
export function readNumber(raw: CellValue, separators: Separators): Reading<number> {
  const common = readBlankOrError(raw);
  if (common) return common;
  if (typeof raw === "number") {
    return Number.isFinite(raw) ? read(raw) : unreadable("numberUnreadable", { text: String(raw) });
  }
  const refused = unreadable("numberUnreadable", { text: String(raw).trim() });
  if (typeof raw === "boolean") return refused;
  const text = bareNumber(raw);
  if (text === null) return refused;
  return readDigits(text, raw.trim(), separators) ?? refused;
}

/** A price or a score: a percentage of what would be a guess, so it is refused. */
export function readAmount(raw: CellValue, separators: Separators): Reading<number> {
  const isPercentage = typeof raw === "string" && plainText(raw).endsWith("%");
  return isPercentage ? unreadable("numberUnreadable", { text: raw.trim() }) : readNumber(raw, separators);
}

const CURRENCY = /^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$/giu;

function bareNumber(raw: string): NumberText | null {
  let text = plainText(raw).replace(/[\u2212\u2013]/g, "-");
  const percent = /%$/.test(text);
  if (percent) text = text.slice(0, -1).trimEnd();
  const withoutCurrency = text.replace(CURRENCY, "");
  if (percent && withoutCurrency !== text) return null;
  const signed = /^([+-]?)\s*(.*)$/s.exec(withoutCurrency);
  if (!signed) return null;
  // `- € 5` and `€ -5` are both written.
  const digits = (signed[2] ?? "").replace(CURRENCY, "");
  return { digits, sign: signed[1] === "-" ? -1 : 1, percent };
}

function readDigits(text: NumberText, raw: string, separators: Separators): Reading<number> | null {
  const { digits } = text;
  const done = (plain: string, usual: boolean): Reading<number> | null => {
    const value = scaled(plain, text);
    // Some hundreds of digits are beyond what a number can hold.
    if (!Number.isFinite(value)) return null;
    return readWith(value, usual ? "info" : "warning", "numberIsText", { text: raw, value });
  };
  if (/^\d+$/.test(digits)) return done(digits, true);
  // `1.234,-` is how Dutch price lists write whole euros.
  const whole = /^(\d+|\d{1,3}(?:([. ])\d{3})(?:\2\d{3})*),(?:-|--|=)$/.exec(digits);
  if (whole) return done((whole[1] ?? "").replace(/[. ]/g, ""), true);

  const grouped = /^\d{1,3}(?:([., '\u2019])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/.exec(digits);
  const plain = /^(\d*)([.,])(\d+)$/.exec(digits);
  if (grouped) {
    const [, group = "", decimal, decimals] = grouped;
    if (decimal !== undefined && decimal !== group) {
      return done(`${withoutGroups(digits, group, decimal)}.${decimals}`, isDecimal(decimal, separators));
    }
    if (decimal === undefined) {
      const asWhole = digits.split(group).join("");
      const single = plain !== null && !digits.startsWith("0");
      if (single) {
        const first = scaled(asWhole, text);
        const second = scaled(digits.replace(group, "."), text);
        return unreadable("numberAmbiguous", { text: raw, first, second });
      }
      if (!digits.startsWith("0")) return done(asWhole, group !== separators.decimalSeparator);
    }
  }
  if (plain) return done(`${plain[1] || "0"}.${plain[3]}`, isDecimal(plain[2] ?? "", separators));
  return null;
}

function withoutGroups(digits: string, group: string, decimal: string): string {
  return digits.slice(0, digits.lastIndexOf(decimal)).split(group).join("");
}

function isDecimal(sign: string, { decimalSeparator }: Separators): boolean {
  return sign === decimalSeparator;
}

function scaled(plain: string, { sign, percent }: NumberText): number {
  // The exponent keeps 12,3% at the double nearest to 0.123.
  const value = sign * Number(percent ? `${plain}e-2` : plain);
  return Object.is(value, -0) ? 0 : value;
}
