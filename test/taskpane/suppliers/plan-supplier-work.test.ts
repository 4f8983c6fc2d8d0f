import { initialState, paneReducer, type PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import type { PaneState, ReadyState } from "../../../src/taskpane/state/pane-state";
import { SUPPLIER_WORKS } from "../../../src/taskpane/state/supplier-state";
import { planSupplierWork } from "../../../src/taskpane/suppliers/plan-supplier-work";
import { DAY } from "../support/fixture-outcome";
import { cycleInspection, fixtureCycle } from "../support/fixture-suppliers";

const read = cycleInspection();
const after = (state: PaneState, ...events: readonly PaneEvent[]): ReadyState => {
  const next = events.reduce(paneReducer, state);
  if (next.phase !== "ready") throw new Error("not ready");
  return next;
};
const started = (request: number) => ({ type: "readingStarted", request }) as const;
const READY = after(initialState("review", DAY), started(1), {
  type: "inspected",
  request: 1,
  inspection: read,
});

describe("work of the suppliers view", () => {
  it("is not done before there is something to do it with", () => {
    for (const work of SUPPLIER_WORKS) {
      if (work !== "requestSheet") expect(planSupplierWork(work, READY)).toBeNull();
    }
  });

  it("never writes what was made of an earlier reading", async () => {
    const spend = await fixtureCycle().spend(read, DAY);
    const made = after(READY, { type: "partMade", part: "spend", basis: [read, DAY], value: spend });
    expect(planSupplierWork("spendSheet", made)).not.toBeNull();
    const again = after(made, started(2), { type: "inspected", request: 2, inspection: cycleInspection() });
    expect(again.parts.spend?.value).toBe(spend);
    expect(planSupplierWork("spendSheet", again)).toBeNull();
  });
});
