import { scoreTender } from "../../../src/domain/tender/score-tender";
import { ranks } from "./support/tender";
import {
  assemble,
  assembleOne,
  BOOK,
  bookWithout,
  day,
  findingOf,
  supplier,
  tenderOf,
  told,
  withCriteria,
  withFirstBid,
  withTender,
  type Book,
} from "./support/workbook";

test("a complete private tender has nothing to tell", () => {
  const assembled = assembleOne(BOOK);
  expect(told(assembled)).toEqual([]);
  expect(tenderOf(assembled)).toMatchObject({
    key: { tender: "Schoonmaak", lot: "" },
    procedure: "private",
    method: "punten",
    priceFormula: { kind: "bandbreedte", low: 100_000, high: 200_000 },
    rule: { kind: "marge", margin: 5 },
    referenceDate: day("2026-03-01"),
    rounding: 2,
    contracts: 1,
    recalculate: null,
    ceilingPrice: null,
    clip: false,
  });
  const [first] = tenderOf(assembled).bids;
  expect(first).toMatchObject({ bidder: "Schoon BV", kvk: "12345678", price: 150_000, status: "valid" });
  expect(first?.level).toMatchObject({ counted: "trede2", counts: true });
  expect(first?.cells.price).toMatchObject({ table: "Inschrijvingen", cell: "D2" });
});

