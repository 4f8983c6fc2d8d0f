import type { SheetIndex } from "../cell";

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** 0-based row and column of an A1 address such as `E5` or `$E$5`; null for anything else. */
export function parseCellAddress(address: string): { row: SheetIndex; column: SheetIndex } | null {
  const match = ADDRESS.exec(address.trim());
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
