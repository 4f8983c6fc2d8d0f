import { partText } from "./part-text";
import { UnreadableFileError } from "./unreadable-file-error";
import { childrenOf, parseTree } from "./xml-tree";

/** The parts of a package; names are compared without case and without a leading slash (ECMA-376 part 2, 6.2.2). */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Lower-case canonical name -> name in the archive. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type address: `worksheet`, `table`; the same in the transitional and the strict dialect. */
  readonly kind: string;
  readonly type: string;
  /** Archive name of the target; null for an external target or one that is missing. */
  readonly part: string | null;
  readonly target: string;
  readonly external: boolean;
}

export const CONTENT_TYPES = "[Content_Types].xml";
export const ROOT_RELATIONSHIPS = "_rels/.rels";

export function openPackage(parts: ReadonlyMap<string, Uint8Array>): Package {
  return { parts, names: new Map([...parts.keys()].map((name) => [canonical(name), name])) };
}

/** The archive name of a part, null when there is none. */
export function findPart(pack: Package, name: string): string | null {
  return pack.names.get(canonical(name)) ?? null;
}

/** The text of a part that must be there. */
export function textOf(pack: Package, name: string): string {
  const found = findPart(pack, name);
  const bytes = found === null ? undefined : pack.parts.get(found);
  if (!bytes) throw new UnreadableFileError("damaged", { part: name, reason: "missing part" });
  return partText(bytes, name);
}

/** Relationships of a part ("" is the package itself); none when the part has no relationships part. */
export function relationshipsOf(pack: Package, source: string): Relationship[] {
  const name = findPart(pack, relationshipsPart(source));
  if (name === null) return [];
  return childrenOf(parseTree(textOf(pack, name), name), "Relationship").map((node) => {
    const target = node.attributes["Target"] ?? "";
    const type = node.attributes["Type"] ?? "";
    const external = node.attributes["TargetMode"] === "External";
    return {
      id: node.attributes["Id"] ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      part: external ? null : findPart(pack, resolveTarget(source, target)),
      target,
      external,
    };
  });
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; "" -> `_rels/.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A relationship target as a part name; relative targets start at the source part's folder. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replace(/\\/g, "/")).split("#")[0] ?? "";
  const base = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${base}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target that leads from one part to another. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Content type of a part: its own override, else the default of its extension. */
export function contentTypeOf(pack: Package, part: string): string | null {
  const name = findPart(pack, CONTENT_TYPES);
  if (name === null) return null;
  const types = parseTree(textOf(pack, name), name);
  const override = childrenOf(types, "Override").find(
    (node) => canonical(node.attributes["PartName"] ?? "") === canonical(part),
  );
  if (override) return override.attributes["ContentType"] ?? null;
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenOf(types, "Default").find(
    (node) => node.attributes["Extension"]?.toLowerCase() === extension,
  );
  return byExtension?.attributes["ContentType"] ?? null;
}

export function canonical(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
