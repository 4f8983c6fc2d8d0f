import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { isoDate } from "../../../src/domain/dates/iso-date";
import { distribute, stepDue } from "../../../src/domain/supplier/distribute";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { OTHER, suppliersOf } from "../pso/supplier-of";
import { distributed, IN_FORCE, noted, ON } from "./code-list";

function codes(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code);
}

function only(row: Parameters<typeof distributed>[0][number]) {
  const { lines, findings } = distributed([row]);
  const [line] = lines;
  if (line === undefined) throw new Error("no line");
  return { line, findings: findings.map(({ code, place }) => [code, place.cell]) };
}

describe("where a supplier stands", () => {
  it.each([
    ["nothing noted", noted(""), "due", null],
    ["a bare nee", noted("nee"), "due", null],
    ["sent", noted("2026-11-10", "2026-1"), "sent", "2026-12-01"],
    ["sent without a version", noted("2026-11-10"), "sent", "2026-12-01"],
    ["sent by a bare ja", noted("ja", "2026-1"), "sent", null],
    ["sent by ja and reminded", noted("ja", "2026-1", "", "2026-11-01"), "sent", "2026-11-22"],
    ["sent and reminded", noted("2026-10-01", "2026-1", "", "2026-11-20"), "sent", "2026-12-11"],
    ["confirmed", noted("2026-10-01", "2026-1", "2026-10-02"), "confirmed", null],
    ["confirmed by a bare ja", noted("2026-10-01", "2026-1", "ja"), "confirmed", null],
    ["confirmed, not sent", noted("", "2026-1", "2026-10-02"), "confirmed", null],
    ["reminded, not sent", noted("", "2026-1", "", "2026-10-02"), "sent", "2026-10-23"],
    ["an older version", noted("2025-03-01", "2025-1", "2025-03-09"), "due", null],
    ["a newer version", noted("2026-11-10", "2026-2"), "sent", "2026-12-01"],
    ["a version without anything sent", noted("", "2025-1"), "due", null],
    ["confirmed before it was sent", noted("2026-11-10", "2026-1", "2026-10-01"), "sent", "2026-12-01"],
    ["sent in the future", noted("2027-11-10", "2026-1"), "due", null],
  ])("%s", (_, row, state, reminderOn) => {
    const { line } = only(row);
    expect(line.state).toBe(state);
    expect(line.reminderOn && isoDate(line.reminderOn)).toBe(reminderOn);
  });

  it("is due for a reminder from the day on, and not before", () => {
    expect(only(noted("2026-11-05", "2026-1")).line.reminderDue).toBe(true);
    expect(only(noted("2026-11-06", "2026-1")).line.reminderDue).toBe(false);
  });

  it("needs a letter when nothing, an old version or no answer came", () => {
    const { lines } = distributed([
      { ...noted(""), "KvK-nummer": "10000001" },
      { ...noted("2025-03-01", "2025-1", "ja"), "KvK-nummer": "10000002" },
      { ...noted("2026-10-01", "2026-1"), "KvK-nummer": "10000003" },
      { ...noted("2026-11-20", "2026-1"), "KvK-nummer": "10000004" },
      { ...noted("2026-10-01", "2026-1", "ja"), "KvK-nummer": "10000005" },
    ]);
    expect(lines.map(stepDue)).toEqual(["sent", "sent", "reminded", null, null]);
  });

  it("takes the latest days of all rows of one organisation, and the version that went with them", () => {
    const { lines, counts } = distributed([
      noted("2025-03-01", "2025-1", "2025-03-09"),
      noted("2026-10-01", "2026-1"),
      noted("ja", "", "2026-10-05"),
    ]);
    expect(counts).toEqual({ due: 0, sent: 0, confirmed: 1 });
    expect(lines).toMatchObject([{ version: "2026-1", outdated: false }]);
    expect(lines.map(({ sentOn, confirmedOn }) => [sentOn, confirmedOn].map(Number).map(isoDate))).toEqual([
      ["2026-10-01", "2026-10-05"],
    ]);
  });

  it("leaves out who left, and knows who may become a supplier", () => {
    const { lines } = distributed([
      { ...noted(""), Status: "vertrokken" },
      { ...OTHER, ...noted(""), Status: "potentieel" },
    ]);
    expect(lines.map(({ supplier }) => [supplier.name, supplier.status])).toEqual([
      ["Smederij Zuid", "potential"],
    ]);
  });

  it("knows no old versions while the settings name none, and says so once", () => {
    const { version, lines, findings } = distributed([noted("2025-03-01", "2025-1")], {
      ...IN_FORCE,
      codeVersion: null,
    });
    expect([version, lines[0]?.state]).toEqual([null, "sent"]);
    expect(codes(findings)).toEqual(["codeVersionNotSet"]);
  });
});

