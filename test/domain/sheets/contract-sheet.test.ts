import fc from "fast-check";
import { CONTRACT_OWN_SHEET } from "../../../src/domain/sheets/contract-sheet";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { contractSheetTexts as english } from "../../../src/locale/en/contract-sheet";
import { anyText } from "../../support/any-text";
import { OTHER, type Typed } from "../pso/supplier-of";
import { day } from "../supplier/cycle-tables";
import { contractSheetOf } from "./contract-sheet-of";
import { documentGrid, documentRows } from "./document-grid";

const BODY = 11;

const SUPPLIERS: readonly Typed[] = [{}, { ...OTHER, "Geldig tot": "2026-08-15" }];
const ZUID = { Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" };
const CONTRACTS: readonly Typed[] = [
  { Contractnummer: "K-1" },
  { Contractnummer: "K-2", ...ZUID },
  { Contractnummer: "K-3", "PSO-clausule": "nee" },
  { Contractnummer: "K-4", Start: "2023-01-01", Einde: "2024-12-31" },
  { Contractnummer: "K-5", Einde: "2027-12-31" },
];

/** Column A to C, and what the rest of the row says. */
const starts = (document: SheetDocument) =>
  documentRows(document)
    .slice(BODY)
    .map(([verdict = "", contract = "", supplier = ""]) => [verdict, contract, supplier].join(" | "));

it("lists every contract worst first, then the calendar per month, then what else was found", () => {
  const document = contractSheetOf(CONTRACTS, SUPPLIERS);
  expect(starts(document)).toEqual([
    "niet in orde | K-3 | De Linde BV",
    "in orde, let op | K-2 | Smederij Zuid",
    "in orde, let op | K-5 | De Linde BV",
    "in orde | K-1 | De Linde BV",
    "afgelopen | K-4 | De Linde BV",
    " |  | ",
    "Kalender: certificaten die aflopen tijdens een contract |  | ",
    "augustus 2026 |  | ",
    "in orde, let op | K-2 | Smederij Zuid",
    "december 2026 |  | ",
    "in orde, let op | K-5 | De Linde BV",
    " |  | ",
    "Wat verder opvalt |  | ",
    "Let op | K-3 | De Linde BV",
    "Ter info |  | ",
    "Ter info | K-3 | De Linde BV",
    "Ter info | K-5 | De Linde BV",
  ]);
});

it("shows the facts of a contract, what is wrong and what to do, with a link to its cell", () => {
  const [worst] = documentRows(contractSheetOf(CONTRACTS, SUPPLIERS)).slice(BODY);
  expect(worst?.slice(3)).toEqual([
    day("2025-02-01"),
    day("2026-12-31"),
    "nee",
    "ja",
    "Trede 2",
    day("2026-12-31"),
    `=HYPERLINK("#'Contracten'!A4","A4")`,
    "Geen PSO-clausule",
    "Neem de clausule op bij de eerstvolgende wijziging of verlenging.",
  ]);
});

it("counts the contracts with formulas over the table, in agreement with the check", () => {
  const document = contractSheetOf(CONTRACTS, SUPPLIERS);
  expect(document.readBack.map(({ expected }) => expected)).toEqual([4, 3, 0.75, 0, 1]);
  const [, okRow] = documentRows(document).slice(4);
  expect(okRow?.[0]).toBe('=COUNTIF($A$12:$A$16,"in orde")+COUNTIF($A$12:$A$16,"in orde, let op")');
});

it("repeats one header on every page and keeps it in sight", () => {
  const document = contractSheetOf(CONTRACTS, SUPPLIERS);
  expect(document.print).toMatchObject({ orientation: "landscape", titleRows: [10, 10], fitToPagesWide: 1 });
  expect(document.freeze).toEqual({ rows: BODY, columns: 0 });
  expect(document.tables).toEqual([
    { name: "Contractcheck", range: { row: 10, column: 0, lastRow: 15, lastColumn: 11 } },
  ]);
});

it("writes the dates of a workbook that counts from 1904", () => {
  const [row] = documentRows(contractSheetOf([{}], [{}], { date1904: true })).slice(BODY);
  expect(row?.[3]).toBe(day("2025-02-01") - 1462);
});

it("says so when there are no contracts", () => {
  const document = contractSheetOf([]);
  expect(documentRows(document).flat()).toContain("Er staan nog geen contracten in je tabel.");
  expect(document.tables).toEqual([]);
  expect(isUntouched(documentGrid(document), CONTRACT_OWN_SHEET)).toBe(true);
});

it("speaks English", () => {
  const rows = documentRows(contractSheetOf([{}], [{}], { texts: english }));
  expect(rows[1]?.[0]).toBe("Contract check");
  expect(rows[BODY]?.[0]).toBe("in order");
});

it("is recognised while nobody edits it, whatever people typed, and sorting is no edit", () => {
  fc.assert(
    fc.property(anyText(), anyText(), (number, supplier) => {
      const typed = { Contractnummer: number, Leverancier: supplier, "KvK-nummer": "" };
      const grid = documentGrid(
        contractSheetOf([typed, { "PSO-clausule": "nee" }], [{ Leverancier: supplier }]),
      );
      expect(isUntouched(grid, CONTRACT_OWN_SHEET)).toBe(true);
      const { values } = grid;
      const sorted = [...values.slice(0, BODY), ...values.slice(BODY).reverse()];
      expect(isUntouched({ ...grid, values: sorted }, CONTRACT_OWN_SHEET)).toBe(true);
      const edited = values.map((row, index) => (index === BODY ? ["gebeld", ...row.slice(1)] : row));
      expect(isUntouched({ ...grid, values: edited }, CONTRACT_OWN_SHEET)).toBe(false);
    }),
    { numRuns: 12 },
  );
});
