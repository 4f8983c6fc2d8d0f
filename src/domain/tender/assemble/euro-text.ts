import { readAmount } from "../../tables/read-number";

const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * An amount in EUR as people type it, in Dutch or unmistakable English notation; null when it is none. Here 100.000 is a
 * hundred thousand: an amount with three decimals does not exist, while a comma before three digits could be either and
 * is refused.
 */
export function euroOf(text: string): number | null {
  const bare = text.replace(/€|\beuro?\b/gi, "").trim();
  if (THOUSANDS.test(bare)) return Number(bare.replace(".", ""));
  return readAmount(bare, { decimalSeparator: ",", thousandsSeparator: "." }).value;
}
