const SIGNIFICANT = 15;
/** From here on a rounded number has more than 15 digits. */
const MOST_UNITS = 10 ** SIGNIFICANT;
/** Units beyond this many decimals are outside what a double can hold exactly as an integer. */
const MAX_EXACT_POWER = 22;

/**
 * ROUND as a spreadsheet does it: `x` is first written with 15 significant digits, then rounded half away from zero.
 * So ROUND(1.005, 2) is 1.01 although the double is a little less than 1.005.
 * @param x a finite number
 * @param digits decimals, an integer in -15..15; negative rounds to tens, hundreds ...
 */
export function excelRound(x: number, digits: number): number {
  // All of its 15 digits are kept, and as units they would not fit into a double.
  if (digits >= 0 && Math.abs(x) * 10 ** digits >= MOST_UNITS && Number.isFinite(x)) {
    return Number(x.toPrecision(SIGNIFICANT));
  }
  const units = roundedUnits(x, digits);
  if (units === 0) return 0;
  // Division and multiplication by an exact power of ten are correctly rounded: the double nearest to the decimal.
  return digits >= 0 ? units / 10 ** digits : units * 10 ** -digits;
}

/**
 * The same rounding as a whole number of units of 10^-digits, so that equal figures are equal integers.
 * @throws RangeError when x is not finite or digits is not an integer in -15..15
 */
export function roundedUnits(x: number, digits: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`roundedUnits: ${x} is not finite`);
  if (!Number.isInteger(digits) || Math.abs(digits) > 15)
    throw new RangeError(`roundedUnits: digits ${digits}`);
  const size = Math.abs(x);
  const scaled = digits >= 0 ? size * 10 ** digits : size / 10 ** -digits;
  if (scaled < 2 ** 51) {
    const whole = Math.floor(scaled);
    const rest = scaled - whole;
    // Writing with 15 digits moves x by less than 5e-15 of itself, scaling by one more rounding error:
    // farther than that from a half or a whole, the plain answer is certain.
    const doubt = scaled * 2e-14 + 1e-300;
    if (Math.abs(rest - 0.5) > doubt) return signed(x, rest > 0.5 ? whole + 1 : whole);
  }
  return signed(x, unitsFromDecimal(size, digits));
}

/** The certain way: on the 15 decimal digits themselves. */
function unitsFromDecimal(size: number, digits: number): number {
  const [mantissa = "0", power = "0"] = size.toExponential(14).split("e");
  const written = mantissa.replace(".", "");
  // The value is written x 10^(exponent - 14); in units of 10^-digits the point stands after `keep` digits.
  const keep = Number(power) + 1 + digits;
  if (keep < 0) return 0;
  if (keep >= written.length) {
    const zeros = keep - written.length;
    return zeros <= MAX_EXACT_POWER ? Number(written) * 10 ** zeros : Number(`${written}e${zeros}`);
  }
  const whole = Number(written.slice(0, keep) || "0");
  return written.charCodeAt(keep) - 48 >= 5 ? whole + 1 : whole;
}

function signed(x: number, units: number): number {
  return x < 0 && units !== 0 ? -units : units;
}
