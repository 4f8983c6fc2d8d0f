import { emptyEnvelope, type BookEnvelope } from "../book-envelope";
import { readCustomProperties, readProperties } from "./document-properties";
import type { Package } from "./opc";
import { contentTypeOf, relationshipsOf, textOf } from "./opc";
import type { WorkbookPart } from "./workbook-part";
import { child, childrenOf, descendants, parseTree, relationId } from "./xml-tree";

/** What the package carries besides its sheets. */
export function readEnvelope(pack: Package, workbook: WorkbookPart): BookEnvelope {
  return {
    ...emptyEnvelope(),
    properties: readProperties(pack),
    customProperties: readCustomProperties(pack),
    connections: readConnections(pack, workbook),
    externalLinks: readExternalLinks(pack, workbook),
    hasMacros:
      workbook.relationships.some(({ kind }) => kind === "vbaProject") ||
      /macroEnabled/i.test(contentTypeOf(pack, workbook.name) ?? ""),
    hiddenNames: new Set(
      workbook.definedNames
        .filter(({ node }) => /^(?:1|true)$/.test(node.attributes["hidden"] ?? ""))
        .map(({ name, localSheet }) =>
          localSheet === null ? name : `${workbook.sheets[localSheet]?.name ?? ""}!${name}`,
        ),
    ),
  };
}

/** A query keeps its connection to Excel's own engine, under the name `Query - name`. */
function readConnections(pack: Package, workbook: WorkbookPart): BookEnvelope["connections"] {
  const part = workbook.relationships.find(({ kind }) => kind === "connections")?.part;
  if (!part) return [];
  return childrenOf(parseTree(textOf(pack, part), part), "connection").map((node) => {
    const name = node.attributes["name"] ?? "";
    const isQuery = descendants(node, "dbPr").some((each) =>
      /Microsoft\.Mashup\.OleDb/i.test(each.attributes["connection"] ?? ""),
    );
    return { name: isQuery ? name.replace(/^[^-]* - /, "") : name, isQuery };
  });
}

/** Each link is a part with a relationship of its own to the other workbook (ECMA-376 part 1, 18.14). */
function readExternalLinks(pack: Package, workbook: WorkbookPart): readonly string[] {
  return childrenOf(child(workbook.root, "externalReferences"), "externalReference").map((node) => {
    const link = workbook.relationships.find(({ id }) => id === relationId(node));
    const target = link?.part ? relationshipsOf(pack, link.part).find(({ external }) => external) : undefined;
    return decoded(target?.target ?? "");
  });
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target).replace(/^file:\/{2,3}/, "");
  } catch {
    return target;
  }
}
