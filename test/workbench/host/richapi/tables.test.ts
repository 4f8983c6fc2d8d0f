import { excelOn, failure, firstSheet } from "./excel-on-host";

async function makeTable(address = "A1:B3", headers: unknown[] = ["Naam", "Prijs"]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1:B3").values = [headers as string[], ["x", 1], ["y", 2]];
    sheet.tables.add(address, true).name = "Bod";
    await context.sync();
  });
}

function onTable<T>(run: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await run(context.workbook.tables.getItem("Bod"), context);
    await context.sync();
    return result;
  });
}

const resize = (address: string) => onTable((table) => table.resize(address));

describe("tables", () => {
  it("have parts, columns and a Dutch default name", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B3").values = [
        ["Naam", "Prijs"],
        ["x", 1],
        ["y", 2],
      ];
      const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load("address"));
      const prices = table.columns.getItem("prijs").getDataBodyRange();
      prices.load("values");
      table.load("name, showHeaders, showTotals, style");
      table.columns.load("items/name, items/index, count");
      const rows = table.rows.getCount();
      await context.sync();
      return {
        name: table.name,
        parts: parts.map(({ address }) => address),
        columns: table.columns.items.map(({ name, index }) => [name, index]),
        prices: prices.values,
        rows: rows.value,
        shown: [table.showHeaders, table.showTotals, table.style],
      };
    });
    expect(found).toEqual({
      name: "Tabel1",
      parts: ["Blad1!A1:B3", "Blad1!A1:B1", "Blad1!A2:B3"],
      columns: [
        ["Naam", 0],
        ["Prijs", 1],
      ],
      prices: [[1], [2]],
      rows: 2,
      shown: [true, false, "TableStyleMedium2"],
    });
  });

  it("have headers that are text, not blank and all different", async () => {
    const host = excelOn();
    await makeTable("A1:B3", [2026, ""]);
    expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["2026", "Kolom2"]);
    await Excel.run(async (context) => {
      firstSheet(context).getRange("B1").values = [["2026"]];
      await context.sync();
    });
    expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["2026", "20262"]);
  });

  it("do not overlap each other (InvalidArgument, office-js issue 1199)", async () => {
    excelOn();
    await makeTable();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).tables.add("B3:C5", true);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("overlap");
  });

  it("do not contain merged cells", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).getRange("A1:B1").merge();
        firstSheet(context).tables.add("A1:B3", true);
        await context.sync();
      }),
    );
    expect(error.code).toBe("MergedRangeConflict");
  });

  it.each(["1x", "a b", "A1", "R1C1", "c", "", "Bod-2"])(
    "cannot be called %j (InvalidArgument, office-js issue 551)",
    async (name) => {
      excelOn();
      await makeTable();
      const error = await failure(
        onTable((table) => {
          table.name = name;
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    },
  );

  it("cannot share a name with another table or a defined name, whatever the case", async () => {
    const host = excelOn();
    await makeTable();
    host.book.names.set("Tarief", "Blad1!$A$1");
    await Excel.run(async (context) => {
      firstSheet(context).tables.add("E1:F2", true).name = "Ander";
      await context.sync();
    });
    for (const taken of ["ANDER", "tarief"]) {
      const error = await failure(
        onTable((table) => {
          table.name = taken;
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("take structured references along to a new name", async () => {
    const host = excelOn();
    await makeTable();
    await onTable((table, context) => {
      firstSheet(context).getRange("D1").formulas = [["=SUM(Bod[Prijs])"]];
      table.name = "Inschrijvingen";
    });
    expect(host.book.sheets[0]?.rows[0]?.[3]?.formula).toBe("SUM(Inschrijvingen[Prijs])");
  });

  it("grow and shrink by resize, with new headers where there are none", async () => {
    const host = excelOn();
    await makeTable();
    await resize("A1:C6");
    expect(host.book.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, lastRow: 5, lastColumn: 2 });
    expect(host.book.sheets[0]?.rows[0]?.[2]?.value).toBe("Kolom3");
    await resize("A1:B2");
    expect(host.book.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, lastRow: 1, lastColumn: 1 });
  });

  it.each([
    ["with the header row elsewhere", "A2:B6"],
    ["without a body row", "A1:B1"],
    ["without touching the old range", "D1:E3"],
    ["on another sheet", "Twee!A1:B3"],
    ["over another table", "A1:B12"],
  ])("refuse a resize %s (Microsoft: Table.resize)", async (_what, address) => {
    excelOn();
    await makeTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Twee");
      firstSheet(context).tables.add("A10:B12", true);
      await context.sync();
    });
    expect((await failure(resize(address))).code).toBe("InvalidArgument");
  });

  it("keep one body row: a table of headers only gets a blank one", async () => {
    const host = excelOn();
    const rows = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B1").values = [["Naam", "Prijs"]];
      const table = sheet.tables.add("A1:B1", true);
      const body = table.getDataBodyRange();
      body.load("address, values");
      await context.sync();
      return [body.address, body.values];
    });
    expect(rows).toEqual(["Blad1!A2:B2", [["", ""]]]);
    expect(host.book.sheets[0]?.tables[0]?.area.lastRow).toBe(1);
  });

  it("push the cells down when they get a header row (office-js issue 1197)", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:B1").values = [["x", 1]];
      firstSheet(context).tables.add("A1:B1", false);
      await context.sync();
    });
    expect(host.book.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ["Kolom1", "Kolom2"],
      ["x", 1],
    ]);
  });

  it("take their cells along when they are deleted, and leave them after convertToRange", async () => {
    const host = excelOn();
    await makeTable();
    await onTable((table) => table.convertToRange());
    expect(host.book.sheets[0]?.tables).toEqual([]);
    expect(host.book.sheets[0]?.rows[1]?.[0]?.value).toBe("x");
    await makeTable();
    await onTable((table) => table.delete());
    expect(host.book.sheets[0]?.tables).toEqual([]);
    expect(host.book.sheets[0]?.rows[1]?.[0]).toBeUndefined();
  });

  it("are not changed on a protected sheet", async () => {
    const host = excelOn();
    await makeTable();
    const [sheet] = host.book.sheets;
    if (sheet) sheet.protected = true;
    expect((await failure(resize("A1:B6"))).code).toBe("AccessDenied");
  });

  it("that have no totals row say so", async () => {
    excelOn();
    await makeTable();
    const error = await failure(
      onTable((table) => {
        table.getTotalRowRange().load("address");
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});
