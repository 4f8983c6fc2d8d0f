import { newBook, setCell } from "../../../../src/workbench/host/book";
import { excelOn, failure, firstSheet, settled } from "./excel-on-host";

function write(values: string[][] = [["x"]], options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    const sheet = firstSheet(context);
    for (const [index, row] of values.entries()) sheet.getRange(`A${index + 1}`).values = [row];
    await context.sync();
  });
}

const columnA = (host: ReturnType<typeof excelOn>): unknown[] =>
  (host.book.sheets[0]?.rows ?? []).map((row) => row?.[0]?.value ?? null);

/** Whether a promise is still open after the host had time to answer. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  return (await Promise.race([promise.catch(() => null), settled().then(() => open)])) === open;
}

describe("faults", () => {
  it("fail one action of one request and keep what came before", async () => {
    const host = excelOn();
    await write([["a"]]);
    const actions = host.log[0]?.actions ?? 0;
    host.faults.failAt({ request: 2, action: actions, code: "GeneralException" });
    await write([["b"]]);
    await settled();
    const error = await failure(write([["c"]]));
    expect(error.code).toBe("GeneralException");
    expect(columnA(host)).toEqual(["b"]);
    await settled();
    await write([["d"]]);
    expect(columnA(host)).toEqual(["d"]);
  });

  it("can hit every action of a batch in turn, each time leaving what stands before it", async () => {
    const values = [["een"], ["twee"], ["drie"]];
    const counted = excelOn();
    await write(values);
    const actions = counted.log[0]?.actions ?? 0;
    const written = new Set<number>();
    for (let action = 1; action <= actions; action += 1) {
      const host = excelOn();
      host.faults.failAt({ request: 1, action, code: "GeneralException" });
      await failure(write(values));
      const done = columnA(host).filter((value) => value !== null);
      expect(done).toEqual(["een", "twee", "drie"].slice(0, done.length));
      written.add(done.length);
    }
    expect([...written].sort()).toEqual([0, 1, 2]);
  });

  it("refuse every request while a person types in a cell (host error 5004: InvalidOperationInCellEditMode, 400)", async () => {
    const host = excelOn();
    host.faults.enterCellEdit();
    const error = await failure(write());
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect(columnA(host)).toEqual([]);
    host.faults.leaveCellEdit();
    await write();
    expect(columnA(host)).toEqual(["x"]);
  });

  it("let a request with delayForCellEdit wait until the typing ends", async () => {
    const host = excelOn();
    host.faults.enterCellEdit();
    const waiting = write([["later"]], { delayForCellEdit: true });
    expect(await isPending(waiting)).toBe(true);
    expect(columnA(host)).toEqual([]);
    host.faults.leaveCellEdit();
    await waiting;
    expect(columnA(host)).toEqual(["later"]);
  });

  it("never answer, with the work done or not, and answer the next request all the same", async () => {
    const host = excelOn();
    host.faults.neverAnswer(1);
    host.faults.neverAnswer(2, true);
    const first = write([["niet gedaan"]]);
    expect(await isPending(first)).toBe(true);
    expect(columnA(host)).toEqual([]);
    const second = write([["wel gedaan"]]);
    expect(await isPending(second)).toBe(true);
    expect(columnA(host)).toEqual(["wel gedaan"]);
    await write([["derde"]]);
    expect(columnA(host)).toEqual(["derde"]);
  });

  it("let a colleague change the workbook between two syncs", async () => {
    const host = excelOn();
    await write([["gelezen"]]);
    await settled();
    host.faults.before(2, (book) => {
      const [sheet] = book.sheets;
      if (sheet) setCell(sheet, 0, 0, { value: "van een collega", formula: null, style: 0 });
    });
    const seen = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.load("values");
      await context.sync();
      const before = range.values[0]?.[0];
      range.load("values");
      await context.sync();
      return [before, range.values[0]?.[0]];
    });
    expect(seen).toEqual(["gelezen", "van een collega"]);
  });

  it("protect the workbook between two syncs", async () => {
    const host = excelOn();
    host.faults.before(2, (book) => {
      book.structureProtected = true;
    });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        context.workbook.worksheets.add("Gunning");
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    expect(host.book.sheets).toHaveLength(1);
  });

  it("refuse a whole request with a code and status of choice", async () => {
    const host = excelOn();
    host.faults.failRequest(1, "ActivityLimitReached", 429);
    expect((await failure(write())).code).toBe("ActivityLimitReached");
    expect(columnA(host)).toEqual([]);
  });

  it("are forgotten by clear", async () => {
    const host = excelOn();
    host.faults.enterCellEdit();
    host.faults.failRequest(1, "GeneralException");
    host.faults.clear();
    await write();
    expect(columnA(host)).toEqual(["x"]);
  });
});

describe("payload limits of Excel on the web (5 MB each way)", () => {
  const long = "t".repeat(30_000);

  it("refuse a request that is too large, before anything is done", async () => {
    const host = excelOn({ platform: "OfficeOnline" });
    const values = Array.from({ length: 200 }, () => [long]);
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).getRange("A1:A200").values = values;
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(columnA(host)).toEqual([]);
  });

  it("refuse an answer that is too large, with the work done", async () => {
    const book = newBook();
    const [sheet] = book.sheets;
    for (let row = 0; row < 200; row += 1) {
      if (sheet) setCell(sheet, row, 1, { value: long, formula: null, style: 0 });
    }
    const host = excelOn({ platform: "OfficeOnline" }, book);
    const error = await failure(
      Excel.run(async (context) => {
        firstSheet(context).getRange("A1").values = [["gedaan"]];
        firstSheet(context).getUsedRange().load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(columnA(host)[0]).toBe("gedaan");
  });

  it("do not exist on the desktop", async () => {
    const host = excelOn({ platform: "PC" });
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    expect(columnA(host)).toHaveLength(200);
  });
});
