import { NO_CHANGES, type WorkbookError, type WritePlan } from "../../src/application/workbook";
import { getCell, setCell, type Book, type Sheet } from "../../src/workbench/host/book";
import { edit, GROWING, OWN_BOOK, SHRINKING } from "./support/changing-plans";
import { fingerprint } from "./support/fingerprint";
import { quiet, writeBench } from "./support/write-bench";

const bench = writeBench(OWN_BOOK);

function firstSheet(book: Book): Sheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("rows that a filter hides", () => {
  it("are written cell by cell: Excel misplaces an array that is written over them", async () => {
    bench.open();
    firstSheet(bench.subject.host.book).hiddenRows.add(3);
    await bench.subject.workbook.write({ ...GROWING, newSheets: [], activate: null });
    const written = bench.subject
      .syncs()[1]
      ?.writes.filter((write) => /^Range\.(values|numberFormat)/.test(write));
    expect(written?.length).toBeGreaterThan(0);
    expect(written?.filter((write) => write.includes(":"))).toEqual([]);
    expect(bench.subject.contents().get("Leveranciers")?.[3]).toEqual([
      "Smid",
      "01234567",
      "onbekend",
      "+ja",
      "geen kopie",
    ]);
  });

  it("are restored cell by cell too", async () => {
    bench.open();
    firstSheet(bench.subject.host.book).hiddenRows.add(3);
    bench.subject.host.faults.failAt({ request: 2, action: 60, code: "GeneralException" });
    await bench.untouched({ ...GROWING, activate: null });
    const [, , undo] = bench.subject.syncs();
    expect(undo?.writes.filter((write) => /^Range\.values .*:/.test(write))).toEqual([]);
  });
});

describe("a failing action", () => {
  it.each([
    ["a table that grows, cells and a new sheet", GROWING],
    ["a table that shrinks", SHRINKING],
  ])("leaves everything exactly as it was, wherever it fails: %s", async (_, plan) => {
    const actions = await bench.actionsOf(plan, 2);
    const complete = bench.subject.contents();
    expect(actions).toBeGreaterThan(10);
    const written: number[] = [];
    for (const hasResults of [true, false]) {
      for (let action = 1; action <= actions; action += hasResults ? 1 : 5) {
        bench.open();
        if (!hasResults) bench.withoutResults();
        const before = fingerprint(bench.subject.host.book);
        bench.subject.host.faults.failAt({ request: 2, action, code: "GeneralException" });
        const outcome = await bench.subject.workbook.write(plan).then(
          () => null,
          (error: unknown) => error as WorkbookError,
        );
        if (outcome === null) {
          written.push(action);
          expect(bench.subject.contents()).toEqual(complete);
          continue;
        }
        expect(outcome).toMatchObject({ code: "unknown", params: { detail: "GeneralException" } });
        expect(outcome.params).not.toHaveProperty("remaining");
        expect(fingerprint(bench.subject.host.book)).toEqual(before);
        expect(bench.subject.syncs().length).toBeLessThanOrEqual(hasResults ? 3 : 4);
      }
    }
    // Only bringing the new sheet to the front may fail.
    expect(new Set(written)).toEqual(new Set(plan.activate === null ? [] : [actions]));
  });

  it.each([2, 3, 4, 5])("leaves everything as it was when sync %d of many fails", async (request) => {
    bench.open({ bytesPerSync: 1_500 });
    bench.subject.host.faults.failAt({ request, action: 3, code: "GeneralException" });
    expect(await bench.untouched(GROWING)).toMatchObject({ code: "unknown" });
  });

  it("names the sheets on which something may be left when it cannot be taken back", async () => {
    bench.open();
    bench.subject.host.faults.failAt({ request: 2, action: 50, code: "GeneralException" });
    bench.subject.host.faults.failRequest(3, "GeneralException");
    expect(await bench.refusal(GROWING)).toMatchObject({ params: { remaining: "Verslag, Leveranciers" } });
  });
});

