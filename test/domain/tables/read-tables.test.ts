import fc from "fast-check";
import { markerText } from "../../../src/domain/sheets/marker";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import type { MappingChoices } from "../../../src/domain/tables/read-tables-types";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { TableRole } from "../../../src/domain/tables/roles";
import type { WorkbookSnapshot } from "../../../src/domain/tables/snapshot";
import { sheetOf, tableOn, workbookOf, workbookOfTables } from "./workbook-of";
import type { Cells } from "./workbook-of";

const SUPPLIERS: Cells = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot"],
  ["De Linde BV", "12345678", "Trede 2", 45658, 46387],
  ["Groenwerk", "01234567", "geen", "", ""],
];
const CRITERIA: Cells = [
  ["Tender", "Criterium", "Soort", "Weging"],
  ["Schoonmaak", "Prijs", "prijs", 40],
  ["Schoonmaak", "Plan van aanpak", "kwaliteit", 60],
];
const BIDS: Cells = [
  ["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs", "Plan van aanpak"],
  ["Schoonmaak", "De Linde BV", "12345678", 100000, 7.5],
  ["Schoonmaak", "Groenwerk", "01234567", 95000, 8],
];

const read = (snapshot: WorkbookSnapshot, choices = NO_CHOICES) => readTables(snapshot, choices);
const codes = (snapshot: WorkbookSnapshot, choices = NO_CHOICES) =>
  read(snapshot, choices).findings.map(({ code }) => code);
const choose = (
  tables: readonly (readonly [TableRole, string])[],
  columns: readonly (readonly [string, string])[] = [],
): MappingChoices => ({ tables: new Map(tables), columns: new Map(columns) });

