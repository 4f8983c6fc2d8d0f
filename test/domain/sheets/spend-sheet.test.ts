import fc from "fast-check";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { SPEND_OWN_SHEET } from "../../../src/domain/sheets/spend-sheet";
import { spendSheetTexts as english } from "../../../src/locale/en/spend-sheet";
import { anyText } from "../../support/any-text";
import { OTHER, type Typed } from "../pso/supplier-of";
import { documentGrid, documentRows } from "./document-grid";
import { spendSheetOf } from "./spend-sheet-of";

const NONE: Typed = {
  ...OTHER,
  "PSO-niveau": "geen",
  Ingangsdatum: "",
  "Geldig tot": "",
  Certificaatnummer: "",
};
const ZUID: Typed = { Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" };
const PURCHASES: readonly Typed[] = [
  { Jaar: 2024, Bedrag: 10.5 },
  { Jaar: 2025, Bedrag: 20 },
  { ...ZUID, Jaar: 2025, Bedrag: 69.5 },
];

/** The row that begins with a text. */
const rowOf = (document: SheetDocument, text: string) =>
  documentRows(document).find(([first]) => first === text) ?? [];

it("has the amounts per year and level, and every total and share as a formula over them", () => {
  const document = spendSheetOf([{}, NONE], PURCHASES);
  expect(rowOf(document, "2025")).toEqual([
    ...["2025", 0, 20, 0, 0, 0, 69.5],
    "=ROUND(SUM($B$15:$G$15),2)",
    "=ROUND(SUM($B$15:$F$15),2)",
    '=IF(AND(H15>0,I15>=0,I15<=H15),ROUND(I15/H15,3),"–")',
  ]);
  expect(rowOf(document, "Alles samen")[2]).toBe("=ROUND(SUM($C$14:$C$15),2)");
  const expected = new Map(document.readBack.map((each) => [`${each.row} ${each.column}`, each.expected]));
  // The three figures at the top.
  expect([7, 8, 9].map((row) => expected.get(`${row} 1`))).toEqual([100, 30.5, 0.305]);
});

it("says that it is no PSO score and of which day the levels are", () => {
  const texts = documentRows(spendSheetOf([{}, NONE], PURCHASES))
    .flat()
    .join("\n");
  expect(texts).toContain("Dit is geen PSO-score.");
  expect(texts).toContain("Het niveau is dat van 1 maart 2026, ook voor eerdere jaren.");
});

it("stacks the levels per year in a chart, and shows one year as a column per level", () => {
  const [chart] = spendSheetOf([{}, NONE], PURCHASES).charts ?? [];
  expect(chart).toMatchObject({
    kind: "stackedColumn",
    seriesBy: "columns",
    source: { row: 12, column: 0, lastRow: 14, lastColumn: 6 },
  });
  const [single] = spendSheetOf([{}], [{}]).charts ?? [];
  expect(single).toMatchObject({ kind: "column", seriesBy: "rows", source: { row: 12, lastRow: 13 } });
});

it("lists who to ask first, with the reason and the shares added up, at most 25", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    Leverancier: `Nieuw ${index}`,
    "KvK-nummer": String(20_000_000 + index),
    Bedrag: 1_000 - index,
  }));
  const document = spendSheetOf([{}], [{}, ...many]);
  const rows = documentRows(document);
  const first = rows.findIndex(([name]) => name === "Nieuw 0");
  expect(rows[first]?.slice(0, 5)).toEqual(["Nieuw 0", "20000000", "niet bij de leveranciers", "", 1_000]);
  expect(rows[first + 24]?.[0]).toBe("Nieuw 24");
  expect(rows[first + 24]?.[6]).toContain(`ROUND(SUM($E$${first + 1}:$E$${first + 25}),2)`);
  expect(rows[first + 25]?.[0]).toBe("En nog 5 leveranciers, samen voor € 4.865.".replace("€ ", "€\u00a0"));
});

