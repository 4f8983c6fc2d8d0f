import {
  afterReading,
  certificatesReducer,
  initialCertificates,
  tickedRepairs,
  workDone,
  type CertificatesEvent,
  type CertificatesState,
} from "../../../src/taskpane/state/certificate-state";
import { EVERY_FINDING } from "../../../src/taskpane/state/finding-filter";
import type { Repair } from "../../../src/domain/repairs/repair";
import { DAY, inspection } from "../support/fixture-actions";
import { dateRepair, edited, zeroRepair } from "../support/fixture-certificates";

const after = (state: CertificatesState, ...events: readonly CertificatesEvent[]): CertificatesState =>
  events.reduce(certificatesReducer, state);

function proposing(...repairs: readonly Repair[]): CertificatesState {
  return after(initialCertificates(DAY), {
    type: "proposed",
    proposals: { inspection: inspection(), repairs, statusColumn: { kind: "noSuppliers" } },
  });
}

describe("the state of the certificates view", () => {
  it("ticks and unticks exactly what is asked", () => {
    const [one, two] = [zeroRepair(2), zeroRepair(3)];
    const ticked = after(proposing(one, two), { type: "ticked", repairs: [one, two], ticked: true });
    expect(tickedRepairs(ticked)).toEqual([one, two]);
    expect(tickedRepairs(after(ticked, { type: "ticked", repairs: [one], ticked: false }))).toEqual([two]);
  });

  it("drops the tick of a proposal that is no longer the same", () => {
    const ticked = after(proposing(zeroRepair(2)), {
      type: "ticked",
      repairs: [zeroRepair(2)],
      ticked: true,
    });
    const changed = zeroRepair(2, { old: 7654321, becomes: "07654321" });
    const reread = after(afterReading(ticked), {
      type: "proposed",
      proposals: { inspection: inspection(), repairs: [changed], statusColumn: { kind: "noSuppliers" } },
    });
    expect(tickedRepairs(reread)).toEqual([]);
  });

  it("writes one thing in a cell for which there are two proposals", () => {
    const text = dateRepair(2);
    const noted = dateRepair(2, { kind: "verification", becomes: 46_100, day: 46_100 });
    const state = after(
      proposing(text),
      { type: "verificationsProposed", repairs: [noted] },
      { type: "ticked", repairs: [text, noted], ticked: true },
    );
    expect(tickedRepairs(state)).toEqual([noted]);
  });

  it("forgets verifications with every reading, but not who typed his name", () => {
    const state = after(
      proposing(),
      { type: "verificationTyped", verification: { by: "A. de Boer", on: DAY } },
      { type: "verificationsProposed", repairs: [dateRepair(2, { kind: "verification" })] },
    );
    expect(afterReading(state)).toMatchObject({ verifications: null, verification: { by: "A. de Boer" } });
  });

  it("keeps the way back of each kind until the next write of that kind", () => {
    const repaired = workDone(proposing(), { work: "repairs", receipt: edited(3) });
    const column = workDone(repaired, { work: "statusColumn", receipt: edited(9) });
    expect(column).toMatchObject({
      repairs: { receipt: { changed: 3 }, undone: false },
      statusColumn: { receipt: { changed: 9 }, undone: false },
    });
    expect(workDone(column, { work: "undoStatusColumn", receipt: edited(9) })).toMatchObject({
      repairs: { undone: false },
      statusColumn: { undone: true },
    });
    expect(workDone(column, { work: "repairs", receipt: edited(1) }).repairs?.receipt.changed).toBe(1);
  });

  it("asks to agree again for every column that is written", () => {
    const agreed = after(proposing(), { type: "columnAgreed", agreed: true });
    expect(agreed.agreed).toBe(true);
    expect(workDone(agreed, { work: "statusColumn", receipt: edited(9) }).agreed).toBe(false);
  });

  it("brings the findings to the front with the keyboard when they are asked for elsewhere", () => {
    const filter = { ...EVERY_FINDING, query: "x" };
    const asked = after(proposing(), { type: "checkFindingsAsked", filter });
    expect(asked).toMatchObject({ tab: "findings", findingFilter: filter, focus: "tab" });
    expect(after(asked, { type: "tabChosen", tab: "actions" }).focus).toBeNull();
  });
});
