import { scanXml } from "./xml-scan";
import { decodeXstring } from "./xstring";

export interface SharedString {
  readonly text: string;
  /** No runs and no phonetic guide: another cell may use the entry without taking over formatting. */
  readonly plain: boolean;
}

/** The shared strings table. Runs of rich text are joined; phonetic guides (`rPh`) are left out. */
export function readSharedStrings(text: string, part: string): SharedString[] {
  const strings: SharedString[] = [];
  let current = "";
  let plain = true;
  let phonetic = 0;
  let inText = false;
  scanXml(text, part, {
    open(name, _attributes, _start, _end, empty) {
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
  });
  return strings;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
