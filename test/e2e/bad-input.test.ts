import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { lostCells, setDesk, type Desk, type Seen } from "./support/messy-desk";

interface Fault {
  readonly name: string;
  readonly script: string;
  /** The finding that must name the fault. */
  readonly finding: Readonly<Record<string, unknown>>;
}

const bids = { table: "Inschrijvingen" };
const price = { ...bids, row: 6, column: "Inschrijfprijs", cell: "E6" };
const plan = { ...bids, row: 6, column: "Plan van aanpak", cell: "F6" };
const putPrice = (value: string): string => `put("Inschrijvingen", "Inschrijfprijs", 1, ${value})`;
const putPlan = (value: string): string => `put("Inschrijvingen", "Plan van aanpak", 1, ${value})`;
const weights = (...values: readonly number[]): string =>
  values.map((value, index) => `put("Criteria", "Weging", ${index + 1}, ${value})`).join("\n");
const addBid = (...values: readonly string[]): string =>
  `plain(Inschrijvingen=rows("Inschrijvingen") + [bid(${values.join(", ")})])`;
const withColumn = (sheet: string, header: string, value: string): string =>
  `plain(${sheet}=[row + [${header} if at == 0 else ${value}] for at, row in enumerate(rows("${sheet}"))])`;
const without = (sheet: string): string => `plain(${sheet}=None)`;

