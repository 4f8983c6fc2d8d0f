import type { Host } from "../../../../src/workbench/host/create-host";
import { excelOn, firstSheet, settled } from "./excel-on-host";

interface Heard {
  where: string;
  address: string;
  source: string;
  trigger: string | undefined;
}

const sheetId = (host: Host): string => host.book.sheets[0]?.id ?? "";

/** Listens everywhere; the handlers stay registered after the run. */
async function listen(): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const note =
    (where: string) =>
    async (event: { address: string; source: string; triggerSource?: string }): Promise<void> => {
      heard.push({ where, address: event.address, source: event.source, trigger: event.triggerSource });
    };
  const context = new Excel.RequestContext();
  const sheet = firstSheet(context);
  const table = sheet.tables.add("D1:E3", true);
  table.name = "Bod";
  const handles = [
    context.workbook.worksheets.onChanged.add(note("workbook")),
    sheet.onChanged.add(note("sheet")),
    table.onChanged.add(note("table")),
  ];
  await context.sync();
  await settled();
  heard.length = 0;
  const stop = async (): Promise<void> => {
    handles.forEach((handle) => handle.remove());
    await context.sync();
  };
  return { heard, stop };
}

describe("change events", () => {
  it("reach handlers on the workbook and the sheet when a person types", async () => {
    const host = excelOn();
    const { heard } = await listen();
    host.userEdit({ sheetId: sheetId(host), row: 4, column: 1 }, "12,5");
    await settled();
    expect(heard).toEqual([
      { where: "workbook", address: "B5", source: "Local", trigger: "Unknown" },
      { where: "sheet", address: "B5", source: "Local", trigger: "Unknown" },
    ]);
  });

  it("reach the table's handler when the cell is in the table", async () => {
    const host = excelOn();
    const { heard } = await listen();
    host.userEdit({ sheetId: sheetId(host), row: 1, column: 3 }, "x");
    await settled();
    expect(heard.map(({ where, address }) => [where, address])).toEqual([
      ["workbook", "D2"],
      ["sheet", "D2"],
      ["table", "D2"],
    ]);
  });

  it("say that they are this add-in's own when the API wrote (ExcelApi 1.14, triggerSource)", async () => {
    excelOn();
    const { heard } = await listen();
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(heard[0]).toEqual({
      where: "workbook",
      address: "A1:B1",
      source: "Local",
      trigger: "ThisLocalAddin",
    });
  });

  it("have source Remote for a colleague's change", async () => {
    const host = excelOn();
    const { heard } = await listen();
    host.remoteEdit({ sheetId: sheetId(host), row: 0, column: 0 }, "5");
    await settled();
    expect(heard.map(({ source }) => source)).toEqual(["Remote", "Remote"]);
  });

  it("do not come any more after remove", async () => {
    const host = excelOn();
    const { heard, stop } = await listen();
    await stop();
    host.userEdit({ sheetId: sheetId(host), row: 0, column: 0 }, "5");
    await settled();
    expect(heard).toEqual([]);
  });

  it("do not come while they are switched off", async () => {
    const host = excelOn();
    const { heard } = await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.userEdit({ sheetId: sheetId(host), row: 0, column: 0 }, "5");
    await settled();
    expect(heard).toEqual([]);
  });

  it("tell old and new value of a single cell and lead to it", async () => {
    const host = excelOn();
    host.userEdit({ sheetId: sheetId(host), row: 0, column: 0 }, "oud");
    const details: unknown[] = [];
    await Excel.run(async (context) => {
      firstSheet(context).onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("address, values");
          await inner.sync();
          details.push(event.details, range.address, range.values);
        });
      });
      await context.sync();
    });
    host.userEdit({ sheetId: sheetId(host), row: 0, column: 0 }, "7");
    await settled();
    await settled();
    expect(details).toEqual([
      { valueBefore: "oud", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      "Blad1!A1",
      [[7]],
    ]);
  });

  it("tell of sheets that come, go and are shown", async () => {
    excelOn();
    const heard: string[] = [];
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    await context.sync();
    const sheet = worksheets.add("Twee");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
    await settled();
    expect(heard).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
  });

  it("of one host are not heard by handlers of another", async () => {
    excelOn();
    const { heard } = await listen();
    const second = excelOn();
    await listen();
    second.userEdit({ sheetId: sheetId(second), row: 0, column: 0 }, "5");
    await settled();
    expect(heard).toEqual([]);
  });
});