it("lists the holders for the buyer's own PSO file, per year", () => {
  const document = spendSheetOf([{}, NONE], PURCHASES);
  expect(rowOf(document, "De Linde BV")).toEqual(["De Linde BV", "12345678", "Trede 2", "", 30.5, 10.5, 20]);
  const rows = documentRows(document);
  const header = rows.findIndex((row) => row[2] === "Niveau");
  expect(rows[header]).toEqual(["Leverancier", "KvK-nummer", "Niveau", "", "Bedrag", "2024", "2025"]);
});

it("tells equivalent proof apart from a PSO certificate", () => {
  const proof = { "Gelijkwaardig bewijs": "verklaring", Inkoopvolume: 10 };
  expect(rowOf(spendSheetOf([proof]), "De Linde BV")[2]).toBe("Trede 2, gelijkwaardig bewijs");
});

it("tells what was found in the amounts, worst first and not without end", () => {
  const strangers = Array.from({ length: 50 }, (_, index) => ({
    Leverancier: `Nieuw ${index}`,
    "KvK-nummer": String(20_000_000 + index),
  }));
  const rows = documentRows(spendSheetOf([{ Inkoopvolume: 1 }], strangers));
  const told = rows.filter(([where]) => String(where).startsWith("Inkoop A"));
  expect(told).toHaveLength(40);
  expect(told[0]?.slice(0, 3)).toEqual([
    "Inkoop A2",
    "Let op",
    "Nieuw 0: KvK-nummer 20000000 staat niet bij je leveranciers. Verbeter de naam of het KvK-nummer, of zet de leverancier in je lijst.",
  ]);
  expect(rows.flat()).toContain("En nog 11. Het venster van Inkoopladder toont ze allemaal.");
});

it("says what is missing when there are no amounts", () => {
  const document = spendSheetOf([{ Inkoopvolume: "" }]);
  const texts = documentRows(document).flat();
  expect(texts).toContain(
    "Er zijn geen bedragen om op te tellen. Vul de tabel met inkoop of de kolom Inkoopvolume in.",
  );
  expect(document.charts).toBeUndefined();
  expect(isUntouched(documentGrid(document), SPEND_OWN_SHEET)).toBe(true);
});

it("repeats the header of a long list of holders, which begins on a page of its own", () => {
  const holders = Array.from({ length: 20 }, (_, index) => ({
    Leverancier: `Houder ${index}`,
    "KvK-nummer": String(30_000_000 + index),
    Certificaatnummer: `C-${index}`,
    Inkoopvolume: 10,
  }));
  const { print } = spendSheetOf(holders);
  expect(print?.breaks).toHaveLength(2);
  expect(print?.titleRows).toEqual([(print?.breaks[1] ?? 0) + 2, (print?.breaks[1] ?? 0) + 2]);
});

it("speaks English", () => {
  const rows = documentRows(spendSheetOf([{}], [{}], { texts: english }));
  expect(rows[1]?.[0]).toBe("Spend at PSO holders");
  expect(rows.flat().join("\n")).toContain("This is no PSO score.");
});

it("is recognised while nobody edits it, whatever people typed", () => {
  const cents = fc.integer({ min: -1_000, max: 100_000 }).map((euro) => euro / 100);
  fc.assert(
    fc.property(anyText(), cents, cents, (name, first, second) => {
      const stranger = { Leverancier: name, "KvK-nummer": "", Bedrag: first };
      const grid = documentGrid(spendSheetOf([{}], [stranger, { Jaar: 2024, Bedrag: second }]));
      expect(isUntouched(grid, SPEND_OWN_SHEET)).toBe(true);
      const edited = grid.values.map((row, index) =>
        index === 13 ? [row[0] ?? "", 7, ...row.slice(2)] : row,
      );
      expect(isUntouched({ ...grid, values: edited }, SPEND_OWN_SHEET)).toBe(false);
    }),
    { numRuns: 12 },
  );
});
