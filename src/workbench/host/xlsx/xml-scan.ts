import { SaxesParser } from "saxes";
import { UnreadableFileError } from "./unreadable-file-error";

export type Attributes = Readonly<Record<string, string>>;

/** Offsets are indexes into the scanned text, so that a caller can replace exactly what it means to replace. */
export interface XmlEvents {
  open(name: string, attributes: Attributes, start: number, end: number, empty: boolean): void;
  text(text: string): void;
  close(name: string, start: number, end: number): void;
}

/** A quicker way through elements of which a large text has very many. */
export interface Shortcut {
  /** How such an element begins and ends, such as `<row ` and `</row>`. */
  readonly begin: string;
  readonly end: string;
  /** Reads such elements from a place right behind a tag; gives where it stopped, which is that place when it cannot. */
  read(position: number): number;
}

/**
 * Walks a well-formed XML text; a malformed one throws `UnreadableFileError("damaged")`. Text and CDATA arrive alike. What
 * a shortcut has read is not parsed, and must be well-formed.
 */
export function scanXml(text: string, part: string, events: XmlEvents, shortcut?: Shortcut): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let skipped = 0;
  let lastTagEnd = -1;
  parser.on("error", (error) => {
    throw new UnreadableFileError("damaged", { part, reason: error.message });
  });
  // A document type could define entities; the package conventions forbid one (ECMA-376 part 2, 8.1.4).
  parser.on("doctype", () => {
    throw new UnreadableFileError("damaged", { part, reason: "document type" });
  });
  parser.on("opentag", (tag) => {
    const end = parser.position + skipped;
    lastTagEnd = end;
    events.open(tag.name, tag.attributes, text.lastIndexOf("<", end - 1), end, tag.isSelfClosing);
  });
  parser.on("text", (value) => events.text(value));
  parser.on("cdata", (value) => events.text(value));
  parser.on("closetag", (tag) => {
    const end = parser.position + skipped;
    lastTagEnd = end;
    events.close(tag.name, tag.isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });

  let parsed = 0;
  let pause = shortcut ? text.indexOf(shortcut.begin) : -1;
  while (shortcut && pause >= 0) {
    parser.write(text.slice(parsed, pause));
    // Anywhere else it would stand in a comment or in text, whatever it looks like.
    parsed = lastTagEnd === pause ? shortcut.read(pause) : pause;
    skipped += parsed - pause;
    const end = text.indexOf(shortcut.end, parsed);
    pause = end < 0 ? -1 : end + shortcut.end.length;
  }
  parser.write(text.slice(parsed)).close();
}