/** Each of these refuses the score: exit 1, the place and the next step are named, and no workbook is written. */
const REFUSED: readonly Fault[] = [
  {
    name: "no-tables",
    script: `plain(Leveranciers=None, Tenders=None, Criteria=None, Inschrijvingen=[["Notulen"], ["Overleg"]])`,
    finding: { code: "noTables" },
  },
  { name: "no-bids-table", script: without("Inschrijvingen"), finding: { code: "tableMissing" } },
  {
    name: "two-supplier-tables",
    script: `table_on("Oud", "LeveranciersOud", rows("Leveranciers"))`,
    finding: {
      code: "twoCandidateTables",
      table: "Leveranciers",
      cell: "A5",
      params: { role: "suppliers", tables: "Leveranciers, LeveranciersOud" },
    },
  },
  {
    name: "two-bid-ranges",
    script: `again = rows("Inschrijvingen")\nplain()\nwb.create_sheet("Ronde 1")\nplace("Ronde 1", again, 3, 2)`,
    finding: { code: "twoCandidateTables", table: "Inschrijvingen", cell: "A1" },
  },
  ...(
    [
      ["Inschrijvingen", "Inschrijfprijs"],
      ["Inschrijvingen", "Inschrijver"],
      ["Leveranciers", "PSO-niveau"],
      ["Leveranciers", "Leverancier"],
      ["Criteria", "Soort"],
      ["Tenders", "Tender"],
    ] as const
  ).map(([sheet, header]) => ({
    name: `no-${header}`,
    script: `rename("${sheet}", "${header}", "Iets anders")`,
    finding: { code: "columnMissing", table: sheet, cell: "A5", params: { column: header } },
  })),
  {
    name: "no-criterion-column",
    script: `rename("Inschrijvingen", "Duurzaamheid", "Iets anders")`,
    finding: { code: "criterionColumnMissing", table: "Criteria", row: 8, column: "Criterium", cell: "C8" },
  },
  {
    name: "log-without-base",
    script: `put("Tenders", "Prijsformule", 1, "log")`,
    finding: { code: "logBaseMissing", table: "Tenders", row: 6, cell: "K6" },
  },
  {
    name: "discount-without-amounts",
    script: `put("Tenders", "PSO-regel", 1, "korting euro")`,
    finding: { code: "discountsMissing", table: "PSO_ladder", row: 6, cell: "D6" },
  },
  {
    name: "value-missing",
    script: `put("Tenders", "Methode", 1, "gunnen op waarde")`,
    finding: { code: "valueMissing", table: "Criteria", row: 7, column: "Waarde (EUR)", cell: "I7" },
  },
  {
    name: "margin-missing",
    script: `put("Tenders", "Methode", 1, "prijs per kwaliteit")\nput("Tenders", "PSO-parameter", 1, None)`,
    finding: { code: "ruleParameterMissing", table: "Tenders", row: 6, cell: "M6" },
  },
  {
    name: "price-column-twice",
    script: withColumn("Inschrijvingen", `"Inschrijfprijs"`, "1"),
    finding: { code: "columnTwice", ...bids, cell: "E1", params: { cells: "E1, J1" } },
  },
  {
    name: "rule-column-twice",
    script: withColumn("Tenders", `"PSO regel "`, `"eerst"`),
    finding: { code: "columnTwice", table: "Tenders", cell: "L1", params: { cells: "L1, V1" } },
  },
  {
    name: "criterion-column-twice",
    script: withColumn("Inschrijvingen", `"duurzaamheid "`, "1"),
    finding: { code: "criterionColumnTwice", ...bids, cell: "G1", params: { cells: "G1, J1" } },
  },
  ...(
    [
      ["price-text", putPrice(`"n.t.b."`), "numberUnreadable"],
      ["price-ambiguous", putPrice(`"1.234"`), "numberAmbiguous"],
      ["price-percentage", putPrice(`"90%"`), "numberUnreadable"],
      ["price-boolean", putPrice("True"), "numberUnreadable"],
      ["price-error", `put("Inschrijvingen", "Inschrijfprijs", 1, "#N/A", "e")`, "errorValue"],
      ["price-formula-error", putPrice(`"=90000/0"`), "errorValue"],
      ["price-unknown-formula", putPrice(`"=WEBSERVICE(A1)"`), "errorValue"],
      ["price-zero", putPrice("0"), "priceNotPositive"],
      ["price-negative", putPrice("-5"), "priceNotPositive"],
      ["price-blank", putPrice("None"), "priceMissing"],
    ] as const
  ).map(([name, script, code]) => ({ name, script, finding: { code, ...price } })),
  ...(
    [
      ["score-text", putPlan(`"goed"`), "numberUnreadable"],
      ["score-percentage", putPlan(`"85%"`), "numberUnreadable"],
      ["score-error", `put("Inschrijvingen", "Plan van aanpak", 1, "#REF!", "e")`, "errorValue"],
      ["score-blank", putPlan("None"), "scoreMissing"],
      ["score-high", putPlan("11"), "scoreOutsideScale"],
      ["score-low", putPlan("-1"), "scoreOutsideScale"],
    ] as const
  ).map(([name, script, code]) => ({ name, script, finding: { code, ...plan } })),
  {
    name: "level-error",
    script: `put("Leveranciers", "PSO-niveau", 2, "#N/A", "e")`,
    finding: { code: "errorValue", table: "Leveranciers", row: 7, column: "PSO-niveau", cell: "E7" },
  },
  {
    name: "kvk-error",
    script: `put("Inschrijvingen", "KvK-nummer", 2, "#N/A", "e")`,
    finding: { code: "errorValue", ...bids, row: 7, column: "KvK-nummer", cell: "D7" },
  },
  {
    name: "kvk-lost-zero",
    script: `put("Leveranciers", "KvK-nummer", 2, "01234567")\nput("Inschrijvingen", "KvK-nummer", 2, 1234567)`,
    finding: {
      code: "bidderKvkLeadingZero",
      ...bids,
      cell: "D7",
      params: { text: "1234567", proposal: "01234567" },
    },
  },
  ...(
    [
      ["weights-99", weights(40, 35, 24), 99],
      ["weights-nearly-100", weights(40, 35, 25.0000001), 100.0000001],
    ] as const
  ).map(([name, script, sum]) => ({
    name,
    script,
    finding: {
      code: "weightsNot100",
      table: "Criteria",
      row: 6,
      column: "Weging",
      cell: "E6",
      params: { sum },
    },
  })),
  {
    name: "weight-negative",
    script: weights(-10, 60, 50),
    finding: { code: "weightNegative", table: "Criteria", cell: "E6" },
  },
  {
    name: "bidder-twice",
    script: addBid(`"Voorbeeld Meubel"`, `"00000011"`, "91000", "8", "8"),
    finding: { code: "bidderTwice", ...bids, row: 6, column: "Inschrijver", cell: "C6" },
  },
  {
    name: "bid-without-name",
    script: addBid("None", `"00000055"`, "91000", "8", "8"),
    finding: { code: "bidderMissing", ...bids, row: 6, column: "Inschrijver", cell: "C6" },
  },
  {
    name: "bid-status",
    script: addBid(`"Eenmanszaak Verzinsel"`, `"00000055"`, "91000", "8", "8", `"misschien"`),
    finding: { code: "bidStatusUnreadable", ...bids, cell: "H6" },
  },
  {
    name: "tender-misspelt",
    script: addBid(`"Eenmanszaak Verzinsel"`, `"00000055"`, "91000", "8", "8", `"ja"`, `"Voorbeeldtendr"`),
    finding: { code: "tenderNotInTable", ...bids, cell: "A6" },
  },
  {
    name: "bids-below-a-blank-row",
    script: `all = rows("Inschrijvingen")\nplain(Inschrijvingen=all[:3] + [[None] * 9] + all[3:])`,
    finding: { code: "rowsBelowBlankRow", ...bids, row: 5, cell: "A5" },
  },
  {
    name: "no-closing-date",
    script: `rename("Tenders", "Sluitingsdatum", "Iets anders")`,
    finding: { code: "referenceDateMissing", table: "Tenders", row: 6, cell: null },
  },
  {
    name: "closing-date-two-digits",
    script: `put("Tenders", "Sluitingsdatum", 1, "30-09-26")`,
    finding: { code: "dateTwoDigitYear", table: "Tenders", row: 6, column: "Sluitingsdatum", cell: "E6" },
  },
];

