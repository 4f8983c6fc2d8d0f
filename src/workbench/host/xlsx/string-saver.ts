import type { SharedString } from "./shared-strings";
import { applyEdits, appendEdits, escapeText } from "./xml-edit";
import { numeric, parseTree } from "./xml-tree";
import { encodeXstring } from "./xstring";

/**
 * Hands out shared string indexes. Shared strings rather than inline ones: every reader knows them, phone and mail
 * previews among them, and equal texts are stored once. Entries of the file keep their index; new ones are appended.
 */
export interface StringSaver {
  readonly strings: readonly SharedString[];
  index(text: string): number;
  readonly added: readonly string[];
  readonly uses: number;
}

export function stringSaver(strings: readonly SharedString[]): StringSaver {
  const indexes = new Map<string, number>();
  strings.forEach(({ text, plain }, index) => {
    if (plain && !indexes.has(text)) indexes.set(text, index);
  });
  const added: string[] = [];
  let uses = 0;
  return {
    strings,
    added,
    get uses() {
      return uses;
    },
    index(text) {
      uses++;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      const index = strings.length + added.length;
      added.push(text);
      indexes.set(text, index);
      return index;
    },
  };
}

/** The shared strings part with the new entries at its end. */
export function appendStrings(text: string, part: string, saver: StringSaver): string {
  const root = parseTree(text, part);
  const content = saver.added.map((each) => itemXml(root.prefix, each)).join("");
  const changes = {
    count: String((numeric(root, "count") ?? saver.strings.length) + saver.uses),
    uniqueCount: String(saver.strings.length + saver.added.length),
  };
  return applyEdits(text, appendEdits(text, root, content, changes));
}

function itemXml(prefix: string, text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}si><${prefix}t${space}>${escapeText(encodeXstring(text))}</${prefix}t></${prefix}si>`;
}
