import type { CellValue } from "../../../src/domain/cell";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { sheetOf, workbookOf, workbookOfTables, type Cells } from "./workbook-of";

const HEADER = ["Leverancier", "KvK-nummer", "PSO-niveau", "Inkoopvolume"];
const A = ["A", "12345678", "T1", 10];
const B = ["B", "87654321", "T2", 20];

const suppliersOf = (cells: Cells) => {
  const tables = readTables(workbookOf([sheetOf("Blad1", cells)]), NO_CHOICES);
  return {
    names: tables.suppliers?.rows.map(({ name }) => name.value),
    told: tables.findings.map(({ code, severity, place, params }) => [code, severity, place.cell, params]),
  };
};

describe("rows of a plain range that are no suppliers", () => {
  it.each<[string, ...CellValue[]]>([
    ["Totaal", "", "", 30],
    ["Totaal:", 2],
    ["TOTAAL aantal leveranciers", 2],
    ["Aantal leveranciers: 2"],
    ["Eindtotaal", "", "", "€ 30,00"],
    ["Som", "", "", 30],
    ["Totaal", "-", "-", 30],
    ["Grand total", "", "", 30],
    ["Count", 2],
    ["Gegenereerd door het inkoopsysteem op 1-10-2026"],
    ["Generated on", "", "1 October 2026"],
    ["*** Einde lijst ***"],
    ["Einde lijst"],
    ["* Bron: inkoopsysteem"],
  ])("end the list: %s", (...row) => {
    expect(suppliersOf([HEADER, A, B, row])).toEqual({
      names: ["A", "B"],
      told: [["totalsRowLeftOut", "info", "A4", { text: row[0], others: 0 }]],
    });
  });

  it("may stand in any column", () => {
    const cells: Cells = [
      ["Nr", ...HEADER],
      [1, ...A],
      [2, ...B],
      ["", "Totaal", "", "", 30],
    ];
    expect(suppliersOf(cells)).toEqual({
      names: ["A", "B"],
      told: [["totalsRowLeftOut", "info", "B4", { text: "Totaal", others: 0 }]],
    });
  });

  it("are told once, with how many more there are", () => {
    const cells: Cells = [
      HEADER,
      A,
      ["Subtotaal Noord", "", "", 10],
      B,
      ["Subtotaal Zuid", "", "", 20],
      ["Eindtotaal", "", "", 30],
      ["Gegenereerd op 1-10-2026"],
    ];
    expect(suppliersOf(cells)).toEqual({
      names: ["A", "B"],
      told: [["totalsRowLeftOut", "info", "A3", { text: "Subtotaal Noord", others: 3 }]],
    });
  });

  it.each<[string, ...CellValue[]]>([
    ["Totaal Groep BV", "11223344"],
    ["Totaal Groep BV", 1122334],
    ["Total Nederland", "", "Trede 2"],
    ["Total Nederland", "", 3],
    ["Total Nederland", "", "geen"],
    ["Totaal", "11223344"],
    ["Totaal Groep BV", "", "", "onbekend"],
    ["Totaal Groep BV", "x", "y", 5],
    ["Totaalbouw"],
    ["Aantalbouw"],
    ["Somers BV"],
    ["Counters BV"],
  ])("are not these: %s", (...row) => {
    expect(suppliersOf([HEADER, A, row])).toEqual({ names: ["A", row[0]], told: [] });
  });

  it("keep a name that only starts like a total while other rows follow", () => {
    expect(suppliersOf([HEADER, ["Totaal Groep BV"], A])).toEqual({
      names: ["Totaal Groep BV", "A"],
      told: [],
    });
  });

  it("never empty a list", () => {
    expect(suppliersOf([HEADER, ["Totaal", "", "", 0]]).names).toEqual(["Totaal"]);
  });

  it("stay rows of an Excel table, which knows its totals row itself", () => {
    const tables = readTables(workbookOfTables({ L: [HEADER, A, ["Totaal aantal", 1]] }), NO_CHOICES);
    expect(tables.suppliers?.rows).toHaveLength(2);
  });
});