const LOTS = `
def lot(number, weighting=None):
    return [weighting or "Tweede", number] + rows("Tenders")[1][2:]
criteria = [["Tweede", None] + row[2:] for row in rows("Criteria")[1:]]
offers = [bid(name, kvk, amount, 8, 8, "ja", "Tweede", number) for number in ("1", "2")
          for name, kvk, amount in (("Voorbeeld Meubel", "00000011", 90000), ("Fictief Interieur", "00000022", 95000))]
`;
const NASTY = [
  "=1+1",
  "@SUM(A1)",
  "'quoted",
  "-5",
  '<b>vet</b> & "zo"',
  '=HYPERLINK("http://x","y")',
  "X".repeat(300),
  "🏭 Meubels",
  "שלום עולם",
  "regel 1\nregel 2",
  "1E5",
];

/** Each of these is scored: what is odd in it is read, told or left alone. */
const SCORED: Readonly<Record<string, string>> = {
  "unknown-bidder": addBid(`"Onbekend BV"`, `"99999999"`, "81000", "9", "9"),
  "unknown-name": addBid(`"Onbekend BV"`, "None", "81000", "9", "9"),
  "level-unreadable": `put("Leveranciers", "PSO-niveau", 2, "Platina")`,
  "invalid-bid": addBid("None", "None", `"n.t.b."`, "None", "99", `"nee"`),
  "weights-1": weights(0.4, 0.35, 0.25),
  "text-numbers": `${putPrice(`"€ 90.000,-"`)}\n${putPlan(`"8,5"`)}`,
  formulas: `
wb["Inschrijvingen"]["L6"] = 30000
put("Inschrijvingen", "Inschrijfprijs", 1, "=L6*3")
put("Inschrijvingen", "Plan van aanpak", 1, "=ROUND(8.46,1)")
put("Leveranciers", "PSO-niveau", 2, '="Trede "&2')
put("Tenders", "Sluitingsdatum", 1, "=DATE(2026,9,30)")`,
  "harmless-column-twice": withColumn("Tenders", `"Omschrijving"`, `"anders"`),
  "price-beside-price": withColumn("Inschrijvingen", `"Totaalprijs"`, "1"),
  "odd-places": `
data = {name: rows(name) for name in TABLES}
plain(Leveranciers=None, Tenders=None, Criteria=None, Inschrijvingen=[["Aanbesteding meubilair"]])
wb["Inschrijvingen"].title = "Alles"
wb["Alles"].merge_cells("A1:H1")
for name, row, left in (("Criteria", 5, 2), ("Inschrijvingen", 5, 16), ("Tenders", 15, 3), ("Leveranciers", 20, 4)):
    place("Alles", data[name], row, left)
wb["Alles"].row_dimensions[7].hidden = True`,
  "messy-headers": `
for sheet, old, new in (("Leveranciers", "PSO-niveau", "PSO\\nniveau"), ("Leveranciers", "Geldig tot", "GELDIG\\u00a0TOT "),
                        ("Inschrijvingen", "Inschrijfprijs", " inschrijf-\\nprijs"), ("Criteria", "Weging", "Weging:")):
    rename(sheet, old, new)
plain()`,
  "totals-row": `plain(Inschrijvingen=rows("Inschrijvingen") + [[None, None, "Totaal", None, 364000] + [None] * 4])`,
  "sheet-name-taken": `wb.create_sheet("gunning VOORBEELDTENDER")["A1"] = "van mij"`,
  "nasty-names": `
names = ${JSON.stringify(NASTY)}
holder = rows("Leveranciers")[2]
plain(Leveranciers=[rows("Leveranciers")[0]] + [[name, "%08d" % (70000000 + at)] + holder[2:] for at, name in enumerate(names)],
      Inschrijvingen=[rows("Inschrijvingen")[0]] + [bid(name, "%08d" % (70000000 + at), 90000 + at, 8, 8) for at, name in enumerate(names)])`,
  "nasty-tender": `
name = "'Kantoor: 2027/28 [deel] *? " + "x" * 40
for sheet in ("Tenders", "Criteria", "Inschrijvingen"):
    for row in range(6, wb[sheet].max_row + 1):
        wb[sheet].cell(row=row, column=1).value = name`,
  lots: `${LOTS}
plain(Tenders=rows("Tenders") + [lot("1"), lot("2")], Criteria=rows("Criteria") + criteria,
      Inschrijvingen=rows("Inschrijvingen") + offers)`,
  chart: `
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.worksheet.datavalidation import DataValidation
sheet = wb["Inschrijvingen"]
chart = BarChart()
chart.add_data(Reference(sheet, min_col=5, min_row=5, max_row=9), titles_from_data=True)
sheet.add_chart(chart, "L2")
sheet["C6"].comment = Comment("let op", "Jan")
choice = DataValidation(type="list", formula1='"ja,nee"')
sheet.add_data_validation(choice)
choice.add("H6:H20")
sheet.conditional_formatting.add("E6:E9", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
sheet["K6"] = "=AVERAGE(Inschrijvingen[Inschrijfprijs])"
wb["Leveranciers"].protection.sheet = True
wb["Tenders"].sheet_state = "hidden"`,
};

