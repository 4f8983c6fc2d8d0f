import { columnLetters } from "../../../../src/workbench/host/column-letters";
import fc from "fast-check";
import {
  columnIndex,
  formatArea,
  parseArea,
  quoteSheet,
  splitSheet,
} from "../../../../src/workbench/host/richapi/address";
import { fileWidthToPoints, pointsToFileWidth } from "../../../../src/workbench/host/richapi/column-width";
import { excelOn, failure, firstSheet } from "./excel-on-host";

async function address(lead: (range: Excel.Range) => Excel.Range, from = "C3:D5"): Promise<string> {
  return Excel.run(async (context) => {
    const range = lead(firstSheet(context).getRange(from));
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe("from one range to another", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "D4"],
    ["getCell outside", (range) => range.getCell(5, 0), "C8"],
    ["getRow", (range) => range.getRow(1), "C4:D4"],
    ["getColumn", (range) => range.getColumn(1), "D3:D5"],
    ["getLastCell", (range) => range.getLastCell(), "D5"],
    ["getLastRow", (range) => range.getLastRow(), "C5:D5"],
    ["getLastColumn", (range) => range.getLastColumn(), "D3:D5"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "E2:F4"],
    ["getResizedRange", (range) => range.getResizedRange(2, -1), "C3:C7"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 4), "C3:F3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "C6:D7"],
    ["getRowsAbove", (range) => range.getRowsAbove(), "C2:D2"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E3:F5"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(2), "A3:B5"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:D"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:D5"],
    ["getIntersection", (range) => range.getIntersection("D4:F9"), "D4:D5"],
  ])("%s", async (_name, lead, expected) => {
    excelOn();
    expect(await address(lead)).toBe(`Blad1!${expected}`);
  });

  it("has no intersection where there is none", async () => {
    excelOn();
    const isNull = await Excel.run(async (context) => {
      const none = firstSheet(context).getRange("A1").getIntersectionOrNullObject("B2");
      none.load("address");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    expect((await failure(address((range) => range.getIntersection("A1")))).code).toBe("ItemNotFound");
  });

  it("finds the used part of a range and the region around a cell", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("B2:C4").values = [
        ["a", "b"],
        ["c", ""],
        ["", "d"],
      ];
      const used = sheet.getRange("A:A").getUsedRangeOrNullObject(true);
      const column = sheet.getRange("B:B").getUsedRangeOrNullObject(true);
      const region = sheet.getRange("B2").getSurroundingRegion();
      [used, column, region].forEach((range) => range.load("address"));
      await context.sync();
      return [used.isNullObject, column.address, region.address];
    });
    expect(found).toEqual([true, "Blad1!B2:B3", "Blad1!B2:C4"]);
  });

  it("does not leave the sheet", async () => {
    excelOn();
    expect((await failure(address((range) => range.getOffsetRange(-3, 0)))).code).toBe("InvalidArgument");
  });

  it("refuses an address that is none", async () => {
    excelOn();
    expect((await failure(address((range) => range, "ZZZZ1"))).code).toBe("InvalidArgument");
  });

  it("reads an address with a sheet name in quotes", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      context.workbook.worksheets.add("O'Hara & co");
      const range = context.workbook.worksheets.getItem("o'hara & co").getRangeByIndexes(1, 1, 2, 3);
      range.load("address, rowIndex, columnIndex, rowCount, columnCount, cellCount");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      return [range.address, rowIndex, columnIndex, rowCount, columnCount, cellCount];
    });
    expect(found).toEqual(["'O''Hara & co'!B2:D3", 1, 1, 2, 3, 6]);
  });
});

describe("addresses", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const area = {
          row: Math.min(a.row, b.row),
          column: Math.min(a.column, b.column),
          lastRow: Math.max(a.row, b.row),
          lastColumn: Math.max(a.column, b.column),
        };
        expect(parseArea(formatArea(area))).toEqual(area);
      }),
    );
  });

  it("have letters for columns from A to XFD", () => {
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(16_383)]).toEqual([
      "A",
      "Z",
      "AA",
      "XFD",
    ]);
    expect(columnIndex("XFD")).toBe(16_383);
    expect(parseArea("XFE1")).toBeNull();
    expect(parseArea("A1048577")).toBeNull();
  });

  it("keep any sheet name apart from the cell", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
        fc.pre(!/[:\\/?*[\]!]/.test(name) && !name.startsWith("'") && !name.endsWith("'"));
        expect(splitSheet(`${quoteSheet(name)}!A1`)).toEqual({ sheet: name, rest: "A1" });
      }),
    );
  });
});

describe("column widths", () => {
  it("are 48 points where nothing was set: 64 pixels", async () => {
    excelOn();
    const width = await Excel.run(async (context) => {
      const { format } = firstSheet(context).getRange("A1");
      format.load("columnWidth, rowHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    });
    expect(width).toEqual([48, 15]);
  });

  it("show 40 points as 53 pixels (office-js issue 3036)", () => {
    expect(Math.round(pointsToFileWidth(40) * 7)).toBe(53);
  });

  it("come back to the nearest pixel", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_700 }), (pixels) => {
        expect(fileWidthToPoints(pointsToFileWidth(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});
