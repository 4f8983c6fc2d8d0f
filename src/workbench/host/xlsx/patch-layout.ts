import type { PageSetup, Sheet } from "../book";
import { areaAddress, cellAddress, MAX_COLUMNS } from "./address";
import type { NewElement } from "./element-order";
import { formatFooter } from "./footer-text";
import type { SheetLayout } from "./sheet-layout";
import { firstView, readColumnWidths, readHiddenColumns } from "./sheet-layout";
import { argb } from "./style-elements";
import { NO_PRINT_NAMES } from "./workbook-part";
import type { Edit } from "./xml-edit";
import { appendEdits, attributeEdit, escapeAttribute, escapeText, openTag, withAttributes } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, flag, numeric } from "./xml-tree";
import { encodeXstring } from "./xstring";

/** Excel's own width of a column that has none, in characters of the default font. */
const DEFAULT_FILE_WIDTH = 9.140625;

export interface LayoutPatch {
  readonly edits: Edit[];
  readonly inserts: NewElement[];
}

/**
 * Changes of a worksheet part's layout: only what differs from what the file says. `selected` is null when the tab
 * selection may stay; two selected tabs would make a group that is edited together.
 */
export function layoutPatch(
  text: string,
  root: XmlNode,
  file: SheetLayout,
  sheet: Sheet,
  selected: boolean | null,
): LayoutPatch {
  const patch: LayoutPatch = { edits: [], inserts: [] };
  const place = (local: string, xml: string) => {
    const present = child(root, local);
    if (present) patch.edits.push({ from: present.start, to: present.end, text: xml });
    else if (xml !== "") patch.inserts.push({ local, xml });
  };
  const p = root.prefix;

  const properties = sheetProperties(text, root, file, sheet);
  if (properties !== null) place("sheetPr", properties);
  patchView(text, root, file, sheet, selected, patch);
  if (!sameMap(file.columnWidths, sheet.columnWidths) || !sameSet(file.hiddenColumns, sheet.hiddenColumns)) {
    place("cols", columnsXml(root, sheet));
  }
  if (file.protected !== sheet.protected) {
    const allowed = (sheet.protectionAllows ?? []).map((name) => ` ${name}="0"`).join("");
    place(
      "sheetProtection",
      sheet.protected ? `<${p}sheetProtection sheet="1" objects="1" scenarios="1"${allowed}/>` : "",
    );
  }
  if (JSON.stringify(file.merges) !== JSON.stringify(sheet.merges)) place("mergeCells", mergesXml(p, sheet));
  if (sheet.page && !same(withoutNames(file.page), withoutNames(sheet.page))) {
    patchPage(text, root, file.page, sheet.page, patch, place);
  }
  return patch;
}

/** `sheetPr` with tab colour and fit-to-page; null when it may stay as it is. */
function sheetProperties(text: string, root: XmlNode, file: SheetLayout, sheet: Sheet): string | null {
  const p = root.prefix;
  const fitsBefore = isFitted(file.page);
  const fits = sheet.page ? isFitted(sheet.page) : fitsBefore;
  if (file.tabColor === sheet.tabColor && fits === fitsBefore) return null;
  const node = child(root, "sheetPr");
  const children = new Map(node?.children.map((each) => [each.local, text.slice(each.start, each.end)]));
  if (file.tabColor !== sheet.tabColor) {
    if (sheet.tabColor === null) children.delete("tabColor");
    else children.set("tabColor", `<${p}tabColor rgb="${argb(sheet.tabColor)}"/>`);
  }
  if (fits !== fitsBefore) {
    const tag = children.get("pageSetUpPr") ?? `<${p}pageSetUpPr/>`;
    children.set("pageSetUpPr", withAttributes(tag, { fitToPage: fits ? "1" : null }));
  }
  const content = ["tabColor", "outlinePr", "pageSetUpPr"].map((local) => children.get(local) ?? "").join("");
  const tag = node ? openTag(text.slice(node.start, node.openEnd)) : `<${p}sheetPr>`;
  return `${tag}${content}</${p}sheetPr>`;
}

