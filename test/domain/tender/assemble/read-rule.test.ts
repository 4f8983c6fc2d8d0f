import {
  assembleOne,
  day,
  tenderOf,
  told,
  withLadder,
  withTender,
  type Book,
  type Row,
} from "../support/workbook";

describe("PSO rule", () => {
  test.each([
    ["marge", 3, { kind: "marge", margin: 3 }],
    ["marge", "", { kind: "marge", margin: 5 }],
    ["marge 2,5", "", { kind: "marge", margin: 2.5 }],
    ["marge 2,5", 2.5, { kind: "marge", margin: 2.5 }],
    ["Margin", "4 punten", { kind: "marge", margin: 4 }],
    ["marge", 0, { kind: "marge", margin: 0 }],
    ["banden", "", { kind: "banden", width: 5 }],
    ["Bands", 2, { kind: "banden", width: 2 }],
    ["gelijk", "", { kind: "gelijk" }],
    ["Eerst", "", { kind: "eerst" }],
    ["minimum", "Trede 1", { kind: "minimum", level: "trede1" }],
    ["minimum", 2, { kind: "minimum", level: "trede2" }],
    ["minimum basis", "", { kind: "minimum", level: "basis" }],
    ["marge - 4", "", { kind: "marge", margin: 4 }],
    ["marge: 4 punten", "", { kind: "marge", margin: 4 }],
  ])("%s %s", (text, parameter, expected) => {
    const assembled = assembleOne(withTender({ "PSO-regel": text, "PSO-parameter": parameter }));
    expect(tenderOf(assembled).rule).toEqual(expected);
    expect(told(assembled)).toEqual([]);
  });

  test.each([
    ["marge", -1, "ruleParameterOutOfRange"],
    ["banden", 0, "ruleParameterOutOfRange"],
    ["minimum", "geen", "ruleParameterOutOfRange"],
    ["marge", "veel", "ruleParameterUnreadable"],
    ["marge 3", 5, "ruleParameterUnreadable"],
    ["minimum", "", "ruleParameterUnreadable"],
    ["minimum", "Trede 4", "ruleParameterUnreadable"],
    ["hoogste", "", "ruleUnreadable"],
    ["", 3, "ruleUnreadable"],
    ["marge -1", "", "ruleParameterOutOfRange"],
    ["marge", "5 euro", "ruleParameterUnreadable"],
    ["marge", "5%", "ruleParameterUnreadable"],
    ["marge € 5", "", "ruleParameterUnreadable"],
    ["banden 5%", "", "ruleParameterUnreadable"],
    ["korting", "", "ruleUnreadable"],
    ["korting 5%", "", "ruleUnreadable"],
    ["fictieve korting", "", "ruleUnreadable"],
  ])("%s %s is refused: %s", (text, parameter, code) => {
    const assembled = assembleOne(withTender({ "PSO-regel": text, "PSO-parameter": parameter }));
    expect(assembled.ok).toBe(false);
    expect(
      assembled.findings.filter((finding) => finding.severity === "error").map((finding) => finding.code),
    ).toEqual([code]);
    // What was refused is not told as taken too.
    expect(told(assembled).filter((each) => each.includes("numberIsText"))).toEqual([]);
  });

  const blank = { "PSO-regel": "", "PSO-parameter": "" };

  test.each([["privaat"], [""]])("blank with procedure '%s' is marge 5, told as info", (procedure) => {
    const assembled = assembleOne(withTender({ ...blank, Procedure: procedure }));
    expect(tenderOf(assembled).rule).toEqual({ kind: "marge", margin: 5 });
    expect(told(assembled)).toEqual(["info ruleDefault Tenders!E2"]);
  });

  test.each([["onder drempel"], ["Europees"], ["voorbehouden"], ["Below threshold"], ["European"]])(
    "blank with procedure %s is gewogen: a rule that was not published may not be applied",
    (procedure) => {
      const assembled = assembleOne(withTender({ ...blank, Procedure: procedure }));
      expect(tenderOf(assembled).rule).toEqual({ kind: "gewogen" });
      expect(told(assembled)).toEqual([
        "warning ruleNotPublished Tenders!E2",
        "warning weightedWithoutPso Tenders!E2",
      ]);
    },
  );

  test.each([
    ["Europees", "", true],
    ["Europees", day("2026-03-02"), true],
    ["Europees", day("2026-03-01"), false],
    ["voorbehouden", "", true],
    ["privaat", "", false],
    ["privaat", day("2026-03-02"), false],
  ])("fixed for a tender that is %s on '%s': warned %s", (Procedure, fixedOn, warned) => {
    const assembled = assembleOne(withTender({ Procedure, "Regel vastgesteld op": fixedOn }));
    const late = told(assembled).filter((line) => line.includes("ruleFixedLate"));
    expect(late).toEqual(warned ? ["warning ruleFixedLate Tenders!G2"] : []);
  });
});

