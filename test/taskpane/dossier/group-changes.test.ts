import { groupChanges, inForceFirst, looseChanges } from "../../../src/taskpane/dossier/group-changes";
import { cellChange, checkedRecord, verification } from "../support/fixture-dossier";

describe("changed cells", () => {
  it("stand by place: the score, its inputs, its record, the log", () => {
    const log = cellChange({ part: "log", sheet: "Logboek", key: null });
    const source = cellChange();
    const score = cellChange({ part: "score", sheet: "Gunning Groenonderhoud 2026" });
    expect(groupChanges([log, source, score])).toEqual([
      { part: "score", changes: [score] },
      { part: "source", changes: [source] },
      { part: "log", changes: [log] },
    ]);
  });

  it("are told apart from those that a score tells already", () => {
    const told = cellChange();
    const log = cellChange({ part: "log", sheet: "Logboek", key: null });
    const records = [checkedRecord({ ok: false, changes: [told] })];
    expect(looseChanges(verification({ records, changes: [told, log] }))).toEqual([log]);
  });
});

it("shows scores in force before those that were replaced", () => {
  const old = checkedRecord({ controlNumber: "0000 0000 0000 0000", replacedBy: "1a2b 3c4d 5e6f 7a8b" });
  const now = checkedRecord();
  expect(inForceFirst([old, now])).toEqual([now, old]);
});
