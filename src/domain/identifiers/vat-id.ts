import { passesElfproef } from "./rsin";

/** Length behind the prefix, shortest and longest, of VAT ids in the EU, and of Northern Ireland and three neighbours. */
const FOREIGN_LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  AT: [9, 9],
  BE: [9, 10],
  BG: [9, 10],
  CH: [10, 14],
  CY: [9, 9],
  CZ: [8, 10],
  DE: [9, 9],
  DK: [8, 8],
  EE: [9, 9],
  EL: [9, 9],
  ES: [9, 9],
  FI: [8, 8],
  FR: [11, 11],
  GB: [5, 12],
  GR: [9, 9],
  HR: [11, 11],
  HU: [8, 8],
  IE: [8, 9],
  IT: [11, 11],
  LT: [9, 12],
  LU: [8, 8],
  LV: [11, 11],
  MT: [8, 8],
  NO: [9, 12],
  PL: [10, 10],
  PT: [9, 9],
  RO: [2, 10],
  SE: [12, 12],
  SI: [8, 8],
  SK: [10, 10],
  XI: [5, 12],
};

/**
 * A VAT id without dots, spaces and hyphens, in capitals; null for what cannot be one. A Dutch one is checked (facts/pso.md
 * section 8): NL, nine digits, B and two digits above 00, where the nine digits pass the elfproef or the whole leaves 1
 * when divided by 97. A foreign one needs a known prefix and a length that its country uses; its digits are not checked.
 */
export function parseVatId(text: string): string | null {
  const id = text
    .toUpperCase()
    .replace(/^(?:BTW|VAT)(?:[ .-]*(?:ID|NR|NO|NUMMER|NUMBER))?[ .:-]*/, "")
    .replace(/[ .-]/g, "");
  const isValid = id.startsWith("NL") ? isDutch(id) : isForeign(id);
  return isValid ? id : null;
}

function isDutch(id: string): boolean {
  const parts = /^NL(\d{9})B(\d{2})$/.exec(id);
  if (!parts || parts[2] === "00") return false;
  return passesElfproef(parts[1] ?? "") || remainderOf97(id) === 1;
}

/** ISO 7064: letters count as 10..35, and the remainder is taken digit by digit so that no number grows too large. */
function remainderOf97(id: string): number {
  const digits = [...id].map((sign) => parseInt(sign, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

function isForeign(id: string): boolean {
  const lengths = FOREIGN_LENGTHS[id.slice(0, 2)];
  const rest = id.slice(2);
  // Older Irish numbers hold a + or *.
  if (lengths === undefined || !/^[0-9A-Z+*]*\d[0-9A-Z+*]*$/.test(rest)) return false;
  return rest.length >= lengths[0] && rest.length <= lengths[1];
}
