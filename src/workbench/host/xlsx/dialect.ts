import type { XmlNode } from "./xml-tree";

/** The namespaces of one file: new parts and relationships follow the dialect that the file already speaks. */
export interface Dialect {
  readonly strict: boolean;
  readonly main: string;
  /** Namespace of `r:id`; also the start of relationship types. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  strict: false,
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  strict: true,
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The dialect of a part's root element. */
export function dialectOf(root: XmlNode): Dialect {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** `xmlns:r` where the element's document does not bind `r` to the relationships namespace yet, else "". */
export function relationshipsDeclaration(root: XmlNode, dialect: Dialect): string {
  return root.attributes["xmlns:r"] === dialect.relationships ? "" : ` xmlns:r="${dialect.relationships}"`;
}
