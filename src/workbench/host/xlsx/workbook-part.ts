import type { Area, PageSetup, Sheet } from "../book";
import { parseArea } from "./address";
import type { Dialect } from "./dialect";
import { dialectOf } from "./dialect";
import type { Package, Relationship } from "./opc";
import { contentTypeOf, relationshipsOf, textOf } from "./opc";
import { UnreadableFileError } from "./unreadable-file-error";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, flag, numeric, parseTree, relationId } from "./xml-tree";

/** The workbook part as the file has it; chart sheets and macro sheets are entries too, with another kind. */
export interface WorkbookPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlNode;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Index in `sheets`. */
  readonly activeTab: number;
}

export interface SheetEntry {
  readonly node: XmlNode;
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly kind: string;
  readonly part: string;
}

export interface DefinedName {
  readonly node: XmlNode;
  readonly name: string;
  /** Index in `sheets` of the sheet that the name belongs to, null for the whole workbook. */
  readonly localSheet: number | null;
  readonly formula: string;
}

export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";

export function readWorkbookPart(pack: Package): WorkbookPart {
  const name = workbookName(pack);
  const text = textOf(pack, name);
  const root = parseTree(text, name);
  if (root.local !== "workbook") throw new UnreadableFileError("notSpreadsheet", { part: name });
  const relationships = relationshipsOf(pack, name);
  const properties = child(root, "workbookPr");
  return {
    name,
    text,
    root,
    dialect: dialectOf(root),
    relationships,
    sheets: childrenOf(child(root, "sheets"), "sheet").map((node) => sheetEntry(node, relationships)),
    definedNames: childrenOf(child(root, "definedNames"), "definedName").map((node) => ({
      node,
      name: node.attributes["name"] ?? "",
      localSheet: numeric(node, "localSheetId"),
      formula: node.text,
    })),
    date1904: flag(properties, "date1904"),
    structureProtected: flag(child(root, "workbookProtection"), "lockStructure"),
    activeTab: numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0,
  };
}

/** What of the page set-up stands in names of the workbook. */
export type PrintNames = Pick<PageSetup, "titleRows" | "titleColumns" | "printArea">;
export const NO_PRINT_NAMES: PrintNames = { titleRows: null, titleColumns: null, printArea: null };

/** The page set-up that stands in the workbook part for the sheet with this index. */
export function printNames(workbook: WorkbookPart, sheetIndex: number): PrintNames {
  const of = (name: string) =>
    workbook.definedNames.find(
      (each) => each.localSheet === sheetIndex && each.name.toLowerCase() === name.toLowerCase(),
    )?.formula;
  const titles = of(PRINT_TITLES);
  return {
    titleRows: titleRows(titles),
    titleColumns: titleColumns(titles),
    printArea: singleArea(of(PRINT_AREA)),
  };
}

/** The references of a list such as `'A, b'!$1:$2,'A, b'!$A:$A`, without their sheet. */
function listedReferences(formula: string): string[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((each) =>
    each.slice(each.lastIndexOf("!") + 1),
  );
}

function titleRows(formula: string | undefined): [number, number] | null {
  const rows = listedReferences(formula ?? "").find((each) => /^\$?\d+:\$?\d+$/.test(each));
  const area = rows === undefined ? null : parseArea(rows);
  return area && [area.row, area.lastRow];
}

function titleColumns(formula: string | undefined): [number, number] | null {
  const columns = listedReferences(formula ?? "").find((each) => /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(each));
  const area = columns === undefined ? null : parseArea(columns);
  return area && [area.column, area.lastColumn];
}

function singleArea(formula: string | undefined): Area | null {
  const [only, ...others] = listedReferences(formula ?? "");
  return only === undefined || others.length > 0 ? null : parseArea(only);
}

function workbookName(pack: Package): string {
  const main = relationshipsOf(pack, "").find((each) => each.kind === "officeDocument");
  if (!main) {
    const foreign = pack.names.has("mimetype") || pack.names.has("meta-inf/manifest.xml");
    if (foreign || !pack.names.has("[content_types].xml")) throw new UnreadableFileError("notSpreadsheet");
    throw new UnreadableFileError("damaged", { part: "_rels/.rels", reason: "no main part" });
  }
  if (main.part === null) {
    throw new UnreadableFileError("damaged", { part: main.target, reason: "missing part" });
  }
  const type = contentTypeOf(pack, main.part) ?? "";
  if (type.includes("sheet.binary") || main.part.toLowerCase().endsWith(".bin")) {
    throw new UnreadableFileError("binaryFormat");
  }
  if (/wordprocessingml|presentationml|drawingml|visio/.test(type)) {
    throw new UnreadableFileError("notSpreadsheet", { contentType: type });
  }
  return main.part;
}

function sheetEntry(node: XmlNode, relationships: readonly Relationship[]): SheetEntry {
  const name = node.attributes["name"] ?? "";
  const id = relationId(node) ?? "";
  const relationship = relationships.find((each) => each.id === id);
  if (!relationship || relationship.part === null) {
    throw new UnreadableFileError("damaged", { part: relationship?.target ?? name, reason: "missing part" });
  }
  return {
    node,
    name,
    sheetId: numeric(node, "sheetId") ?? 0,
    visibility: visibilityOf(node.attributes["state"]),
    relationship: id,
    kind: relationship.kind,
    part: relationship.part,
  };
}

function visibilityOf(state: string | undefined): Sheet["visibility"] {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}
