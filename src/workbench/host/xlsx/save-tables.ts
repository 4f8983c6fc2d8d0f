import type { BookTable, Sheet } from "../book";
import { areaAddress, parseArea } from "./address";
import { TABLE_TYPE, withDeclaration } from "./blank-package";
import { relationshipsDeclaration } from "./dialect";
import type { Draft } from "./draft";
import {
  addPart,
  addRelationship,
  draftPackage,
  freePartName,
  putText,
  removePart,
  removeRelationship,
} from "./draft";
import { relationshipsOf } from "./opc";
import type { LayoutPatch } from "./patch-layout";
import { isTouchedHeader, tableColumnNames } from "./table-columns";
import type { TablePart } from "./table-part";
import { readTableParts } from "./table-part";
import type { Edit } from "./xml-edit";
import { applyEdits, attributeEdit, escapeAttribute, removeEdit } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, numeric, relationId } from "./xml-tree";
import { decodeXstring, encodeXstring } from "./xstring";

/** What other parts of the file may still mention under its old name. */
export interface TableChange {
  readonly renamed: string[];
  /** Column names that are gone, with the table's name. */
  readonly columns: { readonly table: string; readonly column: string }[];
}

/** Patches, adds and removes the table parts of one sheet, with the sheet's list of them. */
export function saveTables(
  draft: Draft,
  sheet: Sheet,
  sheetPart: string,
  text: string,
  root: XmlNode,
  nextId: () => number,
  patch: LayoutPatch,
): TableChange {
  const change: TableChange = { renamed: [], columns: [] };
  const before = readTableParts(draftPackage(draft), sheetPart);
  const gone: string[] = [];
  for (const table of before) {
    const wanted = sheet.tables.find((each) => each.part === table.part);
    if (wanted) saveChanges(draft, sheet, table, wanted, change);
    else gone.push(removeTable(draft, sheetPart, table, change));
  }
  const declaration = relationshipsDeclaration(root, draft.dialect);
  const added = sheet.tables
    .filter((each) => !before.some((table) => table.part === each.part))
    .map((table) => {
      const part = freePartName(draft, tableFolder(sheetPart));
      addPart(
        draft,
        part,
        withDeclaration(newTableXml(draft.dialect.main, sheet, table, nextId())),
        TABLE_TYPE,
      );
      const id = addRelationship(draft, sheetPart, "table", part);
      return `<${root.prefix}tablePart${declaration} r:id="${id}"/>`;
    });
  if (added.length === 0 && gone.length === 0) return change;
  const list = child(root, "tableParts");
  const kept = childrenOf(list, "tablePart")
    .filter((node) => !gone.includes(relationId(node) ?? ""))
    .map((node) => text.slice(node.start, node.end));
  const entries = [...kept, ...added];
  const name = `${root.prefix}tableParts`;
  const xml = entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
  if (list) patch.edits.push({ from: list.start, to: list.end, text: xml });
  else patch.inserts.push({ local: "tableParts", xml });
  return change;
}

function tableFolder(sheetPart: string): string {
  const folder = sheetPart.split("/").slice(0, -2).join("/");
  return `${folder === "" ? "" : `${folder}/`}tables/table`;
}

/** Takes out a table's part and returns the relationship that the sheet had with it. */
function removeTable(draft: Draft, sheetPart: string, table: TablePart, change: TableChange): string {
  change.renamed.push(table.name);
  const relationship = relationshipsOf(draftPackage(draft), sheetPart).find(
    (each) => each.part === table.part,
  );
  if (relationship) removeRelationship(draft, sheetPart, relationship);
  removePart(draft, table.part);
  return relationship?.id ?? "";
}

function newTableXml(namespace: string, sheet: Sheet, table: BookTable, id: number): string {
  const name = escapeAttribute(table.name);
  const headers = table.showHeaders ? "" : ' headerRowCount="0"';
  const totals = table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const columns = tableColumnNames(sheet, table).map((each, index) => columnXml("", index + 1, each));
  const filter = table.showHeaders ? `<autoFilter ref="${areaAddress(filterArea(table))}"/>` : "";
  return (
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${areaAddress(table.area)}"${headers}${totals}>${filter}` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${styleXml("", table)}</table>`
  );
}

function styleXml(p: string, table: BookTable): string {
  if (table.styleName === null) return "";
  return (
    `<${p}tableStyleInfo name="${escapeAttribute(table.styleName)}" showFirstColumn="0" showLastColumn="0" ` +
    'showRowStripes="1" showColumnStripes="0"/>'
  );
}

function columnXml(p: string, id: number, name: string): string {
  return `<${p}tableColumn id="${id}" name="${escapeAttribute(storedColumnName(name))}"/>`;
}