describe("price formula", () => {
  test.each([
    ["laagste/prijs", { kind: "laagste/prijs" }],
    ["  Laagste / Prijs ", { kind: "laagste/prijs" }],
    ["lowest/price", { kind: "laagste/prijs" }],
    ["Laag-Hoog", { kind: "laag-hoog" }],
    ["low high", { kind: "laag-hoog" }],
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
    ["afwijking", "priceFormulaNotAvailable"],
    ["log 2", "priceFormulaNotAvailable"],
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
    ["korting euro", "", "ruleNotAvailable"],
    ["korting procent", "", "ruleNotAvailable"],
    ["discount percent", "", "ruleNotAvailable"],
  ])("%s %s is refused: %s", (text, parameter, code) => {
    const assembled = assembleOne(withTender({ "PSO-regel": text, "PSO-parameter": parameter }));
    expect(assembled.ok).toBe(false);
    expect(
      assembled.findings.filter((finding) => finding.severity === "error").map((finding) => finding.code),
    ).toEqual([code]);
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
    expect(told(assembled)).toEqual(warned ? ["warning ruleFixedLate Tenders!G2"] : []);
  });

  test("a rule beside a PSO criterion counts the level twice; gewogen does not", () => {
    const criteria = withCriteria(
      { Criterium: "Plan", Soort: "kwaliteit", Weging: 50 },
      { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
      { Criterium: "PSO-niveau", Soort: "PSO", Weging: 10 },
    );
    expect(told(assembleOne(criteria))).toEqual(["warning levelCountsTwice Tenders!E2"]);
    const weighted = {
      ...criteria,
      Tenders: [{ ...BOOK.Tenders[0], "PSO-regel": "gewogen", "PSO-parameter": "" }],
    };
    expect(told(assembleOne(weighted))).toEqual([]);
    expect(told(assembleOne(withTender({ "PSO-regel": "gewogen", "PSO-parameter": "" })))).toEqual([
      "warning weightedWithoutPso Tenders!E2",
    ]);
  });

  test("marge with a relative formula carries the worked example, unlike banden", () => {
    const assembled = assembleOne(withTender({ Prijsformule: "laagste/prijs" }));
    expect(findingOf(assembled, "marginWithRelativeFormula").params).toMatchObject({
      price1: 65,
      price2: 79,
      price3: 163,
      quality3: 94,
      loweredPrice1: 52,
    });
    expect(told(assembleOne(withTender({ Prijsformule: "laag-hoog", "PSO-regel": "banden" })))).toEqual([
      "warning relativeFormulaReversal Tenders!D2",
    ]);
  });
});

describe("what the user decides in the pane", () => {
  const key = "Schoonmaak\u0000";

  test("holds instead of the workbook's setting, whose faults then do not block", () => {
    const book = withTender({ "PSO-regel": "hoogste", Prijsformule: "log 2" });
    const assembled = assembleOne(book, {
      decisions: new Map([
        [key, { rule: { kind: "banden", width: 2 }, priceFormula: { kind: "laag-hoog" }, clip: true }],
      ]),
    });
    expect(tenderOf(assembled)).toMatchObject({
      rule: { kind: "banden", width: 2 },
      priceFormula: { kind: "laag-hoog" },
      clip: true,
    });
  });

  test("is checked like the workbook", () => {
    const assembled = assembleOne(BOOK, {
      decisions: new Map([
        [
          key,
          {
            rule: { kind: "marge", margin: -1 },
            priceFormula: { kind: "bandbreedte", low: 5, high: 5 },
            clip: null,
          },
        ],
      ]),
    });
    expect(told(assembled)).toEqual(["error bandReversed", "error ruleParameterOutOfRange"]);
  });

  test("a null leaves the workbook's own in force", () => {
    const assembled = assembleOne(BOOK, {
      policy: { copyRequired: true, clip: true },
      decisions: new Map([[key, { rule: null, priceFormula: null, clip: null }]]),
    });
    expect(tenderOf(assembled)).toMatchObject({ rule: { kind: "marge", margin: 5 }, clip: true });
  });
});

describe("other settings", () => {
  test.each([
    [{ Afronding: 7 }, "roundingOutOfRange"],
    [{ Afronding: 1.5 }, "roundingOutOfRange"],
    [{ "Aantal opdrachten": 0 }, "contractsOutOfRange"],
    [{ "Aantal opdrachten": 1.5 }, "contractsOutOfRange"],
    [{ Procedure: "geheim" }, "procedureUnreadable"],
    [{ Methode: "loterij" }, "methodUnreadable"],
    [{ Methode: "gunnen op waarde" }, "methodNotAvailable"],
    [{ Methode: "Utility index" }, "methodNotAvailable"],
    [{ Peildatum: "ooit" }, "referenceMomentUnreadable"],
    [{ Plafondprijs: 0 }, "priceNotPositive"],
    [{ Plafondprijs: "#N/A" }, "errorValue"],
    [{ Sluitingsdatum: "binnenkort" }, "dateUnreadable"],
    [{ Herberekenen: "misschien" }, "yesNoUnreadable"],
  ])("%j is an error: %s", (changes, code) => {
    const assembled = assembleOne(withTender(changes));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "errorValue").severity).toBe("error");
  });

  test("rounding, contracts, ceiling and recalculation are taken over", () => {
    const row = {
      Afronding: 0,
      "Aantal opdrachten": 3,
      Plafondprijs: 180000,
      Herberekenen: "nee",
      Methode: "Punten",
    };
    expect(tenderOf(assembleOne(withTender(row)))).toMatchObject({
      rounding: 0,
      contracts: 3,
      ceilingPrice: 180_000,
      recalculate: "no",
    });
  });

  test.each([
    ["", "2026-03-01"],
    ["sluiting", "2026-03-01"],
    ["Gunning", "2026-04-01"],
    ["start", "2026-06-01"],
    ["looptijd", "2026-06-01"],
  ])("reference moment '%s' tests certificates on %s", (moment, expected) => {
    const dates = { Gunningsdatum: day("2026-04-01"), "Contract start": day("2026-06-01") };
    expect(tenderOf(assembleOne(withTender({ Peildatum: moment, ...dates }))).referenceDate).toBe(
      day(expected),
    );
  });

  test("without its date the day that was chosen is used, with a warning; without that it is an error", () => {
    const book = withTender({ Sluitingsdatum: "" });
    const chosen = assembleOne(book, { fallbackDate: day("2026-02-01") });
    expect(tenderOf(chosen).referenceDate).toBe(day("2026-02-01"));
    expect(findingOf(chosen, "referenceDateFallback")).toMatchObject({
      severity: "warning",
      params: { moment: "closing", date: "2026-02-01" },
    });
    expect(told(assembleOne(book))).toEqual(["error referenceDateMissing Tenders!C2"]);
  });

  test("a level counts on the tender's own reference date", () => {
    const levelOn = (closing: string) =>
      tenderOf(assembleOne(withTender({ Sluitingsdatum: day(closing) }))).bids[0]?.level;
    expect(levelOn("2026-12-31")).toMatchObject({ counted: "trede2", counts: true });
    expect(levelOn("2027-01-01")).toMatchObject({ counted: "none", stated: "trede2", reason: "expired" });
  });
});

