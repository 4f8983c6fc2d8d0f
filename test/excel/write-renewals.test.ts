import { NO_CHANGES, type WorkbookError, type WritePlan } from "../../src/application/workbook";
import { newSheet, setCell, type Book, type Sheet } from "../../src/workbench/host/book";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { edit, FRESH, GROWING, OWN_BOOK, RENEWING } from "./support/changing-plans";
import { fingerprint } from "./support/fingerprint";
import { quiet, writeBench } from "./support/write-bench";

const bench = writeBench(OWN_BOOK);

/** Everything at once: what can be taken back beside what cannot. */
const ALL: WritePlan = { ...GROWING, renewedSheets: RENEWING.renewedSheets };

function named(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** All that a user sees; ids are not. */
function seen(book: Book): unknown {
  const { sheets, ...rest } = fingerprint(book) as { sheets: { id: string }[] };
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, id: "" })) };
}

describe("a sheet that is made anew", () => {
  it("takes two syncs, and the old one goes when all the rest is done", async () => {
    bench.open();
    await bench.subject.workbook.write(RENEWING);
    const [check, write, ...more] = bench.subject.syncs();
    expect(more).toEqual([]);
    expect(check?.writes).toEqual([]);
    const removed = write?.writes.findIndex((each) => each.startsWith("Worksheet.delete")) ?? -1;
    expect(write?.writes.slice(removed)).toEqual([
      "Worksheet.delete PSO-controle",
      "Table.name Uitslag",
      "Worksheet.name PSO-controle",
    ]);
    expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual([
      "Leveranciers",
      "PSO-controle",
      "Slot",
    ]);
    expect(named(bench.subject.host.book, "PSO-controle")).toMatchObject({
      visibility: "Visible",
      tables: [{ name: "Uitslag", area: { row: 2, lastRow: 4 } }],
      frozen: { rows: 3, columns: 1 },
    });
  });

  it("is calculated, with formulas that look at the user's cells", async () => {
    bench.open();
    await bench.subject.workbook.write(RENEWING);
    expect(bench.subject.contents().get("PSO-controle")?.at(-1)).toEqual(["A3", 3]);
    bench.subject.edit("Leveranciers", 2, 0, "");
    expect(bench.subject.contents().get("PSO-controle")?.at(-1)).toEqual(["A3", 2]);
  });

  it("is out of sight until it is complete when it takes more syncs, and the old one stays until then", async () => {
    bench.open({ bytesPerSync: 10_000 });
    const rows = Array.from({ length: 300 }, (_, row) => [`Rij ${row}`, row, "tekst ".repeat(10)]);
    const document = sheetDocument({ name: "PSO-controle", cells: documentCells(rows) });
    const states: unknown[] = [];
    for (let request = 3; request <= 4; request += 1) {
      bench.subject.host.faults.before(request, (book) =>
        states.push(book.sheets.map(({ name, visibility }) => [name, visibility])),
      );
    }
    await bench.subject.workbook.write({ ...RENEWING, renewedSheets: [{ sheet: "PSO-controle", document }] });
    const underWay = [
      ["Leveranciers", "Visible"],
      ["PSO-controle", "Visible"],
      ["Slot", "Visible"],
      ["PSO-controle (2)", "Hidden"],
    ];
    expect(states).toEqual([underWay, underWay]);
    expect(bench.subject.contents().get("PSO-controle")).toEqual(rows);
    const syncs = bench.subject.syncs();
    expect(syncs.filter(({ writes }) => writes.some((each) => each.startsWith("Worksheet.delete")))).toEqual(
      syncs.slice(-1),
    );
  });

  it("may be the only sheet of the workbook", async () => {
    bench.open();
    bench.subject.host.book.sheets.splice(2, 1);
    bench.subject.host.book.sheets.splice(0, 1);
    const document = sheetDocument({ name: "x", cells: documentCells([["nieuw"]]) });
    await bench.subject.workbook.write({
      ...NO_CHANGES,
      renewedSheets: [{ sheet: "PSO-controle", document }],
    });
    expect([...bench.subject.contents()]).toEqual([["PSO-controle", [["nieuw"]]]]);
    expect(bench.subject.activeSheet()).toBe("PSO-controle");
  });

  it("gives its table a free name when another sheet holds the one that it wants", async () => {
    bench.open();
    const table = named(bench.subject.host.book, "Leveranciers").tables[0];
    if (table === undefined) throw new Error("no table");
    const range = { row: 2, column: 0, lastRow: 4, lastColumn: 1 };
    const document = { ...FRESH, tables: [{ name: "leveranciers_2026", range }] };
    await bench.subject.workbook.write({ ...RENEWING, renewedSheets: [{ sheet: "PSO-controle", document }] });
    expect(named(bench.subject.host.book, "PSO-controle").tables[0]?.name).toBe("leveranciers_2026_2");
  });
});