describe("finding tables by their headers", () => {
  it("reads suppliers, criteria and bids from Excel tables with any name", () => {
    const tables = read(workbookOfTables({ Blad1: SUPPLIERS, Blad2: CRITERIA, Blad3: BIDS }));
    expect(tables.findings).toEqual([]);
    expect(tables.suppliers?.rows.map(({ name }) => name.value)).toEqual(["De Linde BV", "Groenwerk"]);
    expect(tables.suppliers?.rows[0]?.level.value).toEqual({ level: "trede2", pso30plus: false });
    expect(tables.criteria?.rows[1]?.weight.value).toBe(60);
    expect(tables.bids?.rows[1]?.price.value).toBe(95000);
    expect(tables.bids?.rows[1]?.scores.get("Plan van aanpak")?.value).toBe(8);
    expect(tables.bids?.rows[0]?.scores.get("Plan van aanpak")?.place).toEqual({
      sheet: "Blad3",
      table: "Blad3",
      row: 2,
      column: "Plan van aanpak",
      cell: "E2",
    });
  });

  it("finds a plain range under a title, beside another range and below a blank row", () => {
    const sheet = sheetOf(
      "Alles",
      [
        ["Overzicht leveranciers 2026"],
        [],
        ["Leverancier", "PSO-niveau", "", "Criterium", "Soort", "Weging"],
        ["De Linde BV", "T3", "", "Prijs", "prijs", 100],
        ["Groenwerk", "geen"],
        [],
        ["Inschrijver", "Prijs"],
        ["De Linde BV", 10],
      ],
      4,
      2,
    );
    const tables = read(workbookOf([sheet]));
    expect(tables.findings).toEqual([]);
    expect(tables.suppliers?.rows.map(({ name }) => name.value)).toEqual(["De Linde BV", "Groenwerk"]);
    expect(tables.suppliers?.table.id).toBe("Alles!C7");
    expect(tables.criteria?.rows.map(({ criterion }) => criterion.value)).toEqual(["Prijs"]);
    expect(tables.bids?.rows[0]?.price).toMatchObject({ value: 10, place: { cell: "D12", row: 12 } });
  });

  it("ends a plain range at the first blank row and skips blank rows of an Excel table", () => {
    const withGap: Cells = [
      ["Leverancier", "PSO-niveau"],
      ["A", "T1"],
      [" ", ""],
      ["B", "T2"],
    ];
    const plain = sheetOf("Blad1", withGap);
    const names = (snapshot: WorkbookSnapshot) =>
      read(snapshot).suppliers?.rows.map(({ name }) => name.value);
    expect(names(workbookOf([plain]))).toEqual(["A"]);
    expect(names(workbookOf([plain], [tableOn(plain, "T")]))).toEqual(["A", "B"]);
  });

  it("warns when a plain range seems to go on below its blank row", () => {
    const sheet = sheetOf("Blad1", [["Leverancier", "PSO-niveau"], ["A", "T1"], [], ["B", "T2"]]);
    expect(read(workbookOf([sheet])).findings).toMatchObject([
      { code: "rowsBelowBlankRow", severity: "warning", place: { row: 4, cell: "A4" } },
    ]);
  });

  it("refuses a bid or a criterion below the blank row of a plain range: leaving it out could change the winner", () => {
    const severities = (...rows: Cells) => {
      const sheet = sheetOf("Blad1", [["Inschrijver", "KvK-nummer", "Inschrijfprijs"], ...rows]);
      return read(workbookOf([sheet]))
        .findings.filter(({ code }) => code === "rowsBelowBlankRow")
        .map(({ severity, place }) => [severity, place.cell]);
    };
    const first = ["A", "00000011", 100];
    expect(severities(first, [], ["B", "00000022", 90])).toEqual([["error", "A4"]]);
    expect(severities(first, [], ["B", "00000022", ""])).toEqual([["warning", "A4"]]);
    expect(severities(first, [], ["Gemiddelde", "", 100])).toEqual([["warning", "A4"]]);
    expect(severities(first, [], ["Alle prijzen zonder btw", "", ""])).toEqual([]);
    const criteria = sheetOf("Blad1", [
      ["Criterium", "Soort", "Weging"],
      ["Prijs", "prijs", 100],
      [],
      ["Plan", "kwaliteit", 0],
    ]);
    expect(read(workbookOf([criteria])).findings).toMatchObject([
      { code: "rowsBelowBlankRow", severity: "error" },
    ]);
  });

  it("reads a range whose columns are kept apart by an empty column", () => {
    const sheet = sheetOf("Blad1", [
      ["", "Leverancier", "", "PSO-niveau"],
      ["", "A", "", "T1"],
    ]);
    const tables = read(workbookOf([sheet]));
    expect(tables.suppliers?.rows[0]).toMatchObject({
      name: { value: "A" },
      level: { value: { level: "trede1" } },
    });
  });

  it("keeps a column without a header that holds data inside its range", () => {
    const sheet = sheetOf("Blad1", [
      ["Leverancier", "", "PSO-niveau"],
      ["A", "notitie", "T1"],
      ["B", "", "T2"],
    ]);
    expect(read(workbookOf([sheet])).suppliers?.table.headers).toEqual(["Leverancier", "", "PSO-niveau"]);
  });

  it("sees the header of the next table when no blank row stands before it", () => {
    const sheet = sheetOf("Blad1", [
      ["Leverancier", "PSO-niveau"],
      ["A", "T1"],
      ["Inschrijver", "Inschrijfprijs"],
      ["A", 100],
    ]);
    const tables = read(workbookOf([sheet]));
    expect(tables.suppliers?.rows.map(({ name }) => name.value)).toEqual(["A"]);
    expect(tables.bids?.rows.map(({ price }) => price.value)).toEqual([100]);
  });

  it("does not take cells of an Excel table for a plain range, nor a form above a table for its header", () => {
    const sheet = sheetOf("Blad1", [
      ["Tender", "Procedure:", "Perceel"],
      ["", "", ""],
      ["Leverancier", "E-mail", "Status"],
      ["Leverancier", "PSO-niveau", "KvK-nummer"],
      ["A", "T1", "12345678"],
    ]);
    const tables = read(workbookOf([sheet]));
    expect(tables.suppliers?.table.headerRow).toBe(3);
    expect(tables.suppliers?.rows).toHaveLength(1);
  });

  it("leaves the totals row out", () => {
    const sheet = sheetOf("Blad1", [...BIDS, ["Totaal", "", "", 195000, ""]]);
    const tables = read(workbookOf([sheet], [tableOn(sheet, "Inschrijvingen", { hasTotals: true })]));
    expect(tables.bids?.rows).toHaveLength(2);
  });

  it("leaves the total below a plain range out and says so, but keeps a bidder of that name in an Excel table", () => {
    const bids: Cells = [
      ["Inschrijver", "Inschrijfprijs"],
      ["A", 100],
      ["Totaal:", 100],
    ];
    const plain = read(workbookOf([sheetOf("Blad1", bids)]));
    expect(plain.bids?.rows.map(({ bidder }) => bidder.value)).toEqual(["A"]);
    expect(plain.findings).toMatchObject([
      { code: "totalsRowLeftOut", severity: "warning", place: { cell: "A3" } },
    ]);
    expect(read(workbookOfTables({ B: bids })).bids?.rows).toHaveLength(2);
  });

  it("knows headers by synonym, in English, with accents, hyphens, units and full-width letters", () => {
    const sheet = sheetOf("Blad1", [
      [
        "SUPPLIER ",
        "kvk nr.",
        "Ｐｒｅｓｔａｔｉｅ\u00adniveau",
        "Afgifte\u2011datum",
        "Verloopdatum",
        "Kopie certificaat",
        "PSO 30+ (ja/nee)",
      ],
      ["A", 12345678, "3", 45658, 46387, "ja", "ja"],
    ]);
    const row = read(workbookOf([sheet])).suppliers?.rows[0];
    expect(row?.kvk.value).toBe("12345678");
    expect(row?.level.value?.level).toBe("trede3");
    expect(row?.validFrom.value).toBe(45658);
    expect(row?.validUntil.value).toBe(46387);
    expect(row?.copyReceived.value).toBe(true);
    expect(row?.pso30plus.value).toBe(true);
  });

  it("takes the issue date as the start only when there is no start date", () => {
    const both = sheetOf("Blad1", [
      ["Leverancier", "PSO-niveau", "Afgiftedatum", "Ingangsdatum"],
      ["A", "T1", 45000, 45658],
    ]);
    const tables = read(workbookOf([both]));
    expect(tables.suppliers?.rows[0]?.validFrom.value).toBe(45658);
    expect(tables.findings).toEqual([]);
  });

  it("reads a text with another meaning in brackets as another column", () => {
    const sheet = sheetOf("Blad1", [
      ["Leverancier", "PSO-niveau", "Geldig tot (verzekering)"],
      ["A", "T1", 46387],
    ]);
    expect(read(workbookOf([sheet])).suppliers?.rows[0]?.validUntil.value).toBeNull();
  });
});