describe("criteria", () => {
  const plan = { Criterium: "Plan", Soort: "kwaliteit", Weging: 60 };
  const money = { Criterium: "Prijs", Soort: "prijs", Weging: 40 };

  test.each([
    [[plan, { ...money, Weging: 39 }], "weightsNot100"],
    [[plan, { ...money, Weging: 40.000001 }], "weightsNot100"],
    [
      [
        { ...plan, Weging: 0.6 },
        { ...money, Weging: 40 },
      ],
      "weightsNot100",
    ],
    [
      [
        { ...plan, Weging: 140 },
        { ...money, Weging: -40 },
      ],
      "weightNegative",
    ],
    [[plan, { ...money, Weging: "" }], "weightMissing"],
    [[plan, { ...money, Weging: "veel" }], "numberUnreadable"],
    [[{ ...plan, Soort: "sfeer" }, money], "criterionKindUnreadable"],
    [[{ ...plan, Soort: "" }, money], "criterionKindUnreadable"],
    [[{ ...plan, Weging: 30 }, { ...plan, Criterium: "plan ", Weging: 30 }, money], "criterionTwice"],
    [[{ ...plan, Criterium: "" }, money], "criterionNameMissing"],
    [[plan, { ...money, Weging: 20 }, { ...money, Criterium: "Uurtarief", Weging: 20 }], "twoPriceCriteria"],
    [[{ ...plan, "Schaal min": 10, "Schaal max": 10 }, money], "scaleReversed"],
    [[{ ...plan, Minimumscore: 11 }, money], "minimumOutsideScale"],
    [[{ ...plan, Criterium: "Duurzaamheid" }, money], "criterionColumnMissing"],
  ])("%j is an error: %s", (criteria, code) => {
    const assembled = assembleOne(withCriteria(...criteria));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "weightsNot100")).toMatchObject({
      severity: "error",
      place: { table: "Criteria" },
    });
  });

  test.each([
    [0.6, 0.4],
    [0.71, 0.29],
  ])("weights %d and %d add up to 1 and are multiplied by 100", (first, second) => {
    const { criteria } = tenderOf(
      assembleOne(withCriteria({ ...plan, Weging: first }, { ...money, Weging: second })),
    );
    expect(criteria.map(({ weight }) => weight)).toEqual([Math.round(first * 100), Math.round(second * 100)]);
  });

  test("a sum within 1e-9 of 100 is right", () => {
    const thirds = ["Plan", "Team", "Rest"].map((Criterium) => ({
      Criterium,
      Soort: "kwaliteit",
      Weging: 33.333333333,
    }));
    const book = {
      ...withCriteria(...thirds),
      Inschrijvingen: BOOK.Inschrijvingen.map((row) => ({ ...row, Team: 5, Rest: 5 })),
    };
    expect(told(assembleOne(book))).toEqual(["warning noPriceCriterion Criteria!C2"]);
  });

  test("a tender without criteria is blocked", () => {
    const book = { ...BOOK, Criteria: [{ ...BOOK.Criteria[0], Tender: "Iets anders" }] };
    expect(told(assembleOne(book))).toEqual(["error noCriteria Tenders!A2"]);
  });

  test("the scale defaults to 0..10", () => {
    expect(tenderOf(assembleOne(BOOK)).criteria[0]).toMatchObject({
      scaleMin: 0,
      scaleMax: 10,
      minimumScore: null,
    });
  });
});

