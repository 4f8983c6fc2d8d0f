import { excelOn, failure, firstSheet, roundTrip } from "./excel-on-host";

const asText = (range: Excel.Range): void => {
  range.numberFormat = [["@"]];
};

describe("writing values", () => {
  it("empties a cell for an empty text and leaves it for null (Microsoft: blank and null values)", async () => {
    const host = excelOn();
    await roundTrip("A1:C1", [["a", "b", "c"]]);
    const range = await roundTrip("A1:C1", [["", null, "z"]]);
    expect(range.values).toEqual([["", "b", "z"]]);
    expect(range.valueTypes).toEqual([["Empty", "String", "String"]]);
    expect(host.book.sheets[0]?.rows[0]?.[0]).toBeUndefined();
  });

  it("gives one value to every cell of a range", async () => {
    excelOn();
    expect((await roundTrip("A1:B2", 7)).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([[[[1]]], [[[1, 2, 3]]], [[[1, 2], [3]]], [[1, 2]]])(
    "refuses an array of another size: %j",
    async (values) => {
      excelOn();
      const error = await failure(roundTrip("A1:B2", values));
      expect(error.code).toBe("InvalidArgument");
    },
  );

  it("takes a text that begins with = as a formula, but not in a cell with the Text format", async () => {
    excelOn();
    expect((await roundTrip("A1", "=1+1")).formulas).toEqual([["=1+1"]]);
    const text = await roundTrip("B1", "=1+1", asText);
    expect(text.formulas).toEqual([["=1+1"]]);
    expect(text.valueTypes).toEqual([["String"]]);
  });

  it("takes plus and minus as the start of a formula too (Microsoft: Range.values)", async () => {
    excelOn();
    expect((await roundTrip("A1:C1", [["+B5*2", "-B5", "-5"]])).formulas).toEqual([["=B5*2", "=-B5", -5]]);
  });

  it("refuses a formula that cannot be read", async () => {
    excelOn();
    expect((await failure(roundTrip("A1", "=SUM(1,"))).code).toBe("InvalidArgument");
    expect((await failure(roundTrip("A1", "-niet, zo"))).code).toBe("InvalidArgument");
  });

  it("uses up a leading apostrophe, which formulas does not give back (office-js issue 6687)", async () => {
    const host = excelOn();
    const range = await roundTrip("A1:B1", [["'=1+1", "'012"]]);
    expect(range.values).toEqual([["=1+1", "012"]]);
    expect(range.formulas).toEqual([["=1+1", "012"]]);
    const style = host.book.sheets[0]?.rows[0]?.[0]?.style ?? 0;
    expect(host.book.styles[style]?.quotePrefix).toBe(true);
  });

  it("forgets the apostrophe when the cell gets another value", async () => {
    const host = excelOn();
    await roundTrip("A1", "'tekst");
    await roundTrip("A1", 5);
    const style = host.book.sheets[0]?.rows[0]?.[0]?.style ?? 0;
    expect(host.book.styles[style]?.quotePrefix).toBe(false);
  });

  it("reads texts the American way whatever the region (office-js issue 1559)", async () => {
    excelOn();
    const range = await roundTrip("A1:G1", [["12", "1,234.5", "50%", "1-2", "21/12/2020", "1,5", "TRUE"]]);
    expect(range.values).toEqual([[12, 1234.5, 0.5, 46024, "21/12/2020", "1,5", true]]);
    expect(range.numberFormat).toEqual([
      ["General", "#,##0.00", "0%", "d-mmm", "General", "General", "General"],
    ]);
  });

  it("keeps number-like and date-like texts as texts in cells with the Text format", async () => {
    excelOn();
    const range = await roundTrip("A1:D1", [["12", "1-2", "50%", 34]], (cells) => {
      cells.numberFormat = [["@", "@", "@", "@"]];
    });
    expect(range.values).toEqual([["12", "1-2", "50%", "34"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String", "String"]]);
  });

  it("keeps a number format that was chosen before", async () => {
    excelOn();
    const range = await roundTrip("A1", "2026-11-22", (cell) => {
      cell.numberFormat = [["yyyy-mm-dd"]];
    });
    expect(range.values).toEqual([[46348]]);
    expect(range.numberFormat).toEqual([["yyyy-mm-dd"]]);
    expect(range.text).toEqual([["2026-11-22"]]);
  });

  it("shows texts in the region's own way", async () => {
    excelOn();
    const range = await roundTrip("A1:C1", [[1234.5, true, 0.5]], (cells) => {
      cells.numberFormat = [["#,##0.00", "General", "0%"]];
    });
    expect(range.text).toEqual([["1.234,50", "WAAR", "50%"]]);
  });

  it("writes more cells than the client sends in one action", async () => {
    excelOn();
    const values = Array.from({ length: 4_000 }, (_row, row) => [row, `rij ${row}`]);
    expect((await roundTrip("B3:C4002", values)).values).toEqual(values);
  });

  it("keeps only the first cell of merged cells", async () => {
    excelOn();
    const values = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B2");
      range.merge();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });

  it("answers null for the values of more than 5,000,000 cells (Microsoft: resource limits)", async () => {
    excelOn();
    const values = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A:F");
      range.load("values, cellCount");
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, 6_291_456]);
  });
});

describe("protection", () => {
  it("refuses locked cells of a protected sheet and takes unlocked ones", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      firstSheet(context).getRange("B1").format.protection.locked = false;
      await context.sync();
    });
    const [sheet] = host.book.sheets;
    if (sheet) sheet.protected = true;
    expect((await failure(roundTrip("A1", 1))).code).toBe("AccessDenied");
    expect((await failure(roundTrip("A1:B1", [[1, 2]]))).code).toBe("AccessDenied");
    expect((await roundTrip("B1", 2)).values).toEqual([[2]]);
  });

  it("tells that a sheet and the workbook are protected", async () => {
    const host = excelOn();
    host.book.structureProtected = true;
    const found = await Excel.run(async (context) => {
      const { protection } = firstSheet(context);
      protection.load("protected");
      context.workbook.protection.load("protected");
      await context.sync();
      return [protection.protected, context.workbook.protection.protected];
    });
    expect(found).toEqual([false, true]);
  });
});