describe("sheets that we wrote", () => {
  const marked = (kind: Parameters<typeof markerText>[0], cells: Cells) =>
    sheetOf("Blad1", [[markerText(kind)], [], ...cells]);

  it("are no input, except tables of the template", () => {
    expect(read(workbookOf([marked("score", BIDS)])).bids).toBeNull();
    expect(codes(workbookOf([marked("guide", BIDS)]))).toEqual(["noTables"]);
    expect(read(workbookOf([marked("input", BIDS)])).bids?.rows).toHaveLength(2);
  });

  it("hold settings and nothing else on the settings sheet", () => {
    const settings: Cells = [
      ["Instelling", "Waarde"],
      ["Kopie verplicht", "nee"],
    ];
    expect(read(workbookOf([marked("settings", settings)])).settings?.rows).toHaveLength(1);
    expect(read(workbookOf([marked("settings", BIDS)])).bids).toBeNull();
  });
});

describe("questions and findings about tables", () => {
  it("asks which of two tables is meant and reads neither", () => {
    const snapshot = workbookOfTables({ Oud: BIDS, Nieuw: BIDS });
    const tables = read(snapshot);
    expect(tables.bids).toBeNull();
    expect(tables.findings).toMatchObject([{ code: "twoCandidateTables", severity: "error" }]);
    expect(tables.questions).toMatchObject([{ role: "bids", candidates: [{ id: "Oud" }, { id: "Nieuw" }] }]);
    expect(read(snapshot, choose([["bids", "Nieuw"]])).bids?.table.label).toBe("Nieuw");
    expect(codes(snapshot, choose([["bids", "Nieuw"]]))).toEqual([]);
  });

  it("prefers an Excel table to a plain range", () => {
    const table = sheetOf("Tabel", BIDS);
    const snapshot = workbookOf([sheetOf("Kladblok", BIDS), table], [tableOn(table, "Inschrijvingen")]);
    expect(read(snapshot).bids?.table.id).toBe("Inschrijvingen");
    expect(codes(snapshot)).toEqual([]);
  });

  it("asks when a table fits two roles equally well", () => {
    const snapshot = workbookOfTables({
      Lijst: [
        ["Leverancier", "PSO-niveau", "Inschrijfprijs", "Inschrijver"],
        ["A", "T1", 1, "A"],
      ],
    });
    const tables = read(snapshot);
    expect(tables.findings).toMatchObject([
      { code: "tableFitsTwoRoles", params: { first: "suppliers", second: "bids" } },
    ]);
    expect(tables.questions.map(({ role }) => role)).toEqual(["suppliers", "bids"]);
    expect(read(snapshot, choose([["bids", "Lijst"]])).bids?.rows).toHaveLength(1);
  });

  it("serves the role with most recognised headers", () => {
    const tables = read(
      workbookOfTables({
        Lijst: [
          ["Leverancier", "PSO-niveau", "Prijs", "E-mail"],
          ["A", "T1", 1, "a@b.nl"],
        ],
      }),
    );
    expect(tables.suppliers?.rows).toHaveLength(1);
    expect(tables.bids).toBeNull();
  });

  it("names both headers of a column that is there twice", () => {
    const twice = workbookOfTables({
      Lijst: [
        ["Inschrijver", "Offertebedrag", "Prijs"],
        ["A", 1, 2],
      ],
    });
    expect(read(twice).findings).toMatchObject([
      {
        code: "columnTwice",
        severity: "error",
        params: { column: "Inschrijfprijs", headers: "Offertebedrag, Prijs", cells: "B1, C1" },
      },
    ]);
    expect(read(twice).bids).toBeNull();
    expect(read(twice, choose([], [["bids.price", "Prijs"]])).bids?.rows[0]?.price.value).toBe(2);
  });

  it("takes the first of two harmless headers, with a warning", () => {
    const snapshot = workbookOfTables({
      L: [
        ["Leverancier", "PSO-niveau", "Mail", "E-mailadres"],
        ["A", "T1", "x@a.nl", "y@a.nl"],
      ],
    });
    expect(read(snapshot).findings).toMatchObject([{ code: "columnTwice", severity: "warning" }]);
    expect(read(snapshot).suppliers?.rows[0]?.email.value).toBe("x@a.nl");
  });

  it("lets the template's own header win from a synonym", () => {
    const snapshot = workbookOfTables({
      L: [
        ["Prijs", "Inschrijver", "Inschrijfprijs"],
        [1, "A", 2],
      ],
    });
    expect(read(snapshot).findings).toMatchObject([{ code: "columnTwice", severity: "info" }]);
    expect(read(snapshot).bids?.rows[0]?.price.value).toBe(2);
  });

  it("uses neither of two columns that decide whether a level counts", () => {
    const snapshot = workbookOfTables({
      L: [
        ["Leverancier", "PSO-niveau", "Vervaldatum", "Verloopdatum"],
        ["A", "T1", 46000, 47000],
      ],
    });
    expect(read(snapshot).findings).toMatchObject([{ code: "columnTwice", severity: "error" }]);
    expect(read(snapshot).suppliers?.rows[0]?.validUntil.value).toBeNull();
  });

  it("names the column that a likely table misses", () => {
    expect(
      read(
        workbookOfTables({
          Inschrijvingen: [
            ["Inschrijver", "Opmerking"],
            ["A", ""],
          ],
        }),
      ).findings,
    ).toMatchObject([
      {
        code: "columnMissing",
        severity: "error",
        params: { role: "bids", column: "Inschrijfprijs" },
        place: { table: "Inschrijvingen" },
      },
    ]);
    expect(
      read(
        workbookOfTables({
          Blad1: [
            ["Leverancier", "KvK-nummer", "E-mail", "Geldig tot"],
            ["A", "", "", ""],
          ],
        }),
      ).findings,
    ).toMatchObject([{ code: "columnMissing", params: { role: "suppliers", column: "PSO-niveau" } }]);
    expect(
      read(
        workbookOfTables({
          Criteria: [
            ["Criterium", "Soort"],
            ["Prijs", "prijs"],
          ],
        }),
      ).findings,
    ).toMatchObject([{ code: "columnMissing", params: { role: "criteria", column: "Weging / Waarde" } }]);
  });

  it("keeps quiet about a list that merely resembles a table, and about one beside the real table", () => {
    const contacts: Cells = [
      ["Naam", "E-mail", "Status"],
      ["A", "a@b.nl", "actief"],
    ];
    expect(codes(workbookOfTables({ Contacten: contacts, B: BIDS, C: CRITERIA }))).toEqual([]);
    const likely: Cells = [
      ["Leverancier", "KvK-nummer", "E-mail", "Geldig tot"],
      ["A", "", "", ""],
    ];
    expect(codes(workbookOfTables({ Verzekeringen: likely, L: SUPPLIERS }))).toEqual([]);
  });

  it("offers every table with a starred column for correction", () => {
    const tables = read(
      workbookOfTables({
        L: SUPPLIERS,
        Half: [
          ["Inschrijver", "Opmerking"],
          ["A", ""],
        ],
      }),
    );
    expect(tables.candidates.map(({ label, role }) => [label, role])).toEqual([
      ["L", "suppliers"],
      ["Half", "bids"],
    ]);
  });

  it("does not take the tables of other tasks for bids or suppliers", () => {
    const contracts: Cells = [
      [
        "Contractnummer",
        "Leverancier",
        "KvK-nummer",
        "Start",
        "Einde",
        "Opdrachtsom",
        "PSO-clausule (ja/nee)",
        "Prijsafspraak",
        "PSO-niveau bij gunning",
      ],
      ["C1", "A", "12345678", 1, 2, 3, "ja", "", "T1"],
    ];
    const purchases: Cells = [
      ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"],
      ["A", "12345678", 2025, 10],
    ];
    const scores: Cells = [
      ["Tender", "Inschrijver", "Criterium", "Beoordelaar", "Score"],
      ["T", "A", "K", "X", 7],
    ];
    const tables = read(
      workbookOfTables({ L: SUPPLIERS, C: contracts, I: purchases, B: scores, Inschr: BIDS }),
    );
    expect(tables.findings).toEqual([]);
    expect(tables.bids?.table.label).toBe("Inschr");
    expect(tables.suppliers?.table.label).toBe("L");
  });

  it("says so when nothing is found or a table is empty", () => {
    expect(codes(workbookOf([]))).toEqual(["noTables"]);
    expect(codes(workbookOf([sheetOf("Blad1", [["Boodschappen"], ["melk"]])]))).toEqual(["noTables"]);
    expect(
      codes(
        workbookOfTables({
          B: [
            ["Inschrijver", "Inschrijfprijs"],
            ["", ""],
          ],
        }),
      ),
    ).toEqual(["tableEmpty"]);
  });

  it("asks again when a remembered table or column is gone", () => {
    const two = workbookOfTables({ Oud: BIDS, Nieuw: BIDS });
    expect(codes(two, choose([["bids", "Weg"]]))).toEqual(["rememberedTableGone", "twoCandidateTables"]);
    const one = workbookOfTables({ B: BIDS });
    expect(read(one, choose([], [["bids.remark", "Notitie"]])).findings).toMatchObject([
      { code: "rememberedColumnGone", severity: "warning" },
    ]);
    const gone = read(one, choose([], [["bids.price", "Bod"]]));
    expect(gone.findings).toMatchObject([{ code: "rememberedColumnGone", severity: "error" }]);
    expect(gone.bids).toBeNull();
  });

  it("leaves out a column that the user said is not there", () => {
    const tables = read(workbookOfTables({ B: BIDS }), choose([], [["bids.kvk", ""]]));
    expect(tables.bids?.rows[0]?.kvk.raw).toBe("");
  });
});

