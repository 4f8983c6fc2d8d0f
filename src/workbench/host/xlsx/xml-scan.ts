import { SaxesParser } from "saxes";
import type { Rest } from "./plain-xml";
import { scanPlainXml } from "./plain-xml";
import { UnreadableFileError } from "./unreadable-file-error";

export type Attributes = Readonly<Record<string, string>>;

/** Offsets are indexes into the scanned text, so that a caller can replace exactly what it means to replace. */
export interface XmlEvents {
  open(name: string, attributes: Attributes, start: number, end: number, empty: boolean): void;
  text(text: string): void;
  close(name: string, start: number, end: number): void;
}

/** Walks a well-formed XML text; a malformed one throws `UnreadableFileError("damaged")`. Text and CDATA arrive alike. */
export function scanXml(text: string, part: string, events: XmlEvents): void {
  const rest = scanPlainXml(text, events);
  if (rest !== null) scanRest(text, part, events, rest);
}

/** The complete parser, for what is not plain and for every fault; it is told what is open before it starts. */
function scanRest(text: string, part: string, events: XmlEvents, rest: Rest): void {
  const before = rest.rootClosed ? "<r/>" : rest.open.map((name) => `<${name}>`).join("");
  const shift = rest.position - before.length;
  let started = false;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw new UnreadableFileError("damaged", { part, reason: error.message });
  });
  // A document type could define entities; the package conventions forbid one (ECMA-376 part 2, 8.1.4).
  parser.on("doctype", () => {
    throw new UnreadableFileError("damaged", { part, reason: "document type" });
  });
  parser.on("opentag", (tag) => {
    if (!started) return;
    const end = parser.position + shift;
    events.open(tag.name, tag.attributes, text.lastIndexOf("<", end - 1), end, tag.isSelfClosing);
  });
  parser.on("text", (value) => events.text(value));
  parser.on("cdata", (value) => events.text(value));
  parser.on("closetag", (tag) => {
    if (!started) return;
    const end = parser.position + shift;
    events.close(tag.name, tag.isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.write(before);
  started = true;
  parser.write(text.slice(rest.position)).close();
}
