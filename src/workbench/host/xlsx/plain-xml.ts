import type { Attributes, XmlEvents } from "./xml-scan";

/** Where `scanPlainXml` met something that it leaves to a complete parser. */
export interface Rest {
  /** Start of the first tag or text that was not reported. */
  readonly position: number;
  /** Elements that are open there, outermost first. */
  readonly open: readonly string[];
  readonly rootClosed: boolean;
}

const DECLARATION =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>[ \t\r\n]*/;

/** Characters that XML forbids or changes (line ends become one `\n`), and surrogates, which come in pairs only. */
// eslint-disable-next-line no-control-regex
const NOT_PLAIN = /[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/g;

const NO_ATTRIBUTES: Attributes = {};

const NAME_START = 1;
const NAME_PART = 2;
/** Kind of each ASCII character in a name. */
const KINDS = new Uint8Array(128);
for (let code = 0; code < KINDS.length; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) KINDS[code] = NAME_START | NAME_PART;
  else if (/[\d.-]/.test(character)) KINDS[code] = NAME_PART;
}

const [TAB, LINE_FEED, SPACE, QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [
  0x09, 0x0a, 0x20, 0x22, 0x26, 0x27, 0x2f, 0x3c, 0x3d, 0x3e,
];

/**
 * Walks XML as spreadsheet programs write it: elements, attributes, text and references, several times as fast as a complete
 * parser. At anything else (a comment, CDATA, another character set in a name, a fault) it stops, with all before it
 * reported; null when it came to the end of a well-formed text.
 */
export function scanPlainXml(text: string, events: XmlEvents): Rest | null {
  const untouched: Rest = { position: 0, open: [], rootClosed: false };
  const first = DECLARATION.exec(text)?.[0].length ?? 0;
  NOT_PLAIN.lastIndex = first;
  if (NOT_PLAIN.test(text) || text.includes("]]>", first)) return untouched;

  const open: string[] = [];
  const names = nameReader(text);
  let rootClosed = false;
  let position = first;

  const takeText = (end: number): boolean => {
    if (position === end) return true;
    if (open.length === 0) return isWhite(text, position, end);
    const value = resolved(text.slice(position, end));
    if (value === null) return false;
    events.text(value);
    position = end;
    return true;
  };
  const takeClosingTag = (tag: number): boolean => {
    const name = open[open.length - 1];
    if (name === undefined || !text.startsWith(name, tag + 2)) return false;
    const end = tag + 2 + name.length;
    if (text.charCodeAt(end) !== GREATER) return false;
    open.pop();
    rootClosed = open.length === 0;
    position = end + 1;
    events.close(name, tag, position);
    return true;
  };
  const takeOpeningTag = (tag: number): boolean => {
    const name = names(tag + 1);
    if (name === null) return false;
    let at = tag + 1 + name.length;
    let attributes = NO_ATTRIBUTES;
    if (isSpace(text.charCodeAt(at))) {
      const list = readAttributes(text, at, names);
      if (list === null) return false;
      ({ attributes, at } = list);
    }
    const empty = text.charCodeAt(at) === SLASH;
    if (empty) at++;
    if (text.charCodeAt(at) !== GREATER) return false;
    position = at + 1;
    events.open(name, attributes, tag, position, empty);
    if (!empty) open.push(name);
    else events.close(name, position, position);
    rootClosed = open.length === 0;
    return true;
  };

  for (;;) {
    const tag = text.indexOf("<", position);
    if (tag < 0 && rootClosed && isWhite(text, position, text.length)) return null;
    if (tag < 0 || rootClosed || !takeText(tag)) break;
    const isTaken = text.charCodeAt(tag + 1) === SLASH ? takeClosingTag(tag) : takeOpeningTag(tag);
    if (!isTaken) break;
  }
  return open.length === 0 && !rootClosed ? untouched : { position, open, rootClosed };
}

/** Reads the name that starts at a position, null when there is none in ASCII; the same name is the same string. */
type NameReader = (start: number) => string | null;

function nameReader(text: string): NameReader {
  const seen: string[][] = [];
  return (start) => {
    if (((KINDS[text.charCodeAt(start)] ?? 0) & NAME_START) === 0) return null;
    let end = start + 1;
    while (((KINDS[text.charCodeAt(end)] ?? 0) & NAME_PART) !== 0) end++;
    const alike = (seen[end - start] ??= []);
    for (const name of alike) if (text.startsWith(name, start)) return name;
    const name = text.slice(start, end);
    alike.push(name);
    return name;
  };
}

/** The attributes from a position on and where they end; null for anything unusual. */
function readAttributes(
  text: string,
  start: number,
  names: NameReader,
): { readonly attributes: Attributes; readonly at: number } | null {
  const attributes: Record<string, string> = {};
  let at = start;
  for (;;) {
    const before = at;
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH) return { attributes, at };
    const name = at === before ? null : names(at);
    if (name === null || attributes[name] !== undefined) return null;
    at += name.length;
    const quote = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return null;
    const from = at + 2;
    at = from;
    let references = false;
    for (let next = text.charCodeAt(at); next !== quote; next = text.charCodeAt(++at)) {
      // Also the end of the text, which is no number at all.
      if (!(next >= SPACE) || next === LESS) return null;
      if (next === AMPERSAND) references = true;
    }
    const written = text.slice(from, at);
    const value = references ? resolved(written) : written;
    if (value === null) return null;
    attributes[name] = value;
    at++;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its references replaced; null when one of them is not one of XML's own. */
function resolved(written: string): string | null {
  let start = written.indexOf("&");
  if (start < 0) return written;
  let value = written.slice(0, start);
  for (;;) {
    const end = written.indexOf(";", start);
    const character = end < 0 ? null : referred(written.slice(start + 1, end));
    if (character === null) return null;
    const next = written.indexOf("&", end);
    value += character + written.slice(end + 1, next < 0 ? written.length : next);
    if (next < 0) return value;
    start = next;
  }
}

function referred(name: string): string | null {
  const entity = ENTITIES.get(name);
  if (entity !== undefined) return entity;
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!digits || name.startsWith("#X")) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** XML 1.0, production 2 (Char). */
function isCharacter(code: number): boolean {
  if (code < SPACE) return code === TAB || code === LINE_FEED || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB;
}

function isWhite(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isSpace(text.charCodeAt(index))) return false;
  return true;
}