const OTHERS: Readonly<Record<string, string>> = {
  protected: `
from openpyxl.workbook.protection import WorkbookProtection
wb.security = WorkbookProtection(lockStructure=True)`,
  "one-faulty-lot": `${LOTS}
offers[2][4] = "n.t.b."
plain(Tenders=rows("Tenders") + [lot("1"), lot("2")], Criteria=rows("Criteria") + criteria,
      Inschrijvingen=rows("Inschrijvingen") + offers)`,
  "second-in-preparation": `${LOTS}
criteria[0][4] = 39
plain(Tenders=rows("Tenders") + [lot("1")], Criteria=rows("Criteria") + criteria)`,
  "weights-of-the-second": `${LOTS}
criteria[0][4] = 39
plain(Tenders=rows("Tenders") + [lot("1")], Criteria=rows("Criteria") + criteria,
      Inschrijvingen=rows("Inschrijvingen") + offers[:2])`,
  "no-suppliers": without("Leveranciers"),
  ...Object.fromEntries(
    (["ja", "nee", null] as const).map((again) => [
      `lapsed-${again ?? "blank"}`,
      `put("Tenders", "Herberekenen", 1, ${again === null ? "None" : `"${again}"`})
put("Tenders", "Prijsformule", 1, "laagste/prijs")
${addBid(`"Eenmanszaak Verzinsel"`, `"00000055"`, "44000", "9", "9", `"vervallen"`)}`,
    ]),
  ),
};