function isFitted(page: PageSetup | null): boolean {
  return page !== null && (page.fitToWidth !== null || page.fitToHeight !== null);
}

function patchView(
  text: string,
  root: XmlNode,
  file: SheetLayout,
  sheet: Sheet,
  selected: boolean | null,
  patch: LayoutPatch,
): void {
  const p = root.prefix;
  const view = firstView(root);
  const sameFrozen = file.frozen.rows === sheet.frozen.rows && file.frozen.columns === sheet.frozen.columns;
  const changes: Record<string, string | null> = {};
  if (file.showGridlines !== sheet.showGridlines) changes["showGridLines"] = sheet.showGridlines ? null : "0";
  if (selected !== null && flag(view, "tabSelected") !== selected)
    changes["tabSelected"] = selected ? "1" : null;
  if (!sameFrozen) changes["topLeftCell"] = null;
  if (Object.keys(changes).length === 0) return;
  const pane = sameFrozen ? "" : paneXml(p, sheet.frozen);
  if (!view) {
    const tag = withAttributes(`<${p}sheetView workbookViewId="0">`, changes);
    const views = child(root, "sheetViews");
    const xml = `${tag}${pane}</${p}sheetView>`;
    if (views) patch.edits.push(...appendEdits(text, views, xml));
    else patch.inserts.push({ local: "sheetViews", xml: `<${p}sheetViews>${xml}</${p}sheetViews>` });
    return;
  }
  const tag = withAttributes(text.slice(view.start, view.openEnd), changes);
  if (view.empty) {
    const xml = pane === "" ? tag : `${openTag(tag)}${pane}</${view.name}>`;
    patch.edits.push({ from: view.start, to: view.end, text: xml });
    return;
  }
  patch.edits.push({ from: view.start, to: view.openEnd, text: tag + pane });
  if (sameFrozen) return;
  // Selections name the panes that are no longer there.
  for (const node of [...childrenOf(view, "pane"), ...childrenOf(view, "selection")]) {
    patch.edits.push({ from: node.start, to: node.end, text: "" });
  }
}

function paneXml(p: string, frozen: Sheet["frozen"]): string {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return "";
  const panes = [...(columns === 0 ? [] : ["topRight"]), ...(rows === 0 ? [] : ["bottomLeft"])];
  if (panes.length === 2) panes.push("bottomRight");
  return (
    `<${p}pane${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}` +
    ` topLeftCell="${cellAddress(rows, columns)}" activePane="${panes.at(-1) ?? ""}" state="frozen"/>` +
    panes.map((pane) => `<${p}selection pane="${pane}"/>`).join("")
  );
}

/** `cols` with the wanted widths and hidden columns; the other settings of each column stay. Equal neighbours share one element. */
function columnsXml(root: XmlNode, { columnWidths: wanted, hiddenColumns }: Sheet): string {
  const p = root.prefix;
  const file = readColumnWidths(root);
  const attributes = new Map<number, Record<string, string>>();
  for (const node of childrenOf(child(root, "cols"), "col")) {
    const others = without(node.attributes, ["min", "max"]);
    const last = Math.min(numeric(node, "max") ?? 0, MAX_COLUMNS);
    for (let column = numeric(node, "min") ?? 1; column <= last; column++) attributes.set(column - 1, others);
  }
  for (const column of new Set([...file.keys(), ...wanted.keys()])) {
    const width = wanted.get(column);
    if (width === file.get(column)) continue;
    const others = without(attributes.get(column) ?? {}, ["width", "customWidth", "bestFit"]);
    if (width !== undefined) attributes.set(column, { ...others, width: String(width), customWidth: "1" });
    else if (Object.keys(others).length > 0) attributes.set(column, others);
    else attributes.delete(column);
  }
  const wasHidden = readHiddenColumns(root);
  for (const column of new Set([...wasHidden, ...hiddenColumns])) {
    const isHidden = hiddenColumns.has(column);
    if (isHidden === wasHidden.has(column)) continue;
    const others = without(attributes.get(column) ?? {}, ["hidden"]);
    // A hidden column without a width would come back as wide as nothing (18.3.1.13, col).
    const width = others["width"] ?? String(DEFAULT_FILE_WIDTH);
    attributes.set(column, isHidden ? { ...others, width, hidden: "1" } : others);
    if (!isHidden && Object.keys(others).length === 0) attributes.delete(column);
  }
  const runs: { first: number; last: number; xml: string }[] = [];
  for (const column of [...attributes.keys()].sort((a, b) => a - b)) {
    const xml = Object.entries(attributes.get(column) ?? {})
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
      .join("");
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.xml === xml) run.last = column;
    else runs.push({ first: column, last: column, xml });
  }
  if (runs.length === 0) return "";
  const columns = runs.map(({ first, last, xml }) => `<${p}col min="${first + 1}" max="${last + 1}"${xml}/>`);
  return `<${p}cols>${columns.join("")}</${p}cols>`;
}