describe("bids", () => {
  test.each([
    [{ Inschrijfprijs: 0 }, "priceNotPositive", "D2"],
    [{ Inschrijfprijs: -5 }, "priceNotPositive", "D2"],
    [{ Inschrijfprijs: "" }, "priceMissing", "D2"],
    [{ Inschrijfprijs: "op aanvraag" }, "numberUnreadable", "D2"],
    [{ Inschrijfprijs: "1.234" }, "numberAmbiguous", "D2"],
    [{ Inschrijfprijs: "#N/A" }, "errorValue", "D2"],
    [{ Inschrijver: "" }, "bidderMissing", "B2"],
    [{ Plan: "" }, "scoreMissing", "E2"],
    [{ Plan: "goed" }, "numberUnreadable", "E2"],
    [{ Plan: 10.5 }, "scoreOutsideScale", "E2"],
    [{ Plan: -1 }, "scoreOutsideScale", "E2"],
    [{ "KvK-nummer": "#N/A" }, "errorValue", "C2"],
    [{ Geldig: "wellicht" }, "bidStatusUnreadable", "F2"],
  ])("%j is an error with its cell: %s", (changes, code, cell) => {
    const assembled = assembleOne(withFirstBid(changes));
    expect(assembled.ok).toBe(false);
    expect(findingOf(assembled, code as "priceMissing")).toMatchObject({
      severity: "error",
      place: { table: "Inschrijvingen", row: 2, cell },
      tender: { tender: "Schoonmaak", lot: "" },
    });
  });

  test("a bid marked Geldig = nee is not checked and keeps its place", () => {
    const assembled = assembleOne(
      withFirstBid({ Geldig: "nee", Inschrijfprijs: "", Plan: 99, Inschrijver: "" }),
    );
    expect(told(assembled)).toEqual([]);
    const [first] = tenderOf(assembled).bids;
    expect(first).toMatchObject({ bidder: "", price: null, status: "invalid" });
    expect(scoreTender(tenderOf(assembled)).winners).toEqual(["Glans BV"]);
  });

  test("a lapsed bid needs its price only where that still counts", () => {
    const lapsed = withFirstBid({ Geldig: "vervallen", Inschrijfprijs: "", Plan: "" });
    expect(told(assembleOne(lapsed))).toEqual(["warning recalculateUnknown Tenders!2"]);
    const kept = { ...lapsed, Tenders: [{ ...BOOK.Tenders[0], Herberekenen: "nee" }] };
    expect(told(assembleOne(kept))).toEqual(["error priceMissing Inschrijvingen!D2"]);
    const recalculated = { ...lapsed, Tenders: [{ ...BOOK.Tenders[0], Herberekenen: "ja" }] };
    expect(told(assembleOne(recalculated))).toEqual([]);
  });

  test("a bidder twice is an error, by name without case or by KvK number, unless one is invalid", () => {
    const [first, second] = BOOK.Inschrijvingen;
    const twice = (changes: Record<string, string>) =>
      told(
        assembleOne({
          ...BOOK,
          Inschrijvingen: [
            { ...first, Geldig: "ja" },
            { ...second, ...changes },
          ],
        }),
      ).filter((line) => line.includes("Twice"));
    expect(twice({ Inschrijver: "schoon  bv" })).toEqual(["error bidderTwice Inschrijvingen!B3"]);
    expect(twice({ "KvK-nummer": "12345678" })).toEqual(["error bidderTwice Inschrijvingen!C3"]);
    expect(twice({ Inschrijver: "Schoon BV", Geldig: "nee" })).toEqual([]);
  });

  test("no bids: not scored, told as a warning", () => {
    const book: Book = { ...BOOK, Tenders: [...BOOK.Tenders, { Tender: "Catering", Procedure: "privaat" }] };
    const [, catering] = assemble(book);
    expect(catering?.ok).toBe(false);
    expect(told(catering ?? assembleOne(BOOK))).toEqual(["warning noBids Tenders!A3"]);
  });
});

