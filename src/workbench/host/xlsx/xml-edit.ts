import type { XmlNode } from "./xml-tree";

/** Replace `from`..`to` by `text`; equal offsets insert. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap; insertions at one offset keep their order. Everything else stays as it was. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let position = 0;
  for (const edit of sorted) {
    if (edit.from < position) throw new Error("Overlapping edits");
    pieces.push(source.slice(position, edit.from), edit.text);
    position = edit.to;
  }
  pieces.push(source.slice(position));
  return pieces.join("");
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** An opening tag with attributes set, or removed where the value is null; the others stay as they were written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const present = new RegExp(`\\s${escapePattern(name)}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (present.test(result)) result = result.replace(present, () => written);
    else if (value !== null)
      result = result.replace(/\s*(\/?>)$/, (_match, close: string) => `${written}${close}`);
  }
  return result;
}

/** The edit that changes the attributes of a node's opening tag. */
export function attributeEdit(
  source: string,
  node: XmlNode,
  changes: Readonly<Record<string, string | null>>,
): Edit {
  return {
    from: node.start,
    to: node.openEnd,
    text: withAttributes(source.slice(node.start, node.openEnd), changes),
  };
}

/** Edits that add content at the end of an element, opening an empty-element tag when needed; attributes may change with it. */
export function appendEdits(
  source: string,
  node: XmlNode,
  content: string,
  changes: Readonly<Record<string, string | null>> = {},
): Edit[] {
  const tag = withAttributes(source.slice(node.start, node.openEnd), changes);
  if (node.empty) {
    return [{ from: node.start, to: node.end, text: `${openTag(tag)}${content}</${node.name}>` }];
  }
  return [
    { from: node.start, to: node.openEnd, text: tag },
    { from: node.closeStart, to: node.closeStart, text: content },
  ];
}

/** `<a b="c"/>` as `<a b="c">`. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

export function removeEdit(node: XmlNode): Edit {
  return { from: node.start, to: node.end, text: "" };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
