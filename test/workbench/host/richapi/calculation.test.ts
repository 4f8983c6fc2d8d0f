import { createCalculator } from "../../../../src/workbench/host/formula/create-calculator";
import { excelOn, firstSheet } from "./excel-on-host";

const calculating = () => excelOn({ createCalculator });

function read(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

function batch(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    run(firstSheet(context), context);
    await context.sync();
  });
}

describe("formula results", () => {
  it("are there for a read in the same batch as the write", async () => {
    calculating();
    const seen = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A2").values = [[2], [3]];
      sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
      const before = sheet.getRange("A3");
      before.load("values");
      sheet.getRange("A1").values = [[10]];
      const after = sheet.getRange("A3:A3");
      after.load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(seen).toEqual([[[5]], [[13]]]);
  });

  it("wait for the end of the batch when calculation is suspended until the next sync", async () => {
    calculating();
    await batch((sheet) => {
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A2").formulas = [["=A1*10"]];
    });
    const seen = await Excel.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = firstSheet(context);
      sheet.getRange("A1").values = [[5]];
      const within = sheet.getRange("A2");
      within.load("values");
      await context.sync();
      const first = within.values;
      within.load("values");
      await context.sync();
      return [first, within.values];
    });
    expect(seen).toEqual([[[20]], [[50]]]);
  });

  it("stay old in manual mode until asked for", async () => {
    calculating();
    await batch((sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A2").formulas = [["=A1*10"]];
      context.workbook.application.calculationMode = "Manual";
    });
    await batch((sheet) => {
      sheet.getRange("A1").values = [[3]];
      sheet.getRange("A3").formulas = [["=1+1"]];
    });
    expect(await read("A2")).toBe(20);
    expect(await read("A3")).toBe(2);
    await batch((_sheet, context) => context.workbook.application.calculate("Full"));
    expect(await read("A2")).toBe(30);
  });

  it("are error texts in values and errors in value types", async () => {
    calculating();
    const found = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.formulas = [["=1/0"]];
      range.load("values, text, valueTypes, formulas");
      await context.sync();
      return [range.values, range.text, range.valueTypes, range.formulas];
    });
    expect(found).toEqual([[["#DIV/0!"]], [["#DIV/0!"]], [["Error"]], [["=1/0"]]]);
  });

  it("survive new names of sheets and tables", async () => {
    calculating();
    await batch((sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Naam", "Prijs"],
        ["x", 4],
        ["y", 6],
      ];
      sheet.tables.add("A1:B3", true).name = "Bod";
      const other = context.workbook.worksheets.add("Twee");
      other.getRange("A1:A2").formulas = [["=SUM(Bod[Prijs])"], ["=Blad1!B2"]];
      context.workbook.tables.getItem("Bod").name = "Inschrijvingen";
      other.name = "Drie";
      sheet.getRange("B2").values = [[14]];
    });
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Drie").getRange("A1:A2");
      range.load("values, formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(found).toEqual([
      [[20], [14]],
      [["=SUM(Inschrijvingen[Prijs])"], ["=Blad1!B2"]],
    ]);
  });

  it("take in the rows of a table that was made longer", async () => {
    calculating();
    await batch((sheet) => {
      sheet.getRange("A1:A2").values = [["Prijs"], [4]];
      const table = sheet.tables.add("A1:A2", true);
      table.name = "Bod";
      sheet.getRange("C1").formulas = [["=SUM(Bod[Prijs])"]];
      sheet.getRange("A3:A4").values = [[5], [6]];
      table.resize("A1:A4");
    });
    expect(await read("C1")).toBe(15);
  });

  it("follow what a person types, and become #REF! when their sheet goes", async () => {
    const host = calculating();
    await batch((sheet, context) => {
      context.workbook.worksheets.add("Twee").getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=Twee!A1+B1"]];
    });
    host.userEdit({ sheetId: host.book.sheets[0]?.id ?? "", row: 0, column: 1 }, "0,5");
    expect(await read("A1")).toBe(7.5);
    await batch((_sheet, context) => context.workbook.worksheets.getItem("Twee").delete());
    expect(await read("A1")).toBe("#REF!");
  });
});