function without(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

function mergesXml(p: string, sheet: Sheet): string {
  if (sheet.merges.length === 0) return "";
  const merges = sheet.merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`);
  return `<${p}mergeCells count="${merges.length}">${merges.join("")}</${p}mergeCells>`;
}

function patchPage(
  text: string,
  root: XmlNode,
  before: PageSetup | null,
  page: PageSetup,
  patch: LayoutPatch,
  place: (local: string, xml: string) => void,
): void {
  const p = root.prefix;
  if (page.margins && !same(before?.margins ?? null, page.margins)) {
    const node = child(root, "pageMargins");
    const tag = node
      ? openTag(text.slice(node.start, node.openEnd))
      : `<${p}pageMargins header="0.3" footer="0.3">`;
    const { left, right, top, bottom } = page.margins;
    const changes = { left: String(left), right: String(right), top: String(top), bottom: String(bottom) };
    place("pageMargins", `${withAttributes(tag, changes)}</${p}pageMargins>`);
  }
  const fits = isFitted(page);
  const changes: Record<string, string | null> = {
    paperSize: String(page.paperSize),
    orientation: page.orientation,
    fitToWidth: fits ? String(page.fitToWidth ?? 0) : null,
    fitToHeight: fits ? String(page.fitToHeight ?? 0) : null,
  };
  if (fits) changes["scale"] = null;
  const setup = child(root, "pageSetup");
  if (setup) patch.edits.push(attributeEdit(text, setup, changes));
  else patch.inserts.push({ local: "pageSetup", xml: withAttributes(`<${p}pageSetup/>`, changes) });
  if (!same(before?.rowBreaks ?? [], page.rowBreaks)) place("rowBreaks", rowBreaksXml(p, page.rowBreaks));

  const footer = formatFooter(sections(page));
  if (footer === formatFooter(sections(before))) return;
  const xml = footer === "" ? "" : `<${p}oddFooter>${escapeText(encodeXstring(footer))}</${p}oddFooter>`;
  const node = child(root, "headerFooter");
  const present = child(node, "oddFooter");
  if (!node || node.empty)
    place("headerFooter", xml === "" ? "" : `<${p}headerFooter>${xml}</${p}headerFooter>`);
  else if (present) patch.edits.push({ from: present.start, to: present.end, text: xml });
  else {
    const at = child(node, "oddHeader")?.end ?? node.openEnd;
    patch.edits.push({ from: at, to: at, text: xml });
  }
}

/** Manual breaks over every column (18.3.1.74, rowBreaks). */
function rowBreaksXml(p: string, rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<${p}brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  const count = rows.length;
  return `<${p}rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</${p}rowBreaks>`;
}

function sections(page: PageSetup | null) {
  return {
    left: page?.leftFooter ?? "",
    center: page?.centerFooter ?? "",
    right: page?.rightFooter ?? "",
  };
}

/** Titles and print area are defined names of the workbook, not of the sheet. */
function withoutNames(page: PageSetup | null): unknown {
  return page && { ...page, ...NO_PRINT_NAMES };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== null && b !== null && canonicalJson(a) === canonicalJson(b));
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

function sameMap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