const NEXT_STEP = {
  nl: /\b(Vul|Maak|Geef|Kies|Zet|Voeg|Herstel|Typ|Verbeter|Haal|Laat|Hef|Open|Pas|Schrijf|Los|moet)\b|vul .* in/,
  en: /\b(Fill|Enter|Make|Give|Choose|Put|Add|Repair|Type|Correct|Remove|Keep|Open|Write|Mend|Restore|Change|Set|must|Improve|fix|Fix|fill|Replace|Solve|Leave|Rename|enter)\b/,
};

let desk: Desk;
const seen = new Map<string, Seen>();
const score = async (name: string): Promise<Seen> => {
  const known = seen.get(name) ?? (await desk.score(`${name}.xlsx`));
  seen.set(name, known);
  return known;
};
const inputs = new Map<string, Buffer>();
const names = [...REFUSED.map(({ name }) => name), ...Object.keys(SCORED), ...Object.keys(OTHERS)];

beforeAll(async () => {
  const refused = Object.fromEntries(REFUSED.map(({ name, script }) => [name, script]));
  desk = await setDesk({ ...refused, ...SCORED, ...OTHERS });
  for (const name of names) inputs.set(name, readFileSync(desk.path(`${name}.xlsx`)));
}, 60_000);
afterAll(() => desk.clear());

/** Plain words: no stack trace and nothing that leaked from the code. */
function expectPlainWords(text: string): void {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/\n\s+at |undefined|\[object|NaN|Infinity|Error:/);
}

describe("a fault that decides refuses the score", () => {
  it.each(REFUSED.map((fault) => [fault.name, fault] as const))("%s", async (name, { finding }) => {
    for (const language of ["nl", "en"] as const) {
      const run = await desk.score(`${name}.xlsx`, language);
      expect(run).toMatchObject({ code: 1, written: false });
      const found = run.json?.findings.find(({ code }) => code === finding["code"]);
      expect(found).toMatchObject({ severity: "error", ...finding });
      expect(found?.message).toMatch(NEXT_STEP[language]);
      expect(run.text).toContain(found?.message);
      const spot = found?.cell ?? `${language === "nl" ? "rij" : "row"} ${found?.row}`;
      if (found?.row) expect(run.text).toContain(`${found.table} ${spot}: `);
      expectPlainWords(run.text);
    }
  });

  it("says one thing only when a table cannot be read, not what follows from it", async () => {
    const { json } = await score("two-supplier-tables");
    expect(json?.findings.map(({ code }) => code)).toEqual(["twoCandidateTables"]);
  });
});

