const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The elfproef of nine digits: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11 (facts/pso.md section 8). Nine zeros would
 * pass and are nobody's number.
 */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/**
 * An RSIN, the fiscal number of a legal entity: nine digits that pass the elfproef, dots and spaces between them
 * dropped; null for anything else. A number of eight digits has lost its zero and is refused too.
 */
export function parseRsin(text: string): string | null {
  const digits = text.replace(/^rsin[ .:-]*/i, "").replace(/[ .-]/g, "");
  return passesElfproef(digits) ? digits : null;
}
