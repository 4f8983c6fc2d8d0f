import { TRANSITIONAL } from "../../../../src/workbench/host/xlsx/dialect";
import { elementEdits, WORKSHEET_ORDER } from "../../../../src/workbench/host/xlsx/element-order";
import { formatFooter, parseFooter } from "../../../../src/workbench/host/xlsx/footer-text";
import { withoutPrefixes, withPrefixes } from "../../../../src/workbench/host/xlsx/future-functions";
import { isoSerial } from "../../../../src/workbench/host/xlsx/iso-date";
import { builtInId, formatCode } from "../../../../src/workbench/host/xlsx/number-formats";
import { relativeTarget, resolveTarget } from "../../../../src/workbench/host/xlsx/opc";
import { isLegalSheetName } from "../../../../src/workbench/host/xlsx/sheet-name";
import { applyEdits, withAttributes } from "../../../../src/workbench/host/xlsx/xml-edit";
import { parseTree } from "../../../../src/workbench/host/xlsx/xml-tree";

describe("newer functions", () => {
  it("get the prefix that the file format wants, and lose it again", () => {
    const shown =
      'IFNA(RANK.EQ(A1,B1:B9),"IFNA(x)")+NETWORKDAYS.INTL(1,2)+SUM(FILTER(A1:A2,1))+Tabel[IFS(a)]';
    const stored =
      '_xlfn.IFNA(_xlfn.RANK.EQ(A1,B1:B9),"IFNA(x)")+NETWORKDAYS.INTL(1,2)+SUM(_xlfn._xlws.FILTER(A1:A2,1))+Tabel[IFS(a)]';
    expect(withPrefixes(shown)).toBe(stored);
    expect(withoutPrefixes(stored)).toBe(shown);
    expect(withPrefixes("MYIFNA(1)+my.IFS(2)")).toBe("MYIFNA(1)+my.IFS(2)");
  });
});

describe("number formats", () => {
  it("know the built-in ones, and never turn a typed code into one that shows local money", () => {
    expect(formatCode(14, new Map())).toBe("m/d/yyyy");
    expect(formatCode(164, new Map([[164, '0 "st"']]))).toBe('0 "st"');
    expect(builtInId("0.00%")).toBe(10);
    expect(builtInId("$#,##0_);($#,##0)")).toBeNull();
  });
});

describe("ISO dates", () => {
  it.each([
    ["2024-03-01", 45352],
    ["2024-03-01T18:00:00Z", 45352.75],
    ["T06:00:00", 0.25],
    ["1900-01-01", 1],
    ["geen datum", null],
    ["", null],
  ])("%s is %p", (text, wanted) => {
    expect(isoSerial(text, false)).toBe(wanted);
  });
});

describe("footers", () => {
  it("are cut at the section codes and nowhere else", () => {
    const text = '&L&"Arial,Bold"R&&D &D&Cpagina &P&R&F';
    expect(parseFooter(text)).toEqual({ left: '&"Arial,Bold"R&&D &D', center: "pagina &P", right: "&F" });
    expect(formatFooter(parseFooter(text))).toBe(text);
    expect(parseFooter("los")).toEqual({ left: "", center: "los", right: "" });
  });
});

describe("targets of relationships", () => {
  it("are resolved from the source's folder or the root, and written relative", () => {
    expect(resolveTarget("xl/worksheets/sheet1.xml", "../tables/table%201.xml")).toBe(
      "xl/tables/table 1.xml",
    );
    expect(resolveTarget("xl/workbook.xml", "/xl/styles.xml")).toBe("xl/styles.xml");
    expect(resolveTarget("", "xl\\workbook.xml")).toBe("xl/workbook.xml");
    expect(relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml")).toBe("../tables/table1.xml");
    expect(relativeTarget("workbook.xml", "worksheets/sheet1.xml")).toBe("worksheets/sheet1.xml");
  });
});

describe("sheet names", () => {
  it.each([
    ["Gunning 'ICT' 2026", true],
    ["x".repeat(31), true],
    ["x".repeat(32), false],
    ["", false],
    ["'a", false],
    ["a[1]", false],
    ["a\tb", false],
  ])("%j is allowed: %p", (name, wanted) => {
    expect(isLegalSheetName(name)).toBe(wanted);
  });
});

describe("XML edits", () => {
  it("change attributes in place and escape what they write", () => {
    expect(withAttributes("<a b='1' c = \"2\" />", { b: 'x"&<', c: null, d: "$&" })).toBe(
      '<a b="x&quot;&amp;&lt;" d="$&amp;"/>',
    );
  });

  it("place new elements by the schema, also around a compatibility wrapper", () => {
    const text = `<worksheet xmlns="${TRANSITIONAL.main}"><sheetData/><pageMargins/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/></worksheet>`;
    const inserts = ["tableParts", "mergeCells", "drawing", "cols"].map((local) => ({
      local,
      xml: `<${local}/>`,
    }));
    expect(applyEdits(text, elementEdits(parseTree(text, "a"), WORKSHEET_ORDER, inserts))).toBe(
      `<worksheet xmlns="${TRANSITIONAL.main}"><cols/><sheetData/><mergeCells/><pageMargins/><drawing/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><tableParts/><extLst/></worksheet>`,
    );
  });
});
