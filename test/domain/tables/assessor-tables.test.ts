import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import { sheetOf, workbookOf, workbookOfTables, type Cells } from "./workbook-of";

const BIDS: Cells = [
  ["Inschrijver", "Inschrijfprijs", "Plan"],
  ["Schoon BV", 100, 7],
];
const CRITERIA: Cells = [
  ["Criterium", "Soort", "Weging"],
  ["Plan", "kwaliteit", 60],
  ["Prijs", "prijs", 40],
];
const LONG: Cells = [
  ["Tender", "Perceel", "Inschrijver", "Criterium", "Beoordelaar", "Score", "Toelichting"],
  ["Schoonmaak", "1", "Schoon BV", "Plan", "Jansen", 7, "helder"],
  ["Schoonmaak", "1", "Schoon BV", "Plan", "De Vries", "", ""],
];
const WIDE: Cells = [
  ["Tender", "Perceel", "Inschrijver", "Criterium", "Jansen", "De Vries"],
  ["Schoonmaak", "1", "Schoon BV", "Plan", 7, 6.5],
];
const CONSENSUS: Cells = [
  ["Tender", "Perceel", "Inschrijver", "Criterium", "Score", "Motivering"],
  ["Schoonmaak", "1", "Schoon BV", "Plan", 7, "Helder en haalbaar"],
];

const read = (tables: Readonly<Record<string, Cells>>): WorkbookTables =>
  readTables(workbookOfTables(tables), NO_CHOICES);

/** `assessor score cell` of each score that was read. */
function scores({ assessments }: WorkbookTables): string[] {
  return (assessments?.rows ?? []).map(
    ({ assessor, score }) => `${assessor.value} ${score.value} ${score.place.cell}`,
  );
}

const told = ({ findings }: WorkbookTables): string[] =>
  findings.map(({ severity, code }) => `${severity} ${code}`);

/** The header row with other headers and one row of the given cells. */
function wide(headers: readonly string[], ...rows: Cells): Cells {
  return [["Inschrijver", "Criterium", ...headers], ...rows.map((row) => ["Schoon BV", "Plan", ...row])];
}

