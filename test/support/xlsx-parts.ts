import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A package written by hand: a workbook with one sheet `Blad1`, whose parts can be replaced or added to. */
export function handWritten(sheetXml: string, others: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      "</Types>",
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheetXml,
    ...others,
  };
  return zipParts(parts);
}

/** A worksheet part around the given rows. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relationships part; ids are rId1, rId2 ... */
export function relationships(...links: [kind: string, target: string][]): string {
  const items = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function zipParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The parts of a package as texts (binary parts too, byte for byte as Latin-1). */
export function partsOf(workbook: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, bytes]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(bytes) : strFromU8(bytes, true),
    ]),
  );
}