describe("a discount rule", () => {
  const ladder = [{ Niveau: "Trede 2", Waarde: 1, "Korting EUR": 1000, "Korting %": 5 }];

  test.each([
    ["korting euro", "korting euro"],
    ["Korting EUR", "korting euro"],
    ["korting in euro", "korting euro"],
    ["Fictieve korting euro", "korting euro"],
    ["discount euro", "korting euro"],
    ["korting procent", "korting procent"],
    ["korting %", "korting procent"],
    ["fictieve korting in procenten", "korting procent"],
    ["discount percent", "korting procent"],
    ["Discount percentage", "korting procent"],
  ])("%s is %s", (text, kind) => {
    const book = withLadder(withTender({ "PSO-regel": text, "PSO-parameter": "" }), ...ladder);
    expect(tenderOf(assembleOne(book)).rule).toEqual({ kind });
  });

  test.each([
    ["korting euro", 5000, "warning ruleParameterUnused Tenders!F2"],
    ["korting euro 5000", "", "warning ruleParameterUnused Tenders!E2"],
    ["gelijk", 3, "info ruleParameterUnused Tenders!F2"],
    ["gewogen 3", "", "info ruleParameterUnused Tenders!E2"],
  ])("%s with parameter '%s' says that the parameter does not count", (text, parameter, line) => {
    const book = withLadder(withTender({ "PSO-regel": text, "PSO-parameter": parameter }), ...ladder);
    expect(told(assembleOne(book))).toContain(line);
  });
});

describe.each([["gunnen op waarde"], ["prijs per kwaliteit"]])("margins and bands in EUR: %s", (Methode) => {
  const book = (rule: string, parameter: string | number, changes: Row = {}): Book => ({
    ...withTender({ Methode, "PSO-regel": rule, "PSO-parameter": parameter, Prijsformule: "", ...changes }),
    Criteria: [{ Tender: "Schoonmaak", Criterium: "Plan", Soort: "kwaliteit", Weging: 100, Waarde: 20000 }],
  });

  test.each([
    ["marge", 5000, { kind: "marge", margin: 5000 }],
    ["marge", "5.000", { kind: "marge", margin: 5000 }],
    ["marge", "€ 5.000,50", { kind: "marge", margin: 5000.5 }],
    ["marge", "5000 euro", { kind: "marge", margin: 5000 }],
    ["marge", "12.5", { kind: "marge", margin: 12.5 }],
    ["marge € 5.000", "", { kind: "marge", margin: 5000 }],
    ["marge 5.000 euro", "5000", { kind: "marge", margin: 5000 }],
    ["marge", 0, { kind: "marge", margin: 0 }],
    ["banden 10.000", "", { kind: "banden", width: 10_000 }],
    ["banden", "250 euro per punt", { kind: "banden", width: 250 }],
  ])("%s %s", (rule, parameter, expected) => {
    expect(tenderOf(assembleOne(book(rule, parameter))).rule).toEqual(expected);
  });

  test.each([
    ["marge", "", "error ruleParameterMissing Tenders!F2"],
    ["banden", "", "error ruleParameterMissing Tenders!F2"],
    ["", "", "error ruleMissing Tenders!E2"],
    ["", 5, "error ruleUnreadable Tenders!F2"],
    ["marge", "5 punten", "error ruleParameterUnreadable Tenders!F2"],
    ["marge", "5%", "error ruleParameterUnreadable Tenders!F2"],
    ["banden 5%", "", "error ruleParameterUnreadable Tenders!F2"],
    ["marge", "12,500", "error numberAmbiguous Tenders!F2"],
    ["marge 5.000", 4000, "error ruleParameterUnreadable Tenders!F2"],
    ["marge", -5, "error ruleParameterOutOfRange Tenders!F2"],
    ["banden", "0 euro", "error ruleParameterOutOfRange Tenders!F2"],
  ])("%s with parameter '%s' is an error: no default, no guess", (rule, parameter, line) => {
    const assembled = assembleOne(book(rule, parameter));
    expect(assembled.ok).toBe(false);
    expect(told(assembled).filter((each) => each.startsWith("error"))).toEqual([line]);
  });

  test("a margin as a text with three digits behind a dot is taken as thousands, and told", () => {
    expect(told(assembleOne(book("marge", "1.500")))).toContain("warning numberIsText Tenders!F2");
  });

  test("without a published rule a public tender still falls back on the score alone", () => {
    const assembled = assembleOne(book("", "", { Procedure: "onder drempel" }));
    expect(tenderOf(assembled).rule).toEqual({ kind: "gewogen" });
  });

  test("the margin that the user chooses in the pane is taken in EUR", () => {
    const decisions = new Map([
      [
        "Schoonmaak\u0000",
        { method: null, rule: { kind: "marge" as const, margin: 7500 }, priceFormula: null, clip: null },
      ],
    ]);
    expect(tenderOf(assembleOne(book("", ""), { decisions })).rule).toEqual({ kind: "marge", margin: 7500 });
  });
});

test("utility index counts in points, so that its margin has a default", () => {
  const assembled = assembleOne(withTender({ Methode: "utility index", "PSO-parameter": "" }));
  expect(tenderOf(assembled).rule).toEqual({ kind: "marge", margin: 5 });
});