describe("a bid that is odd but can be judged is told and scored", () => {
  const bidOf = (run: Seen, bidder: string) =>
    run.json?.tenders.flatMap((tender) => tender.bids).find((each) => each.bidder === bidder);
  const warnings = (run: Seen) => run.json?.findings.filter(({ severity }) => severity === "warning") ?? [];

  it.each([
    ["unknown-bidder", { column: "KvK-nummer", cell: "D6" }],
    ["unknown-name", { column: "Inschrijver", cell: "C6" }],
  ])("%s: a warning, and the level counts as none", async (name, place) => {
    const run = await score(name);
    expect(run).toMatchObject({ code: 0, written: true });
    expect(warnings(run)).toMatchObject([{ code: "bidderUnknown", ...bids, row: 6, ...place }]);
    expect(bidOf(run, "Onbekend BV")).toMatchObject({ level: null, counts: false, decidedBy: "score" });
    expect(run.text).toContain("telt als geen");
  });

  it("names the cell of a bidder's level that cannot be read", async () => {
    const run = await score("level-unreadable");
    expect(run.code).toBe(0);
    expect(warnings(run)).toMatchObject([
      { code: "levelUnreadable", table: "Leveranciers", row: 7, column: "PSO-niveau", cell: "E7" },
    ]);
    expect(bidOf(run, "Fictief Interieur")).toMatchObject({ level: null, counts: false, rank: 4 });
  });

  it("does not check a bid that the buyer declared invalid", async () => {
    const run = await score("invalid-bid");
    expect(run.code).toBe(0);
    expect(run.json?.tenders[0]?.bids[4]).toMatchObject({ excluded: "invalid", rank: null, total: null });
  });

  it.each([
    ["lapsed-nee", 44_000, 0],
    ["lapsed-ja", 88_000, 0],
    ["lapsed-blank", 88_000, 1],
  ])("%s: the price of a bid that dropped out counts as the buyer published", async (name, anchor, told) => {
    const run = await score(name);
    expect(run.code).toBe(0);
    const points = (40 * anchor) / 90_000;
    expect(bidOf(run, "Voorbeeld Meubel")?.points["Prijs"]).toBeCloseTo(points, 9);
    expect(bidOf(run, "Eenmanszaak Verzinsel")).toMatchObject({ rank: null, excluded: "lapsed" });
    expect(warnings(run).filter(({ code }) => code === "recalculateUnknown")).toHaveLength(told);
  });

  it("scores without a supplier table with a warning for each bid", async () => {
    const run = await score("no-suppliers");
    expect(run.code).toBe(0);
    expect(warnings(run).map(({ code }) => code)).toEqual(Array(4).fill("bidderUnknown"));
    expect((await desk.check("no-suppliers.xlsx")).code).toBe(1);
  });
});

describe("a workbook as people keep it gives the same ranking", () => {
  it.each([
    "weights-1",
    "text-numbers",
    "formulas",
    "harmless-column-twice",
    "price-beside-price",
    "odd-places",
    "messy-headers",
    "totals-row",
    "sheet-name-taken",
    "nasty-tender",
    "chart",
  ])("%s", async (name) => {
    const run = await score(name);
    expectPlainWords(run.text);
    expect(run).toMatchObject({ code: 0, written: true });
    const ranked = run.json?.tenders[0]?.bids.map(({ bidder, rank, total }) => [bidder, rank, total]);
    expect(ranked).toEqual([
      ["Voorbeeld Meubel", 3, 79.75],
      ["Fictief Interieur", 1, 76.5],
      ["Denkbeeld Kantoor", 4, 77.25],
      ["Proefstoel Werkplaats", 2, 75.25],
    ]);
  });

  it("gives the score sheet a number where its name is taken in other letters", async () => {
    await score("sheet-name-taken");
    expect(scoreSheets("sheet-name-taken.xlsx")).toEqual([
      "gunning VOORBEELDTENDER",
      "Gunning Voorbeeldtender (2)",
    ]);
  });

  it("tells what it read differently from what stands there", async () => {
    const told = async (name: string) =>
      (await score(name)).json?.findings
        .filter(({ code }) => code !== "notLocked")
        .map(({ code, cell }) => [code, cell]);
    expect(await told("text-numbers")).toEqual([
      ["numberIsText", "E6"],
      ["numberIsText", "F6"],
    ]);
    expect(await told("totals-row")).toEqual([["totalsRowLeftOut", "C6"]]);
    expect(await told("harmless-column-twice")).toEqual([["columnTwice", "C1"]]);
    expect(await told("price-beside-price")).toEqual([["columnTwice", "E1"]]);
  });

  it("keeps names that look like formulas as text", async () => {
    const run = await score("nasty-names");
    expect(run.json?.tenders[0]?.bids.map(({ bidder }) => bidder)).toEqual(NASTY);
    const sheet = sheetXml(readFileSync(desk.out("nasty-names.xlsx")), 5);
    expect(sheet).not.toMatch(/<f>(HYPERLINK|1\+1|@?SUM\(A1\)|-5)/);
  });
});