describe("a failing action", () => {
  it.each<[string, WritePlan, string]>([
    ["alone", RENEWING, "Leveranciers"],
    ["in front of the user", RENEWING, "PSO-controle"],
    ["among everything else", ALL, "Slot"],
  ])(
    "leaves all as it was until the old sheet goes, and does not stop the renewal from there on: %s",
    async (_, plan, front) => {
      const openAt = (): void => {
        bench.open();
        const { book } = bench.subject.host;
        book.activeSheet = book.sheets.indexOf(named(book, front));
      };
      openAt();
      await bench.subject.workbook.write(plan);
      const complete = seen(bench.subject.host.book) as { active: string };
      const actions = bench.subject.syncs()[1]?.actions ?? 0;
      const completed: number[] = [];
      const lookedAround: number[] = [];
      // Every action where the old sheet goes, and every action of the smallest plan.
      const stride = plan === RENEWING && front === "Leveranciers" ? 1 : 4;
      for (let action = 1; action <= actions; action += action < actions - 40 ? stride : 1) {
        openAt();
        const before = fingerprint(bench.subject.host.book);
        bench.subject.host.faults.failAt({ request: 2, action, code: "GeneralException" });
        const error = await bench.subject.workbook.write(plan).then(
          () => null,
          (thrown: unknown) => thrown as WorkbookError,
        );
        const syncs = bench.subject.syncs().length;
        if (error === null) {
          completed.push(action);
          const active = expect.any(String) as unknown;
          expect(seen(bench.subject.host.book)).toEqual({ ...complete, active });
          expect(syncs).toBeLessThanOrEqual(4);
          continue;
        }
        expect(error).toMatchObject({ code: "unknown", params: { detail: "GeneralException" } });
        expect(error.params).not.toHaveProperty("remaining");
        expect(fingerprint(bench.subject.host.book)).toEqual(before);
        if (syncs > 3) lookedAround.push(action);
        expect(syncs).toBeLessThanOrEqual(4);
      }
      // Only while Excel told no id yet, and where it removes the old sheet.
      expect(lookedAround.length).toBeLessThan(12);
      // The last few actions of the batch: nothing after the removal of the old sheet can lose it.
      expect(completed.length).toBeGreaterThan(2);
      expect(completed).toEqual(Array.from(completed, (__, index) => actions - completed.length + 1 + index));
    },
  );

  it("ends in the same way when Excel tells no results of a batch that failed", async () => {
    const actions = await bench.actionsOf(ALL, 2);
    const complete = seen(bench.subject.host.book) as { active: string };
    const outcomes: string[] = [];
    for (let action = 1; action <= actions; action += action < actions - 25 ? 7 : 1) {
      bench.open();
      bench.withoutResults();
      const before = fingerprint(bench.subject.host.book);
      bench.subject.host.faults.failAt({ request: 2, action, code: "GeneralException" });
      const error = await bench.subject.workbook.write(ALL).then(
        () => null,
        (thrown: unknown) => thrown as WorkbookError,
      );
      outcomes.push(error === null ? "done" : "taken back");
      if (error === null) {
        const active = expect.any(String) as unknown;
        expect(seen(bench.subject.host.book)).toEqual({ ...complete, active });
      } else {
        expect(error.params).toEqual({ detail: "GeneralException" });
        expect(fingerprint(bench.subject.host.book)).toEqual(before);
      }
      expect(bench.subject.syncs().length).toBeLessThanOrEqual(5);
    }
    expect(outcomes.indexOf("done")).toBeGreaterThan(10);
    expect(new Set(outcomes.slice(outcomes.indexOf("done")))).toEqual(new Set(["done"]));
  });

  it.each([2, 3, 4])("leaves nothing behind when sync %d of many fails", async (request) => {
    bench.open({ bytesPerSync: 10_000 });
    const rows = Array.from({ length: 300 }, (_, row) => [`Rij ${row}`, row, "tekst ".repeat(10)]);
    const document = sheetDocument({ name: "PSO-controle", cells: documentCells(rows) });
    bench.subject.host.faults.failAt({ request, action: 2, code: "GeneralException" });
    const plan = { ...ALL, renewedSheets: [{ sheet: "PSO-controle", document }] };
    expect(await bench.untouched(plan)).toMatchObject({ code: "unknown" });
  });
});

