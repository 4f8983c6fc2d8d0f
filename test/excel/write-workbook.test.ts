import {
  NO_CHANGES,
  NOTHING_WRITTEN,
  WorkbookError,
  type WorkbookProgress,
  type WritePlan,
} from "../../src/application/workbook";
import type { ExcelWorkbookOptions } from "../../src/excel/create-excel-workbook";
import { newSheet, setCell } from "../../src/workbench/host/book";
import type { HostOptions } from "../../src/workbench/host/richapi/options";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import { fingerprint } from "./support/fingerprint";
import { FIXTURE, PLAN, RICH } from "./support/rich-plan";

let subject: EmbeddedWorkbook;
afterEach(() => subject.dispose());

function open(options: ExcelWorkbookOptions = {}, hostOptions: Partial<HostOptions> = {}): EmbeddedWorkbook {
  subject = embeddedWorkbook(FIXTURE, options, hostOptions);
  return subject;
}

async function refusal(plan: WritePlan): Promise<WorkbookError> {
  const error = await subject.workbook.write(plan).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`Not refused: ${String(error)}`);
  return error;
}

/** Refused with this error, and afterwards nothing in the workbook is different. */
async function expectUntouched(plan: WritePlan): Promise<WorkbookError> {
  const before = fingerprint(subject.host.book);
  const error = await refusal(plan);
  expect(fingerprint(subject.host.book)).toEqual(before);
  return error;
}

describe("writing costs two syncs", () => {
  it("checks in the first and writes in the second, never the other way round", async () => {
    await open().workbook.write(PLAN);
    const [check, write, ...more] = subject.syncs();
    expect(more).toEqual([]);
    expect(check?.writes).toEqual([]);
    expect(write?.writes.length).toBeGreaterThan(10);
  });

  it("only checks when a check fails", async () => {
    open().edit("Invoer", 1, 0, "Bakkerij");
    expect(await expectUntouched(PLAN)).toMatchObject({ code: "inputChanged", params: { cell: "A2" } });
    expect(subject.syncs()).toHaveLength(1);
  });

  it("takes 2,000 bids of 20 criteria in few actions and one more sync per 2 MB", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [
      `Inschrijver ${row}`,
      ...Array.from({ length: 20 }, (__, column) => (row * 7 + column) % 10),
    ]);
    const cells = documentCells(rows, "input").map((cell, index) =>
      // One winner in between, as on a real sheet.
      Math.floor(index / 21) === 17 ? { ...cell, role: "winner" as const } : cell,
    );
    await open().workbook.write({ ...PLAN, newSheets: [sheetDocument({ name: "Groot", cells })] });
    const syncs = subject.syncs();
    const bytes = syncs.reduce((sum, sync) => sum + sync.bytesIn, 0);
    expect(syncs.length).toBeLessThanOrEqual(2 + Math.floor(bytes / 2_000_000));
    // 42,000 cells: the number of actions follows the number of looks, not of cells.
    expect(syncs[1]?.actions).toBeLessThan(400);
    expect(subject.contents().get("Groot")).toEqual(rows);
  });

  it("writes nothing at all for an empty plan", async () => {
    expect(await open().workbook.write(NO_CHANGES)).toEqual(NOTHING_WRITTEN);
    expect(subject.syncs()).toEqual([]);
  });
});

