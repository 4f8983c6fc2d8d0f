import { installClient, loadClient } from "../../../src/workbench/client/load-client";
import { newBook } from "../../../src/workbench/host/book";
import { createHost, type Host } from "../../../src/workbench/host/create-host";
import { nullCalculator } from "../host/richapi/null-calculator";

function host(): Host {
  return createHost(newBook(), { createCalculator: nullCalculator });
}

describe("Microsoft's client on the embedded host", () => {
  it("reads and writes a range through Excel.run", async () => {
    const embedded = host();
    const uninstall = installClient(embedded);
    try {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          [1, "twee"],
          [true, ""],
        ];
        range.load("values, address");
        await context.sync();
        return [range.address, range.values];
      });
      expect(values).toEqual([
        "Blad1!A1:B2",
        [
          [1, "twee"],
          [true, ""],
        ],
      ]);
      expect(embedded.book.sheets[0]?.rows[0]?.[1]?.value).toBe("twee");
    } finally {
      uninstall();
    }
  });

  it("puts the globals back as they were", () => {
    const uninstall = installClient(host());
    expect(typeof Excel.run).toBe("function");
    uninstall();
    expect("Excel" in globalThis).toBe(false);
    expect("Office" in globalThis).toBe(false);
  });

  it("goes on with another host without loading the script again", async () => {
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      });
    const first = host();
    first.userEdit({ sheetId: first.book.sheets[0]?.id ?? "", row: 0, column: 0 }, "een");
    const second = host();
    second.userEdit({ sheetId: second.book.sheets[0]?.id ?? "", row: 0, column: 0 }, "twee");
    const uninstallFirst = installClient(first);
    const library = loadClient().Excel;
    expect(await read()).toBe("een");
    uninstallFirst();
    const uninstallSecond = installClient(second);
    expect(await read()).toBe("twee");
    expect(loadClient().Excel).toBe(library);
    uninstallSecond();
  });
});