describe("totals of the other tables", () => {
  const told = (cells: Cells, sheet = "Blad1") => {
    const tables = readTables(workbookOf([sheetOf(sheet, cells)]), NO_CHOICES);
    const codes = tables.findings.map(({ code, severity }) => [code, severity]);
    return [codes, (tables.bids ?? tables.contracts ?? tables.register)?.rows.length];
  };
  const bids: Cells = [
    ["Inschrijver", "Inschrijfprijs"],
    ["A", 100],
  ];
  const contracts: Cells = [
    ["Contractnummer", "Leverancier", "Einde"],
    ["K-1", "A", 46387],
  ];

  it("are a warning in the bids, and nothing that may be a bidder's name is one", () => {
    const warned = [[["totalsRowLeftOut", "warning"]], 1];
    expect(told([...bids, ["Totaal inschrijvingen", 1]])).toEqual(warned);
    expect(told([...bids, ["*** Einde lijst ***"]])).toEqual(warned);
    expect(told([...bids, ["Subtotaal", 100], ["B", 90]])).toEqual([[["totalsRowLeftOut", "warning"]], 2]);
    expect(told([...bids, ["Totaal Wonen BV", 90]])).toEqual([[], 2]);
  });

  it("are only told in the contracts and in an extract from the register", () => {
    expect(told([...contracts, ["Aantal contracten", 1]])).toEqual([[["totalsRowLeftOut", "info"]], 1]);
    expect(told([...contracts, ["Totaal 2026", "B"]])).toEqual([[], 2]);
    const extract: Cells = [
      ["Organisatie", "KvK-nummer", "PSO-niveau"],
      ["A", "12345678", "T1"],
      ["Aantal organisaties: 1"],
    ];
    expect(told(extract, "PSO-register")).toEqual([[["totalsRowLeftOut", "info"]], 1]);
  });
});

describe("a header line inside a table", () => {
  const extract = ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"];

  it.each<[string, Cells]>([
    ["as it stands above", [extract]],
    ["in other words for the same columns", [["Naam", "KvK", "Trede", "Geldig t/m"]]],
    ["in part", [["", "KvK nr.", "PSO-trede", ""]]],
  ])("is no row: %s", (_, lines) => {
    const row = ["A", "12345678", "T1", 46387];
    const cells = [extract, ...lines, row, ...lines, row];
    const { register, findings } = readTables(workbookOfTables({ "PSO-register": cells }), NO_CHOICES);
    expect(findings).toEqual([]);
    expect(register?.rows.map(({ place }) => place.row)).toEqual([3, 5]);
  });

  it("is no bid either", () => {
    const criteria: Cells = [
      ["Criterium", "Soort", "Weging"],
      ["Prijs", "prijs", 50],
      ["Criterium", "Soort", "Weging"],
      ["Plan van aanpak", "kwaliteit", 50],
    ];
    const header = ["Inschrijver", "Inschrijfprijs", "Plan van aanpak"];
    const bids: Cells = [header, ["A", 100, 7], header, ["B", 90, 8]];
    for (const snapshot of [
      workbookOfTables({ C: criteria, B: bids }),
      workbookOf([sheetOf("C", criteria), sheetOf("B", bids)]),
    ]) {
      const tables = readTables(snapshot, NO_CHOICES);
      expect(tables.findings).toEqual([]);
      expect(tables.criteria?.rows).toHaveLength(2);
      expect(tables.bids?.rows.map(({ bidder }) => bidder.value)).toEqual(["A", "B"]);
    }
  });

  it("is not seen in a row that says something else as well", () => {
    const { suppliers } = readTables(
      workbookOfTables({
        L: [
          ["Leverancier", "KvK-nummer", "PSO-niveau"],
          ["Leverancier", "KvK", "Trede 2"],
          ["Leverancier", "", ""],
        ],
      }),
      NO_CHOICES,
    );
    expect(suppliers?.rows).toHaveLength(2);
  });
});
