import { excelOn, failure, firstSheet } from "./excel-on-host";

function add(name?: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("sheets", () => {
  it("come at the end, are not activated and get the next free Dutch name", async () => {
    const host = excelOn();
    expect(await add()).toBe("Blad2");
    expect(await add("Gunning Groen")).toBe("Gunning Groen");
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad2", "Gunning Groen"]);
    expect(host.book.activeSheet).toBe(0);
  });

  it.each([
    "",
    "a".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "'a",
    "a'",
    "History",
    "history",
  ])("cannot be called %j (Microsoft: rename a worksheet)", async (name) => {
    excelOn();
    expect((await failure(add(name))).code).toBe("InvalidArgument");
  });

  it("cannot have a name that is taken, whatever the case (office-scripts-docs issue 560)", async () => {
    excelOn();
    expect((await failure(add("BLAD1"))).code).toBe("ItemAlreadyExists");
  });

  it("cannot be added, renamed or removed while the structure is protected", async () => {
    const host = excelOn();
    await add("Twee");
    host.book.structureProtected = true;
    expect((await failure(add("Drie"))).code).toBe("AccessDenied");
    const rename = Excel.run(async (context) => {
      firstSheet(context).name = "Anders";
      await context.sync();
    });
    expect((await failure(rename)).code).toBe("AccessDenied");
    const remove = Excel.run(async (context) => {
      firstSheet(context).delete();
      await context.sync();
    });
    expect((await failure(remove)).code).toBe("AccessDenied");
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Twee"]);
  });

  it("take formulas and names along when they get another name", async () => {
    const host = excelOn();
    await add("Twee");
    await Excel.run(async (context) => {
      context.workbook.names.add("Prijs", firstSheet(context).getRange("B2"));
      context.workbook.worksheets.getItem("Twee").getRange("A1").formulas = [["=Blad1!B2*2"]];
      firstSheet(context).name = "Nieuwe prijs";
      await context.sync();
    });
    expect(host.book.sheets[1]?.rows[0]?.[0]?.formula).toBe("'Nieuwe prijs'!B2*2");
    expect(host.book.names.get("Prijs")).toBe("'Nieuwe prijs'!$B$2");
  });

  it("leave at least one in sight", async () => {
    excelOn();
    const hide = Excel.run(async (context) => {
      firstSheet(context).visibility = "Hidden";
      await context.sync();
    });
    expect((await failure(hide)).code).toBe("InvalidArgument");
    const remove = Excel.run(async (context) => {
      firstSheet(context).delete();
      await context.sync();
    });
    expect((await failure(remove)).code).toBe("InvalidArgument");
  });

  it("are gone after delete: what still points at them is ItemNotFound", async () => {
    const host = excelOn();
    await add("Twee");
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Twee");
        const range = sheet.getRange("A1");
        sheet.delete();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(host.book.sheets).toHaveLength(1);
  });

  it("move, count, colour and show", async () => {
    const host = excelOn();
    await add("Twee");
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.getItem("Twee");
      second.position = 0;
      second.tabColor = "#1A2B3C";
      second.showGridlines = false;
      second.activate();
      const count = worksheets.getCount();
      const active = worksheets.getActiveWorksheet();
      const first = worksheets.getFirst();
      active.load("name, position, tabColor, showGridlines, visibility");
      first.load("name");
      await context.sync();
      return [count.value, first.name, active.name, active.position, active.tabColor, active.showGridlines];
    });
    expect(found).toEqual([2, "Twee", "Twee", 0, "#1A2B3C", false]);
    expect(host.book.activeSheet).toBe(0);
  });

  it("tell what they use, with and without formats", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const empty = sheet.getUsedRangeOrNullObject(true);
      const emptyRange = sheet.getUsedRange();
      empty.load("address");
      emptyRange.load("address");
      await context.sync();
      sheet.getRange("B3").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "yellow";
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load("address");
      all.load("address");
      await context.sync();
      return [empty.isNullObject, emptyRange.address, values.address, all.address];
    });
    expect(found).toEqual([true, "Blad1!A1", "Blad1!B3", "Blad1!B3:D9"]);
  });

  it("freeze rows and columns", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      const { freezePanes } = firstSheet(context);
      freezePanes.freezeRows(2);
      await context.sync();
      expect(host.book.sheets[0]?.frozen).toEqual({ rows: 2, columns: 0 });
      freezePanes.freezeAt(firstSheet(context).getRange("A1:B3"));
      await context.sync();
      expect(host.book.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
      freezePanes.unfreeze();
      await context.sync();
    });
    expect(host.book.sheets[0]?.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it("are set up for print in points, as the API has them, and kept in inches, as a file has them", async () => {
    const host = excelOn();
    const layout = await Excel.run(async (context) => {
      const { pageLayout } = firstSheet(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("$A:$B");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Pagina &P van &N";
      pageLayout.load("orientation, paperSize, zoom, leftMargin, topMargin");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        pageLayout.leftMargin,
        pageLayout.topMargin,
      ];
    });
    expect(layout).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }, 36, 54]);
    expect(host.book.sheets[0]?.page).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: [0, 1],
      titleColumns: [0, 1],
      printArea: { row: 0, column: 0, lastRow: 19, lastColumn: 5 },
      centerFooter: "Pagina &P van &N",
      margins: { left: 0.5, right: 0.7, top: 0.75, bottom: 0.75 },
    });
  });

  it("break pages above the top-left cell of a range, once per row, and forget all of it when asked", async () => {
    const host = excelOn();
    const found = await Excel.run(async (context) => {
      const { horizontalPageBreaks } = firstSheet(context);
      const last = horizontalPageBreaks.add("C20:D30");
      horizontalPageBreaks.add(firstSheet(context).getRange("A5"));
      horizontalPageBreaks.add("A20");
      const below = last.getCellAfterBreak();
      below.load("address");
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      return [below.address, count.value];
    });
    expect(found).toEqual(["Blad1!A20", 2]);
    expect(host.book.sheets[0]?.page?.rowBreaks).toEqual([4, 19]);
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = firstSheet(context);
      horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(host.book.sheets[0]?.page?.rowBreaks).toEqual([19]);
    await Excel.run(async (context) => {
      firstSheet(context).horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(host.book.sheets[0]?.page?.rowBreaks).toEqual([]);
  });

  it("have no page break above the first row", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).horizontalPageBreaks.add("B1");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("refuse loudly what the book cannot keep", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).pageLayout.centerHorizontally = true;
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("PageLayout.centerHorizontally");
  });
});

