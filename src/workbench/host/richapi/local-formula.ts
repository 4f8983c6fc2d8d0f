import type { Culture } from "./options";

/**
 * A formula as typed in this region to the form that files and the API use: list separators become commas, decimal commas become
 * points. Text in quotes and sheet names stay. Commas as separators are understood too where no semicolon is used.
 */
export function localFormula(formula: string, culture: Culture): string {
  if (culture.decimalSeparator !== ",") return formula;
  const semicolons = outsideQuotes(formula).some(({ quoted, text }) => !quoted && text.includes(";"));
  let depth = 0;
  return outsideQuotes(formula)
    .map(({ quoted, text }) => (quoted ? text : convert(text)))
    .join("");

  function convert(text: string): string {
    let result = "";
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (sign === "(" || sign === "{") depth += 1;
      if (sign === ")" || sign === "}") depth -= 1;
      if (sign === ";") result += ",";
      else if (sign === "," && (semicolons || depth === 0) && betweenDigits(text, at)) result += ".";
      else result += sign;
    }
    return result;
  }
}

/** A comma inside a number, not after a cell address: 1,5 but not A1,5. */
function betweenDigits(text: string, at: number): boolean {
  const before = /(^|[^A-Za-z0-9$_.])\d+$/.test(text.slice(0, at));
  return before && /^\d/.test(text.slice(at + 1));
}

function outsideQuotes(formula: string): { quoted: boolean; text: string }[] {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .filter((text) => text !== "")
    .map((text) => ({ quoted: /^["']/.test(text), text }));
}
