import { passesElfproef } from "./rsin";

/**
 * An OIN, the number of an organisation in government traffic: 20 positions, spaces and dots between them dropped; null
 * for anything else. The prefix says which number stands in the middle (OIN-Stelsel chapter 6): 00000001 an RSIN,
 * 00000003 a KvK number of 8 digits, 00000004 a subnumber of 9 digits, any other register 8 or 9 letters and digits.
 * What is left of the 20 positions is zeros.
 */
export function parseOin(text: string): string | null {
  const oin = text
    .toUpperCase()
    .replace(/^OIN[ .:-]*/, "")
    .replace(/[ .-]/g, "");
  const parts = /^000000(\d\d)([0-9A-Z]{9})000$/.exec(oin);
  if (!parts) return null;
  const [, register = "", main = ""] = parts;
  return isMainNumber(register, main) ? oin : null;
}

/** `main` is the nine positions behind the prefix; a number of eight is followed by one more zero. */
function isMainNumber(register: string, main: string): boolean {
  switch (register) {
    case "00":
      return false;
    case "01":
      return passesElfproef(main);
    case "03":
      return /^\d{8}0$/.test(main) && !/^0+$/.test(main);
    case "04":
      return /^\d{9}$/.test(main) && !/^0+$/.test(main);
    default:
      return !/^0+$/.test(main);
  }
}
