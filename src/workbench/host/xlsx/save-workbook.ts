import type { Book, Sheet } from "../book";
import { columnLetters } from "../column-letters";
import { absoluteArea } from "./address";
import { relationshipsDeclaration } from "./dialect";
import type { NewElement } from "./element-order";
import { elementEdits, WORKBOOK_ORDER } from "./element-order";
import { withoutPrefixes, withPrefixes } from "./future-functions";
import { quotedSheetName } from "./sheet-name";
import type { PrintNames, SheetEntry, WorkbookPart } from "./workbook-part";
import { NO_PRINT_NAMES, PRINT_AREA, PRINT_TITLES, printNames } from "./workbook-part";
import type { Edit } from "./xml-edit";
import { applyEdits, attributeEdit, escapeAttribute, escapeText, openTag, withAttributes } from "./xml-edit";
import { child } from "./xml-tree";

/** A tab of the saved workbook, in order: the file's own entry, the book's sheet, or both. */
export interface Tab {
  readonly entry: SheetEntry | null;
  readonly sheet: Sheet | null;
  /** Relationship of a new sheet's part. */
  readonly relationship: string | null;
}

export interface WorkbookChanges {
  readonly tabs: readonly Tab[];
  /** Index in `tabs`, null when the file's active tab may stay. */
  readonly activeTab: number | null;
  readonly recalculate: boolean;
}

/** The workbook part with its tabs, names and settings. The same text comes back when nothing differs. */
export function saveWorkbook(book: Book, workbook: WorkbookPart, changes: WorkbookChanges): string {
  const { text, root } = workbook;
  const p = root.prefix;
  const edits: Edit[] = [];
  const inserts: NewElement[] = [];

  const sheets = child(root, "sheets");
  const sheetsXml = tabsXml(workbook, changes.tabs);
  if (sheets && sheetsXml !== text.slice(sheets.start, sheets.end)) {
    edits.push({ from: sheets.start, to: sheets.end, text: sheetsXml });
  }
  const names = child(root, "definedNames");
  const namesXml = definedNamesXml(book, workbook, changes.tabs);
  if (namesXml !== null) {
    if (names) edits.push({ from: names.start, to: names.end, text: namesXml });
    else if (namesXml !== "") inserts.push({ local: "definedNames", xml: namesXml });
  }
  if (changes.activeTab !== null) {
    const views = child(root, "bookViews");
    const view = child(views, "workbookView");
    const activeTab = String(changes.activeTab);
    if (view) edits.push(attributeEdit(text, view, { activeTab }));
    else if (!views) {
      const xml = `<${p}bookViews><${p}workbookView activeTab="${activeTab}"/></${p}bookViews>`;
      inserts.push({ local: "bookViews", xml });
    }
  }
  if (book.structureProtected !== workbook.structureProtected) {
    const protection = child(root, "workbookProtection");
    const lockStructure = book.structureProtected ? "1" : null;
    if (protection) edits.push(attributeEdit(text, protection, { lockStructure }));
    else inserts.push({ local: "workbookProtection", xml: `<${p}workbookProtection lockStructure="1"/>` });
  }
  if (changes.recalculate) {
    const calculation = child(root, "calcPr");
    if (calculation) edits.push(attributeEdit(text, calculation, { fullCalcOnLoad: "1" }));
    else inserts.push({ local: "calcPr", xml: `<${p}calcPr fullCalcOnLoad="1"/>` });
  }
  return applyEdits(text, [...edits, ...elementEdits(root, WORKBOOK_ORDER, inserts)]);
}

const STATES: Readonly<Record<Sheet["visibility"], string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function tabsXml(workbook: WorkbookPart, tabs: readonly Tab[]): string {
  const { text, root, dialect } = workbook;
  const p = root.prefix;
  const list = child(root, "sheets");
  let nextId = Math.max(0, ...workbook.sheets.map((entry) => entry.sheetId)) + 1;
  const declaration = relationshipsDeclaration(root, dialect);
  const entries = tabs.map(({ entry, sheet, relationship }) => {
    if (entry) {
      const tag = text.slice(entry.node.start, entry.node.openEnd);
      const rest = text.slice(entry.node.openEnd, entry.node.end);
      if (!sheet) return tag + rest;
      const changed: Record<string, string | null> = {};
      if (sheet.name !== entry.name) changed["name"] = sheet.name;
      if (sheet.visibility !== entry.visibility) changed["state"] = STATES[sheet.visibility];
      return withAttributes(tag, changed) + rest;
    }
    const state = sheet ? STATES[sheet.visibility] : null;
    return (
      `<${p}sheet${declaration} name="${escapeAttribute(sheet?.name ?? "")}" sheetId="${nextId++}"` +
      `${state === null ? "" : ` state="${state}"`} r:id="${relationship ?? ""}"/>`
    );
  });
  const same =
    tabs.length === workbook.sheets.length &&
    tabs.every((tab, index) => tab.entry === workbook.sheets[index]);
  if (same && list) {
    // Spaces and comments between the entries stay too.
    const edits = tabs.map(({ entry }, index) => ({
      from: (entry?.node.start ?? 0) - list.start,
      to: (entry?.node.end ?? 0) - list.start,
      text: entries[index] ?? "",
    }));
    return applyEdits(text.slice(list.start, list.end), edits);
  }
  const open = list ? openTag(text.slice(list.start, list.openEnd)) : `<${p}sheets>`;
  return `${open}${entries.join("")}</${p}sheets>`;
}