describe("a document that takes more than one sync", () => {
  const rows = Array.from({ length: 300 }, (_, row) => [`Rij ${row}`, row, "tekst ".repeat(10)]);
  const big: WritePlan = {
    ...PLAN,
    newSheets: [sheetDocument({ name: "Groot", cells: documentCells(rows) })],
  };

  it("arrives whole, in requests that keep to the limit, and out of sight until it is complete", async () => {
    open({ bytesPerSync: 10_000 });
    const seen: (string | undefined)[] = [];
    for (let request = 3; request <= 4; request += 1) {
      subject.host.faults.before(request, (book) => seen.push(book.sheets.at(-1)?.visibility));
    }
    await subject.workbook.write(big);
    expect(subject.contents().get("Groot")).toEqual(rows);
    expect(subject.host.book.sheets.at(-1)?.visibility).toBe("Visible");
    expect(seen).toEqual(["Hidden", "Hidden"]);
    const syncs = subject.syncs();
    expect(syncs.length).toBeGreaterThan(3);
    expect(Math.max(...syncs.map((sync) => sync.bytesIn))).toBeLessThan(14_000);
  });

  it.each([2, 3, 4])("leaves nothing behind when sync %d fails", async (request) => {
    open({ bytesPerSync: 10_000 });
    subject.host.faults.failAt({ request, action: 2, code: "GeneralException" });
    expect(await expectUntouched(big)).toMatchObject({
      code: "unknown",
      params: { detail: "GeneralException" },
    });
  });

  it.each([3, 4])("leaves nothing behind when sync %d is refused as a whole", async (request) => {
    open({ bytesPerSync: 10_000 });
    subject.host.faults.failRequest(request, "InvalidOperationInCellEditMode");
    expect(await expectUntouched(big)).toMatchObject({ code: "cellEditMode" });
  });

  it("tells how far it is", async () => {
    open({ bytesPerSync: 10_000 });
    const heard: WorkbookProgress[] = [];
    await subject.workbook.write(big, (progress) => heard.push(progress));
    expect(heard.map(({ phase }) => phase)).toEqual(expect.arrayContaining(["checking", "writing"]));
    const shares = heard.filter(({ phase }) => phase === "writing").map(({ share }) => share ?? 0);
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((left, right) => left - right)).toEqual(shares);
  });

  it("also re-reads large expectations in parts", async () => {
    open({ bytesPerSync: 10_000 });
    const values = rows.map((row) => [row[0] ?? "", row[1] ?? 0]);
    await subject.workbook.write({
      ...PLAN,
      newSheets: [sheetDocument({ name: "Bron", cells: documentCells(values) })],
    });
    subject.syncs();
    const expectation = { sheet: "Bron", row: 0, column: 0, values };
    await subject.workbook.write({ ...PLAN, expect: [expectation] });
    expect(Math.max(...subject.syncs().map((sync) => sync.bytesOut))).toBeLessThan(20_000);
    subject.edit("Bron", 299, 1, 7);
    const error = await expectUntouched({ ...PLAN, expect: [expectation] });
    expect(error).toMatchObject({ code: "inputChanged", params: { cell: "B300", was: 299, is: 7 } });
  });
});

describe("a failing action", () => {
  it("leaves the workbook exactly as it was, wherever in the batch it fails", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    const activation: number[] = [];
    for (let action = 1; action <= actions; action += 1) {
      subject.dispose();
      open();
      const before = fingerprint(subject.host.book);
      subject.host.faults.failAt({ request: 2, action, code: "GeneralException" });
      const outcome = await subject.workbook.write(PLAN).then(
        () => "written",
        (error: unknown) => error,
      );
      if (outcome === "written") {
        activation.push(action);
        continue;
      }
      expect(outcome).toMatchObject({ code: "unknown", params: { detail: "GeneralException" } });
      expect((outcome as WorkbookError).params).not.toHaveProperty("remaining");
      expect(fingerprint(subject.host.book)).toEqual(before);
      expect(subject.syncs().length).toBeLessThanOrEqual(4);
    }
    // Only bringing the sheet to the front may fail: the last action of the batch.
    expect(activation).toEqual([actions]);
  });

  it("takes one sync more, and the sheet is complete, when only showing it fails", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    const complete = subject.contents();
    subject.dispose();
    open();
    subject.host.faults.failAt({ request: 2, action: actions, code: "GeneralException" });
    await expect(subject.workbook.write(PLAN)).resolves.toEqual({
      ...NOTHING_WRITTEN,
      sheetNames: ["Gunning Kantoor", "Leeswijzer"],
    });
    expect(subject.contents()).toEqual(complete);
    expect(subject.activeSheet()).toBe("Invoer");
    expect(subject.syncs()).toHaveLength(3);
  });

  it("still checks what was written when only showing the sheet fails", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    subject.dispose();
    open();
    subject.host.faults.failAt({ request: 2, action: actions, code: "GeneralException" });
    const wrong = { ...RICH, readBack: [{ row: 3, column: 1, expected: 81, tolerance: 0 }] };
    const error = await expectUntouched({ ...PLAN, newSheets: [wrong, ...PLAN.newSheets.slice(1)] });
    expect(error).toMatchObject({ code: "readBackFailed", params: { was: 81, is: 80.5 } });
  });

  it("names what could not be taken back", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    subject.dispose();
    open();
    subject.host.faults.failAt({ request: 2, action: actions - 3, code: "GeneralException" });
    subject.host.faults.failRequest(3, "GeneralException");
    const error = await refusal(PLAN);
    expect(error).toMatchObject({
      code: "unknown",
      params: { remaining: "Gunning Kantoor, Leeswijzer, Inkoopladder" },
    });
  });
});