describe("criteria in the bids table", () => {
  it("come before any synonym, and a price criterion is the price", () => {
    const criteria: Cells = [
      ["Criterium", "Soort", "Weging"],
      ["Jaarprijs", "prijs", 50],
      ["Toelichting", "kwaliteit", 30],
      ["Prijs", "kwaliteit", 20],
    ];
    const bids: Cells = [
      ["Inschrijver", "Jaarprijs", "Toelichting (0-10)", "Prijs"],
      ["A", 100, 7, 9],
    ];
    const { bids: found, findings } = read(workbookOfTables({ C: criteria, B: bids }));
    expect(findings).toEqual([]);
    expect(found?.rows[0]?.price.value).toBe(100);
    expect(found?.rows[0]?.remark.value).toBeNull();
    expect([...(found?.rows[0]?.scores ?? [])].map(([name, { value }]) => [name, value])).toEqual([
      ["Toelichting", 7],
      ["Prijs", 9],
    ]);
  });

  it("of one tender never share a column", () => {
    const criteria: Cells = [
      ["Criterium", "Soort", "Weging"],
      ["1.1 Plan", "kwaliteit", 50],
      ["11 Plan", "kwaliteit", 50],
    ];
    const bids: Cells = [
      ["Inschrijver", "Inschrijfprijs", "1.1 Plan"],
      ["A", 100, 7],
    ];
    const found = read(workbookOfTables({ C: criteria, B: bids })).bids;
    expect([...(found?.table.criterionColumns.keys() ?? [])]).toEqual(["1.1 Plan"]);
  });

  it("of two tenders may share a column", () => {
    const criteria: Cells = [
      ["Tender", "Criterium", "Soort", "Weging"],
      ["T1", "Plan", "kwaliteit", 50],
      ["T2", "plan", "kwaliteit", 50],
    ];
    const bids: Cells = [
      ["Tender", "Inschrijver", "Inschrijfprijs", "Plan"],
      ["T1", "A", 100, 7],
    ];
    const found = read(workbookOfTables({ C: criteria, B: bids })).bids;
    expect([...(found?.table.criterionColumns ?? [])]).toEqual([
      ["Plan", 3],
      ["plan", 3],
    ]);
  });

  it("with a second column that is spelt a little differently are an error, unless that names another criterion", () => {
    const bids = sheetOf("B", [
      ["Inschrijver", "Inschrijfprijs", "Plan van aanpak", "plan van Aanpak "],
      ["A", 1, 7, 8],
    ]);
    expect(read(workbookOf([bids, sheetOf("C", CRITERIA)])).findings).toMatchObject([
      { code: "criterionColumnTwice", severity: "error", params: { cells: "C1, D1" } },
    ]);
    const both = sheetOf("C", [...CRITERIA, ["Kantine", "plan van Aanpak", "kwaliteit", 60]]);
    expect(read(workbookOf([bids, both])).findings).toEqual([]);
  });

  it("with two columns are an error", () => {
    const sheet = sheetOf("B", [
      ["Inschrijver", "Inschrijfprijs", "Plan van aanpak", "Plan van aanpak"],
      ["A", 1, 7, 8],
    ]);
    const criteria = sheetOf("C", CRITERIA);
    expect(read(workbookOf([sheet, criteria])).findings).toMatchObject([
      { code: "criterionColumnTwice", severity: "error", params: { cells: "C1, D1" } },
    ]);
  });
});

