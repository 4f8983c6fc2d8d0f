import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookSnapshot } from "../../../src/domain/tables/snapshot";
import { sheetOf, tableOn, workbookOf, type Cells } from "./workbook-of";

const SUPPLIERS: Cells = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Geldig tot"],
  ["A", "12345678", "T1", 46387],
];
const BIDS: Cells = [
  ["Inschrijver", "KvK-nummer", "Inschrijfprijs"],
  ["A", "00000011", 100],
];
const ROW = ["B", "87654321", "T2", 46387];
const BID = ["B", "00000022", 90];

const told = (snapshot: WorkbookSnapshot) =>
  readTables(snapshot, NO_CHOICES).findings.map(({ code, severity, place }) => [code, severity, place.cell]);
const plain = (...cells: Cells) => told(workbookOf([sheetOf("Blad1", cells)]));
/** An Excel table over the header and the first row; the other rows stand below it. */
const below = ([header = [], first = []]: Cells, ...rows: Cells) => {
  const sheet = sheetOf("Blad1", [header, first, ...rows]);
  return told(workbookOf([sheet], [tableOn(sheet, "Tabel1", { rowCount: 2 })]));
};

describe("rows after a blank row of a plain range", () => {
  it.each<[string, Cells, string]>([
    ["a heading of a section", [["Regio Zuid"], ROW], "A5"],
    ["a heading, a blank row and a note", [["Regio Zuid"], [], ["let op"], ROW], "A7"],
    [
      "a row with one cell left",
      [
        ["", "", "", "31-12-2026"],
        ["B", "87654321"],
      ],
      "A5",
    ],
    ["nothing", [ROW], "A4"],
  ])("are told where they start, after %s", (_, rows, cell) => {
    expect(plain(...SUPPLIERS, [], ...rows)).toEqual([["rowsBelowBlankRow", "warning", cell]]);
  });

  it.each<[string, Cells]>([
    ["notes", [["Bijgewerkt door J."], ["Zie ook het contract"]]],
    ["a legend under its title", [["Legenda"], ["T1", "Trede 1"], ["T2", "Trede 2"]]],
    ["a total", [["Totaal aantal", 1]]],
    ["a total and a note", [["Totaal aantal", 1], ["Gegenereerd op 1-10-2026"]]],
    [
      "the title and the header of another table",
      [["Inschrijvingen"], ["Inschrijver", "Inschrijfprijs"], ["A", 1]],
    ],
  ])("are not seen in %s", (_, rows) => {
    expect(plain(...SUPPLIERS, [], ...rows)).toEqual([]);
  });

  it("are an error as soon as one of them is a bid", () => {
    expect(plain(...BIDS, [], ["Perceel 2"], BID)).toEqual([["rowsBelowBlankRow", "error", "A5"]]);
    expect(plain(...BIDS, [], ["B", "00000022", ""], BID)).toEqual([["rowsBelowBlankRow", "error", "A5"]]);
  });
});

describe("rows typed directly under an Excel table", () => {
  it("are told at the first of them", () => {
    expect(below(SUPPLIERS, ROW, ROW)).toEqual([["rowsBelowTable", "warning", "A3"]]);
    expect(below(SUPPLIERS, ["Regio Zuid"], ROW)).toEqual([["rowsBelowTable", "warning", "A4"]]);
  });

  it("are an error when they look like a bid or a criterion, as under a plain range", () => {
    expect(below(BIDS, BID)).toEqual([["rowsBelowTable", "error", "A3"]]);
    expect(below(BIDS, ["B", "00000022", ""])).toEqual([["rowsBelowTable", "warning", "A3"]]);
    const criteria: Cells = [
      ["Criterium", "Soort", "Weging"],
      ["Prijs", "prijs", 100],
    ];
    expect(below(criteria, ["Plan", "kwaliteit", 0])).toEqual([["rowsBelowTable", "error", "A3"]]);
  });

  it("are not seen in a note, a total, or what stands a blank row lower", () => {
    expect(below(SUPPLIERS, ["Bron: inkoopsysteem"])).toEqual([]);
    expect(below(SUPPLIERS, ["Totaal", "", "", 1])).toEqual([]);
    expect(below(BIDS, ["Gemiddelde", "", 95])).toEqual([]);
    expect(below(SUPPLIERS, [], ROW)).toEqual([]);
  });

  it("are looked for below the totals row", () => {
    const sheet = sheetOf("Blad1", [...SUPPLIERS, ["Totaal", "", "", 1], ROW]);
    const table = tableOn(sheet, "Tabel1", { rowCount: 3, hasTotals: true });
    expect(told(workbookOf([sheet], [table]))).toEqual([["rowsBelowTable", "warning", "A4"]]);
  });

  it("are not seen in another table", () => {
    const sheet = sheetOf("Blad1", [...SUPPLIERS, ...BIDS]);
    const tables = [
      tableOn(sheet, "Tabel1", { rowCount: 2 }),
      tableOn(sheet, "Tabel2", { row: 2, rowCount: 2, columnCount: 3 }),
    ];
    expect(told(workbookOf([sheet], tables))).toEqual([]);
    expect(told(workbookOf([sheet], tables.slice(0, 1)))).toEqual([]);
  });
});