describe("what must be told", () => {
  it.each([
    [
      "confirmed without a day of sending",
      noted("", "2026-1", "2026-10-02"),
      [["codeConfirmedNotSent", "P2"]],
    ],
    [
      "reminded without a day of sending",
      noted("", "2026-1", "", "2026-11-20"),
      [["codeRemindedNotSent", "P2"]],
    ],
    [
      "confirmed before it was sent",
      noted("2026-11-10", "2026-1", "2026-10-01"),
      [["codeDatesReversed", "R2"]],
    ],
    ["a day that has not come", noted("2026-11-10", "2026-1", "2027-01-01"), [["codeDateInFuture", "R2"]]],
    ["sent without a day", noted("ja", "2026-1"), [["codeSentUndated", "P2"]]],
    ["sent without a version", noted("2026-11-10"), [["codeVersionMissing", "Q2"]]],
    ["a version that is too new", noted("2026-11-10", "2026-2"), [["codeVersionNewer", "Q2"]]],
    ["a cell that cannot be read", noted("binnenkort", "2026-1"), [["yesNoUnreadable", "P2"]]],
    ["no address for who is due", { ...noted(""), "E-mail": "" }, [["codeEmailMissing", "N2"]]],
    ["an address that is none", { ...noted(""), "E-mail": "a,b@x.nl" }, [["emailMalformed", "N2"]]],
    ["an address that could be two", { ...noted(""), "E-mail": "a&b@x.nl" }, [["codeEmailUnusable", "N2"]]],
    ["no address for who needs no letter", { ...noted("2026-11-10", "2026-1"), "E-mail": "" }, []],
    ["a confirmed older version", noted("2025-03-01", "2025-1", "2025-03-09"), []],
  ])("%s", (_, row, expected) => {
    expect(only(row).findings).toEqual(expected);
  });

  it("names each column that is not there once, whatever the number of suppliers", () => {
    const rows = [{ "E-mail": "a@b.nl" }, { ...OTHER, "E-mail": "c@d.nl" }];
    const list = suppliersOn(suppliersOf(...rows).suppliers?.rows ?? [], ON, { copyRequired: true });
    const { findings } = distribute(list, ON, IN_FORCE);
    expect(findings.map(({ code, params }) => [code, params["column"]])).toEqual([
      ["codeColumnMissing", "Code verstuurd op"],
      ["codeColumnMissing", "Code bevestigd op"],
      ["codeColumnMissing", "Code herinnerd op"],
      ["codeColumnMissing", "Code versie"],
    ]);
  });
});

it("gives every supplier one state and a reminder only while it waits, whatever is typed", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>("", "ja", "nee", "#N/A", "3/4/2026", "2026-1", "2025-1", true, 0, -1, 1e9),
    fc.integer({ min: ON - 400, max: ON + 400 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 3 }), (cells) => {
      const { lines, counts } = distributed(cells.map((each) => noted(...each)));
      expect(counts.due + counts.sent + counts.confirmed).toBe(lines.length);
      for (const { state, reminderOn, reminderDue, outdated } of lines) {
        expect(reminderOn === null || (state === "sent" && Number.isFinite(reminderOn))).toBe(true);
        expect(reminderDue).toBe(reminderOn !== null && reminderOn <= ON);
        expect(outdated && state !== "due").toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
