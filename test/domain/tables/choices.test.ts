import fc from "fast-check";
import { choicesToSettings, readChoices } from "../../../src/domain/tables/choices";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { HEADERS, ROLES } from "../../../src/domain/tables/headers";
import { readTables } from "../../../src/domain/tables/read-tables";
import { readPolicy } from "../../../src/domain/tables/read-policy";
import type { CellValue } from "../../../src/domain/cell";
import { workbookOfTables } from "./workbook-of";

const settingsOf = (...rows: readonly (readonly CellValue[])[]) =>
  readTables(workbookOfTables({ Instellingen: [["Instelling", "Waarde"], ...rows] }), NO_CHOICES).settings;

describe("choices in the settings table", () => {
  it("are written in words that a reader understands", () => {
    const choices = {
      tables: new Map([["suppliers", "tblLev"]] as const),
      columns: new Map([
        ["suppliers.level", "Trede nu"],
        ["bids.kvk", ""],
      ]),
    };
    expect(choicesToSettings(choices)).toEqual([
      ["Tabel: leveranciers", "tblLev"],
      ["Kolom: leveranciers.PSO-niveau", "Trede nu"],
      ["Kolom: inschrijvingen.KvK-nummer", "(geen)"],
    ]);
  });

  it("come back as they were written", () => {
    const name = fc
      .string({ minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== "" && !text.startsWith("#") && !/^\((geen|none)\)$/i.test(text));
    const keys = ROLES.flatMap((role) => Object.keys(HEADERS[role]).map((column) => `${role}.${column}`));
    const choices = fc.record({
      tables: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...ROLES), name), { selector: ([role]) => role })
        .map((e) => new Map(e)),
      columns: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.oneof(name, fc.constant(""))), {
          selector: ([key]) => key,
        })
        .map((e) => new Map(e)),
    });
    fc.assert(
      fc.property(choices, (each) => {
        expect(readChoices(settingsOf(...choicesToSettings(each)))).toEqual(each);
      }),
    );
  });

  it("are read in English too, and everything else is left alone", () => {
    const choices = readChoices(
      settingsOf(
        ["Table: bids", "Bids"],
        ["Column: bids.Price", 2026],
        ["Kolom: bids.onzin", "x"],
        ["Tabel: iets", "x"],
        ["Tabel: criteria", ""],
        ["Kopie verplicht", "nee"],
      ),
    );
    expect([...choices.tables]).toEqual([["bids", "Bids"]]);
    expect([...choices.columns]).toEqual([["bids.price", "2026"]]);
    expect(readChoices(null)).toEqual({ tables: new Map(), columns: new Map() });
  });
});

const LOW_PRICES = { lowBelowMean: 0.15, lowBelowSecond: 0.15, lowBelowEstimate: 0.2 };
const REST = { ...LOW_PRICES, aggregation: null };

describe("readPolicy", () => {
  it("has defaults for what is not set", () => {
    const defaults = { copyRequired: true, horizonMonths: 6, clip: false, ...REST };
    expect(readPolicy(null)).toEqual({ policy: defaults, findings: [] });
    expect(readPolicy(settingsOf(["Iets anders", "ja"], ["Kopie verplicht", ""]))).toEqual({
      policy: defaults,
      findings: [],
    });
  });

  it.each<readonly (readonly CellValue[])[]>([
    [
      ["Kopie verplicht", "nee"],
      ["Horizon in maanden", 3],
      ["Prijspunten begrenzen", "ja"],
    ],
    [
      ["copy required", false],
      ["Horizon (months)", "3"],
      ["Clip price points", true],
    ],
  ])("reads Dutch and English names", (...rows) => {
    expect(readPolicy(settingsOf(...rows))).toEqual({
      policy: { copyRequired: false, horizonMonths: 3, clip: true, ...REST },
      findings: [],
    });
  });

  it("tells what it cannot read, at the cell, and keeps the default", () => {
    const { policy, findings } = readPolicy(
      settingsOf(["Kopie verplicht", "soms"], ["Horizon", 2.5], ["Afkappen", "#N/A"]),
    );
    expect(policy).toEqual({ copyRequired: true, horizonMonths: 6, clip: false, ...REST });
    expect(findings).toMatchObject([
      { code: "yesNoUnreadable", place: { cell: "B2" } },
      { code: "numberUnreadable", place: { cell: "B3" } },
      { code: "errorValue", place: { cell: "B4" } },
    ]);
  });

  it.each<[CellValue, number | null]>([
    [10, 0.1],
    ["12,5", 0.125],
    ["25%", 0.25],
    [0.3, 0.3],
    [0, null],
    ["uit", null],
    ["Off", null],
    [false, null],
  ])("reads %j as the limit for a low price", (typed, share) => {
    const names = ["onder gemiddelde", "onder tweede", "onder raming"];
    expect(readPolicy(settingsOf(...names.map((name) => [`Lage prijs ${name}`, typed])))).toMatchObject({
      policy: { lowBelowMean: share, lowBelowSecond: share, lowBelowEstimate: share },
      findings: [],
    });
    expect(readPolicy(settingsOf(["Low price below mean", typed])).policy.lowBelowMean).toBe(share);
  });

  it.each<CellValue>(["veel", -5, 100, true])("refuses %j as a limit for a low price", (typed) => {
    const { policy, findings } = readPolicy(settingsOf(["Lage prijs onder raming", typed]));
    expect(policy.lowBelowEstimate).toBe(0.2);
    expect(findings).toMatchObject([{ code: "numberUnreadable", severity: "error", place: { cell: "B2" } }]);
  });

  it.each<[string, CellValue, string]>([
    ["Beoordelingen samenvoegen", "Gemiddelde", "mean"],
    ["beoordelingen samenvoegen", "mediaan ", "median"],
    ["Combine assessments", "consensus", "consensus"],
    ["Combine assessments", "median", "median"],
    ["Combine assessments", "Mean", "mean"],
  ])("reads how assessments are combined: %s %j", (setting, value, aggregation) => {
    expect(readPolicy(settingsOf([setting, value]))).toMatchObject({ policy: { aggregation }, findings: [] });
  });

  it("refuses a way to combine assessments that it does not know, and takes a blank for no choice", () => {
    expect(readPolicy(settingsOf(["Beoordelingen samenvoegen", "hoogste"]))).toMatchObject({
      policy: { aggregation: null },
      findings: [
        {
          code: "aggregationUnreadable",
          severity: "error",
          place: { cell: "B2" },
          params: { text: "hoogste" },
        },
      ],
    });
    expect(readPolicy(settingsOf(["Beoordelingen samenvoegen", ""]))).toMatchObject({
      policy: { aggregation: null },
      findings: [],
    });
  });

  it("takes neither of two answers to one question", () => {
    const twice = readPolicy(settingsOf(["Kopie verplicht", "nee"], ["Copy required", "ja"]));
    expect(twice).toMatchObject({
      policy: { copyRequired: true },
      findings: [{ code: "settingTwice", severity: "error" }],
    });
    expect(readPolicy(settingsOf(["Kopie verplicht", "nee"], ["Copy required", "no"]))).toMatchObject({
      policy: { copyRequired: false },
      findings: [],
    });
  });
});
