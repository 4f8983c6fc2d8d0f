/** Excel allows 31 characters; " (99)" takes 5 (design section 6). */
const MAX_LENGTH = 26;

const FORBIDDEN = /[:\\/?*[\]]/g;

/**
 * A legal sheet name of at most 26 UTF-16 units, so that " (99)" still fits. Characters that Excel refuses become "-",
 * apostrophes at the ends are dropped, and the reserved name History gets a "-" behind it. Never empty.
 * Source: Microsoft, "Rename a worksheet".
 */
export function sheetName(wanted: string): string {
  const clean = wanted
    .replace(FORBIDDEN, "-")
    // Control characters, lone surrogates and every kind of white space cannot be typed or told apart in a tab.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ")
    .replace(/\s+/g, " ");
  const name = trimEnds(cut(trimEnds(clean)));
  if (name === "") return "-";
  return name.toLowerCase() === "history" ? `${name}-` : name;
}

function trimEnds(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}

/** Cuts between characters: half a surrogate pair is not a legal name. */
function cut(text: string): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > MAX_LENGTH) break;
    short += character;
  }
  return short;
}
