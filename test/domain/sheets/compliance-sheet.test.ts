import { COMPLIANCE_OWN_SHEET } from "../../../src/domain/sheets/compliance-sheet";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import { complianceSheetTexts as english } from "../../../src/locale/en/compliance";
import { OTHER } from "../pso/supplier-of";
import { complianceSheetOf } from "./compliance-sheet-of";
import { documentGrid, documentRows } from "./document-grid";

const HEADER = 11;
const SOME = complianceSheetOf({
  suppliers: [
    {},
    { ...OTHER, "Code bevestigd op": "" },
    { Leverancier: "=1+1", "KvK-nummer": "10000001", "Code versie": "2024-1" },
  ],
  tenders: [{}, { Tender: "Schoonmaak", "Code genoemd": "" }],
  contracts: [{}],
  purchases: [
    { Bedrag: 0.1 },
    { Bedrag: 0.2 },
    { Leverancier: "Niemand", "KvK-nummer": "99999999", Bedrag: 0.3 },
  ],
});

describe("the sheet Naleving", () => {
  it("has each promise with a live figure over the list below it", () => {
    const figures = documentRows(SOME).slice(4, 10);
    expect(figures.map((row) => row[0])).toEqual([
      "1 De code delen",
      "2 De code in aanvragen",
      "3 Het certificaat in contracten",
      "4 Het niveau beslist mee",
      "5 Leveranciers beoordelen",
      "Inkoop",
    ]);
    expect(figures[0]?.slice(2, 4)).toEqual(["=ROUND(F5/G5,4)", "van de leveranciers heeft de code"]);
    expect(figures[0]?.slice(5)).toEqual(['=G5-COUNTIFS($A$13:$A$18,A5,$C$13:$C$18,"Voldoet niet")', 3]);
    expect(figures[5]?.slice(5)).toEqual([0.3, 0.6]);
    const results = SOME.readBack.map(({ row, column, expected }) => [row, column, expected]);
    expect(results).toContainEqual([4, 5, 2]);
    expect(results).toContainEqual([4, 2, 0.6667]);
    expect(results).toContainEqual([9, 2, 0.5]);
    expect(SOME.conditional).toMatchObject([{ kind: "dataBar", minimum: 0, maximum: 1 }]);
  });

  it("lists per promise what does not meet it, then what is only to be known, with a link to the cell", () => {
    const [header, ...body] = documentRows(SOME).slice(HEADER);
    expect(header).toEqual(["Belofte", "Wie of wat", "Stand", "Waarom", "Wat je doet", "Tabel", "Cel"]);
    expect(body.map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
      ["1 De code delen", "=1+1", "Voldoet niet", '=HYPERLINK("#\'Leveranciers\'!A4","A4")'],
      ["1 De code delen", "Smederij Zuid", "Let op", '=HYPERLINK("#\'Leveranciers\'!A3","A3")'],
      ["2 De code in aanvragen", "Schoonmaak", "Voldoet niet", '=HYPERLINK("#\'Tenders\'!A3","A3")'],
      ...["De Linde BV", "Smederij Zuid", "=1+1"].map((name) => [
        "5 Leveranciers beoordelen",
        name,
        "Voldoet niet",
        expect.stringMatching(/^=HYPERLINK/),
      ]),
    ]);
    expect(body[0]?.slice(3, 5)).toEqual([
      "Heeft nog versie 2024-1 van de code.",
      "Verstuur de geldende versie en noteer de datum.",
    ]);
    expect(SOME.tables).toMatchObject([{ range: { row: HEADER, lastRow: HEADER + 6, lastColumn: 6 } }]);
  });

  it("keeps what people typed as text", () => {
    const cell = SOME.cells.find(({ row, column }) => row === 12 && column === 1);
    expect(cell?.content).toEqual({ kind: "text", text: "=1+1" });
  });

  it("knows itself again until somebody edits a value, in both languages", () => {
    for (const document of [SOME, complianceSheetOf({}), complianceSheetOf({ suppliers: [{}] }, english)]) {
      const grid = documentGrid(document);
      expect(isUntouched(grid, COMPLIANCE_OWN_SHEET)).toBe(true);
      const edited = grid.values.map((row, at) => (at === 6 ? ["anders", ...row.slice(1)] : row));
      expect(isUntouched({ ...grid, values: edited }, COMPLIANCE_OWN_SHEET)).toBe(false);
    }
  });

  it("says what is missing where there is nothing to count, and that all is well where nothing is wrong", () => {
    const empty = documentRows(complianceSheetOf({}));
    expect(empty[4]?.slice(2, 4)).toEqual(["–", "Nog niets te tellen: er is geen tabel met leveranciers."]);
    expect(empty[HEADER]?.[0]).toMatch(/^Er is nog niets om te tellen/);
    const whole = documentRows(complianceSheetOf({ tenders: [{}] }));
    expect(whole[HEADER]?.[0]).toBe("Alles wat geteld is, voldoet. Er is niets om na te gaan.");
    expect(whole[5]?.[5]).toBe("=G6");
  });
});
