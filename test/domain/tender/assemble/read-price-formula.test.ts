import { assembleOne, BOOK, findingOf, tenderOf, told, withTender } from "../support/workbook";

describe("price formula", () => {
  test.each([
    ["laagste/prijs", { kind: "laagste/prijs" }],
    ["  Laagste / Prijs ", { kind: "laagste/prijs" }],
    ["lowest/price", { kind: "laagste/prijs" }],
    ["Laag-Hoog", { kind: "laag-hoog" }],
    ["low high", { kind: "laag-hoog" }],
    ["afwijking", { kind: "afwijking" }],
    ["Afwijking van de laagste prijs", { kind: "afwijking" }],
    ["deviation from lowest", { kind: "afwijking" }],
    ["log 2", { kind: "log", base: 2 }],
    ["log2", { kind: "log", base: 2 }],
    ["Log A=2", { kind: "log", base: 2 }],
    ["log (A = 2,5)", { kind: "log", base: 2.5 }],
    ["log 2,5", { kind: "log", base: 2.5 }],
    ["log: 10", { kind: "log", base: 10 }],
    ["logaritmisch 2", { kind: "log", base: 2 }],
    ["logarithmic 1.5", { kind: "log", base: 1.5 }],
    ["log-formule met A = 3", { kind: "log", base: 3 }],
    ["log formula with A = 3", { kind: "log", base: 3 }],
    ["bandbreedte 100000..250000", { kind: "bandbreedte", low: 100_000, high: 250_000 }],
    ["Bandbreedte 100.000 .. 250.000", { kind: "bandbreedte", low: 100_000, high: 250_000 }],
    ["BANDBREEDTE € 100.000,50..€ 1.250.000", { kind: "bandbreedte", low: 100_000.5, high: 1_250_000 }],
    ["bandbreedte (0 tot 12,5)", { kind: "bandbreedte", low: 0, high: 12.5 }],
    ["bandbreedte: 1.000 - 2.500", { kind: "bandbreedte", low: 1000, high: 2500 }],
    ["bandwidth 100000…250000", { kind: "bandbreedte", low: 100_000, high: 250_000 }],
    ["bandwidth 1,234,567.50 to 2,000,000", { kind: "bandbreedte", low: 1_234_567.5, high: 2_000_000 }],
  ])("%s", (text, expected) => {
    expect(tenderOf(assembleOne(withTender({ Prijsformule: text }))).priceFormula).toEqual(expected);
  });

  test.each([
    ["bandbreedte 100,000..250,000", "priceFormulaUnreadable"],
    ["bandbreedte 100000", "priceFormulaUnreadable"],
    ["bandbreedte", "priceFormulaUnreadable"],
    ["laagste prijs", "priceFormulaUnreadable"],
    ["bandbreedte 200000..100000", "bandReversed"],
    ["bandbreedte 100..100", "bandReversed"],
    ["log", "logBaseMissing"],
    ["log A", "logBaseMissing"],
    ["log A = veel", "logBaseMissing"],
    ["log 1.234", "logBaseMissing"],
    ["logaritmisch 200%", "logBaseMissing"],
    ["log 1", "logBaseOutOfRange"],
    ["log 0,5", "logBaseOutOfRange"],
    ["log -2", "logBaseOutOfRange"],
    ["logica 3", "priceFormulaUnreadable"],
    ["logboek", "priceFormulaUnreadable"],
    ["afwijking 2", "priceFormulaUnreadable"],
  ])("%s is refused: %s", (text, code) => {
    const assembled = assembleOne(withTender({ Prijsformule: text }));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "bandReversed")).toMatchObject({
      severity: "error",
      place: { table: "Tenders", column: "Prijsformule", cell: "D2" },
    });
  });

  test("blank is laagste/prijs, told with its reversal warning", () => {
    const assembled = assembleOne(withTender({ Prijsformule: "" }));
    expect(tenderOf(assembled).priceFormula).toEqual({ kind: "laagste/prijs" });
    expect(told(assembled)).toEqual([
      "info priceFormulaDefault Tenders!D2",
      "warning relativeFormulaReversal Tenders!D2",
      "warning marginWithRelativeFormula Tenders!E2",
    ]);
  });

  test("a price outside the bandwidth is told, of valid bids only", () => {
    const assembled = assembleOne({
      ...BOOK,
      Inschrijvingen: [
        { ...BOOK.Inschrijvingen[0], Inschrijfprijs: 250000 },
        { ...BOOK.Inschrijvingen[1], Inschrijfprijs: 50000, Geldig: "nee" },
      ],
    });
    expect(told(assembled)).toEqual(["warning priceOutsideBand Inschrijvingen!D2"]);
  });
});
