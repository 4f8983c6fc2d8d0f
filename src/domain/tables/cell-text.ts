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

/** True for an empty cell and for one that holds only white space. */
export function isBlank(raw: CellValue): boolean {
  return typeof raw === "string" && raw.trim() === "";
}

/** Invisible characters that pasted text brings along: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Printable ASCII, in which nearly every cell is written and which needs no Unicode normalisation. */
const PLAIN_ASCII = /^[ -~]*$/;

/** Text for reading, not for showing: full-width forms made plain, one space between words, ends trimmed. */
export function plainText(raw: CellValue): string {
  const text = String(raw);
  const plain = PLAIN_ASCII.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "");
  return plain.replace(/\s+/g, " ").trim();
}

/** Plain text in lower case, without accents. */
export function foldedText(raw: CellValue): string {
  const text = plainText(raw).toLowerCase();
  return PLAIN_ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
}