describe("the workbook", () => {
  it("tells the region's separators and the date system", async () => {
    const host = excelOn();
    host.book.date1904 = true;
    const found = await Excel.run(async (context) => {
      const { application, functions } = context.workbook;
      application.load("decimalSeparator, thousandsSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator, numberGroupSeparator");
      const serial = functions.date(2000, 1, 1);
      serial.load("value");
      await context.sync();
      const { numberFormat } = application.cultureInfo;
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        numberFormat.numberDecimalSeparator,
        numberFormat.numberGroupSeparator,
        application.cultureInfo.name,
        serial.value,
      ];
    });
    expect(found).toEqual([",", ".", ",", ".", "nl-NL", 35064]);
  });

  it("knows what is selected", async () => {
    const host = excelOn();
    const found = await Excel.run(async (context) => {
      firstSheet(context).getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(found).toEqual(["Blad1!B2:C3", "Blad1!B2"]);
    expect(host.selection).toEqual({ sheetId: host.book.sheets[0]?.id, row: 1, column: 1 });
  });

  it("keeps names, finds them without case and hides those of a single sheet", async () => {
    const host = excelOn();
    host.book.names.set("Blad1!Eigen", "Blad1!$A$1");
    const found = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Tarief", firstSheet(context).getRange("C4"));
      names.load("items/name, items/formula, items/scope");
      const range = names.getItem("tarief").getRange();
      range.load("address");
      const own = firstSheet(context).names;
      own.load("items/name, items/scope");
      const none = names.getItemOrNullObject("Onbekend");
      none.load("name");
      const byName = firstSheet(context).getRange("Tarief");
      byName.load("address");
      await context.sync();
      return {
        names: names.items.map(({ name, formula, scope }) => [name, formula, scope]),
        own: own.items.map(({ name, scope }) => [name, scope]),
        addresses: [range.address, byName.address],
        none: none.isNullObject,
      };
    });
    expect(found).toEqual({
      names: [["Tarief", "=Blad1!$C$4", "Workbook"]],
      own: [["Eigen", "Worksheet"]],
      addresses: ["Blad1!C4", "Blad1!C4"],
      none: true,
    });
  });
});
