import type { BookEnvelope, DocumentProperty } from "../book-envelope";
import type { Draft } from "./draft";
import { draftPackage, putText } from "./draft";
import type { Package } from "./opc";
import { relationshipsOf, textOf } from "./opc";
import type { Edit } from "./xml-edit";
import { applyEdits, escapeText, openTag } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { childrenOf, parseTree } from "./xml-tree";

/** Element by element (ECMA-376 part 2, 8.3.3, and part 1, 22.2.2), in the part that the package's root points at. */
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, DocumentProperty>>>> = {
  "core-properties": {
    title: "title",
    subject: "subject",
    creator: "author",
    keywords: "keywords",
    description: "comments",
    lastModifiedBy: "lastAuthor",
    category: "category",
  },
  "extended-properties": { Manager: "manager", Company: "company" },
};

interface PropertyElement {
  readonly part: string;
  readonly text: string;
  readonly node: XmlNode;
  readonly property: DocumentProperty;
}

function propertyElements(pack: Package): PropertyElement[] {
  return relationshipsOf(pack, "").flatMap(({ kind, part }) => {
    const names = ELEMENTS[kind];
    if (names === undefined || part === null) return [];
    const text = textOf(pack, part);
    return parseTree(text, part).children.flatMap((node) => {
      const property = names[node.local];
      return property === undefined ? [] : [{ part, text, node, property }];
    });
  });
}

export function readProperties(pack: Package): BookEnvelope["properties"] {
  return new Map(propertyElements(pack).map(({ node, property }) => [property, node.text]));
}

/** Writes the values that differ into their elements; these stay, so that nothing else of the part moves. */
export function saveProperties(draft: Draft, properties: BookEnvelope["properties"]): void {
  const changed = propertyElements(draftPackage(draft)).filter(
    ({ node, property }) => (properties.get(property) ?? node.text) !== node.text,
  );
  for (const part of new Set(changed.map((each) => each.part))) {
    const here = changed.filter((each) => each.part === part);
    const edits = here.map(({ text, node, property }) =>
      contentEdit(text, node, properties.get(property) ?? ""),
    );
    putText(draft, part, applyEdits(here[0]?.text ?? "", edits));
  }
}

function contentEdit(text: string, node: XmlNode, value: string): Edit {
  if (!node.empty) return { from: node.openEnd, to: node.closeStart, text: escapeText(value) };
  const tag = openTag(text.slice(node.start, node.openEnd));
  return { from: node.start, to: node.end, text: `${tag}${escapeText(value)}</${node.name}>` };
}

/** Custom properties (part 1, 22.3): a name, and a value whose element tells the type. */
export function readCustomProperties(pack: Package): BookEnvelope["customProperties"] {
  const part = relationshipsOf(pack, "").find(({ kind }) => kind === "custom-properties")?.part;
  if (!part) return [];
  return childrenOf(parseTree(textOf(pack, part), part), "property").map((node) => {
    const value = node.children[0];
    return {
      key: node.attributes["name"] ?? "",
      type: typeOf(value?.local ?? ""),
      value: value?.text ?? "",
    };
  });
}

function typeOf(element: string): BookEnvelope["customProperties"][number]["type"] {
  if (/^u?i[1248]?(?:nt)?$/.test(element)) return "Number";
  if (/^r[48]$|^decimal$/.test(element)) return "Float";
  if (element === "bool") return "Boolean";
  return element === "filetime" || element === "date" ? "Date" : "String";
}
