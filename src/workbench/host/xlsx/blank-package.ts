import { TRANSITIONAL } from "./dialect";
import { partBytes } from "./part-text";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** The calculation engine of Excel 2019 and later: an older number makes Excel recalculate, and ask to save on closing. */
const CALCULATION_ENGINE = 191029;

export const WORKSHEET_TYPE = `${CONTENT}.worksheet+xml`;
export const STYLES_TYPE = `${CONTENT}.styles+xml`;
export const STRINGS_TYPE = `${CONTENT}.sharedStrings+xml`;
export const TABLE_TYPE = `${CONTENT}.table+xml`;
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A workbook without sheets: the package that a new book is saved as a patch of. */
export function blankPackage(date1904: boolean): Map<string, Uint8Array> {
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
    ],
    ["_rels/.rels", relationships("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
        `<workbookPr${date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView/></bookViews>` +
        `<sheets></sheets><calcPr calcId="${CALCULATION_ENGINE}"/></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", relationships("styles", "styles.xml")],
    ["xl/styles.xml", blankStyles(TRANSITIONAL.main)],
  ];
  return new Map(parts.map(([name, text]) => [name, partBytes(DECLARATION + text)]));
}

/** The least that a styles part must hold; the first two fills are reserved. */
export function blankStyles(namespace: string): string {
  return (
    `<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** An empty worksheet as Excel starts one. */
export function blankSheet(namespace: string, relationshipsNamespace: string): string {
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}" xmlns:r="${relationshipsNamespace}">` +
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}

export function withDeclaration(text: string): string {
  return DECLARATION + text;
}

function relationships(kind: string, target: string): string {
  return (
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
    `Type="${TRANSITIONAL.relationships}/${kind}" Target="${target}"/></Relationships>`
  );
}
