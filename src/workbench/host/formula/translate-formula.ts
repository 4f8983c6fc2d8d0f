import { printCorner, printSheetPrefix, shiftCorner } from "./reference";
import { tokenize, type Token } from "./tokenizer";

/**
 * The formula as it reads when the cell is copied by this many rows and columns: relative references move, absolute ones
 * stay, everything else keeps its very characters. A reference that falls off the sheet becomes #REF!. `formula` has no
 * leading "="; a text that cannot be cut into tokens comes back unchanged. Made for the shared formulas of a file.
 */
export function translateFormula(formula: string, rowShift: number, columnShift: number): string {
  if (rowShift === 0 && columnShift === 0) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "reference") return null;
    const prefix = token.prefix === null ? "" : printSheetPrefix(token.prefix);
    const first = shiftCorner(token.first, rowShift, columnShift);
    const last = token.last === null ? null : shiftCorner(token.last, rowShift, columnShift);
    if (first === null || (token.last !== null && last === null)) return `${prefix}#REF!`;
    return prefix + printCorner(first) + (last === null ? "" : `:${printCorner(last)}`);
  });
}

/** The formula after a sheet got another name; names compare without case. Text that is no formula stays as it is. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const renamed = (name: string): string => (name.toLowerCase() === wanted ? to : name);
  return rewriteTokens(formula, (token, text) => {
    if (token.kind !== "reference" && token.kind !== "name") return null;
    const prefix = token.prefix;
    if (prefix === null || prefix.workbook !== null) return null;
    const sheet = renamed(prefix.sheet);
    const lastSheet = prefix.lastSheet === null ? null : renamed(prefix.lastSheet);
    if (sheet === prefix.sheet && lastSheet === prefix.lastSheet) return null;
    const rest = text.slice(text.lastIndexOf("!") + 1);
    return printSheetPrefix({ workbook: null, sheet, lastSheet }) + rest;
  });
}

/** Replaces single tokens; `change` answers null for a token that stays. */
export function rewriteTokens(
  formula: string,
  change: (token: Token, text: string) => string | null,
): string {
  let tokens: Token[];
  try {
    tokens = tokenize(formula);
  } catch {
    return formula;
  }
  return tokens
    .map((token) => {
      const text = formula.slice(token.start, token.end);
      return change(token, text) ?? text;
    })
    .join("");
}
