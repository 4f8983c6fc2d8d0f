import type { Dialect } from "./dialect";
import type { Package, Relationship } from "./opc";
import {
  canonical,
  CONTENT_TYPES,
  findPart,
  openPackage,
  relationshipsOf,
  relationshipsPart,
  relativeTarget,
  textOf,
} from "./opc";
import { partBytes } from "./part-text";
import { appendEdits, applyEdits, escapeAttribute, removeEdit } from "./xml-edit";
import { childrenOf, parseTree } from "./xml-tree";

/** The package while it is being saved: starts as the opened one, and changes part by part. */
export interface Draft {
  readonly parts: Map<string, Uint8Array>;
  readonly dialect: Dialect;
}

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The draft as a package, for the readers. */
export function draftPackage(draft: Draft): Package {
  return openPackage(draft.parts);
}

export function putText(draft: Draft, part: string, text: string): void {
  draft.parts.set(part, partBytes(text));
}

/** A part name that nobody has, `stem` followed by a number. */
export function freePartName(draft: Draft, stem: string, extension = ".xml"): string {
  const taken = new Set([...draft.parts.keys()].map(canonical));
  let number = 1;
  while (taken.has(canonical(`${stem}${number}${extension}`))) number++;
  return `${stem}${number}${extension}`;
}

export function addPart(draft: Draft, part: string, text: string, contentType: string): void {
  putText(draft, part, text);
  const name = contentTypesPart(draft);
  const source = textOf(draftPackage(draft), name);
  const root = parseTree(source, name);
  const override = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
  putText(draft, name, applyEdits(source, appendEdits(source, root, override)));
}

/** Takes out a part, its relationships part and its content type. Relationships to it are the caller's. */
export function removePart(draft: Draft, part: string): void {
  draft.parts.delete(part);
  const relationships = findPart(draftPackage(draft), relationshipsPart(part));
  if (relationships !== null) draft.parts.delete(relationships);
  const name = contentTypesPart(draft);
  const source = textOf(draftPackage(draft), name);
  const edits = childrenOf(parseTree(source, name), "Override")
    .filter((node) => canonical(node.attributes["PartName"] ?? "") === canonical(part))
    .map(removeEdit);
  if (edits.length > 0) putText(draft, name, applyEdits(source, edits));
}

/** Links two parts and returns the relationship's id. */
export function addRelationship(draft: Draft, source: string, kind: string, part: string): string {
  const pack = draftPackage(draft);
  const name = findPart(pack, relationshipsPart(source)) ?? relationshipsPart(source);
  const text = draft.parts.has(name)
    ? textOf(pack, name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
  const root = parseTree(text, name);
  const taken = new Set(childrenOf(root, "Relationship").map((node) => node.attributes["Id"]));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const type = `${draft.dialect.relationships}/${kind}`;
  const target = escapeAttribute(encodeURI(relativeTarget(source, part)));
  const element = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  putText(draft, name, applyEdits(text, appendEdits(text, root, element)));
  return `rId${number}`;
}

export function removeRelationship(draft: Draft, source: string, relationship: Relationship): void {
  const name = findPart(draftPackage(draft), relationshipsPart(source));
  if (name === null) return;
  const text = textOf(draftPackage(draft), name);
  const edits = childrenOf(parseTree(text, name), "Relationship")
    .filter((node) => node.attributes["Id"] === relationship.id)
    .map(removeEdit);
  putText(draft, name, applyEdits(text, edits));
}

/** Every part that can be reached from the package's root. */
export function reachableParts(draft: Draft): Set<string> {
  const pack = draftPackage(draft);
  const reached = new Set<string>();
  const queue = [""];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { part } of relationshipsOf(pack, source)) {
      if (part === null || reached.has(part)) continue;
      reached.add(part);
      queue.push(part);
    }
  }
  return reached;
}

function contentTypesPart(draft: Draft): string {
  return findPart(draftPackage(draft), CONTENT_TYPES) ?? CONTENT_TYPES;
}
