import type { CellValue } from "../cell";

/** Error values as Excel shows them in English and in Dutch. */
const ERROR_VALUES = new Set([
  "#N/A",
  "#N/B",
  "#DIV/0!",
  "#DEEL/0!",
  "#GETTING_DATA",
  "#REF!",
  "#VERW!",
  "#VALUE!",
  "#WAARDE!",
  "#NAME?",
  "#NAAM?",
  "#NUM!",
  "#GETAL!",
  "#NULL!",
  "#LEEG!",
  "#SPILL!",
  "#OVERLOOP!",
  "#CALC!",
  "#BEREKENEN!",
  "#FIELD!",
  "#VELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** True for a cell that shows an error such as `#N/A`. */
export function isErrorValue(raw: CellValue): raw is string {
  return typeof raw === "string" && raw.startsWith("#") && ERROR_VALUES.has(raw.trim().toUpperCase());
}

/** Invisible characters that pasted text brings along, such as a soft hyphen, a zero-width space or a mark of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const NOTHING_VISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** True for an empty cell and for one that holds only white space or characters that nobody sees. */
export function isBlank(raw: CellValue): boolean {
  return typeof raw === "string" && NOTHING_VISIBLE.test(raw);
}

/** Printable ASCII, in which nearly every cell is written and which needs no Unicode normalisation. */
const PLAIN_ASCII = /^[ -~]*$/;

/** True for text that reads the same without Unicode's rules. */
export function isPlainAscii(text: string): boolean {
  return PLAIN_ASCII.test(text);
}

/** Text for reading, not for showing: full-width forms made plain, one space between words, ends trimmed. */
export function plainText(raw: CellValue): string {
  const text = String(raw);
  if (isPlainAscii(text)) return (text.includes("  ") ? text.replace(/ +/g, " ") : text).trim();
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Plain text in lower case, without accents. */
export function foldedText(raw: CellValue): string {
  const text = plainText(raw).toLowerCase();
  return isPlainAscii(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
}
