/** Starts that Excel, or a program that opens an export, may take for a formula (CWE-1236), and the apostrophe that Excel eats. */
const RISKY_START = /^[=+\-@\t\r\n']/;

/** True for a text that needs an apostrophe in front to stay the text that it is. */
export function isRisky(text: string): boolean {
  return RISKY_START.test(text);
}

/**
 * The text as it must be sent to stay exactly that text in a cell with number format "@": Excel takes one leading
 * apostrophe as "this is text" and does not store it.
 */
export function guardText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}
