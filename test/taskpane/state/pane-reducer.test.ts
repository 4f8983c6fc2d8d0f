import { DAY, fixtureActions, inspection, NO_TABLES } from "../support/fixture-actions";
import { GROEN } from "../support/fixture-outcome";
import { initialState, paneReducer, type PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import type { PaneState, ReadyState, StartTask } from "../../../src/taskpane/state/pane-state";
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

  it("only takes previews of the latest decisions", () => {
    const first = ready();
    const changed = after(first, { type: "fallbackDateChosen", date: DAY }) as ReadyState;
    const previews = fixtureActions().previewTenders(first.inspection, {
      fallbackDate: DAY,
      tenders: new Map(),
    });
    expect(after(changed, { type: "previewed", version: first.decisionsVersion, previews })).toBe(changed);
    expect(after(changed, { type: "previewed", version: changed.decisionsVersion, previews })).toMatchObject({
      previews,
    });
  });

  it("shows the outcome as soon as it is written", () => {
    const state = after(
      ready(),
      { type: "writingStarted", request: 2 },
      { type: "written", request: 2, receipt: { written: [{ outcome: GROEN, sheet: "Gunning" }] } },
    );
    expect(state).toMatchObject({ view: "outcome", activity: { kind: "idle" }, walked: true });
  });

  it("rewrites typed numbers when the language changes", () => {
    const typed = after(ready(), {
      type: "drafted",
      tender: "x",
      draft: { rule: null, price: { kind: "bandbreedte", low: "1.000", high: "zo veel" }, clip: null },
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
    ["writing", "sheetProtected", "again"],
    ["writing", "timeout", "reread"],
    ["writing", "inputChanged", "reread"],
    ["writing", "payloadTooLarge", "none"],
    ["showing", "sheetMissing", "reread"],
    ["showing", "unknown", "none"],
  ] as const)("%s, %s: %s", (doing, code, next) => {
    expect(nextStepAfter(problemOf(doing, new WorkbookError(code)))).toBe(next);
  });

  it("never shows the text of an unforeseen error", () => {
    expect(problemOf("writing", new Error("at secret.ts:12"))).toEqual({
      doing: "writing",
      code: "unexpected",
      params: {},
    });
  });
});
