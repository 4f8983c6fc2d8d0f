import { excelOn, failure, firstSheet } from "./excel-on-host";

function styleAt(host: ReturnType<typeof excelOn>, row: number, column: number) {
  const [sheet] = host.book.sheets;
  return host.book.styles[sheet?.rows[row]?.[column]?.style ?? 0];
}

function change(run: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    run(firstSheet(context));
    await context.sync();
  });
}

describe("formats", () => {
  it("land on every cell of the range and on no other", async () => {
    const host = excelOn();
    await change((sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#E2EFDA";
      format.font.bold = true;
      format.font.color = "green";
      format.font.underline = "Single";
      format.font.size = 14;
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
    });
    expect(styleAt(host, 1, 1)).toMatchObject({
      fill: "#E2EFDA",
      bold: true,
      fontColor: "#008000",
      underline: true,
      fontSize: 14,
      wrap: true,
      horizontal: "center",
      vertical: "top",
      pristine: false,
    });
    expect(styleAt(host, 2, 0)).toMatchObject({ fill: null, bold: false });
  });

  it("are null where the cells of a range differ", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").format.font.bold = true;
      const both = sheet.getRange("A1:A2");
      const one = sheet.getRange("A1");
      [both, one].forEach(({ format }) => format.font.load("bold"));
      await context.sync();
      return [both.format.font.bold, one.format.font.bold];
    });
    expect(found).toEqual([null, true]);
  });

  it("draw lines around and inside a range", async () => {
    const host = excelOn();
    await change((sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#112233";
      borders.getItem("InsideHorizontal").style = "Dot";
    });
    expect(styleAt(host, 2, 1)).toMatchObject({
      borderBottom: { style: "medium", color: "#112233" },
      borderTop: { style: "dotted", color: "#000000" },
      borderLeft: null,
    });
    expect(styleAt(host, 1, 1)).toMatchObject({ borderBottom: { style: "dotted" }, borderTop: null });
  });

  it("have no line between the rows of one row", async () => {
    excelOn();
    const error = await failure(
      change((sheet) => {
        sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous";
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("are refused by name when the book has no place for them", async () => {
    excelOn();
    const error = await failure(
      change((sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Justify";
      }),
    );
    expect(error.message).toContain("RangeFormat.horizontalAlignment");
  });

  it("go with clear, contents apart", async () => {
    const host = excelOn();
    await change((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A3").format.fill.color = "red";
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("A3").clear();
    });
    expect(host.book.sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 1, style: 0 });
    expect(host.book.sheets[0]?.rows[1]?.[0]?.value).toBeNull();
    expect(styleAt(host, 1, 0)?.fill).toBe("#FF0000");
    expect(host.book.sheets[0]?.rows[2]?.[0]).toBeUndefined();
  });

  it("set widths, heights and hidden rows", async () => {
    const host = excelOn();
    const found = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B2");
      range.format.columnWidth = 96;
      range.format.rowHeight = 30;
      range.getRow(1).rowHidden = true;
      range.getColumn(1).columnHidden = true;
      const rows = firstSheet(context).getRange("A1:A2");
      const column = firstSheet(context).getRange("B:B");
      rows.load("rowHidden");
      column.load("columnHidden");
      rows.format.load("columnWidth, rowHeight");
      await context.sync();
      return [rows.format.columnWidth, rows.format.rowHeight, rows.rowHidden, column.columnHidden];
    });
    expect(found).toEqual([96, 30, null, true]);
    expect([...(host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect(host.book.sheets[0]?.columnWidths.get(0)).toBe(18.28515625);
  });

  it("fit columns to what they show", async () => {
    const host = excelOn();
    await change((sheet) => {
      sheet.getRange("A1:B1").values = [["een tamelijk lange tekst", "k"]];
      sheet.getRange("A:B").format.autofitColumns();
    });
    const widths = host.book.sheets[0]?.columnWidths;
    expect(widths?.get(0)).toBeGreaterThan(24);
    expect(widths?.get(1)).toBeLessThan(3);
  });

  it("merge cells, row by row when asked, and not inside a table", async () => {
    const host = excelOn();
    await change((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["blijft", "weg"],
        ["weg", "weg"],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      sheet.getRange("G1:H2").merge();
      sheet.getRange("G1").unmerge();
    });
    expect(host.book.sheets[0]?.merges).toEqual([
      { row: 0, column: 0, lastRow: 1, lastColumn: 1 },
      { row: 0, column: 3, lastRow: 0, lastColumn: 4 },
      { row: 1, column: 3, lastRow: 1, lastColumn: 4 },
    ]);
    expect(host.book.sheets[0]?.rows[1]?.[1]?.value).toBeNull();
    const error = await failure(
      change((sheet) => {
        sheet.tables.add("A10:B12", true);
        sheet.getRange("B11:C11").merge();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });
});

describe("list validation", () => {
  it("takes comma-separated values and a range, and says whether cells keep to it", async () => {
    const host = excelOn();
    const found = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const cells = sheet.getRange("A1:A2");
      cells.values = [["goed"], ["fout"]];
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "zeer goed,goed,matig,slecht" } };
      sheet.getRange("B1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
      };
      const first = sheet.getRange("A1").dataValidation;
      [first, cells.dataValidation].forEach((validation) => validation.load("type, rule, valid"));
      await context.sync();
      return [first.type, first.rule, first.valid, cells.dataValidation.valid];
    });
    expect(found).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "zeer goed,goed,matig,slecht" } },
      true,
      null,
    ]);
    expect(host.book.sheets[0]?.validations[1]?.listSource).toBe("=Blad1!$D$1:$D$3");
  });

  it("gives way to a newer rule only where that stands", async () => {
    const host = excelOn();
    await change((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "c" } };
    });
    expect(
      host.book.sheets[0]?.validations.map(({ area, listSource }) => [area.row, area.lastRow, listSource]),
    ).toEqual([
      [0, 1, "a,b"],
      [3, 4, "a,b"],
      [2, 2, "c"],
    ]);
  });

  it("is the only kind: another is refused by name", async () => {
    excelOn();
    const error = await failure(
      change((sheet) => {
        sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      }),
    );
    expect(error.message).toContain("wholeNumber");
  });
});

