/**
 * A number as Excel sees it when it rounds: 15 significant digits, `digits` x 10^`exponent`, the first digit not zero.
 * Zero has no digits.
 */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  /** Power of ten of the last digit. */
  readonly exponent: number;
}

const SIGNIFICANT = 15;

function toDecimal(x: number): Decimal {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(x.toExponential(SIGNIFICANT - 1));
  if (!parts || x === 0) return { negative: false, digits: "", exponent: 0 };
  const [, sign, head = "", tail = "", power = "0"] = parts;
  return { negative: sign === "-", digits: head + tail, exponent: Number(power) - tail.length };
}

function fromDecimal(negative: boolean, digits: string, exponent: number): number {
  if (digits === "" || /^0*$/.test(digits)) return 0;
  const value = Number(`${digits}e${exponent}`);
  return negative ? -value : value;
}

function increment(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits.charAt(at) === "9") at--;
  const zeros = "0".repeat(digits.length - 1 - at);
  if (at < 0) return `1${zeros}`;
  return digits.slice(0, at) + String(Number(digits.charAt(at)) + 1) + zeros;
}

/** `half`: away from zero from .5 on; `up`: away from zero; `down`: towards zero. */
export type RoundingMode = "half" | "up" | "down";

/**
 * Rounds to `places` decimals (negative: tens, hundreds ...) the way Excel and LibreOffice do: the binary number is first
 * written with 15 significant digits, so 1.005 is 1.005 and rounds to 1.01. `places` is truncated. Infinity and NaN come
 * back as they are.
 */
export function roundDecimal(x: number, places: number, mode: RoundingMode = "half"): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const { negative, digits, exponent } = toDecimal(x);
  const last = -Math.trunc(places);
  const drop = last - exponent;
  if (drop <= 0) return fromDecimal(negative, digits, exponent);
  const kept = drop >= digits.length ? "" : digits.slice(0, digits.length - drop);
  const dropped = drop > digits.length ? `0${digits}` : digits.slice(digits.length - drop);
  const away = mode === "half" ? dropped.charAt(0) >= "5" : mode === "up" ? /[1-9]/.test(dropped) : false;
  return fromDecimal(negative, away ? (kept === "" ? "1" : increment(kept)) : kept, last);
}

/** The number written with 15 significant digits, as Excel shows and compares it. */
export function fifteenDigits(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(SIGNIFICANT)) : x;
}

/** The largest integer not above x, x taken with 15 significant digits: INT(4.1*100) is 410. */
export function floorDecimal(x: number): number {
  return roundDecimal(x, 0, x < 0 ? "up" : "down");
}

/** The smallest integer not below x, x taken with 15 significant digits. */
export function ceilingDecimal(x: number): number {
  return roundDecimal(x, 0, x < 0 ? "down" : "up");
}
