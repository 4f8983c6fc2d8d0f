import { NO_CHANGES } from "../../src/application/workbook";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import type { ExcelWorkbookOptions } from "../../src/excel/create-excel-workbook";
import { createExcelWorkbook } from "../../src/excel/create-excel-workbook";
import { FIXTURE } from "./support/rich-plan";

let subject: EmbeddedWorkbook;
afterEach(() => subject.dispose());

function open(options: ExcelWorkbookOptions = {}): EmbeddedWorkbook {
  subject = embeddedWorkbook(FIXTURE, options);
  return subject;
}

describe("reading when Excel has trouble", () => {
  it.each(["ActivityLimitReached", "RequestAborted", "InvalidOrTimedOutSession", "GeneralException"])(
    "tries once more after %s",
    async (code) => {
      open().host.faults.failRequest(2, code, 500);
      const { sheets } = await subject.workbook.read();
      expect(sheets).toHaveLength(2);
    },
  );

  it("does not try a third time", async () => {
    open().host.faults.failRequest(1, "RequestAborted");
    subject.host.faults.failRequest(2, "RequestAborted");
    await expect(subject.workbook.read()).rejects.toMatchObject({ code: "timeout" });
    expect(subject.syncs()).toHaveLength(2);
  });

  it("does not try again what will not pass", async () => {
    open().host.faults.failRequest(1, "InvalidOperationInCellEditMode");
    await expect(subject.workbook.read()).rejects.toMatchObject({ code: "cellEditMode" });
    expect(subject.syncs()).toHaveLength(1);
  });

  it("never tries a write again", async () => {
    open().host.faults.failRequest(1, "RequestAborted");
    const ownTables = [{ sheet: "Inkoopladder", table: "Instellingen", rows: [] }];
    await expect(subject.workbook.write({ ...NO_CHANGES, ownTables })).rejects.toMatchObject({
      code: "timeout",
    });
    expect(subject.syncs()).toHaveLength(1);
  });

  it("says that it waits while a cell is being edited, and goes on after Enter", async () => {
    open({ waitingAfterMs: 10 }).host.faults.enterCellEdit();
    const phases: string[] = [];
    const { sheets } = await subject.workbook.read(({ phase }) => {
      phases.push(phase);
      if (phase === "waiting") subject.host.faults.leaveCellEdit();
    });
    expect(phases).toContain("waiting");
    expect(sheets).toHaveLength(2);
  });

  it("gives up on an answer that never comes", async () => {
    open({ watchdogMs: 20 }).host.faults.neverAnswer(2);
    await expect(subject.workbook.read()).rejects.toMatchObject({ code: "timeout" });
  });

  it("never says that it waits when Excel answers", async () => {
    const phases: string[] = [];
    await open().workbook.read(({ phase }) => phases.push(phase));
    expect(phases).not.toContain("waiting");
  });
});

describe("without Excel", () => {
  it("says that this is not supported", async () => {
    open().dispose();
    await expect(createExcelWorkbook().read()).rejects.toMatchObject({ code: "unsupported" });
  });
});
