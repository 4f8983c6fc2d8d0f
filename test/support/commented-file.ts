import { handWritten, relationships, sheetXml } from "./xlsx-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/** The box of a note in a VML drawing, as Excel writes it. */
export function box(row: number, column: number): string {
  return (
    `<v:shape id="_x0000_s${row}${column}" type="#_x0000_t202"><x:ClientData ObjectType="Note">` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

export const BUTTON =
  '<v:shape id="_x0000_s9"><x:ClientData ObjectType="Button"><x:Anchor>1</x:Anchor></x:ClientData></v:shape>';

export function vml(shapes: string): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<v:shapetype id="_x0000_t202"/>${shapes}</xml>`
  );
}

/**
 * One sheet as Excel 365 saves it: a thread with a reply by Anna in B2, which has a note for older programs, and a note by
 * Bert in C3.
 */
export function commentedFile(parts: Record<string, string> = {}): Uint8Array {
  const types = [
    ["xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const plain = handWrittenTypes().replace(
    "</Types>",
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join("")}</Types>`,
  );
  return handWritten(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '<legacyDrawing r:id="rId2"/>'), {
    "[Content_Types].xml": plain,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["person", "persons/person.xml"],
    ).replace(`${OFFICE}/person`, `${MICROSOFT}/person`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["comments", "../comments1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
    ).replace(`${OFFICE}/threadedComment`, `${MICROSOFT}/threadedComment`),
    "xl/comments1.xml":
      `<comments xmlns="${MAIN}"><authors><author>tc={AAA}</author><author>Bert</author></authors><commentList>` +
      '<comment ref="B2" authorId="0"><text><t>[Threaded comment] Klopt dit?</t></text></comment>' +
      '<comment ref="C3" authorId="1"><text><r><t>Nog </t></r><r><t>bellen</t></r></text></comment>' +
      "</commentList></comments>",
    "xl/drawings/vmlDrawing1.vml": vml(box(1, 1) + box(2, 2)),
    "xl/threadedComments/threadedComment1.xml":
      `<ThreadedComments xmlns="${THREADED}">` +
      '<threadedComment ref="B2" dT="2026-01-01T10:00:00.00" personId="{P1}" id="{AAA}"><text>Klopt dit?</text></threadedComment>' +
      '<threadedComment ref="B2" dT="2026-01-01T11:00:00.00" personId="{P1}" id="{BBB}" parentId="{AAA}"><text>Ja</text></threadedComment>' +
      "</ThreadedComments>",
    "xl/persons/person.xml": `<personList xmlns="${THREADED}"><person displayName="Anna de Vries" id="{P1}" userId="anna" providerId="None"/></personList>`,
    ...parts,
  });
}

function handWrittenTypes(): string {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return (
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`
  );
}
