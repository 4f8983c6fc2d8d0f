import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { DEFAULT_CYCLE_POLICY } from "../../../src/domain/supplier/cycle-policy";
import { CYCLE_SETTINGS } from "../../../src/domain/supplier/cycle-settings";
import { readCyclePolicy } from "../../../src/domain/supplier/read-cycle-policy";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { headerKey } from "../../../src/domain/tables/header-text";
import { POLICY_SETTINGS, readPolicy } from "../../../src/domain/tables/read-policy";
import { readTables } from "../../../src/domain/tables/read-tables";
import { findings as nl } from "../../../src/locale/nl/findings";
import { workbookOfTables } from "../tables/workbook-of";

type Rows = readonly (readonly CellValue[])[];
const settingsOf = (rows: Rows) =>
  readTables(workbookOfTables({ Instellingen: [["Instelling", "Waarde"], ...rows] }), NO_CHOICES).settings;
const read = (...rows: Rows) => readCyclePolicy(settingsOf(rows));
const { scale } = DEFAULT_CYCLE_POLICY;

describe("readCyclePolicy", () => {
  it("has defaults for what is not set", () => {
    expect(readCyclePolicy(null)).toEqual({ policy: DEFAULT_CYCLE_POLICY, findings: [] });
    expect(read(["Organisatie", ""], ["Contactpersoon", "n.v.t."], ["Iets anders", 3])).toEqual({
      policy: DEFAULT_CYCLE_POLICY,
      findings: [],
    });
  });

  it.each<[string, Rows]>([
    [
      "Dutch",
      [
        ["Organisatie", "Gemeente Voorbeeld"],
        ["Contactpersoon", "A. Jansen"],
        ["Versie code", "2026-1"],
        ["Herinneren na (dagen)", 14],
        ["Waarde zeer goed", 90],
        ["Waarde goed", "70"],
        ["Waarde matig", 30],
        ["Waarde slecht", 5],
        ["Drempel A", "80%"],
        ["Drempel B", 0.55],
        ["Volgende beoordeling na (maanden) hoog risico", 1],
        ["Volgende beoordeling na (maanden) midden risico", 4],
        ["Volgende beoordeling na (maanden) laag risico", 24],
      ],
    ],
    [
      "English",
      [
        ["Organisation", "Gemeente Voorbeeld"],
        ["Contact person", "A. Jansen"],
        ["Code version", "2026-1"],
        ["Remind after (days)", "14"],
        ["Value very good", 90],
        ["Value good", 70],
        ["Value fair", "30%"],
        ["Value poor", 5],
        ["Threshold A", 80],
        ["Threshold B", "55"],
        ["Next review after (months) high risk", 1],
        ["Next review after (months) medium risk", 4],
        ["Next review after (months) low risk", 24],
      ],
    ],
  ])("reads %s names, and shares as well as points", (_, rows) => {
    expect(read(...rows)).toEqual({
      policy: {
        organisation: "Gemeente Voorbeeld",
        contact: "A. Jansen",
        codeVersion: "2026-1",
        reminderDays: 14,
        scale: { values: { veryGood: 90, good: 70, fair: 30, poor: 5 }, fromA: 80, fromB: 55 },
        nextReviewMonths: { high: 1, medium: 4, low: 24 },
      },
      findings: [],
    });
  });

  it("keeps a version that is a number as it stands", () => {
    expect(read(["Versie code", 2026]).policy.codeVersion).toBe("2026");
  });

  it.each<[string, CellValue, number, number]>([
    ["Herinneren na (dagen)", "veel", 1, 365],
    ["Herinneren na (dagen)", 0, 1, 365],
    ["Herinneren na (dagen)", 2.5, 1, 365],
    ["Waarde goed", 101, 0, 100],
    ["Waarde goed", -1, 0, 100],
    ["Drempel A", true, 0, 100],
    ["Volgende beoordeling hoog risico", 61, 1, 60],
    ["Volgende beoordeling hoog risico", "1.234", 1, 60],
  ])("tells that it cannot use %s %j, at the cell, and keeps the default", (setting, typed, least, most) => {
    const { policy, findings } = read([setting, typed]);
    expect(policy).toEqual(DEFAULT_CYCLE_POLICY);
    expect(findings).toMatchObject([
      {
        code: "cycleSettingUnreadable",
        severity: "warning",
        place: { cell: "B2", column: "Waarde" },
        params: { setting, text: String(typed), least, most },
      },
    ]);
    const [finding] = findings;
    expect(finding && nl.finding(finding)).toContain(`van ${least} tot en met ${most}`);
  });

  it("tells about an error value and about two answers to one question, and takes neither", () => {
    expect(read(["Organisatie", "#N/A"]).findings).toMatchObject([
      { code: "errorValue", place: { cell: "B2" } },
    ]);
    expect(read(["Versie code", "2025"], ["Code version", "2026"])).toMatchObject({
      policy: { codeVersion: null },
      findings: [{ code: "settingTwice", severity: "warning", place: { cell: "B3" } }],
    });
    expect(read(["Versie code", "2026"], ["Code version", 2026])).toMatchObject({
      policy: { codeVersion: "2026" },
      findings: [],
    });
  });

  it("refuses values of judgements that do not go down, all four of them", () => {
    const { policy, findings } = read(["Waarde goed", 40], ["Waarde slecht", 10]);
    expect(policy.scale).toEqual(scale);
    expect(findings).toMatchObject([
      {
        code: "reviewValuesReversed",
        place: { cell: "B2" },
        params: { veryGood: 100, good: 40, fair: 40, poor: 10 },
      },
    ]);
    expect(nl.finding(findings[0] as never)).toContain("100, 40, 40 en 10");
  });

  it("refuses thresholds of which A is not above B, both of them", () => {
    for (const rows of [
      [["Drempel B", 75]],
      [["Drempel A", 50]],
      [
        ["A vanaf", 20],
        ["B vanaf", 60],
      ],
    ]) {
      const { policy, findings } = read(...rows, ["Waarde slecht", 10]);
      expect(policy.scale).toEqual({ ...scale, values: { ...scale.values, poor: 10 } });
      expect(findings).toMatchObject([{ code: "reviewThresholdsReversed", severity: "warning" }]);
    }
  });

  it("gives a scale that goes down, whatever is typed", () => {
    const names = Object.values(CYCLE_SETTINGS).map(([name]) => name ?? "");
    const cell = fc.oneof(
      fc.integer({ min: -5, max: 120 }),
      fc.constantFrom<CellValue>("", "x", "75%", 0.4, "#N/A"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), cell), { maxLength: 12 }), (rows) => {
        const { values, fromA, fromB } = read(...rows).policy.scale;
        const { veryGood, good, fair, poor } = values;
        expect(veryGood > good && good > fair && fair > poor && fromA > fromB).toBe(true);
        expect([veryGood, poor, fromA, fromB].every((each) => each >= 0 && each <= 100)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("shares no name of a setting with another one", () => {
    const names = [...Object.values(CYCLE_SETTINGS), ...Object.values(POLICY_SETTINGS)].map(
      (each) => new Set(each.map(headerKey)),
    );
    const all = names.flatMap((each) => [...each]);
    expect(new Set(all).size).toBe(all.length);
    expect(readPolicy(settingsOf([["Drempel A", "x"]])).findings).toEqual([]);
  });
});