/** All defined names as they must be; null when the file's own may stay, "" when none is left. */
function definedNamesXml(book: Book, workbook: WorkbookPart, tabs: readonly Tab[]): string | null {
  const { text, root } = workbook;
  const p = root.prefix;
  const newIndex = workbook.sheets.map((entry) => tabs.findIndex((tab) => tab.entry === entry));
  const renamed = tabs.flatMap(({ entry, sheet }) =>
    entry && sheet && entry.name !== sheet.name ? [{ from: entry.name, to: sheet.name }] : [],
  );
  let changed = false;
  const known = new Set<string>();
  const written: string[] = [];
  for (const { node, name, localSheet, formula } of workbook.definedNames) {
    const isOwn = name.toLowerCase().startsWith("_xlnm.");
    const index = localSheet === null ? null : (newIndex[localSheet] ?? -1);
    if (index === -1) {
      changed = true;
      continue;
    }
    const tab = index === null ? undefined : tabs[index];
    if (tab?.sheet?.page && localSheet !== null && isPrintName(name)) {
      const wanted = printFormula(name, tab.sheet, printNames(workbook, localSheet));
      if (wanted !== undefined) {
        changed = true;
        if (wanted !== null) written.push(nameXml(p, name, index, wanted));
        continue;
      }
    }
    let wanted = formula;
    if (!isOwn) {
      const sheetName = localSheet === null ? null : (workbook.sheets[localSheet]?.name ?? "");
      const key = bookKeys(name, sheetName, tab).find((each) => book.names.has(each));
      const own = key === undefined ? undefined : book.names.get(key);
      if (key === undefined || own === undefined) {
        changed = true;
        continue;
      }
      known.add(key);
      if (withPrefixes(own) !== withPrefixes(withoutPrefixes(formula))) wanted = withPrefixes(own);
    }
    for (const each of renamed) wanted = renamedReferences(wanted, each.from, each.to);
    if (wanted === formula && index === localSheet) {
      written.push(text.slice(node.start, node.end));
      continue;
    }
    changed = true;
    const tag = withAttributes(openTag(text.slice(node.start, node.openEnd)), {
      localSheetId: index === null ? null : String(index),
    });
    written.push(`${tag}${escapeText(wanted)}</${node.name}>`);
  }
  for (const [key, formula] of book.names) {
    if (known.has(key)) continue;
    const mark = key.lastIndexOf("!");
    const index = mark === -1 ? null : tabs.findIndex((tab) => tab.sheet?.name === key.slice(0, mark));
    if (index === -1) continue;
    changed = true;
    written.push(nameXml(p, key.slice(mark + 1), index, withPrefixes(formula)));
  }
  tabs.forEach(({ entry, sheet }, index) => {
    if (!sheet?.page) return;
    const has = (name: string) =>
      entry !== null &&
      workbook.definedNames.some(
        (each) =>
          each.localSheet === workbook.sheets.indexOf(entry) &&
          each.name.toLowerCase() === name.toLowerCase(),
      );
    for (const name of [PRINT_AREA, PRINT_TITLES]) {
      if (has(name)) continue;
      const formula = printFormula(name, sheet, NO_PRINT_NAMES);
      if (formula === undefined || formula === null) continue;
      changed = true;
      written.push(nameXml(p, name, index, formula));
    }
  });
  if (!changed) return null;
  return written.length === 0 ? "" : `<${p}definedNames>${written.join("")}</${p}definedNames>`;
}

function isPrintName(name: string): boolean {
  return [PRINT_AREA, PRINT_TITLES].some((each) => each.toLowerCase() === name.toLowerCase());
}

/** The formula of a print name; null removes it, undefined leaves it. */
function printFormula(name: string, sheet: Sheet, before: PrintNames): string | null | undefined {
  const page = sheet.page;
  if (!page) return undefined;
  const sheetName = quotedSheetName(sheet.name);
  if (name.toLowerCase() === PRINT_AREA.toLowerCase()) {
    if (JSON.stringify(page.printArea) === JSON.stringify(before.printArea)) return undefined;
    return page.printArea === null ? null : `${sheetName}!${absoluteArea(page.printArea)}`;
  }
  const titles = [page, before].map(({ titleRows, titleColumns }) =>
    JSON.stringify([titleRows, titleColumns]),
  );
  if (titles[0] === titles[1]) return undefined;
  const { titleColumns: columns, titleRows: rows } = page;
  const all = [
    ...(columns === null ? [] : [`${sheetName}!$${columnLetters(columns[0])}:$${columnLetters(columns[1])}`]),
    ...(rows === null ? [] : [`${sheetName}!$${rows[0] + 1}:$${rows[1] + 1}`]),
  ];
  return all.length === 0 ? null : all.join(",");
}

function nameXml(p: string, name: string, localSheet: number | null, formula: string): string {
  const local = localSheet === null ? "" : ` localSheetId="${localSheet}"`;
  return `<${p}definedName name="${escapeAttribute(name)}"${local}>${escapeText(formula)}</${p}definedName>`;
}

/** How the book may call a name: a name of one sheet has that sheet before it, by its new or its old name. */
function bookKeys(name: string, sheet: string | null, tab: Tab | undefined): string[] {
  if (sheet === null) return [name];
  return [`${tab?.sheet?.name ?? sheet}!${name}`, `${sheet}!${name}`];
}

/** A name's formula after a sheet got another name; texts in it stay. */
function renamedReferences(formula: string, from: string, to: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (match, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted === undefined ? plain : quoted.replace(/''/g, "'");
      return name?.toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!` : match;
    },
  );
}
