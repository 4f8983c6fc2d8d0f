import type { Host } from "../../../../src/workbench/host/create-host";
import { AMERICAN } from "../../../../src/workbench/host/richapi/options";
import { localFormula } from "../../../../src/workbench/host/richapi/local-formula";
import { DUTCH } from "../../../../src/workbench/host/richapi/options";
import { excelOn, firstSheet } from "./excel-on-host";

function type(host: Host, row: number, column: number, typed: string): void {
  host.userEdit({ sheetId: host.book.sheets[0]?.id ?? "", row, column }, typed);
}

const cellAt = (host: Host, row: number, column: number) => host.book.sheets[0]?.rows[row]?.[column];

describe("typing in the grid", () => {
  it("reads numbers and dates in the region of this Excel", () => {
    const dutch = excelOn();
    type(dutch, 0, 0, "1.234,5");
    type(dutch, 0, 1, "1-2-2026");
    expect([cellAt(dutch, 0, 0)?.value, cellAt(dutch, 0, 1)?.value]).toEqual([1234.5, 46054]);
    const american = excelOn({ culture: AMERICAN });
    type(american, 0, 0, "1,234.5");
    type(american, 0, 1, "1-2-2026");
    expect([cellAt(american, 0, 0)?.value, cellAt(american, 0, 1)?.value]).toEqual([1234.5, 46024]);
  });

  it("keeps text after an apostrophe and in cells with the Text format", async () => {
    const host = excelOn();
    type(host, 0, 0, "'0123");
    await Excel.run(async (context) => {
      firstSheet(context).getRange("B1").numberFormat = [["@"]];
      await context.sync();
    });
    type(host, 0, 1, "=1+1");
    expect(cellAt(host, 0, 0)).toMatchObject({ value: "0123", formula: null });
    expect(cellAt(host, 0, 1)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("takes formulas with semicolons or commas and stores them the way files do", () => {
    const host = excelOn();
    type(host, 0, 0, "=sum(a1;b2)*1,5");
    type(host, 0, 1, "=round(c3,2)");
    expect(cellAt(host, 0, 0)?.formula).toBe("SUM(A1,B2)*1.5");
    expect(cellAt(host, 0, 1)?.formula).toBe("ROUND(C3,2)");
  });

  it("empties a cell", () => {
    const host = excelOn();
    type(host, 0, 0, "x");
    type(host, 0, 0, "");
    expect(cellAt(host, 0, 0)).toBeUndefined();
  });

  it("makes a table grow when something is typed right below or beside it", async () => {
    const host = excelOn();
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:B2").values = [
        ["Naam", "Prijs"],
        ["x", 1],
      ];
      firstSheet(context).tables.add("A1:B2", true);
      await context.sync();
    });
    const area = () => host.book.sheets[0]?.tables[0]?.area;
    type(host, 2, 0, "y");
    expect(area()).toEqual({ row: 0, column: 0, lastRow: 2, lastColumn: 1 });
    type(host, 0, 2, "Score");
    expect(area()).toEqual({ row: 0, column: 0, lastRow: 2, lastColumn: 2 });
    type(host, 4, 0, "los");
    expect(area()?.lastRow).toBe(2);
  });

  it("refuses a formula that cannot be read and a locked cell of a protected sheet", () => {
    const host = excelOn();
    expect(() => type(host, 0, 0, "=1+*2")).toThrow(/argument/);
    const [sheet] = host.book.sheets;
    if (sheet) sheet.protected = true;
    expect(() => type(host, 0, 0, "5")).toThrow(/protected/);
    expect(cellAt(host, 0, 0)).toBeUndefined();
  });

  it("tells the page that the book changed, and also when the add-in changed it", async () => {
    const host = excelOn();
    let changes = 0;
    const stop = host.onBookChanged(() => (changes += 1));
    type(host, 0, 0, "5");
    expect(changes).toBe(1);
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1").load("values");
      await context.sync();
    });
    expect(changes).toBe(1);
    await Excel.run(async (context) => {
      firstSheet(context).getRange("C3").select();
      await context.sync();
    });
    expect(changes).toBe(2);
    stop();
    type(host, 0, 0, "6");
    expect(changes).toBe(2);
  });

  it("goes on with another workbook after replaceBook", async () => {
    const host = excelOn();
    type(host, 0, 0, "oud");
    const next = excelOn().book;
    const again = excelOn();
    again.replaceBook(next);
    expect(again.book).toBe(next);
    expect(again.selection).toBeNull();
  });
});

describe("formulas as typed in the Netherlands", () => {
  it.each([
    ["ALS(A1>1,5;2;3)", "IF(A1>1.5,2,3)"],
    ['afronden(som.als(A:A;"som(x)";B:B);2)', 'ROUND(SUMIF(A:A,"som(x)",B:B),2)'],
    ["A1*1,5", "A1*1.5"],
    ["SUM(A1,B2)", "SUM(A1,B2)"],
    ['CONCATENATE("a;b";"1,5")', 'CONCATENATE("a;b","1,5")'],
    ["'Blad 1,5'!A1;2", "'Blad 1,5'!A1,2"],
    ["SUM(A1,5;2)", "SUM(A1,5,2)"],
  ])("%s", (typed, stored) => {
    expect(localFormula(typed, DUTCH)).toBe(stored);
  });
});
