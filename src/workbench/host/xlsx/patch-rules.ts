import type { Area, ConditionalFormat, DataValidation, Sheet } from "../book";
import { areaAddress, intersects, parseAreas, subtractArea } from "./address";
import { CannotSaveError } from "./cannot-save-error";
import { withPrefixes } from "./future-functions";
import type { LayoutPatch } from "./patch-layout";
import { argb } from "./style-elements";
import type { StyleSaver } from "./style-saver";
import { appendEdits, attributeEdit, escapeText, removeEdit } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { child, childrenOf, descendants, numeric } from "./xml-tree";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Extension of a rule that points at its 2010 counterpart, and of a sheet that holds those ([MS-XLSX] 2.2.2). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
/** Excel calls a file damaged when a typed list is longer. */
const MAX_LIST = 255;

/** Validations that this session added; a new one takes the place of what the file had on those cells. */
export function patchValidations(text: string, root: XmlNode, sheet: Sheet, patch: LayoutPatch): void {
  if (sheet.validations.length === 0) return;
  const p = root.prefix;
  const areas = sheet.validations.map(({ area }) => area);
  refuseNewerOverlap(root, areas, sheet);
  const xml = sheet.validations.map((each) => validationXml(p, sheet, each)).join("");
  const present = child(root, "dataValidations");
  if (!present) {
    const count = sheet.validations.length;
    patch.inserts.push({
      local: "dataValidations",
      xml: `<${p}dataValidations count="${count}">${xml}</${p}dataValidations>`,
    });
    return;
  }
  let kept = 0;
  for (const node of childrenOf(present, "dataValidation")) {
    const before = parseAreas(node.attributes["sqref"] ?? "");
    const after = areas.reduce((rest, hole) => rest.flatMap((area) => subtractArea(area, hole)), before);
    if (after.length > 0) kept++;
    if (before.every((area) => !areas.some((hole) => intersects(area, hole)))) continue;
    patch.edits.push(
      after.length === 0
        ? removeEdit(node)
        : attributeEdit(text, node, { sqref: after.map(areaAddress).join(" ") }),
    );
  }
  const count = String(kept + sheet.validations.length);
  patch.edits.push(...appendEdits(text, present, xml, { count }));
}

/** Validations of newer kinds stand in an extension; one under ours would be a second rule for the same cell. */
function refuseNewerOverlap(root: XmlNode, areas: readonly Area[], sheet: Sheet): void {
  for (const extension of childrenOf(child(root, "extLst"), "ext")) {
    for (const node of descendants(extension, "dataValidation")) {
      const taken = parseAreas(node.children.find((each) => each.local === "sqref")?.text ?? "");
      const clash = areas.find((area) => taken.some((each) => intersects(area, each)));
      if (clash)
        throw new CannotSaveError("validationOverlap", { sheet: sheet.name, cell: areaAddress(clash) });
    }
  }
}