describe("conditional formats", () => {
  it("are data bars between bounds and formulas with a colour", async () => {
    const host = excelOn();
    await change((sheet) => {
      const bar = sheet.getRange("A1:A5").conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "100" };
      bar.positiveFormat.fillColor = "#A0C0E0";
      const rule = sheet.getRange("B1:B5").conditionalFormats.add("Custom").custom;
      rule.rule.formula = "=$A1>50";
      rule.format.fill.color = "#FFEEEE";
      rule.format.font.bold = true;
    });
    expect(host.book.sheets[0]?.conditionalFormats).toEqual([
      {
        kind: "custom",
        area: { row: 0, column: 1, lastRow: 4, lastColumn: 1 },
        formula: "$A1>50",
        style: { fill: "#FFEEEE", bold: true },
      },
      {
        kind: "dataBar",
        area: { row: 0, column: 0, lastRow: 4, lastColumn: 0 },
        color: "#A0C0E0",
        minimum: 0,
        maximum: 100,
      },
    ]);
  });

  it("keep a comparison as the formula that means the same", async () => {
    const host = excelOn();
    await change((sheet) => {
      const rule = sheet.getRange("C2:C5").conditionalFormats.add("CellValue").cellValue;
      rule.rule = { formula1: "=5", formula2: "=1", operator: "Between" };
      rule.format.font.color = "red";
    });
    expect(host.book.sheets[0]?.conditionalFormats[0]).toMatchObject({
      formula: "AND(C2>=MIN(5,1),C2<=MAX(5,1))",
      style: { fontColor: "#FF0000" },
    });
  });

  it("are cleared from a range", async () => {
    const host = excelOn();
    await change((sheet) => {
      sheet.getRange("A1:A5").conditionalFormats.add("DataBar");
      sheet.getRange("C1").conditionalFormats.add("DataBar");
      sheet.getRange("A:A").conditionalFormats.clearAll();
    });
    expect(host.book.sheets[0]?.conditionalFormats).toHaveLength(1);
  });
});
