import { WorkbookError, type WritePlan } from "../../../src/application/workbook";
import type { ExcelWorkbookOptions } from "../../../src/excel/create-excel-workbook";
import type { HostOptions } from "../../../src/workbench/host/richapi/options";
import type { WorkbookFixture } from "../../support/in-memory-workbook";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./embedded-workbook";
import { fingerprint } from "./fingerprint";

/** The adapter on the embedded workbook, one per test, with what tests of failing writes ask. */
export interface WriteBench {
  readonly subject: EmbeddedWorkbook;
  open(options?: ExcelWorkbookOptions, hostOptions?: Partial<HostOptions>): EmbeddedWorkbook;
  refusal(plan: WritePlan): Promise<WorkbookError>;
  /** Refused with this error, and afterwards nothing in the workbook is different. */
  untouched(plan: WritePlan): Promise<WorkbookError>;
  /** From now on Excel answers a batch that failed without what came before the failing action. */
  withoutResults(): void;
  /** How many actions the plan takes in its n-th request. */
  actionsOf(plan: WritePlan, request: number): Promise<number>;
}

/** Call at the top of a test file. */
export function writeBench(fixture: WorkbookFixture): WriteBench {
  let subject: EmbeddedWorkbook | null = null;
  const close = (): void => {
    subject?.dispose();
    subject = null;
  };
  afterEach(close);
  const current = (): EmbeddedWorkbook => {
    if (subject === null) throw new Error("Nothing was opened");
    return subject;
  };
  const open: WriteBench["open"] = (options = {}, hostOptions = {}) => {
    close();
    return (subject = embeddedWorkbook(fixture, options, hostOptions));
  };
  const refusal: WriteBench["refusal"] = async (plan) => {
    const error = await current()
      .workbook.write(plan)
      .then(
        () => null,
        (thrown: unknown) => thrown,
      );
    if (!(error instanceof WorkbookError)) throw new Error(`Not refused: ${String(error)}`);
    return error;
  };
  return {
    get subject() {
      return current();
    },
    open,
    refusal,
    untouched: async (plan) => {
      const before = fingerprint(current().host.book);
      const error = await refusal(plan);
      expect(fingerprint(current().host.book)).toEqual(before);
      return error;
    },
    withoutResults: () => {
      const { host } = current();
      const { handleMessage } = host;
      host.handleMessage = async (text) => {
        const reply = JSON.parse(await handleMessage(text)) as { message: { body: string } };
        const body = JSON.parse(reply.message.body) as { Results?: unknown[]; Error?: unknown };
        if (body.Error) reply.message.body = JSON.stringify({ ...body, Results: [] });
        return JSON.stringify(reply);
      };
    },
    actionsOf: async (plan, request) => {
      await open().workbook.write(plan);
      return current().syncs()[request - 1]?.actions ?? 0;
    },
  };
}

/** Long enough for everything that is under way to end. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
