import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { documentCells, sheetDocument } from "../../support/sheet-document";

/** A table of levels per year and a block of scores per period, each with what a chart may get wrong. */
export const CHARTED: SheetDocument = sheetDocument({
  name: "Cijfers d'Or & Zn",
  cells: documentCells([
    ["Jaar", "Trede 1", "=Trede <2>", "Trede 3"],
    [2023, 4, 2, 1],
    [2024, 6, 3, 1],
    [2025, 5, 5, 2],
    [],
    ["Periode", "De Linde", "Smid & Zn"],
    ["2025-Q1", 6.5, 7],
    ["2025-Q2", null, 7.4],
    ["2025-Q3", 8.1, 6.9],
    [],
    ["Leverancier", 2024, 2025],
    ["Bakker", 120, 80],
    ["Smid", -20, 40],
    [],
    ["Leverancier", "Inkoop"],
    ["Groot", 900],
    ["Klein", 880],
  ]),
  columnWidths: [16, 14, 14, 14, 4, 14, 14, 14, 14],
  tables: [{ name: "Treden", range: { row: 0, column: 0, lastRow: 3, lastColumn: 3 } }],
  charts: [
    {
      kind: "stackedColumn",
      title: "Treden per jaar < & \"zo\" > 'dit'",
      source: { row: 0, column: 0, lastRow: 3, lastColumn: 3 },
      seriesBy: "columns",
      place: { row: 0, column: 5, lastRow: 15, lastColumn: 8 },
    },
    {
      kind: "line",
      title: "=Score per periode",
      source: { row: 5, column: 0, lastRow: 8, lastColumn: 2 },
      seriesBy: "columns",
      place: { row: 17, column: 5, lastRow: 32, lastColumn: 8 },
    },
    {
      kind: "column",
      title: "Inkoop per leverancier",
      source: { row: 10, column: 0, lastRow: 12, lastColumn: 2 },
      seriesBy: "rows",
      place: { row: 17, column: 0, lastRow: 32, lastColumn: 3 },
    },
    {
      kind: "bar",
      title: "Grootste",
      source: { row: 14, column: 0, lastRow: 16, lastColumn: 1 },
      seriesBy: "columns",
      place: { row: 34, column: 0, lastRow: 44, lastColumn: 3 },
    },
  ],
});