describe("bid and supplier", () => {
  const withoutKvk = withFirstBid({ "KvK-nummer": "" });
  const levelOf = (book: Book) => tenderOf(assembleOne(book)).bids[0]?.level;

  test("a bid without KvK is matched by exact name", () => {
    expect(levelOf(withoutKvk)).toMatchObject({ counted: "trede2" });
    const otherCase = assembleOne(withFirstBid({ "KvK-nummer": "", Inschrijver: "schoon bv" }));
    expect(told(otherCase)).toEqual(["warning bidderUnknown Inschrijvingen!B2"]);
    expect(tenderOf(otherCase).bids[0]?.level).toMatchObject({ counted: "none", reason: "unknownSupplier" });
  });

  test("a bid with a KvK number is never matched by name", () => {
    const assembled = assembleOne(withFirstBid({ "KvK-nummer": "11111111" }));
    expect(told(assembled)).toEqual(["warning bidderUnknown Inschrijvingen!C2"]);
    expect(tenderOf(assembled).bids[0]?.level.counted).toBe("none");
  });

  test("a number that is no KvK number is told and leaves the level at none", () => {
    const assembled = assembleOne(withFirstBid({ "KvK-nummer": "DE 811" }));
    expect(told(assembled)).toEqual([
      "warning kvkMalformed Inschrijvingen!C2",
      "warning bidderUnknown Inschrijvingen!C2",
    ]);
  });

  test("a name that two suppliers carry is an error", () => {
    const book = { ...withoutKvk, Leveranciers: [supplier(), supplier({ "KvK-nummer": "22222222" })] };
    expect(told(assembleOne({ ...book, Inschrijvingen: book.Inschrijvingen?.slice(0, 1) ?? [] }))).toEqual([
      "error bidderNameAmbiguous Inschrijvingen!B2",
    ]);
  });

  test.each([
    ["in the bid", { "KvK-nummer": 2345678 }, { "KvK-nummer": "02345678" }, "Inschrijvingen!C2"],
    ["at the supplier", { "KvK-nummer": "02345678" }, { "KvK-nummer": 2345678 }, "Leveranciers!B2"],
  ])("a lost leading zero %s is an error where the numbers would match", (_, bidRow, supplierRow, place) => {
    const book = {
      ...withFirstBid(bidRow),
      Leveranciers: [supplier(supplierRow), BOOK.Leveranciers[1]],
    };
    const assembled = assembleOne(book);
    expect(told(assembled)).toEqual([`error bidderKvkLeadingZero ${place}`]);
    expect(findingOf(assembled, "bidderKvkLeadingZero").params).toMatchObject({
      text: "2345678",
      proposal: "02345678",
    });
  });

  test("a bidder's level or date that cannot be read is told, because it costs the level", () => {
    const book = {
      ...BOOK,
      Leveranciers: [supplier({ "PSO-niveau": "Trde 3", "Geldig tot": "31-12-27" }), BOOK.Leveranciers[1]],
    };
    const assembled = assembleOne(book);
    expect(assembled.ok).toBe(true);
    expect(told(assembled).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "warning levelUnreadable",
      "warning dateTwoDigitYear",
    ]);
  });

  test("seven digits that match nobody are only unknown", () => {
    expect(told(assembleOne(withFirstBid({ "KvK-nummer": 9999999 })))).toEqual([
      "warning bidderUnknown Inschrijvingen!C2",
    ]);
  });

  const glans = BOOK.Leveranciers[1];

  test("of an expired certificate and its successor the one that counts is taken, in any order", () => {
    const old = supplier({ "PSO-niveau": "Trede 1", "Geldig tot": day("2025-12-31") });
    const current = supplier({ "PSO-niveau": "Trede 3", Ingangsdatum: day("2026-01-01") });
    expect(levelOf({ ...BOOK, Leveranciers: [old, current, glans] })).toMatchObject({ counted: "trede3" });
    expect(levelOf({ ...BOOK, Leveranciers: [current, old, glans] })).toMatchObject({ counted: "trede3" });
  });

  test("two rows of one supplier that both count with different levels are an error; equal ones are not", () => {
    const other = supplier({ "PSO-niveau": "Trede 3" });
    expect(told(assembleOne({ ...BOOK, Leveranciers: [supplier(), other, glans] }))).toEqual([
      "error supplierLevelsDiffer Leveranciers!2",
    ]);
    const none = supplier({ "PSO-niveau": "geen", Ingangsdatum: "", "Geldig tot": "" });
    expect(assembleOne({ ...BOOK, Leveranciers: [supplier(), none, glans] }).ok).toBe(false);
    expect(levelOf({ ...BOOK, Leveranciers: [supplier(), supplier(), glans] })).toMatchObject({
      counted: "trede2",
    });
  });

  test("another supplier's fault blocks nothing", () => {
    const faulty = supplier({
      Leverancier: "X",
      "KvK-nummer": "33333333",
      "PSO-niveau": "#N/A",
      "Geldig tot": "ooit",
    });
    expect(told(assembleOne({ ...BOOK, Leveranciers: [...BOOK.Leveranciers, faulty] }))).toEqual([]);
  });

  test("without a supplier table every level is none, and that is told", () => {
    const assembled = assembleOne(bookWithout("Leveranciers"));
    expect(told(assembled)).toEqual([
      "warning bidderUnknown Inschrijvingen!C2",
      "warning bidderUnknown Inschrijvingen!C3",
    ]);
    expect(ranks(scoreTender(tenderOf(assembled)))).toEqual({ "Schoon BV": 1, "Glans BV": 2 });
  });
});