/** Line breaks and tabs are escaped as the file format's own strings are: an attribute would turn them into spaces. */
function storedColumnName(name: string): string {
  return encodeXstring(name).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** The filter covers header and data, not the totals. */
function filterArea(table: BookTable): BookTable["area"] {
  return table.showTotals ? { ...table.area, lastRow: table.area.lastRow - 1 } : table.area;
}

function saveChanges(
  draft: Draft,
  sheet: Sheet,
  before: TablePart,
  table: BookTable,
  change: TableChange,
): void {
  const { text, root } = before;
  const p = root.prefix;
  const edits: Edit[] = [];
  const attributes: Record<string, string | null> = {};
  const sameArea = areaAddress(before.area) === areaAddress(table.area);
  const sameRows =
    sameArea && before.showHeaders === table.showHeaders && before.showTotals === table.showTotals;
  if (before.name !== table.name) {
    change.renamed.push(before.name);
    attributes["name"] = attributes["displayName"] = table.name;
  }
  if (!sameRows) {
    attributes["ref"] = areaAddress(table.area);
    if (before.showHeaders !== table.showHeaders)
      attributes["headerRowCount"] = table.showHeaders ? null : "0";
    if (before.showTotals !== table.showTotals) {
      attributes["totalsRowCount"] = table.showTotals ? "1" : null;
      attributes["totalsRowShown"] = null;
    }
    edits.push(...filterEdits(text, root, before, table));
  }
  edits.push(...columnEdits(sheet, before, table, change));
  if (before.styleName !== table.styleName) {
    const style = child(root, "tableStyleInfo");
    if (!style) edits.push({ from: endOf(root), to: endOf(root), text: styleXml(p, table) });
    else if (table.styleName === null) edits.push(removeEdit(style));
    else edits.push(attributeEdit(text, style, { name: table.styleName }));
  }
  if (Object.keys(attributes).length > 0) edits.push(attributeEdit(text, root, attributes));
  if (edits.length > 0) putText(draft, before.part, applyEdits(text, edits));
}

/** Before `extLst`, which is the last child. */
function endOf(root: XmlNode): number {
  return child(root, "extLst")?.start ?? root.closeStart;
}

function filterEdits(text: string, root: XmlNode, before: TablePart, table: BookTable): Edit[] {
  const filter = child(root, "autoFilter");
  const ref = areaAddress(filterArea(table));
  const edits: Edit[] = [];
  if (!table.showHeaders) {
    if (filter) edits.push(removeEdit(filter));
  } else if (filter) {
    edits.push(attributeEdit(text, filter, { ref }));
  } else if (!before.showHeaders) {
    edits.push({ from: root.openEnd, to: root.openEnd, text: `<${root.prefix}autoFilter ref="${ref}"/>` });
  }
  // A sort of rows that are no longer in the table cannot be applied again.
  for (const sort of [
    ...childrenOf(root, "sortState"),
    ...(table.showHeaders ? childrenOf(filter, "sortState") : []),
  ]) {
    const area = parseArea(sort.attributes["ref"] ?? "");
    const inside =
      area !== null &&
      area.row >= table.area.row &&
      area.lastRow <= table.area.lastRow &&
      area.column >= table.area.column &&
      area.lastColumn <= table.area.lastColumn;
    if (!inside) edits.push(removeEdit(sort));
  }
  return edits;
}

/** Columns keep their element as long as they stand in the same column of the sheet. */
function columnEdits(sheet: Sheet, before: TablePart, table: BookTable, change: TableChange): Edit[] {
  const { text, root } = before;
  const list = child(root, "tableColumns");
  if (!list) return [];
  const nodes = childrenOf(list, "tableColumn");
  const names = tableColumnNames(sheet, table);
  let nextId = Math.max(0, ...nodes.map((node) => numeric(node, "id") ?? 0)) + 1;
  const kept = new Set<XmlNode>();
  let changed = names.length !== nodes.length || table.area.column !== before.area.column;
  const written = names.map((name, index) => {
    const node = nodes[table.area.column + index - before.area.column];
    if (!node) {
      changed = true;
      return columnXml(root.prefix, nextId++, name);
    }
    kept.add(node);
    const nameBefore = decodeXstring(node.attributes["name"] ?? "");
    const typed = isTouchedHeader(sheet, before, table, table.area.column + index);
    if (!typed || nameBefore === name) return text.slice(node.start, node.end);
    changed = true;
    change.columns.push({ table: before.name, column: nameBefore });
    const tag = attributeEdit(text, node, { name: storedColumnName(name) }).text;
    return tag + text.slice(node.openEnd, node.end);
  });
  for (const node of nodes) {
    if (!kept.has(node))
      change.columns.push({ table: before.name, column: decodeXstring(node.attributes["name"] ?? "") });
  }
  if (!changed) return [];
  const xml = `<${list.name} count="${names.length}">${written.join("")}</${list.name}>`;
  return [{ from: list.start, to: list.end, text: xml }];
}
