import type { Typed } from "../pso/supplier-of";
import { DISTRIBUTION_OWN_SHEET, distributionSheet } from "../../../src/domain/sheets/distribution-sheet";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import { distributionSheetTexts as english } from "../../../src/locale/en/distribution-sheet";
import { distributionSheetTexts as dutch } from "../../../src/locale/nl/distribution-sheet";
import { distributed, noted } from "../supplier/code-list";
import { gridOf, writtenCells } from "./written-cells";

const HEADER = 12;
const ROWS: readonly Typed[] = [
  { ...noted("2026-10-01", "2026-1", "ja"), Leverancier: "Bevestigd", "KvK-nummer": "10000001" },
  { ...noted("2026-11-20", "2026-1"), Leverancier: "Verstuurd", "KvK-nummer": "10000002" },
  { ...noted("2026-10-01", "2026-1"), Leverancier: "Stil", "KvK-nummer": "10000003" },
  { ...noted("2025-03-01", "2025-1"), Leverancier: "Oude versie", "KvK-nummer": "10000004" },
  { ...noted(""), Leverancier: "=1+1", "KvK-nummer": "10000005", Status: "prospect" },
];

function sheet(rows = ROWS, options: Partial<Parameters<typeof distributionSheet>[0]> = {}) {
  const distribution = distributed(rows);
  return distributionSheet({ distribution, remarks: new Map(), date1904: false, texts: dutch, ...options });
}

it("lists who must hear something first, and shows a supplier's words as text only", () => {
  const document = sheet();
  const table = writtenCells(document).slice(HEADER);
  expect(table.map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
    ["Leverancier", "Status", "Stand", "Versie"],
    ["=1+1", "potentieel", "nog versturen", ""],
    ["Oude versie", "huidig", "nieuwe versie sturen", "2025-1"],
    ["Stil", "huidig", "herinneren", "2026-1"],
    ["Verstuurd", "huidig", "verstuurd", "2026-1"],
    ["Bevestigd", "huidig", "bevestigd", "2026-1"],
  ]);
  expect(document.cells.find(({ row, column }) => row === HEADER + 1 && column === 0)?.content).toEqual({
    kind: "text",
    text: "=1+1",
  });
});

it("counts with formulas over the table that know their results", () => {
  const document = sheet();
  const cells = writtenCells(document);
  expect(cells.slice(4, 11).map((row) => row.slice(0, 2))).toEqual([
    ["heeft de code", "=SUM($B$6:$B$8)"],
    ["bevestigd", '=COUNTIF($D$14:$D$18,"bevestigd")'],
    ["verstuurd, wacht op bevestiging", '=COUNTIF($D$14:$D$18,"verstuurd")'],
    ["herinneren: niet bevestigd", '=COUNTIF($D$14:$D$18,"herinneren")'],
    ["nieuwe versie sturen", '=COUNTIF($D$14:$D$18,"nieuwe versie sturen")'],
    ["nog versturen", '=COUNTIF($D$14:$D$18,"nog versturen")'],
    ["alle leveranciers", "=ROWS($D$14:$D$18)"],
  ]);
  const results = gridOf(document).values.slice(4, 11);
  expect(results.map((row) => row.slice(1, 3))).toEqual([
    [3, 0.6],
    [1, 0.2],
    [1, 0.2],
    [1, 0.2],
    [1, 0.2],
    [1, 0.2],
    [5, 1],
  ]);
});

it("shows days as dates of the workbook's own calendar, and a bare ja as that word", () => {
  const days = (date1904: boolean) => writtenCells(sheet(ROWS, { date1904 }))[HEADER + 5]?.slice(5, 8);
  const [sent] = days(false) ?? [];
  expect(days(false)?.[2]).toBe("ja");
  expect(days(true)?.[0]).toBe(Number(sent) - 1462);
});

it("tells what must be known about a supplier beside it, and on which day it stands so", () => {
  const cells = writtenCells(sheet(ROWS, { remarks: new Map([["kvk 10000003", "Let hierop."]]) }));
  expect(cells.flat()).toContain("Stand op 26 november 2026, versie 2026-1");
  expect(cells[HEADER + 3]?.at(-1)).toBe("Let hierop.");
});

it("says so when there is nobody, without an empty table", () => {
  const document = sheet([]);
  expect(document.tables).toEqual([]);
  expect(writtenCells(document)[HEADER]?.[0]).toBe(dutch.noSuppliers);
  expect(isUntouched(gridOf(document), DISTRIBUTION_OWN_SHEET)).toBe(true);
});

it("is recognised while nobody edited it, in either language, sorted or not", () => {
  for (const texts of [dutch, english]) {
    const grid = gridOf(sheet(ROWS, { texts }));
    expect(isUntouched(grid, DISTRIBUTION_OWN_SHEET)).toBe(true);
    const sorted = [...grid.values.slice(0, HEADER + 1), ...grid.values.slice(HEADER + 1).reverse()];
    expect(isUntouched({ ...grid, values: sorted }, DISTRIBUTION_OWN_SHEET)).toBe(true);
    const noted = grid.values.map((row, at) => (at === HEADER + 1 ? [...row, "gebeld"] : row));
    expect(isUntouched({ ...grid, values: noted }, DISTRIBUTION_OWN_SHEET)).toBe(false);
  }
});

it("prints one page wide on A4 landscape with its headers on every page", () => {
  expect(sheet()).toMatchObject({
    print: { orientation: "landscape", fitToPagesWide: 1, titleRows: [HEADER, HEADER] },
    freeze: { rows: HEADER + 1 },
  });
});
