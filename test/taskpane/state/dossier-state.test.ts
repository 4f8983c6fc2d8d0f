import { dossierWorkDone, EMPTY_DOSSIER, isDossierDone } from "../../../src/taskpane/state/dossier-state";
import { initialState, paneReducer, type PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import { inspection } from "../support/fixture-actions";
import { DAY } from "../support/fixture-outcome";

describe("the state of the dossier", () => {
  it("holds the last receipt of each kind of work", () => {
    const papers = (sheet: string) =>
      ({ work: "papers", tender: "a", receipt: { kind: "written", sheets: [sheet] } }) as const;
    const closed = { work: "closeQuality", tender: "a", receipt: { kind: "blocked" } } as const;
    const state = [papers("Brief"), closed, papers("Brief (2)")].reduce(dossierWorkDone, EMPTY_DOSSIER);
    expect(state.done).toEqual({ papers: papers("Brief (2)"), closeQuality: closed });
  });

  it("tells its own work from that of the other tasks", () => {
    expect(["papers", "shareRepair", "reviewSheet", "lock"].map((work) => isDossierDone({ work }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("keeps what is chosen while other things are", () => {
    const events: readonly PaneEvent[] = [
      { type: "readingStarted", request: 1 },
      { type: "inspected", request: 1, inspection: inspection() },
      { type: "dossierChosen", chosen: { tab: "papers" } },
      { type: "dossierChosen", chosen: { losers: true } },
      { type: "viewChosen", view: "dossier" },
    ];
    expect(events.reduce(paneReducer, initialState(null, DAY))).toMatchObject({
      view: "dossier",
      dossier: { tab: "papers", losers: true, done: {} },
    });
  });
});
