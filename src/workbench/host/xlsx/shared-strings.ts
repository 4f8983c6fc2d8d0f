import { PLAIN_TEXT } from "./plain-rows";
import type { XmlEvents } from "./xml-scan";
import { scanXml } from "./xml-scan";
import { decodeXstring } from "./xstring";

export interface SharedString {
  readonly text: string;
  /** No runs and no phonetic guide: another cell may use the entry without taking over formatting. */
  readonly plain: boolean;
}

/** An entry as nearly all are written. */
const PLAIN_ENTRY = new RegExp(`<si><t(?: xml:space="preserve")?>${PLAIN_TEXT}</t></si>`, "y");

/** The shared strings table. Runs of rich text are joined; phonetic guides (`rPh`) are left out. */
export function readSharedStrings(text: string, part: string): SharedString[] {
  const strings: SharedString[] = [];
  let current = "";
  let plain = true;
  let phonetic = 0;
  let inText = false;
  let depth = 0;
  const events: XmlEvents = {
    open(name, _attributes, _start, _end, empty) {
      depth++;
      switch (localName(name)) {
        case "si":
          current = "";
          plain = true;
          break;
        case "t":
          inText = phonetic === 0 && !empty;
          break;
        case "rPh":
          if (!empty) phonetic++;
          plain = false;
          break;
        case "r":
        case "phoneticPr":
          plain = false;
          break;
      }
    },
    text(value) {
      if (inText) current += value;
    },
    close(name, start, end) {
      depth--;
      switch (localName(name)) {
        case "si":
          strings.push({ text: decodeXstring(current), plain });
          break;
        case "t":
          inText = false;
          break;
        case "rPh":
          if (start !== end) phonetic--;
          break;
      }
    },
  };
  const read = (start: number): number => {
    if (depth !== 1) return start;
    PLAIN_ENTRY.lastIndex = start;
    let position = start;
    for (let found = PLAIN_ENTRY.exec(text); found !== null; found = PLAIN_ENTRY.exec(text)) {
      strings.push({ text: decodeXstring(found[1] ?? ""), plain: true });
      position = PLAIN_ENTRY.lastIndex;
    }
    return position;
  };
  scanXml(text, part, events, { begin: "<si>", end: "</si>", read });
  return strings;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