describe("several tenders in one workbook", () => {
  it("scores every lot on a sheet of its own", async () => {
    const run = await score("lots");
    expect(run.json?.tenders.map(({ tender, lot, winners }) => [tender, lot, winners])).toEqual([
      ["Voorbeeldtender", null, ["Fictief Interieur"]],
      ["Tweede", "1", ["Fictief Interieur"]],
      ["Tweede", "2", ["Fictief Interieur"]],
    ]);
    expect(scoreSheets("lots.xlsx")).toEqual([
      "Gunning Voorbeeldtender",
      "Gunning Tweede 1",
      "Gunning Tweede 2",
    ]);
  });

  it("writes nothing while one of them has a fault, and says which one", async () => {
    const run = await score("one-faulty-lot");
    expect(run).toMatchObject({ code: 1, written: false });
    expect(run.json?.tenders).toHaveLength(2);
    expect(run.text).toMatch(/Tweede \/ 2: kan niet/);
    const told = run.json?.findings.filter(({ severity }) => severity !== "info");
    expect(told).toMatchObject([{ code: "numberUnreadable", ...bids, row: 8, cell: "E8" }]);
  });

  it("scores the others while one without bids is still wrong, and says what", async () => {
    const run = await score("second-in-preparation");
    expect(run).toMatchObject({ code: 0, written: true });
    expect(run.json?.findings.filter(({ severity }) => severity !== "info")).toMatchObject([
      { code: "noBids", severity: "warning" },
      { code: "weightsNot100", row: 5, cell: "E5", params: { sum: 99 } },
    ]);
  });

  it("points at the weights of the tender that is wrong", async () => {
    const { json } = await score("weights-of-the-second");
    expect(json?.findings.filter(({ severity }) => severity !== "info")).toMatchObject([
      { code: "weightsNot100", row: 5, cell: "E5", params: { sum: 99 } },
    ]);
  });
});

describe("a protected workbook", () => {
  it("takes no score sheet: the message says how to lift the protection, the JSON is there", async () => {
    const run = await score("protected");
    expect(run).toMatchObject({ code: 1, written: false });
    expect(run.text).toMatch(/beveiligd.*Controleren > Werkmap beveiligen/);
    expect(run.json?.tenders).toHaveLength(1);
    const english = await desk.score("protected.xlsx", "en");
    expect(english.text).toMatch(/protect/i);
    expect(await desk.check("protected.xlsx")).toMatchObject({ code: 0 });
  });
});

describe("check", () => {
  it.each(["no-tables", "two-supplier-tables", "no-PSO-niveau", "no-suppliers"])(
    "%s: refused, because there is no supplier table to read",
    async (name) => {
      const run = await desk.check(`${name}.xlsx`);
      expect(run.code).toBe(1);
      expect(run.json?.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
      expectPlainWords(run.text);
    },
  );

  it.each(["level-error", "price-text", "kvk-lost-zero", "chart", "nasty-names", "odd-places"])(
    "%s: reported, exit 0",
    async (name) => {
      const run = await desk.check(`${name}.xlsx`);
      expect(run.code).toBe(0);
      expect(run.text).toMatch(/^PSO-certificaten op 1 november 2026/);
      expectPlainWords(run.text);
    },
  );
});

describe("a file that is no sound workbook", () => {
  const template = (): Buffer => readFileSync(desk.path("t.xlsx"));
  const withParts = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(template());
    change(parts);
    return zipSync(parts);
  };
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const ole = (directory: string): Uint8Array => {
    const bytes = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
    bytes.write(directory, 1024, "utf16le");
    return bytes;
  };
  const FILES: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ["an empty file", () => new Uint8Array(), /leeg/],
    ["half a file", () => template().subarray(0, template().length / 2), /beschadigd/],
    ["a file without its end", () => template().subarray(0, -30), /beschadigd/],
    ["text that was renamed", () => text("Leverancier;Prijs\nA;1"), /geen Excel-bestand/],
    ["an old .xls", () => ole("Workbook"), /\.xls-bestand/],
    [
      "a document",
      () =>
        zipSync({
          "[Content_Types].xml": text(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
          "word/document.xml": text("<w/>"),
        }),
      /ander soort Office-bestand|beschadigd/,
    ],
    [
      "a sheet that breaks off",
      () =>
        withParts((parts) => void (parts["xl/worksheets/sheet2.xml"] = text("<worksheet><sheetData><row"))),
      /beschadigd/,
    ],
    [
      "a workbook without its workbook part",
      () => withParts((parts) => void delete parts["xl/workbook.xml"]),
      /beschadigd/,
    ],
  ];

  it.each(FILES)("%s: exit 3, with the reason and the next step", async (_, bytes, reason) => {
    writeFileSync(desk.path("bad.xlsx"), bytes());
    for (const run of [await desk.score("bad.xlsx"), await desk.check("bad.xlsx")]) {
      expect(run).toMatchObject({ code: 3, json: null, written: false });
      expect(run.text).toMatch(reason);
      expect(run.text).toMatch(NEXT_STEP.nl);
      expectPlainWords(run.text);
    }
  });

  it("refuses to save what it cannot save without harm", async () => {
    writeFileSync(
      desk.path("bad.xlsx"),
      withParts((parts) => void delete parts["[Content_Types].xml"]),
    );
    const run = await desk.score("bad.xlsx");
    expect(run.written).toBe(false);
    expect([1, 3]).toContain(run.code);
    expect(run.text).toMatch(NEXT_STEP.nl);
  });
});

