/** An exact number, so that a reference shares no arithmetic with the engine. The denominator is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The decimal that a number is written as: 0.1 is one tenth. */
export function exact(value: number): Fraction {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const shift = decimals.length - Number(power);
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? { over: digits, under: 10n ** BigInt(shift) }
    : { over: digits * 10n ** BigInt(-shift), under: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}
export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new RangeError("division by zero");
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}
export function compare(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, exact(0));
}
export function largest(all: readonly Fraction[]): Fraction {
  return all.reduce((most, each) => (compare(each, most) > 0 ? each : most));
}
export function smallest(all: readonly Fraction[]): Fraction {
  return all.reduce((least, each) => (compare(each, least) < 0 ? each : least));
}

/** Half away from zero, to `digits` decimals. */
export function rounded(value: Fraction, digits: number): Fraction {
  const power = 10n ** BigInt(digits);
  const size = value.over < 0n ? -value.over : value.over;
  const units = (2n * size * power + value.under) / (2n * value.under);
  return { over: value.over < 0n ? -units : units, under: power };
}

export function floor({ over, under }: Fraction): bigint {
  const quotient = over / under;
  return over % under < 0n ? quotient - 1n : quotient;
}

export function toNumber(value: Fraction): number {
  // Enough digits for the nearest double of every figure that is published with at most 9 decimals.
  const { over } = rounded(value, 20);
  const digits = (over < 0n ? -over : over).toString().padStart(21, "0");
  return Number(`${over < 0n ? "-" : ""}${digits.slice(0, -20)}.${digits.slice(-20)}`) || 0;
}