describe("for any workbook", () => {
  const words = fc.constantFrom<string | number | boolean>(
    "Leverancier",
    "PSO-niveau",
    "Inschrijver",
    "Inschrijfprijs",
    "Criterium",
    "Soort",
    "Weging",
    "Tender",
    "Procedure",
    "Niveau",
    "Waarde",
    "Instelling",
    "Prijs",
    "kwaliteit",
    "T3",
    "#N/A",
    "1.234",
    "31-02-2026",
    "",
    "",
    "",
    true,
    7,
  );
  const cells = fc.array(fc.array(fc.oneof(words, fc.string(), fc.double()), { maxLength: 7 }), {
    maxLength: 9,
  });

  it("never throws", () => {
    fc.assert(
      fc.property(cells, cells, fc.nat(3), fc.nat(3), fc.boolean(), (a, b, row, column, asTable) => {
        const first = sheetOf("A", a, row, column);
        const second = sheetOf("B", b);
        const tables = asTable ? [tableOn(first, "T", { rowCount: 4, columnCount: 5 })] : [];
        expect(() => read(workbookOf([first, second], tables))).not.toThrow();
      }),
    );
  });

  it("reads the same rows wherever the table stands and whatever the order of its columns and rows", () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    const placed = fc.record({
      columns: shuffled,
      swap: fc.boolean(),
      row: fc.nat(40),
      column: fc.nat(30),
      plain: fc.boolean(),
    });
    const content = (snapshot: WorkbookSnapshot) =>
      (read(snapshot).bids?.rows ?? [])
        .map((row) => [
          row.bidder.value,
          row.kvk.value,
          row.price.value,
          row.scores.get("Plan van aanpak")?.value,
        ])
        .sort();
    const expected = content(workbookOfTables({ C: CRITERIA, B: BIDS }));
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(placed, ({ columns, swap, row, column, plain }) => {
        const [header = [], ...body] = BIDS.map((cell) => columns.map((index) => cell[index] ?? ""));
        const sheet = sheetOf("B", [header, ...(swap ? [...body].reverse() : body)], row, column);
        const criteria = sheetOf("C", CRITERIA);
        expect(content(workbookOf([sheet, criteria], plain ? [] : [tableOn(sheet, "T")]))).toEqual(expected);
      }),
    );
  });
});