describe("nothing is lost", () => {
  const written = Object.keys(SCORED).map((name) => `${name}.xlsx`);

  it("of the workbooks that were read: not one byte", async () => {
    for (const name of names) await score(name);
    const changed = names.filter(
      (name) => !inputs.get(name)?.equals(readFileSync(desk.path(`${name}.xlsx`))),
    );
    expect(changed).toEqual([]);
  });

  it("of their cells in the workbooks that were written", () => {
    expect(lostCells(written.map((file) => [desk.path(file), desk.out(file)]))).toEqual([]);
  });

  it("of the parts that the score does not touch: chart, picture, comment, validation, protection", () => {
    const [before, after] = [desk.path("chart.xlsx"), desk.out("chart.xlsx")].map((path) =>
      unzipSync(readFileSync(path)),
    );
    const differing = Object.entries(before ?? {}).flatMap(([part, bytes]) =>
      after?.[part] && Buffer.from(bytes).equals(Buffer.from(after[part])) ? [] : [part],
    );
    // The workbook's own lists grow; sheet 1 is no longer the selected one, sheet 4 got the result of its formula.
    expect(differing.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const sheet = sheetXml(readFileSync(desk.out("chart.xlsx")), 4);
    for (const kept of ["<drawing", "<legacyDrawing", "<dataValidation ", "<colorScale", "<tablePart "]) {
      expect(sheet).toContain(kept);
    }
  });

  it.each(["check", "score"] as const)("%s never writes its JSON over the workbook", async (command) => {
    const before = readFileSync(desk.path("t.xlsx"));
    const run = await desk[command]("t.xlsx", "nl", desk.path("t.xlsx"));
    expect(run.code).toBe(2);
    expect(run.text).toContain("--json");
    expect(readFileSync(desk.path("t.xlsx")).equals(before)).toBe(true);
  });
});

function sheetXml(workbook: Uint8Array, number: number): string {
  return new TextDecoder().decode(unzipSync(workbook)[`xl/worksheets/sheet${number}.xml`]);
}

/** Of what `score` wrote, in the order of the tabs. */
function scoreSheets(name: string): string[] {
  return sheetNames(readFileSync(desk.out(name))).filter((sheet) => /^gunning/i.test(sheet));
}

function sheetNames(workbook: Uint8Array): string[] {
  const part = new TextDecoder().decode(unzipSync(workbook)["xl/workbook.xml"]);
  return [...part.matchAll(/<(?:\w+:)?sheet [^>]*?name="([^"]*)"/g)].map((match) => match[1] ?? "");
}
