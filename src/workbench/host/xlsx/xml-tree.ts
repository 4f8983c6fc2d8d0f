import type { Attributes } from "./xml-scan";
import { scanXml } from "./xml-scan";
import { UnreadableFileError } from "./unreadable-file-error";

/** An element with the offsets of its tags in the source text. */
export interface XmlNode {
  readonly name: string;
  /** Namespace prefix with its colon, "" without one. */
  readonly prefix: string;
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag; equals `end` for an empty-element tag. */
  closeStart: number;
  end: number;
  readonly empty: boolean;
}

export function newNode(
  name: string,
  attributes: Attributes,
  start: number,
  openEnd: number,
  empty: boolean,
): XmlNode {
  const colon = name.indexOf(":");
  return {
    name,
    prefix: name.slice(0, colon + 1),
    local: name.slice(colon + 1),
    attributes,
    children: [],
    text: "",
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    empty,
  };
}

/** The whole text as a tree; for small parts. */
export function parseTree(text: string, part: string): XmlNode {
  const stack: XmlNode[] = [];
  let root: XmlNode | null = null;
  scanXml(text, part, {
    open(name, attributes, start, end, empty) {
      const node = newNode(name, attributes, start, end, empty);
      stack.at(-1)?.children.push(node);
      root ??= node;
      stack.push(node);
    },
    text(value) {
      const top = stack.at(-1);
      if (top) top.text += value;
    },
    close(_name, start, end) {
      const node = stack.pop();
      if (!node) return;
      node.closeStart = start;
      node.end = end;
    },
  });
  if (root === null) throw new UnreadableFileError("damaged", { part, reason: "no root element" });
  return root;
}

/** The first child of that name in its parent's own namespace. */
export function child(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((each) => each.local === local && each.prefix === node.prefix);
}

export function childrenOf(node: XmlNode | undefined, local: string): XmlNode[] {
  return node?.children.filter((each) => each.local === local && each.prefix === node.prefix) ?? [];
}

/** All elements of that local name at any depth, whatever their prefix. */
export function descendants(node: XmlNode, local: string): XmlNode[] {
  return node.children.flatMap((each) => [
    ...(each.local === local ? [each] : []),
    ...descendants(each, local),
  ]);
}

/** `r:id`, whatever prefix the file gives to the relationships namespace. */
export function relationId(node: XmlNode): string | null {
  const name = Object.keys(node.attributes).find((each) => each.endsWith(":id"));
  return name === undefined ? null : (node.attributes[name] ?? null);
}

export function flag(node: XmlNode | undefined, attribute: string, fallback = false): boolean {
  const value = node?.attributes[attribute];
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

/** A finite number, or null when the attribute is absent or no number. */
export function numeric(node: XmlNode | undefined, attribute: string): number | null {
  const value = node?.attributes[attribute];
  if (value === undefined || value.trim() === "") return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}