describe("assessor scores in a table of their own", () => {
  it("are read one per row, with the remark, and a blank stays blank", () => {
    const tables = read({ B: LONG, Inschr: BIDS, C: CRITERIA });
    expect(tables.assessments?.table.label).toBe("B");
    expect(scores(tables)).toEqual(["Jansen 7 F2", "De Vries null F3"]);
    expect(tables.assessments?.rows[0]?.remark.value).toBe("helder");
    expect(tables.bids?.table.label).toBe("Inschr");
    expect(told(tables)).toEqual([]);
  });

  it("are read from a column per assessor, and say who was taken for one", () => {
    const tables = read({ B: WIDE, Inschr: BIDS, C: CRITERIA });
    expect(scores(tables)).toEqual(["Jansen 7 E2", "De Vries 6.5 F2"]);
    expect(tables.bids?.table.label).toBe("Inschr");
    expect(tables.criteria?.table.label).toBe("C");
    expect(tables.findings).toMatchObject([
      {
        code: "assessorColumns",
        severity: "info",
        place: { table: "B", cell: "E1" },
        params: { assessors: "Jansen; De Vries", figures: "" },
      },
    ]);
  });

  it("have English headers too", () => {
    const long: Cells = [
      ["Tender", "Lot", "Bidder", "Criterion", "Assessor", "Score", "Explanation"],
      ["T", "", "Clean Ltd", "Plan", "Smith", 7, "clear"],
    ];
    const consensus: Cells = [
      ["Tender", "Lot", "Bidder", "Criterion", "Agreed score", "Reasons"],
      ["T", "", "Clean Ltd", "Plan", 7, "clear"],
    ];
    const tables = read({ A: long, B: consensus });
    expect(scores(tables)).toEqual(["Smith 7 F2"]);
    expect(tables.consensus?.rows).toMatchObject([{ score: { value: 7 }, reason: { value: "clear" } }]);
  });

  it("are told from a consensus in the same workbook", () => {
    for (const assessed of [LONG, WIDE]) {
      const tables = read({ Een: CONSENSUS, Twee: assessed, Inschr: BIDS });
      expect(tables.consensus?.table.label).toBe("Een");
      expect(tables.assessments?.table.label).toBe("Twee");
      expect(told(tables).filter((each) => each.startsWith("error"))).toEqual([]);
    }
  });

  it.each([
    "Gemiddelde",
    "Gem. score",
    "Totaal",
    "Weging",
    "Gewogen score",
    "Eindscore",
    "Score",
    "Spreiding",
    "St.dev",
  ])("take the column %s for no assessor", (header) => {
    const tables = read({ B: wide(["Jansen", "De Vries", header], [7, 8, 7.5]) });
    expect(scores(tables)).toEqual(["Jansen 7 C2", "De Vries 8 D2"]);
  });

  it.each(["Score Jansen", "Jansen (0-10)", "Beoordelaar 1", "A", "Lid 2", "Max", "1"])(
    "take the column %s for an assessor",
    (header) => {
      const tables = read({ B: wide([header, "De Vries"], [7, 8]) });
      expect(scores(tables)).toEqual([`${header} 7 C2`, "De Vries 8 D2"]);
    },
  );

  it("tell which figures stand beside the assessors", () => {
    const headers = ["Jansen", "De Vries", "Min", "Max", "Gemiddelde"];
    const tables = read({ B: wide(headers, [7, 8, 7, 8, 7.5]) });
    expect(tables.findings[0]?.params).toEqual({
      assessors: "Jansen; De Vries",
      figures: "Min; Max; Gemiddelde",
    });
  });

  it("keep an assessor who has not scored anything yet, and pass over columns of text", () => {
    const tables = read({
      B: wide(["Jansen", "De Vries", "Wat viel op"], [7, "", "goed"], ["n.v.t.", "", ""]),
    });
    expect(scores(tables)).toEqual(["Jansen 7 C2", "De Vries null D2", "Jansen null C3", "De Vries null D3"]);
    expect(tables.assessments?.rows.every(({ score }) => score.problem === null)).toBe(true);
  });

  it("tell of a score that cannot be read at its cell", () => {
    const tables = read({ B: wide(["Jansen"], [7], ["acht"], ["1.234"], ["#N/B"], ["7,5"]) });
    expect(tables.assessments?.rows.map(({ score }) => score.problem?.code ?? null)).toEqual([
      null,
      "numberUnreadable",
      "numberAmbiguous",
      "errorValue",
      "numberIsText",
    ]);
    expect(tables.assessments?.rows[4]?.score.value).toBe(7.5);
  });

  it("are found as a plain range, with a title above, an average below and another table beside it", () => {
    const sheet = sheetOf("Scores", [
      ["Beoordeling plan van aanpak", "", "", ""],
      ["Inschrijver", "Criterium", "Jansen", "De Vries"],
      ["Schoon BV", "Plan", 7, 8],
      ["Glans BV", "Plan", 6, 6],
      ["Gemiddelde", "", 6.5, 7],
    ]);
    const tables = readTables(workbookOf([sheet]), NO_CHOICES);
    expect(scores(tables)).toEqual(["Jansen 7 C3", "De Vries 8 D3", "Jansen 6 C4", "De Vries 6 D4"]);
    expect(told(tables)).toEqual(["warning totalsRowLeftOut", "info assessorColumns"]);
  });

  it("with a blank row between are not read by half", () => {
    const sheet = sheetOf("Scores", [
      ["Inschrijver", "Criterium", "Jansen"],
      ["Schoon BV", "Plan", 7],
      ["", "", ""],
      ["Glans BV", "Plan", 6],
    ]);
    const { findings } = readTables(workbookOf([sheet]), NO_CHOICES);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "rowsBelowBlankRow",
        severity: "error",
        params: { role: "assessments" },
      }),
    );
  });

  it("know a figure by what it is worked out from when its header says nothing", () => {
    const given: Cells = [
      [7, 8, 7.5],
      [6, 8, 7],
      [5, 6, 5.5],
    ];
    const tables = read({ B: wide(["Jansen", "Bakker", "Uitkomst"], ...given) });
    expect(tables.findings[0]?.params).toEqual({ assessors: "Jansen; Bakker", figures: "Uitkomst" });
  });

  it("take a column of remarks for nobody, even while it is blank", () => {
    const tables = read({ B: wide(["Jansen", "Opmerking Jansen", "Bakker", "Toelichting"], [7, "", 8, ""]) });
    expect(scores(tables)).toEqual(["Jansen 7 C2", "Bakker 8 E2"]);
  });

  it("block nothing when a table only looks like them", () => {
    const reviews: Cells = [
      ["Leverancier", "Datum", "Cijfer", "Toelichting"],
      ["Schoon BV", 45000, 7, "prima"],
    ];
    const perCriterion: Cells = [
      ["Leverancier", "Criterium", "Cijfer", "Datum"],
      ["Schoon BV", "Levertijd", 7, 45000],
    ];
    expect(told(read({ Beoordelingen: perCriterion, Inschr: BIDS }))).toEqual(["warning columnMissing"]);
    const final: Cells = [
      ["Inschrijver", "Criterium", "Score"],
      ["Schoon BV", "Plan", 7],
    ];
    expect(told(read({ Beoordelingen: reviews, Inschr: BIDS }))).toEqual([]);
    const tables = read({ Lijst: final, Inschr: BIDS });
    expect(tables.findings).toMatchObject([
      { code: "columnMissing", severity: "warning", params: { role: "assessments", column: "Beoordelaar" } },
    ]);
  });

  it("block when the table bears their name and nobody can be told from another", () => {
    const nobody: Cells = [
      ["Inschrijver", "Criterium", "Score"],
      ["Schoon BV", "Plan", 7],
    ];
    expect(read({ Beoordelingen: nobody, Inschr: BIDS }).findings).toMatchObject([
      { code: "columnMissing", severity: "error", params: { role: "assessments", column: "Beoordelaar" } },
    ]);
    expect(read({ Consensus: nobody, Inschr: BIDS }).findings).toMatchObject([
      { code: "columnMissing", severity: "error", params: { role: "consensus", column: "Motivering" } },
    ]);
  });

  it("may be prepared before anybody has scored", () => {
    const prepared = wide(["Jansen", "De Vries"], ["", ""]);
    const tables = read({ Beoordelingen: prepared, Inschr: BIDS });
    expect(scores(tables)).toEqual(["Jansen null C2", "De Vries null D2"]);
  });
});