describe("what may be in the way", () => {
  it.each([
    [2, "InvalidOperationInCellEditMode", "cellEditMode"],
    [2, "RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    [2, "ApiNotFound", "unsupported"],
    [2, "InvalidOrTimedOutSession", "timeout"],
  ])("request %d refused with %s", async (request, code, expected) => {
    bench.open().host.faults.failRequest(request, code);
    expect(await bench.untouched(ALL)).toMatchObject({ code: expected });
  });

  it("an answer that is larger than Excel gives: the new sheet is there, and a shorter answer is asked in vain", async () => {
    bench.open({}, { responseLimit: 6_000 });
    const cells = documentCells([["=".padEnd(7_000, "x")]]);
    const document = sheetDocument({ name: "PSO-controle", cells });
    const error = await bench.refusal({ ...ALL, renewedSheets: [{ sheet: "PSO-controle", document }] });
    expect(error).toMatchObject({ code: "payloadTooLarge", params: { remaining: "PSO-controle" } });
    const contents = bench.subject.contents();
    expect([...contents.keys()]).toEqual(["Leveranciers", "PSO-controle", "Slot"]);
    expect(contents.get("PSO-controle")?.[0]?.[0]).toHaveLength(7_000);
    expect(contents.get("Leveranciers")?.[2]).toEqual(["Bakker", 1234567, "1-2-2026", true]);
  });

  it("a workbook that somebody protects between checking and writing", async () => {
    bench.open().host.faults.before(2, (book) => (book.structureProtected = true));
    expect(await bench.refusal(ALL)).toMatchObject({ code: "structureProtected" });
    expect(bench.subject.contents().get("PSO-controle")?.[2]).toEqual(["oud", "ja"]);
    expect(bench.subject.contents().get("Leveranciers")?.[2]).toEqual(["Bakker", 1234567, "1-2-2026", true]);
  });

  it("a colleague who deletes the old sheet meanwhile: the new one comes all the same", async () => {
    bench.open().host.faults.before(2, (book) => void book.sheets.splice(1, 1));
    await bench.subject.workbook.write(RENEWING);
    expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual([
      "Leveranciers",
      "PSO-controle",
      "Slot",
    ]);
    expect(bench.subject.contents().get("PSO-controle")?.at(-1)).toEqual(["A3", 3]);
  });

  it("a colleague's sheet under the name that the new one waits with is not touched", async () => {
    const theirs = newSheet("pso-controle (2)");
    setCell(theirs, 0, 0, { value: "van een collega", formula: null, style: 0 });
    bench.open().host.faults.before(2, (book) => void book.sheets.push(theirs));
    expect(await bench.refusal(RENEWING)).toMatchObject({ code: "sheetNameTaken" });
    expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual([
      "Leveranciers",
      "PSO-controle",
      "Slot",
      "pso-controle (2)",
    ]);
    expect(bench.subject.contents().get("PSO-controle")?.[2]).toEqual(["oud", "ja"]);
  });

  it("a colleague who typed in a cell that is edited too: everything but the new sheet is taken back", async () => {
    bench
      .open()
      .host.faults.before(2, (book) =>
        setCell(named(book, "Leveranciers"), 2, 1, { value: 7654321, formula: null, style: 0 }),
      );
    expect(await bench.refusal({ ...ALL, edits: [edit(2, 1, 1234567, "01234567", "@")] })).toMatchObject({
      code: "inputChanged",
      params: { cell: "B3", was: 1234567, is: 7654321, remaining: "PSO-controle" },
    });
    expect(bench.subject.contents().get("Leveranciers")?.[2]).toEqual(["Bakker", 7654321, "1-2-2026", true]);
    expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual([
      "Leveranciers",
      "PSO-controle",
      "Slot",
    ]);
  });
});

it("stays, with all the rest taken back, when Excel answers after it gave up", async () => {
  bench.open({ watchdogMs: 20 });
  const { handleMessage } = bench.subject.host;
  let requests = 0;
  bench.subject.host.handleMessage = (text) => {
    requests += 1;
    if (requests === 2) bench.subject.host.faults.enterCellEdit();
    return handleMessage(text);
  };
  expect(await bench.refusal(ALL)).toMatchObject({ code: "timeout", params: { outcome: "unknown" } });
  bench.subject.host.faults.leaveCellEdit();
  await quiet();
  expect(bench.subject.host.book.sheets.map(({ name }) => name)).toEqual([
    "Leveranciers",
    "PSO-controle",
    "Slot",
  ]);
  expect(bench.subject.contents().get("PSO-controle")?.at(-1)).toEqual(["A3", 3]);
  expect(bench.subject.contents().get("Leveranciers")?.[2]).toEqual(["Bakker", 1234567, "1-2-2026", true]);
});
