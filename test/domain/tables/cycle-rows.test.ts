import type { CellValue } from "../../../src/domain/cell";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOf, workbookOfTables, sheetOf, type Cells } from "./workbook-of";

const read = (tables: Readonly<Record<string, Cells>>) => readTables(workbookOfTables(tables), NO_CHOICES);
const values = (row: object | undefined) =>
  Object.fromEntries(
    Object.entries(row ?? {}).flatMap(([key, field]) =>
      key === "place" ? [] : [[key, (field as { value: unknown }).value]],
    ),
  );

describe("rows of the supplier cycle", () => {
  it("hold what was bought in a year, credit notes below zero", () => {
    const { purchases, findings } = read({
      Inkoop: [
        ["Leverancier", "KvK-nummer", "Jaar", "Bedrag (EUR)"],
        ["De Linde", "12345678", "2025", "€ 1.234,56"],
        ["De Linde", "n.v.t.", 45_992, "500,00-"],
        ["Smid", "", "n.v.t.", "-"],
        ["Smid", "", 25, "#N/A"],
        ["", "", "", ""],
      ],
    });
    expect(findings).toEqual([]);
    expect(purchases?.rows.map(values)).toEqual([
      { supplier: "De Linde", kvk: "12345678", year: 2025, amount: 1234.56 },
      { supplier: "De Linde", kvk: null, year: 2025, amount: -500 },
      { supplier: "Smid", kvk: null, year: null, amount: null },
      { supplier: "Smid", kvk: null, year: null, amount: null },
    ]);
    const [, , nothing, wrong] = purchases?.rows ?? [];
    expect([nothing?.year.problem, nothing?.amount.problem]).toEqual([null, null]);
    expect(wrong?.year).toMatchObject({
      problem: { code: "yearUnreadable" },
      place: { cell: "C5", column: "Jaar" },
    });
    expect(wrong?.amount).toMatchObject({ problem: { code: "errorValue" }, place: { cell: "D5" } });
  });

  it("hold the criteria of the reviews with their weights", () => {
    const { reviewCriteria, criteria } = read({
      Beoordelingscriteria: [
        ["Beoordelingscriterium", "Weging %", "Toelichting"],
        ["Kwaliteit", 60, ""],
        ["Levering", "40", "Op tijd"],
      ],
    });
    expect(criteria).toBeNull();
    expect(reviewCriteria?.rows.map(values)).toEqual([
      { criterion: "Kwaliteit", weight: 60, remark: null },
      { criterion: "Levering", weight: 40, remark: "Op tijd" },
    ]);
  });

  it("hold what a reviewer found, as a label or a number", () => {
    const judged = (oordeel: CellValue, periode: CellValue) => [
      "De Linde",
      "12345678",
      periode,
      "Kwaliteit",
      "A. Jansen",
      oordeel,
      "n.v.t.",
    ];
    const { judgements, assessments } = read({
      Leveranciersoordelen: [
        [
          "Leverancier",
          "KvK-nummer",
          "Periode",
          "Beoordelingscriterium",
          "Beoordelaar",
          "Oordeel",
          "Toelichting",
        ],
        judged("zeer goed", "2026-H1"),
        judged(80, 2026),
        judged("7,5", 46_082),
        judged("n.v.t.", ""),
        judged("80%", 202_603),
      ],
    });
    expect(assessments).toBeNull();
    expect(
      judgements?.rows.map(({ judgement, period, remark }) => [judgement.value, period.value, remark.value]),
    ).toEqual([
      ["zeer goed", "2026-H1", null],
      [80, "2026", null],
      [7.5, "2026-03", null],
      [null, null, null],
      ["80%", "202603", null],
    ]);
  });

  it("hold the value, the clause, the price agreement and the level of a contract", () => {
    const { contracts } = read({
      Contracten: [
        [
          "Contractnummer",
          "Leverancier",
          "Opdrachtsom",
          "PSO-clausule (ja/nee)",
          "Prijsafspraak",
          "PSO-niveau bij gunning",
        ],
        ["C-1", "De Linde", "12.500,00", "ja", "Alleen met certificaat", "Trede 2"],
        ["C-2", "Smid", "n.v.t.", "misschien", "nee", "geen"],
        ["C-3", "Smid", "", "", "", ""],
      ],
    });
    expect(
      contracts?.rows.map(({ value, psoClause, priceAgreement, levelAtAward }) => [
        value.value,
        psoClause.value,
        priceAgreement.value,
        levelAtAward.value?.level ?? null,
      ]),
    ).toEqual([
      [12_500, true, "Alleen met certificaat", "trede2"],
      [null, null, "nee", "none"],
      [null, null, null, null],
    ]);
    expect(contracts?.rows[1]?.psoClause.problem?.code).toBe("yesNoUnreadable");
  });

  it("of a tender say on which day the code was mentioned, or that it was", () => {
    const { tenders } = read({
      Tenders: [
        ["Tender", "Procedure", "Code genoemd", "Certificaat gevraagd"],
        ["T", "privaat", "ja", "2026-09-01"],
        ["U", "privaat", "nee", "n.v.t."],
      ],
    });
    expect(tenders?.rows.map((row) => [row.codeMentioned.value, row.certificateRequested.value])).toEqual([
      [true, 46_266],
      [false, null],
    ]);
  });

  it("leave totals of a plain range out, as information", () => {
    const rows: Cells = [
      ["Leverancier", "Jaar", "Bedrag"],
      ["De Linde", 2025, 10],
      ["Totaal", "", 10],
    ];
    const { purchases, findings } = readTables(workbookOf([sheetOf("Inkoop", rows)]), NO_CHOICES);
    expect(purchases?.rows).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "totalsRowLeftOut", severity: "info" }]);
  });
});
