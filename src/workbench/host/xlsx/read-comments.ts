import type { BookComment } from "../book-envelope";
import { parseArea } from "./address";
import type { Package } from "./opc";
import { relationshipsOf, textOf } from "./opc";
import type { WorkbookPart } from "./workbook-part";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, descendants, parseTree } from "./xml-tree";

/** Display names of those who commented, by their id (MS-XLSX 2.6.202, CT_PersonList). */
export function readPersons(pack: Package, workbook: WorkbookPart): ReadonlyMap<string, string> {
  const parts = workbook.relationships.flatMap(({ kind, part }) =>
    kind === "person" && part !== null ? [part] : [],
  );
  return new Map(
    parts.flatMap((part) =>
      childrenOf(parseTree(textOf(pack, part), part), "person").map((node): [string, string] => [
        node.attributes["id"] ?? "",
        node.attributes["displayName"] ?? "",
      ]),
    ),
  );
}

/**
 * Comments and notes of a sheet. Each threaded comment has a note of its own for older programs, which is no note to a
 * reader: its author is `tc=` with the comment's id (MS-XLSX 2.1.23).
 */
export function readComments(
  pack: Package,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): BookComment[] {
  const relationships = relationshipsOf(pack, sheetPart);
  const of = (wanted: string): XmlNode[] =>
    relationships.flatMap(({ kind, part }) =>
      kind === wanted && part !== null ? [parseTree(textOf(pack, part), part)] : [],
    );
  const threads = of("threadedComment").flatMap((root) =>
    childrenOf(root, "threadedComment").filter((node) => node.attributes["parentId"] === undefined),
  );
  return [
    ...threads.flatMap((node) =>
      at(node, {
        id: node.attributes["id"] ?? "",
        author: persons.get(node.attributes["personId"] ?? "") ?? "",
        text: child(node, "text")?.text ?? "",
        threaded: true,
      }),
    ),
    ...of("comments").flatMap((root) => notesOf(root, sheetPart)),
  ];
}

function notesOf(root: XmlNode, sheetPart: string): BookComment[] {
  const authors = authorsOf(root);
  return childrenOf(child(root, "commentList"), "comment").flatMap((node) => {
    const author = authors[Number(node.attributes["authorId"] ?? 0)] ?? "";
    if (isFallback(author)) return [];
    const text = descendants(node, "t")
      .map((each) => each.text)
      .join("");
    return at(node, { id: `${sheetPart}!${node.attributes["ref"] ?? ""}`, author, text, threaded: false });
  });
}

export function authorsOf(root: XmlNode): readonly string[] {
  return childrenOf(child(root, "authors"), "author").map((node) => node.text);
}

export function isFallback(author: string): boolean {
  return author.startsWith("tc=");
}

function at(node: XmlNode, rest: Omit<BookComment, "row" | "column">): BookComment[] {
  const area = parseArea(node.attributes["ref"] ?? "");
  return area === null ? [] : [{ ...rest, row: area.row, column: area.column }];
}