function validationXml(p: string, sheet: Sheet, validation: DataValidation): string {
  const { listSource, between } = validation;
  if (between) {
    return (
      `<${p}dataValidation type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
      `sqref="${areaAddress(validation.area)}"><${p}formula1>${between.minimum}</${p}formula1>` +
      `<${p}formula2>${between.maximum}</${p}formula2></${p}dataValidation>`
    );
  }
  const isFormula = listSource.startsWith("=");
  if (!isFormula && listSource.length > MAX_LIST) {
    throw new CannotSaveError("validationTooLong", { sheet: sheet.name, cell: areaAddress(validation.area) });
  }
  const formula = isFormula ? withPrefixes(listSource.slice(1)) : `"${listSource.replace(/"/g, '""')}"`;
  return (
    `<${p}dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `sqref="${areaAddress(validation.area)}"><${p}formula1>${escapeText(formula)}</${p}formula1></${p}dataValidation>`
  );
}

/** Conditional formats that this session added come after the file's own, which keep their precedence. */
export function patchConditionalFormats(
  text: string,
  root: XmlNode,
  sheet: Sheet,
  styles: StyleSaver,
  patch: LayoutPatch,
): void {
  if (sheet.conditionalFormats.length === 0) return;
  const p = root.prefix;
  const priorities = descendants(root, "cfRule").map((node) => numeric(node, "priority") ?? 0);
  let priority = Math.max(0, ...priorities);
  const extensions: string[] = [];
  const ids = freeIds(text);
  for (const format of sheet.conditionalFormats) {
    priority++;
    let rule: string;
    if (format.kind === "custom") {
      const formula = escapeText(withPrefixes(format.formula.replace(/^=/, "")));
      rule =
        `<${p}cfRule type="expression" dxfId="${styles.dxf(format.style)}" priority="${priority}">` +
        `<${p}formula>${formula}</${p}formula></${p}cfRule>`;
    } else {
      const id = ids();
      rule = dataBarXml(p, format, priority, id);
      extensions.push(newerDataBarXml(format, id));
    }
    const sqref = areaAddress(format.area);
    patch.inserts.push({
      local: "conditionalFormatting",
      xml: `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`,
    });
  }
  if (extensions.length > 0) patchExtension(text, root, extensions.join(""), patch);
}

type DataBar = Extract<ConditionalFormat, { kind: "dataBar" }>;

/** The rule as Excel 2007 knows it, with a pointer to the fuller one. */
function dataBarXml(p: string, bar: DataBar, priority: number, id: string): string {
  const bound = (kind: "min" | "max", value: number | null) =>
    value === null ? `<${p}cfvo type="${kind}"/>` : `<${p}cfvo type="num" val="${value}"/>`;
  return (
    `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar>` +
    `${bound("min", bar.minimum)}${bound("max", bar.maximum)}<${p}color rgb="${argb(bar.color)}"/></${p}dataBar>` +
    `<${p}extLst><${p}ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${id}</x14:id></${p}ext></${p}extLst></${p}cfRule>`
  );
}

/** The rule of Excel 2010 and later: bars from 0 to 100 % of the cell, a plain fill, negative values to the left. */
function newerDataBarXml(bar: DataBar, id: string): string {
  const bound = (kind: "autoMin" | "autoMax", value: number | null) =>
    value === null ? `<x14:cfvo type="${kind}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bound("autoMin", bar.minimum)}` +
    `${bound("autoMax", bar.maximum)}<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>` +
    `</x14:dataBar></x14:cfRule><xm:sqref>${areaAddress(bar.area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

function patchExtension(text: string, root: XmlNode, xml: string, patch: LayoutPatch): void {
  const p = root.prefix;
  const list = child(root, "extLst");
  const extension = childrenOf(list, "ext").find(
    (node) => node.attributes["uri"]?.toLowerCase() === SHEET_EXTENSION.toLowerCase(),
  );
  const formats = extension?.children.find((node) => node.local === "conditionalFormattings");
  if (formats) {
    // The file may have bound another prefix; ours is declared on each element instead.
    const declared = xml.replace(
      /<x14:conditionalFormatting /g,
      `<x14:conditionalFormatting xmlns:x14="${X14}" `,
    );
    patch.edits.push(...appendEdits(text, formats, declared));
    return;
  }
  const own =
    `<${p}ext xmlns:x14="${X14}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>${xml}` +
    `</x14:conditionalFormattings></${p}ext>`;
  if (list) patch.edits.push(...appendEdits(text, list, own));
  else patch.inserts.push({ local: "extLst", xml: `<${p}extLst>${own}</${p}extLst>` });
}

/** Identifiers that this sheet does not use yet; they only have to be unique within it. */
function freeIds(text: string): () => string {
  let number = 0;
  return () => {
    let id: string;
    do id = `{00000000-0000-4000-B000-${String(++number).padStart(12, "0")}}`;
    while (text.includes(id));
    return id;
  };
}
