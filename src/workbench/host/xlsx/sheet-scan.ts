import type { CellEvents } from "./cell-walk";
import type { XmlEvents } from "./xml-scan";
import { scanXml } from "./xml-scan";
import type { XmlNode } from "./xml-tree";
import { newNode } from "./xml-tree";
import { UnreadableFileError } from "./unreadable-file-error";

/**
 * A worksheet part as a tree whose `sheetData` has no children: what stands in there goes to the events that `cells`
 * makes once the root's prefix is known.
 */
export function scanSheet(text: string, part: string, cells: (prefix: string) => CellEvents): XmlNode {
  const stack: XmlNode[] = [];
  let root: XmlNode | null = null;
  let inner: CellEvents | null = null;
  let depth = 0;
  const events: XmlEvents = {
    open(name, attributes, start, end, empty) {
      if (inner) {
        depth++;
        inner.open(name, attributes, start, end, empty);
        return;
      }
      const node = newNode(name, attributes, start, end, empty);
      if (root === null) root = node;
      else stack.at(-1)?.children.push(node);
      stack.push(node);
      if (stack.length === 2 && node.local === "sheetData" && node.prefix === root.prefix) {
        inner = cells(root.prefix);
        depth = 0;
      }
    },
    text(value) {
      if (inner) inner.text(value);
      else {
        const top = stack.at(-1);
        if (top) top.text += value;
      }
    },
    close(name, start, end) {
      if (inner && depth > 0) {
        depth--;
        inner.close(name, start, end);
        return;
      }
      inner = null;
      const node = stack.pop();
      if (!node) return;
      node.closeStart = start;
      node.end = end;
    },
  };
  scanXml(text, part, events, {
    begin: "<row ",
    end: "</row>",
    read: (position) => (inner && depth === 0 ? inner.read(position) : position),
  });
  if (root === null) throw new UnreadableFileError("damaged", { part, reason: "no root element" });
  return root;
}