describe("what may be in the way", () => {
  it.each([
    [1, "InvalidOperationInCellEditMode", "cellEditMode"],
    [2, "InvalidOperationInCellEditMode", "cellEditMode"],
    [2, "RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    [2, "ApiNotFound", "unsupported"],
    [2, "ItemAlreadyExists", "sheetNameTaken"],
    [2, "InvalidOrTimedOutSession", "timeout"],
  ])("request %d refused with %s", async (request, code, expected) => {
    open().host.faults.failRequest(request, code);
    expect(await expectUntouched(PLAN)).toMatchObject({ code: expected, params: { detail: code } });
  });

  it("a request that is larger than Excel takes", async () => {
    open({}, { requestLimit: 8_000 });
    expect(await expectUntouched(PLAN)).toMatchObject({ code: "payloadTooLarge" });
  });

  it("an answer that is larger than Excel gives: written, and taken back", async () => {
    open({}, { responseLimit: 3_500 });
    const text = "=".padEnd(4_000, "x");
    const plan = { ...PLAN, newSheets: [sheetDocument({ name: "Groot", cells: documentCells([[text]]) })] };
    expect(await expectUntouched(plan)).toMatchObject({ code: "payloadTooLarge" });
  });

  it("a workbook that somebody protects between checking and writing", async () => {
    open().host.faults.before(2, (book) => {
      book.structureProtected = true;
    });
    const error = await refusal(PLAN);
    expect(error.code).toBe("structureProtected");
    expect(subject.host.book.sheets.map((sheet) => sheet.name)).toEqual(["Invoer", "Inkoopladder"]);
  });

  it("our own sheet that somebody protects between checking and writing", async () => {
    open().host.faults.before(2, (book) => {
      const sheet = book.sheets[1];
      if (sheet !== undefined) sheet.protected = true;
    });
    const error = await refusal({ ...PLAN, newSheets: [], activate: null });
    expect(error).toMatchObject({ code: "sheetProtected", params: { sheet: "Inkoopladder" } });
  });

  it("a colleague's sheet of the same name, made between checking and writing, is not touched", async () => {
    open().host.faults.before(2, (book) => void book.sheets.push(newSheet("LEESWIJZER")));
    const error = await refusal(PLAN);
    expect(error.code).toBe("sheetNameTaken");
    expect(subject.host.book.sheets.map((sheet) => sheet.name)).toEqual([
      "Invoer",
      "Inkoopladder",
      "LEESWIJZER",
    ]);
    const { sheetNames } = await subject.workbook.write(PLAN);
    expect(sheetNames).toEqual(["Gunning Kantoor", "Leeswijzer (2)"]);
  });

  it("a name that Excel refuses", async () => {
    open();
    const plan = { ...PLAN, newSheets: [sheetDocument({ name: "a/b" })] };
    expect(await expectUntouched(plan)).toMatchObject({
      code: "unknown",
      params: { detail: "InvalidArgument" },
    });
  });

  it("a document that Excel cannot hold, found before anything is written", async () => {
    open();
    const cells = documentCells([[Number.POSITIVE_INFINITY]]);
    const error = await expectUntouched({ ...PLAN, newSheets: [sheetDocument({ name: "Fout", cells })] });
    expect(error.code).toBe("unknown");
    expect(subject.syncs().flatMap((sync) => sync.writes)).toEqual([]);
  });

  it("an Excel that is too old", async () => {
    open({}, { requirementSet: "1.12" });
    expect(await expectUntouched(PLAN)).toMatchObject({ code: "unsupported" });
  });
});

describe("time", () => {
  it("waits while somebody edits a cell, says so, and goes on", async () => {
    open({ waitingAfterMs: 10 }).host.faults.enterCellEdit();
    const phases: string[] = [];
    await subject.workbook.write(PLAN, ({ phase }) => {
      phases.push(phase);
      if (phase === "waiting") subject.host.faults.leaveCellEdit();
    });
    expect(phases).toContain("waiting");
    expect(subject.contents().has("Gunning Kantoor")).toBe(true);
  });

  it("gives up on Excel while it checks, and writes nothing when the answer comes after all", async () => {
    open({ watchdogMs: 20 }).host.faults.enterCellEdit();
    const before = fingerprint(subject.host.book);
    const error = await refusal(PLAN);
    expect(error.code).toBe("timeout");
    expect(error.params).not.toHaveProperty("outcome");
    subject.host.faults.leaveCellEdit();
    await quiet();
    expect(fingerprint(subject.host.book)).toEqual(before);
    expect(subject.syncs().flatMap((sync) => sync.writes)).toEqual([]);
  });

  it("says that the outcome is unknown when Excel stays silent while it writes", async () => {
    open({ watchdogMs: 20 }).host.faults.neverAnswer(2);
    expect(await expectUntouched(PLAN)).toMatchObject({ code: "timeout", params: { outcome: "unknown" } });
  });

  it("takes a write back that is carried out after it gave up", async () => {
    open({ watchdogMs: 20 });
    const before = fingerprint(subject.host.book);
    // Excel goes into a cell between checking and writing, so that the write waits.
    const { handleMessage } = subject.host;
    let requests = 0;
    subject.host.handleMessage = (text) => {
      requests += 1;
      if (requests === 2) subject.host.faults.enterCellEdit();
      return handleMessage(text);
    };
    expect(await refusal(PLAN)).toMatchObject({ code: "timeout", params: { outcome: "unknown" } });
    subject.host.faults.leaveCellEdit();
    await quiet();
    expect(subject.syncs().some((sync) => sync.writes.length > 0)).toBe(true);
    expect(fingerprint(subject.host.book)).toEqual(before);
  });
});

/** Long enough for everything that is under way to end. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

describe("an Excel that answers a failed batch without results", () => {
  /** Whether Excel delivers what came before the failing action is not documented; nothing may hang on it. */
  function withoutResults(): void {
    const { handleMessage } = subject.host;
    subject.host.handleMessage = async (text) => {
      const reply = JSON.parse(await handleMessage(text)) as { message: { body: string } };
      const body = JSON.parse(reply.message.body) as { Results?: unknown[]; Error?: unknown };
      if (body.Error) reply.message.body = JSON.stringify({ ...body, Results: [] });
      return JSON.stringify(reply);
    };
  }

  it("is left exactly as it was, wherever in the batch it fails", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    for (let action = 1; action < actions; action += action < 10 ? 1 : 13) {
      subject.dispose();
      open();
      withoutResults();
      subject.host.faults.failAt({ request: 2, action, code: "GeneralException" });
      const error = await expectUntouched(PLAN);
      expect(error.params).toEqual({ detail: "GeneralException" });
      expect(subject.syncs().length).toBeLessThanOrEqual(4);
    }
  });

  it("still leaves a colleague's sheet of the same name alone", async () => {
    open().host.faults.before(2, (book) => void book.sheets.push(filledSheet("LEESWIJZER")));
    withoutResults();
    expect((await refusal(PLAN)).code).toBe("sheetNameTaken");
    expect(subject.host.book.sheets.map((sheet) => sheet.name)).toEqual([
      "Invoer",
      "Inkoopladder",
      "LEESWIJZER",
    ]);
  });

  it("still writes when only showing the sheet fails", async () => {
    await open().workbook.write(PLAN);
    const actions = subject.syncs()[1]?.actions ?? 0;
    subject.dispose();
    open();
    withoutResults();
    subject.host.faults.failAt({ request: 2, action: actions, code: "GeneralException" });
    await expect(subject.workbook.write(PLAN)).resolves.toEqual({
      ...NOTHING_WRITTEN,
      sheetNames: ["Gunning Kantoor", "Leeswijzer"],
    });
  });
});

function filledSheet(name: string) {
  const sheet = newSheet(name);
  setCell(sheet, 0, 0, { value: "van een collega", formula: null, style: 0 });
  return sheet;
}
