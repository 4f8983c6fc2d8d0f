import { excelOn, failure, firstSheet } from "./excel-on-host";

describe("Microsoft's client keeps its rules on this host", () => {
  it("throws PropertyNotLoaded for a value that was not loaded", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        const range = firstSheet(context).getRange("A1");
        range.load("values");
        await context.sync();
        return range.formulas;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("has no value before the sync", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        const range = firstSheet(context).getRange("A1");
        range.load("values");
        return range.values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("answers a missing sheet with ItemNotFound and the statement that failed", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Weg");
        sheet.load("name");
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem");
  });

  it("tells a missing sheet of an OrNullObject call by isNullObject", async () => {
    excelOn();
    const [missing, present] = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject("Weg");
      const some = worksheets.getItemOrNullObject("blad1");
      none.load("name");
      some.load("name");
      await context.sync();
      return [none.isNullObject, some.isNullObject ? null : some.name];
    });
    expect([missing, present]).toEqual([true, "Blad1"]);
  });

  it("lets what hangs from a null object be null too", async () => {
    excelOn();
    const isNull = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("Weg").getUsedRangeOrNullObject(true);
      range.load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("does nothing for a method on a null object (office-js-snippets: getItemOrNullObject(..).delete())", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Weg").delete();
      await context.sync();
    });
    expect(host.book.sheets).toHaveLength(1);
    expect(host.log[0]?.error).toBeNull();
  });

  it("refuses a member that is newer than the requirement set, in the client", async () => {
    excelOn({ requirementSet: "1.7" });
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).getRange("A1").dataValidation.load("type");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("1.8");
  });

  it("refuses a newer member in the host as well, where the client does not look", async () => {
    const host = excelOn({ requirementSet: "1.7" });
    const request = {
      id: 1,
      type: 1,
      flags: 0,
      message: {
        url: "ProcessQuery",
        method: "POST",
        body: {
          Actions: [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["type"] } }],
          ObjectPaths: {
            1: { Id: 1, ObjectPathType: 1, Name: "" },
            2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
            3: { Id: 3, ObjectPathType: 4, Name: "DataValidation", ParentObjectPathId: 2 },
          },
        },
      },
    };
    const answer = JSON.parse(await host.handleMessage(JSON.stringify(request))) as {
      message: { body: string };
    };
    expect(JSON.parse(answer.message.body)).toMatchObject({ Error: { Code: "ApiNotFound", ActionIndex: 0 } });
  });

  it("names a member that the embedded workbook does not have", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).pivotTables.refreshAll();
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Worksheet.pivotTables");
  });

  it("names a value that the embedded workbook does not have", async () => {
    excelOn();
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).getRange("A1").format.font.load("strikethrough");
        await context.sync();
      }),
    );
    expect(error.message).toContain("RangeFont.strikethrough");
  });

  it("keeps what was done before the action that failed: a batch is no transaction", async () => {
    const host = excelOn();
    await failure(
      Excel.run(async (context) => {
        const sheet = firstSheet(context);
        sheet.getRange("A1").values = [["blijft"]];
        sheet.getRange("B1:C1").values = [["te weinig"]];
        sheet.getRange("D1").values = [["komt niet"]];
        await context.sync();
      }),
    );
    const row = host.book.sheets[0]?.rows[0];
    expect(row?.[0]?.value).toBe("blijft");
    expect(row?.[3]).toBeUndefined();
  });

  it("loads nested values, collections and their items by one load", async () => {
    excelOn();
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Twee").getRange("A1:B2").values = [
        ["naam", "prijs"],
        ["x", 1],
      ];
      const table = worksheets.getItem("Twee").tables.add("A1:B2", true);
      table.name = "Bod";
      worksheets.load("items/name, items/tables/items/name");
      const range = worksheets.getItem("Twee").getRange("A1");
      range.load({ address: true, format: { fill: { color: true } }, worksheet: { name: true } });
      const { tables } = context.workbook;
      tables.load("count, items/name, items/columns/items/name");
      await context.sync();
      return {
        sheets: worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]),
        count: tables.count,
        columns: tables.items[0]?.columns.items.map(({ name }) => name),
        cell: [range.address, range.format.fill.color, range.worksheet.name],
      };
    });
    expect(found).toEqual({
      sheets: [
        ["Blad1", []],
        ["Twee", ["Bod"]],
      ],
      count: 1,
      columns: ["naam", "prijs"],
      cell: ["Twee!A1", "#FFFFFF", "Twee"],
    });
  });

  it("keeps a tracked range over several syncs and gives it up at the end of the run", async () => {
    const host = excelOn();
    const values = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const syncs = host.log.filter(({ cleanup }) => !cleanup);
    expect(syncs).toHaveLength(3);
    expect(host.log.filter(({ cleanup }) => cleanup)).toHaveLength(1);
  });

  it("follows a sheet by its id after it got another name in the same batch", async () => {
    excelOn();
    const name = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.name = "Nieuw";
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.name = "Nieuwer";
      sheet.load("name");
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      return [sheet.name, used.address];
    });
    expect(name).toEqual(["Nieuwer", "Nieuwer!A1"]);
  });

  it("records what each request did", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.load("values");
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
    });
    const [read, write] = host.log;
    expect(read?.writes).toEqual([]);
    expect(write?.writes).toEqual(["Range.values Blad1!A1:B1"]);
    expect(read?.bytesIn).toBeGreaterThan(100);
  });

  it("reads 10,000 rows of 18 columns in one sync", async () => {
    const host = excelOn();
    const wanted = Array.from({ length: 10_000 }, (_row, row) =>
      Array.from({ length: 18 }, (_cell, column) =>
        column % 2 === 0 ? row * 18 + column : `r${row}k${column}`,
      ),
    );
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:R10000").values = wanted;
      await context.sync();
    });
    host.log.length = 0;
    const values = await Excel.run(async (context) => {
      const used = firstSheet(context).getUsedRange(true);
      used.load("values, address");
      await context.sync();
      return [used.address, used.values] as const;
    });
    expect(values[0]).toBe("Blad1!A1:R10000");
    expect(values[1]).toEqual(wanted);
    expect(host.log.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
  });
});