describe("what may be in the way", () => {
  it.each([
    [1, "InvalidOperationInCellEditMode", "cellEditMode"],
    [2, "InvalidOperationInCellEditMode", "cellEditMode"],
    [2, "RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    [2, "InvalidOrTimedOutSession", "timeout"],
  ])("request %d refused with %s", async (request, code, expected) => {
    bench.open().host.faults.failRequest(request, code);
    expect(await bench.untouched(GROWING)).toMatchObject({ code: expected });
  });

  it("an answer that is larger than Excel gives: written, and taken back", async () => {
    bench.open({}, { responseLimit: 5_000 });
    const long = edit(2, 0, "Bakker", "x".repeat(6_000));
    expect(await bench.untouched({ ...GROWING, edits: [...GROWING.edits, long] })).toMatchObject({
      code: "payloadTooLarge",
    });
  });

  it("a number that Excel cannot hold, found before anything is sent", async () => {
    bench.open();
    const edits = [edit(2, 1, 1234567, Number.NaN)];
    expect(await bench.untouched({ ...NO_CHANGES, edits })).toMatchObject({ code: "unknown" });
    expect(bench.subject.syncs().flatMap((sync) => sync.writes)).toEqual([]);
  });

  it("a header that Excel makes different, because there is one like it", async () => {
    bench.open();
    const edits = [...GROWING.edits.filter(({ row }) => row !== 1), edit(1, 4, "", "Kopie", "@")];
    expect(await bench.untouched({ ...GROWING, edits })).toMatchObject({
      code: "readBackFailed",
      params: { sheet: "Leveranciers", cell: "E2", was: "Kopie", is: "Kopie2" },
    });
  });

  it("a header that the plan forgot: Excel's own name for it goes again", async () => {
    bench.open();
    const readBack = [{ row: 0, column: 0, expected: "anders", tolerance: 0 }];
    const newSheets = GROWING.newSheets.map((document) => ({ ...document, readBack }));
    const edits = GROWING.edits.filter(({ row, column }) => row !== 1 || column !== 4);
    expect(await bench.untouched({ ...GROWING, newSheets, edits })).toMatchObject({ code: "readBackFailed" });
  });

  it("a merged cell that keeps nothing", async () => {
    bench.open();
    firstSheet(bench.subject.host.book).merges.push({ row: 7, column: 0, lastRow: 7, lastColumn: 1 });
    setCell(firstSheet(bench.subject.host.book), 7, 1, undefined);
    const edits = [edit(7, 1, "", "verdwijnt"), edit(4, 0, "Kapper", "Kapster")];
    expect(await bench.untouched({ ...NO_CHANGES, edits })).toMatchObject({
      code: "readBackFailed",
      params: { cell: "B8", was: "verdwijnt", is: "" },
    });
  });

  it("is not a formula as long as it is a text", async () => {
    bench.open();
    const edits = [edit(7, 1, "=1+1", "twee")];
    const { leftOut, undo } = await bench.subject.workbook.write({ ...NO_CHANGES, edits });
    expect(leftOut).toEqual([]);
    expect(undo.edits).toEqual([{ ...edit(7, 1, "twee", "=1+1"), format: "General" }]);
  });
});

describe("a colleague between checking and writing", () => {
  const meanwhile = (change: (sheet: Sheet, book: Book) => void): void =>
    bench.open().host.faults.before(2, (book) => change(firstSheet(book), book));
  const type = (
    sheet: Sheet,
    row: number,
    column: number,
    value: string | number,
    formula: string | null = null,
  ) => setCell(sheet, row, column, { value, formula, style: getCell(sheet, row, column)?.style ?? 0 });

  /** What is left is what the colleague made of it, and nothing else. */
  async function expectOnlyTheirs(plan: WritePlan, change: (sheet: Sheet) => void): Promise<WorkbookError> {
    const wanted = bench.open();
    change(firstSheet(wanted.host.book));
    const { active, sheets } = fingerprint(wanted.host.book) as { active: string; sheets: { id: string }[] };
    meanwhile(change);
    const error = await bench.refusal(plan);
    const found = fingerprint(bench.subject.host.book) as { active: string; sheets: { id: string }[] };
    expect(found.active).toBe(active);
    const anonymous = (all: { id: string }[]) => all.map((sheet) => ({ ...sheet, id: "" }));
    expect(anonymous(found.sheets)).toEqual(anonymous(sheets));
    return error;
  }

  it.each<[string, string, (sheet: Sheet) => void]>([
    ["a text", "B3", (sheet) => type(sheet, 2, 1, "7654321")],
    ["a text that looks like a date", "D3", (sheet) => type(sheet, 2, 3, "3-4-2026")],
    ["a number in a cell for text", "B5", (sheet) => type(sheet, 4, 1, 5)],
    ["a formula", "C3", (sheet) => type(sheet, 2, 2, 7, "3+4")],
    ["nothing any more", "C4", (sheet) => setCell(sheet, 3, 2, undefined)],
    ["a status of their own", "E4", (sheet) => type(sheet, 3, 4, "let op")],
  ])("typed %s: that stays, and the rest is taken back", async (_, cell, change) => {
    const error = await expectOnlyTheirs(GROWING, change);
    expect(error).toMatchObject({ code: "inputChanged", params: { sheet: "Leveranciers", cell } });
  });

  it("widened the table: that stays", async () => {
    const error = await expectOnlyTheirs({ ...GROWING, edits: [] }, (sheet) => {
      const table = sheet.tables[0];
      if (table !== undefined) table.area = { ...table.area, lastColumn: 4 };
      type(sheet, 1, 4, "Contact");
    });
    expect(error).toMatchObject({ code: "inputChanged", params: { cell: "A2", was: 4, is: 5 } });
  });

  it("added a row to the table: the table keeps it", async () => {
    meanwhile((sheet) => {
      const table = sheet.tables[0];
      if (table !== undefined) table.area = { ...table.area, lastRow: 6 };
    });
    await bench.subject.workbook.write(GROWING);
    expect(firstSheet(bench.subject.host.book).tables[0]?.area).toMatchObject({ lastRow: 6, lastColumn: 4 });
  });

  it("protected the sheet", async () => {
    meanwhile((sheet) => (sheet.protected = true));
    expect(await bench.refusal(GROWING)).toMatchObject({
      code: "sheetProtected",
      params: { sheet: "Leveranciers" },
    });
    expect(bench.subject.contents().get("Leveranciers")?.[2]).toEqual(["Bakker", 1234567, "1-2-2026", true]);
    expect(bench.subject.host.book.sheets).toHaveLength(3);
  });

  it("deleted the sheet", async () => {
    meanwhile((_, book) => void book.sheets.shift());
    const error = await bench.refusal(GROWING);
    expect(error).toMatchObject({ code: "sheetMissing" });
    expect(error.params).not.toHaveProperty("remaining");
    expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual(["PSO-controle", "Slot"]);
  });
});

it("takes edits back that are carried out after it gave up", async () => {
  bench.open({ watchdogMs: 20 });
  const before = fingerprint(bench.subject.host.book);
  // Excel goes into a cell between checking and writing, so that the write waits.
  const { handleMessage } = bench.subject.host;
  let requests = 0;
  bench.subject.host.handleMessage = (text) => {
    requests += 1;
    if (requests === 2) bench.subject.host.faults.enterCellEdit();
    return handleMessage(text);
  };
  expect(await bench.refusal(GROWING)).toMatchObject({ code: "timeout", params: { outcome: "unknown" } });
  bench.subject.host.faults.leaveCellEdit();
  await quiet();
  expect(bench.subject.syncs().some((sync) => sync.writes.length > 0)).toBe(true);
  expect(fingerprint(bench.subject.host.book)).toEqual(before);
});
