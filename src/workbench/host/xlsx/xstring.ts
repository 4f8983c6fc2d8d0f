/**
 * Spreadsheet strings (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML cannot hold stand as `_xHHHH_`, and
 * a literal text of that shape has its underscore escaped.
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

export function encodeXstring(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(EVERY, escapeCharacter);
}

/** Not allowed in XML, or changed by line-end normalisation, or half a surrogate pair. */
const UNPRINTABLE =
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]" +
  "|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
/** An underscore that would start an escape when the text is read back, also together with an escape that follows it. */
const LITERAL = `_(?=x[0-9A-Fa-f]{4}(?:_|${UNPRINTABLE}))`;
const NEEDS_ESCAPE = new RegExp(`${UNPRINTABLE}|${LITERAL}`);
const EVERY = new RegExp(`${UNPRINTABLE}|${LITERAL}`, "g");

const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, "g");

/** Without what XML cannot hold: the texts of a drawing have no escapes for it. */
export function printable(text: string): string {
  return text.replace(EVERY_UNPRINTABLE, " ");
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
