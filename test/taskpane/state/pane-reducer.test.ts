import { DAY, fixtureActions, inspection, NO_TABLES, writtenScore } from "../support/fixture-actions";
import { certificateCheck, edited } from "../support/fixture-certificates";
import { initialState, paneReducer, type PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import { EVERY_FINDING } from "../../../src/taskpane/state/finding-filter";
import {
  currentCheck,
  type PaneState,
  type ReadyState,
  type StartTask,
} from "../../../src/taskpane/state/pane-state";
import { NO_DRAFT } from "../../../src/taskpane/state/drafts";
import { nextStepAfter, problemOf } from "../../../src/taskpane/state/problem";
import { WorkbookError } from "../../../src/application/workbook";

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(paneReducer, state);

function ready(start: StartTask = null, read = inspection()): ReadyState {
  const state = after(
    initialState(start, DAY),
    { type: "readingStarted", request: 1 },
    { type: "inspected", request: 1, inspection: read },
  );
  if (state.phase !== "ready") throw new Error(state.phase);
  return state;
}

const failure = problemOf("reading", new WorkbookError("timeout"));

describe("the pane's state", () => {
  it("is ready after the first reading, and says why when that failed", () => {
    expect(ready().view).toBe("found");
    const failed = after(
      initialState(null, DAY),
      { type: "readingStarted", request: 1 },
      { type: "requestFailed", request: 1, problem: failure },
    );
    expect(failed).toMatchObject({ phase: "unreadable", problem: { code: "timeout" } });
    expect(after(failed, { type: "readingStarted", request: 2 }).phase).toBe("reading");
  });

  it("opens where a ribbon button asked, unless the workbook has nothing for it", () => {
    expect(ready("check").view).toBe("certificates");
    expect(ready("score").view).toBe("decide");
    expect(ready("review")).toMatchObject({ view: "suppliers", suppliers: { tab: "reviews" } });
    expect(ready("check", inspection(NO_TABLES)).view).toBe("found");
    expect(ready("score", inspection(NO_TABLES)).view).toBe("found");
  });

  it("drops answers of calls that are no longer awaited", () => {
    const rereading = after(
      ready(),
      { type: "readingStarted", request: 2 },
      { type: "readingStarted", request: 3 },
    ) as ReadyState;
    const late = inspection(NO_TABLES);
    expect(after(rereading, { type: "inspected", request: 2, inspection: late })).toBe(rereading);
    expect(after(rereading, { type: "requestFailed", request: 2, problem: failure })).toBe(rereading);
    expect(after(ready(), { type: "inspected", request: 1, inspection: late })).not.toMatchObject({
      inspection: late,
    });
  });

  it("keeps what was read, typed and left out when reading again fails", () => {
    const typed = after(ready(), { type: "drafted", tender: "x", draft: { ...NO_DRAFT, clip: true } });
    const failed = after(
      typed,
      { type: "tendersIncluded", tenders: ["x"], included: false },
      { type: "readingStarted", request: 2 },
      { type: "requestFailed", request: 2, problem: failure },
    ) as ReadyState;
    expect(failed.problem).toEqual(failure);
    expect(failed.activity.kind).toBe("idle");
    expect(failed.drafts.get("x")?.clip).toBe(true);
    expect([...failed.leftOut]).toEqual(["x"]);
  });

  it("is out of date after a change by somebody else, also one during reading", () => {
    const stale = after(ready(), { type: "workbookChanged" }) as ReadyState;
    expect(stale.stale).toBe(true);
    const reread = after(
      stale,
      { type: "readingStarted", request: 2 },
      { type: "inspected", request: 2, inspection: inspection() },
    ) as ReadyState;
    expect(reread.stale).toBe(false);
    const changedMeanwhile = after(
      stale,
      { type: "readingStarted", request: 2 },
      { type: "workbookChanged" },
      { type: "inspected", request: 2, inspection: inspection() },
    ) as ReadyState;
    expect(changedMeanwhile.stale).toBe(true);
  });

  it("asks for a new reading when the inputs changed before writing", () => {
    const state = after(
      ready(),
      { type: "writingStarted", request: 2 },
      {
        type: "requestFailed",
        request: 2,
        problem: problemOf("writing", new WorkbookError("inputChanged", { cell: "C2" })),
      },
    ) as ReadyState;
    expect(state).toMatchObject({ stale: true, receipt: null, problem: { params: { cell: "C2" } } });
  });

  it("only takes previews of the latest decisions", async () => {
    const first = ready();
    const changed = after(first, { type: "fallbackDateChosen", date: DAY }) as ReadyState;
    const previews = await fixtureActions().previewTenders(first.inspection, {
      fallbackDate: DAY,
      tenders: new Map(),
    });
    const made = { type: "previewed", previews, assessments: [] } as const;
    expect(after(changed, { ...made, version: first.decisionsVersion })).toBe(changed);
    expect(after(changed, { ...made, version: changed.decisionsVersion })).toMatchObject({ previews });
  });

  it("shows the outcome as soon as it is written", () => {
    const state = after(
      ready(),
      { type: "writingStarted", request: 2 },
      { type: "written", request: 2, receipt: { written: [writtenScore()] } },
    );
    // The score, its record and the log are new, so what was read is out of date.
    expect(state).toMatchObject({ view: "outcome", activity: { kind: "idle" }, walked: true, stale: true });
  });

  it("takes its own change as one that must still be read, until it is", () => {
    const written = after(
      ready("check"),
      { type: "workStarted", request: 2, work: "repairs" },
      { type: "workDone", request: 2, done: { work: "repairs", receipt: edited(3) } },
    ) as ReadyState;
    expect(written).toMatchObject({ stale: true, activity: { kind: "idle" }, view: "certificates" });
    expect(written.certificates.repairs?.receipt.changed).toBe(3);
    const reread = after(
      written,
      { type: "readingStarted", request: 3 },
      { type: "inspected", request: 3, inspection: inspection() },
    ) as ReadyState;
    expect(reread.stale).toBe(false);
    expect(reread.certificates.repairs?.receipt.changed).toBe(3);
  });

  it("drops what came of work that is no longer awaited", () => {
    const reading = after(
      ready(),
      { type: "workStarted", request: 2, work: "checkSheet" },
      { type: "readingStarted", request: 3 },
    );
    const late: PaneEvent = {
      type: "workDone",
      request: 2,
      done: { work: "checkSheet", receipt: { sheet: "PSO-controle", renewed: false } },
    };
    expect(after(reading, late)).toBe(reading);
  });

  it("leaves the check on screen while it is made anew, but does not take it for the new one", () => {
    const checked = after(ready("check"), {
      type: "checked",
      inspection: inspection(),
      check: certificateCheck(),
    }) as ReadyState;
    expect(checked.check).toBeNull();
    const first = ready("check");
    const own = after(first, {
      type: "checked",
      inspection: first.inspection,
      check: certificateCheck(),
    }) as ReadyState;
    expect(currentCheck(own)).toEqual(certificateCheck());
    const reread = after(
      own,
      { type: "readingStarted", request: 2 },
      { type: "inspected", request: 2, inspection: inspection() },
    ) as ReadyState;
    expect(reread.check).toEqual(certificateCheck());
    expect(currentCheck(reread)).toBeNull();
    const problem = problemOf("checking", new Error("boom"));
    expect(after(reread, { type: "checkFailed", problem })).toMatchObject({ check: null, problem });
  });

  it("keeps what was searched for, but not the table or tender, after a new reading", () => {
    const filter = { ...EVERY_FINDING, query: "kvk", table: "Weg", severities: new Set(["error"] as const) };
    const reread = after(
      ready(),
      { type: "filterChosen", filter },
      { type: "readingStarted", request: 2 },
      { type: "inspected", request: 2, inspection: inspection() },
    ) as ReadyState;
    expect(reread.filter).toEqual({ ...filter, table: null });
  });

  it("rewrites typed numbers when the language changes", () => {
    const typed = after(ready(), {
      type: "drafted",
      tender: "x",
      draft: { ...NO_DRAFT, price: { kind: "bandbreedte", low: "1.000", high: "zo veel", base: "" } },
    });
    const rewritten = after(typed, {
      type: "numbersRewritten",
      rewrite: (text) => (text === "1.000" ? "1000" : text),
    }) as ReadyState;
    expect(rewritten.drafts.get("x")?.price).toMatchObject({ low: "1000", high: "zo veel" });
  });
});

describe("what to do after a problem", () => {
  it.each([
    ["reading", "cellEditMode", "reread"],
    ["reading", "unsupported", "none"],
    ["writing", "cellEditMode", "again"],
    ["lock", "cellEditMode", "again"],
    ["lotDraw", "timeout", "reread"],
    ["writing", "sheetProtected", "again"],
    ["writing", "timeout", "reread"],
    ["writing", "inputChanged", "reread"],
    ["writing", "payloadTooLarge", "none"],
    ["repairs", "sheetProtected", "again"],
    ["undoRepairs", "inputChanged", "reread"],
    ["checkSheet", "timeout", "reread"],
    ["proposing", "unknown", "reread"],
    ["showing", "sheetMissing", "reread"],
    ["showing", "unknown", "none"],
  ] as const)("%s, %s: %s", (doing, code, next) => {
    expect(nextStepAfter(problemOf(doing, new WorkbookError(code)))).toBe(next);
  });

  it("knows a part of the pane that could not be fetched, which the next attempt fetches again", () => {
    const thrown = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
    expect(problemOf("writing", thrown).code).toBe("notFetched");
    expect(nextStepAfter(problemOf("writing", thrown))).toBe("again");
    expect(nextStepAfter(problemOf("calculating", thrown))).toBe("reread");
  });

  it("never shows the text of an unforeseen error", () => {
    expect(problemOf("writing", new Error("at secret.ts:12"))).toEqual({
      doing: "writing",
      code: "unexpected",
      params: {},
    });
  });
});
