import fc from "fast-check";
import { LEVELS } from "../../../src/domain/pso/level";
import type { Level } from "../../../src/domain/pso/level";
import { readLevel } from "../../../src/domain/tables/read-level";
import { levels as english } from "../../../src/locale/en/levels";
import { levels as dutch } from "../../../src/locale/nl/levels";
import { anyText } from "../../support/any-text";

const reads = (raw: string | number, level: Level, pso30plus = false) =>
  expect(readLevel(raw).value).toEqual({ level, pso30plus });

describe("readLevel", () => {
  it.each<[Level, (string | number)[]]>([
    [
      "none",
      [
        ...[
          "geen",
          "Geen",
          "geen.",
          "(geen)",
          "none",
          "-",
          "–",
          "--",
          "n.v.t.",
          "NVT",
          "n.a.",
          "nee",
          "Neen",
        ],
        ...[
          "niet gecertificeerd",
          "geen PSO",
          "geen PSO-trede",
          "Geen PSO-certificaat",
          "niet PSO-gecertificeerd",
        ],
        ...["nog geen", "nog niet", "nog geen certificaat", "zonder certificaat", "niet van toepassing"],
        ...["no certificate", "not certified", "not applicable", "N/A", "niet certificeerbaar"],
      ],
    ],
    [
      "aspirant",
      [
        "Aspirant",
        "Aspirant-status",
        "Aspirant status",
        "aspirantstatus ",
        "PSO Aspirant",
        "PSO-Aspirant-status",
        "aspirant (PSO)",
        "Status: aspirant",
        "PSO-niveau aspirant",
      ],
    ],
    [
      "basis",
      [
        "Basistrede",
        "basis",
        "Basis",
        "basis-trede",
        "PSO Basistrede",
        "Trede basis",
        "Basistrede (PSO)",
        "basic step",
      ],
    ],
    [
      "trede1",
      [
        "Trede 1",
        "trede1",
        "T1",
        "1",
        1,
        "I",
        "PSO-trede I",
        "Prestatieniveau 1",
        "1e trede",
        "eerste trede",
        "trede nr 1",
        "1.",
        "(1)",
        "één",
        "Tr. 1",
      ],
    ],
    [
      "trede2",
      [
        "Trede 2",
        "PSO trede 2",
        "PSO-Trede II",
        "prestatieniveau 2",
        "niveau 2",
        "T2",
        2,
        "PSO2",
        "Trede: 2",
        "ＴＲＥＤＥ ２",
        "PSO trede 2 - gecertificeerd",
        "PSO-gecertificeerd trede 2",
        "PSO-certificaat, trede 2",
        "PSO keurmerk trede 2",
        "P.S.O. trede 2",
        "pso_trede_2",
        "niv. 2",
        "Prestatie-niveau 2",
        "trede=2",
        "trede ②",
        "Trede 2 PSO",
        "2 (PSO)",
        "\u202aTrede 2\u202c",
        "Trede\u00ad 2",
        "PSO\nTrede 2",
      ],
    ],
    [
      "trede3",
      [
        "Trede 3",
        "PSO-Trede III",
        "PSO trede 3 ",
        "T3",
        "T-3",
        3,
        "PSO 3",
        "Trede\u00a03",
        "trede drie",
        "Ⅲ",
        "PSO Prestatieniveau 3",
        "Prestatieniveau trede 3",
        "PSO-ladder trede 3",
        "Prestatieladder Socialer Ondernemen trede 3",
        "Trede 3 zonder 30+",
        "PSO\u2014Trede 3",
      ],
    ],
  ])("reads the spellings of %s", (level, spellings) => {
    for (const spelling of spellings) reads(spelling, level);
    for (const spelling of spellings) expect(readLevel(spelling).problem).toBeNull();
  });

  it.each([
    "PSO3 & 30+ ABW",
    "Trede 3 30+",
    "Trede 3 (30+)",
    "PSO-Trede 3 en PSO 30+",
    "T3 + 30plus",
    "trede 3, 30+ (Abw)",
    "PSO 30+ (trede 3)",
    "Trede 3 met PSO 30+ certificaat",
    "PSO-Trede3/30+",
    "PSO3+30+",
    "3 [30-plus]",
    "Trede 3, PSO 30+",
    "Trede 3 (Abw)",
  ])("reads the mark in %s", (text) => {
    reads(text, "trede3", true);
    expect(readLevel(text).problem).toBeNull();
  });

  it.each([
    "30+",
    "30+ Abw",
    "30+/Abw",
    "Abw 30+",
    "PSO 30+",
    "PSO 30-plus",
    "PSO-30+ (Abw)-Certificaat",
    "Certificaat PSO 30+ Abw",
    "PSO-niveau 30+",
    "Abw",
  ])("reads %s as Trede 3 to be confirmed", (text) => {
    reads(text, "trede3", true);
    expect(readLevel(text).problem).toMatchObject({ code: "pso30plusWithoutTrede3", severity: "warning" });
  });

  it("keeps the level beside a mark that does not fit it", () => {
    reads("Trede 2 30+", "trede2", true);
    expect(readLevel("Trede 2 30+").problem?.code).toBe("pso30plusWithoutTrede3");
  });

  it("does not take a denied mark for the mark", () => {
    reads("Trede 3, geen 30+", "trede3", false);
    reads("Trede 3 (nog geen PSO 30+)", "trede3", false);
    expect(readLevel("geen 30+").value).toBeNull();
    expect(readLevel("Trede 3 (30+: nee)").value).toBeNull();
  });

  it.each<string | number | boolean>([
    "Trede 4",
    "T0",
    "trede",
    "Trede 1-2",
    "Trede 2 of 3",
    "PSO",
    "ja",
    "ja, trede?",
    "onbekend",
    "IIII",
    "30",
    "330+",
    "01-03-2026",
    45000,
    0,
    4,
    1.5,
    -1,
    true,
    "Trede 3 (geldig tot 2026)",
    "goud",
    "aangevraagd",
    "?",
    "Trede 0",
    "Trede 2,5",
    "Trede 2.5",
    "PSO 2.0",
    "1-2",
    "1/2",
    "-2",
    "+2",
    "T1/T2",
    "trede 1 of 2",
    "trede 1 en 2",
    "minimaal trede 2",
    "Trede 2 of hoger",
    "T1+",
    "Trede 3+",
    "Trede 3 plus",
    "Trede 3²",
    "trede 2*",
    "trede 2?",
    "2-",
    "trede 03",
    "1,0",
    "IV",
    "trede ll",
    "1 certificaat",
    "een PSO-certificaat",
    "2 PSO-certificaten",
    "PSO-certificaat nr. 2",
    "PSO-certificaat 2",
    "PSO-gecertificeerd",
    "Prestatieladder trede 2",
    "Tier 2",
    "teen",
    "2e",
    "Trede 2 (verlopen)",
    "Trede 2 aangevraagd",
    "in aanvraag",
    "Aspirant-lid",
    "niet bekend",
    "geen idee",
    "46000",
    "2026",
    "1 maart 2026",
    "PSO 2026",
    "0",
    "3 0+",
    "PSO Trede 3 en CO2-ladder trede 5",
    `Trede 2 ${"x".repeat(100)}`,
    NaN,
    2026,
  ])("refuses %s", (raw) => {
    expect(readLevel(raw)).toMatchObject({
      value: null,
      problem: { code: "levelUnreadable", severity: "error" },
    });
  });

  it.each([
    "PSOBouw 2",
    "PSO Bouw trede 2",
    "PSO-Bouw",
    "CO2-prestatieladder niveau 3",
    "CO2 trede 3",
    "Safety Culture Ladder trede 3",
    "MVO Prestatieladder niveau 3",
    "ISO 26000",
    "CO₂-prestatieladder",
    "CO2-ladder trede 3",
    "SCL trede 2",
    "VCA**",
  ])("knows that %s is another ladder", (text) =>
    expect(readLevel(text)).toMatchObject({ value: null, problem: { code: "levelOtherScheme" } }),
  );

  it("leaves a blank cell blank and reports an error value", () => {
    for (const blank of ["", "  ", "\u00a0", "\u200b", "\u200e \u00ad"]) {
      expect(readLevel(blank)).toEqual({ value: null, problem: null });
    }
    expect(readLevel("#N/B").problem?.code).toBe("errorValue");
  });

  it("gives back the names that we write ourselves", () => {
    for (const level of LEVELS) for (const name of [dutch[level], english[level]]) reads(name, level);
  });

  it("is not moved by case or white space", () => {
    const spaces = fc.string({ unit: fc.constantFrom(" ", "\u00a0", "\t", "\n"), maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), spaces, spaces, fc.boolean(), (level, before, after, upper) => {
        const name = upper ? dutch[level].toUpperCase() : dutch[level].toLowerCase();
        reads(`${before}${name}${after}`, level);
      }),
    );
  });

  it("never throws", () => {
    const near = fc
      .array(fc.constantFrom("trede", "PSO", "30+", "3", " ", "-", "en", "abw", "geen", "(", "basis"))
      .map((x) => x.join(""));
    fc.assert(
      fc.property(fc.oneof(anyText(), near, fc.double(), fc.boolean()), (raw) => {
        expect(() => readLevel(raw)).not.toThrow();
      }),
    );
  });
});