describe("PSO ladder", () => {
  const weighted = {
    ...withCriteria(
      { Criterium: "Plan", Soort: "kwaliteit", Weging: 50 },
      { Criterium: "Prijs", Soort: "prijs", Weging: 40 },
      { Criterium: "PSO", Soort: "PSO", Weging: 10 },
    ),
    Tenders: [{ ...BOOK.Tenders[0], "PSO-regel": "gewogen", "PSO-parameter": "" }],
  };

  test("without a ladder the levels stand in equal steps", () => {
    expect(tenderOf(assembleOne(weighted)).utilities).toEqual({
      none: 0,
      aspirant: 0.2,
      basis: 0.4,
      trede1: 0.6,
      trede2: 0.8,
      trede3: 1,
    });
  });

  test("a level that is not listed takes the value of the next lower one", () => {
    const ladder = [
      { Niveau: "Trede 3", Waarde: 1 },
      { Niveau: "Aspirant", Waarde: 0.1 },
      { Niveau: "Trede 1", Waarde: 0.5 },
    ];
    expect(tenderOf(assembleOne({ ...weighted, "PSO-ladder": ladder })).utilities).toEqual({
      none: 0,
      aspirant: 0.1,
      basis: 0.1,
      trede1: 0.5,
      trede2: 0.5,
      trede3: 1,
    });
  });

  test.each([
    [
      [
        { Niveau: "Trede 1", Waarde: 0.8 },
        { Niveau: "Trede 2", Waarde: 0.5 },
      ],
      "ladderDecreases",
      "B3",
    ],
    [[{ Niveau: "Trede 1", Waarde: 1.2 }], "ladderOutOfRange", "B2"],
    [[{ Niveau: "Trede 1", Waarde: -0.1 }], "ladderOutOfRange", "B2"],
    [[{ Niveau: "Trede 1", Waarde: "" }], "ladderOutOfRange", "B2"],
    [
      [
        { Niveau: "Trede 1", Waarde: 0.5 },
        { Niveau: "T1", Waarde: 0.5 },
      ],
      "ladderLevelTwice",
      "A3",
    ],
  ])("%j is an error: %s", (ladder, code, cell) => {
    const assembled = assembleOne({ ...weighted, "PSO-ladder": ladder });
    expect(findingOf(assembled, code as "ladderDecreases")).toMatchObject({
      severity: "error",
      place: { cell },
    });
    // Tenders that give no points for the level do not care.
    expect(told(assembleOne({ ...BOOK, "PSO-ladder": ladder }))).toEqual([]);
  });
});
