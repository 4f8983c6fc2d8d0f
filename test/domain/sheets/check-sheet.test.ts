import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { CHECK_OWN_SHEET, checkSheet } from "../../../src/domain/sheets/check-sheet";
import { isUntouched as isUntouchedSheet } from "../../../src/domain/sheets/own-sheet";
import { markerText } from "../../../src/domain/sheets/marker";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";
import { checkSheetTexts as english } from "../../../src/locale/en/check-sheet";
import { checkInput, lineAt } from "./check-input";
import { anyText } from "../../support/any-text";

const isUntouched = (grid: SheetGrid): boolean => isUntouchedSheet(grid, CHECK_OWN_SHEET);

const HEADER = 11;

/** The contents of the sheet by row; a formula as its text. */
function contentsOf(document: SheetDocument): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, content } of document.cells) {
    const line = (rows[row] ??= []);
    if (content.kind === "text") line[column] = content.text;
    if (content.kind === "number") line[column] = content.value;
    if (content.kind === "formula") line[column] = content.formula;
  }
  return rows;
}

function body(document: SheetDocument): CellValue[][] {
  return contentsOf(document).slice(HEADER + 1);
}

/** The sheet as a program reads it back: formulas by their results. */
function gridOf(document: SheetDocument): SheetGrid {
  const rows = contentsOf(document);
  const width = Math.max(...document.cells.map(({ column }) => column)) + 1;
  document.readBack.forEach(({ row, column, expected }) => ((rows[row] ??= [])[column] = expected));
  const values = Array.from(rows, (line = []) =>
    Array.from({ length: width }, (_, column) => {
      const value = line[column] ?? "";
      return typeof value === "string" && value.startsWith("=HYPERLINK")
        ? (/,"(.*)"\)$/.exec(value)?.[1] ?? "")
        : value;
    }),
  );
  return { name: document.name, row: 0, column: 0, values, visible: true, protected: false };
}

function withValue(grid: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  return {
    ...grid,
    values: grid.values.map((line, at) =>
      at === row ? line.map((each, to) => (to === column ? value : each)) : line,
    ),
  };
}

describe("the table of findings", () => {
  test("has the worst first, then the order of the workbook", () => {
    const lines = [
      lineAt("B9"),
      lineAt("AA3"),
      lineAt("C3"),
      lineAt("B2", "warning", { place: { ...lineAt("B2").place, sheet: "PSO-register" } }),
      lineAt("C1", "info"),
      lineAt("C12", "error"),
      lineAt("C1", "info", { place: { sheet: null, table: null, row: null, column: null, cell: null } }),
    ];
    expect(body(checkSheet(checkInput({ lines }))).map((row) => [row[0], row[4] ?? ""])).toEqual([
      ["Fout", expect.stringContaining('"C12"')],
      ["Let op", expect.stringContaining('"C3"')],
      ["Let op", expect.stringContaining('"AA3"')],
      ["Let op", expect.stringContaining('"B9"')],
      ["Let op", '=HYPERLINK("#\'PSO-register\'!B2","B2")'],
      ["Ter info", ""],
      ["Ter info", expect.stringContaining('"C1"')],
    ]);
  });

  test("is one Excel table with the place, what it is and what to do", () => {
    const document = checkSheet(checkInput());
    expect(document.tables).toEqual([
      { name: "PSOControle", range: { row: HEADER, column: 0, lastRow: HEADER + 4, lastColumn: 6 } },
    ]);
    expect(contentsOf(document)[HEADER]).toEqual([
      "Ernst",
      "Leverancier",
      "Tabel",
      "Kolom",
      "Cel",
      "Bevinding",
      "Wat je doet",
    ]);
    expect(body(document)[0]).toEqual([
      "Fout",
      "De Linde BV",
      "Leveranciers",
      "PSO-niveau",
      '=HYPERLINK("#\'Leveranciers\'!C2","C2")',
      "Het niveau ontbreekt.",
      "Vul het in.",
    ]);
  });

  test.each([
    ["Jan's blad", "#'Jan''s blad'!C2"],
    ['De "beste"', '#\'De ""beste""\'!C2'],
  ])("quotes the sheet %s in its link", (sheet, target) => {
    const lines = [lineAt("C2", "error", { place: { ...lineAt("C2").place, sheet } })];
    expect(body(checkSheet(checkInput({ lines })))[0]?.[4]).toBe(`=HYPERLINK("${target}","C2")`);
  });

  test("says the sheet where there is no table, and has no link without a cell", () => {
    const place = { sheet: "Blad1", table: null, row: 3, column: null, cell: null };
    const [row] = body(checkSheet(checkInput({ lines: [lineAt("A3", "error", { place, supplier: null })] })));
    expect(Array.from(row ?? [], (value) => value ?? "").slice(0, 5)).toEqual(["Fout", "", "Blad1", "", ""]);
  });

  test("keeps what a supplier typed a text, and cuts only what no cell can hold", () => {
    const supplier = '=HYPERLINK("http://x","klik")';
    const what = "‘" + "a".repeat(40_000);
    const document = checkSheet(checkInput({ lines: [lineAt("C2", "error", { supplier, what })] }));
    const row = document.cells.filter((cell) => cell.row === HEADER + 1);
    expect(row.find(({ column }) => column === 1)?.content).toEqual({ kind: "text", text: supplier });
    const cut = row.find(({ column }) => column === 5)?.content;
    expect(cut?.kind === "text" && cut.text.length < 500 && cut.text.endsWith("…")).toBe(true);
    expect(row.filter(({ content }) => content.kind === "formula")).toHaveLength(1);
  });

  test("is left out when nothing was found: one line says so", () => {
    const document = checkSheet(checkInput({ lines: [] }));
    expect(document.tables).toEqual([]);
    expect(contentsOf(document)[HEADER]?.filter(Boolean)).toEqual([
      "Er is niets gevonden dat je moet nakijken.",
    ]);
    expect(contentsOf(document).length).toBe(HEADER + 1);
    expect(document.freeze).toBeNull();
  });
});

describe("the totals", () => {
  test("count the findings of the table with formulas that know their results", () => {
    const document = checkSheet(checkInput());
    expect(
      contentsOf(document)
        .slice(4, 7)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['=COUNTIF($A$13:$A$16,"Fout")', "Fout: herstel dit eerst"],
      ['=COUNTIF($A$13:$A$16,"Let op")', "Let op: kijk dit na"],
      ['=COUNTIF($A$13:$A$16,"Ter info")', "Ter info: goed om te weten"],
    ]);
    expect(document.readBack.map(({ expected }) => expected)).toEqual([1, 2, 1]);
  });

  test("give the suppliers per level, highest first, with bars, and how many count", () => {
    const document = checkSheet(checkInput());
    const rows = contentsOf(document).slice(4, 10);
    expect(rows.map((row) => row.slice(2, 4))).toEqual([
      ["Trede 3", 5],
      ["Trede 2", 4],
      ["Trede 1", 3],
      ["Basistrede", 2],
      ["Aspirant-status", 1],
      ["geen", 0],
    ]);
    expect(rows.slice(4).map((row) => row[0])).toEqual([15, 15]);
    expect(document.conditional).toEqual([
      { kind: "dataBar", range: { row: 4, column: 3, lastRow: 9, lastColumn: 3 }, minimum: 0, maximum: 15 },
    ]);
  });

  test("give the comparison with the register only when there was one", () => {
    const compared = contentsOf(checkSheet(checkInput())).slice(3, 7);
    expect(compared.map((row) => row[4])).toEqual(["PSO-register", 12, 3, 1]);
    const alone = contentsOf(checkSheet(checkInput({ register: null })));
    expect(alone.slice(3, 10).every((row) => row[4] === undefined && row[5] === undefined)).toBe(true);
  });

  test("say on which day, in the user's language", () => {
    expect(
      contentsOf(checkSheet(checkInput()))
        .slice(0, 3)
        .map((row) => row[0]),
    ).toEqual([
      markerText("check"),
      "PSO-controle",
      "Certificaten op 1 oktober 2026, nagekeken op 5 oktober 2026",
    ]);
    expect(contentsOf(checkSheet(checkInput({ texts: english })))[2]?.[0]).toBe(
      "Certificates on 1 October 2026, checked on 5 October 2026",
    );
  });
});

test("prints on A4 landscape, one page wide, with the header on every page and in view on the screen", () => {
  const { print, freeze } = checkSheet(checkInput());
  expect(print).toMatchObject({
    orientation: "landscape",
    fitToPagesWide: 1,
    titleRows: [HEADER, HEADER],
    footer: "&P / &N",
  });
  expect(freeze).toEqual({ rows: HEADER + 1, columns: 0 });
});

test("ten thousand findings take few different stretches of row heights", () => {
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    lineAt(`C${index + 2}`, "warning", { what: "woord ".repeat(1 + ((index * 7) % 25)) }),
  );
  const { rowHeights } = checkSheet(checkInput({ lines }));
  const heights = lines.map((_, index) => rowHeights.get(HEADER + 1 + index));
  expect(heights.filter((height, index) => height !== heights[index - 1]).length).toBeLessThanOrEqual(1_000);
});

describe("a sheet that nobody edited", () => {
  const document = checkSheet(checkInput());
  const grid = gridOf(document);

  test("is recognised, with and without findings, in either language", () => {
    expect(isUntouched(grid)).toBe(true);
    for (const texts of [checkInput().texts, english]) {
      expect(isUntouched(gridOf(checkSheet(checkInput({ texts, lines: [] }))))).toBe(true);
      expect(isUntouched(gridOf(checkSheet(checkInput({ texts, register: null }))))).toBe(true);
    }
  });

  test("may be sorted", () => {
    const sorted = [...grid.values.slice(0, HEADER + 1), ...[...grid.values.slice(HEADER + 1)].reverse()];
    expect(isUntouched({ ...grid, values: sorted })).toBe(true);
  });

  test("is recognised whatever the suppliers typed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText(), fc.string()), { maxLength: 5 }), (typed) => {
        const lines = typed.map(([supplier, what], index) =>
          lineAt(`C${index + 2}`, "info", { supplier, what }),
        );
        expect(isUntouched(gridOf(checkSheet(checkInput({ lines }))))).toBe(true);
      }),
    );
  });

  test.each([
    ["a word in the table", HEADER + 1, 5, "Gebeld"],
    ["a cell that was emptied", HEADER + 2, 6, ""],
    ["a remark in place of a link", HEADER + 1, 4, "gebeld"],
    ["a total", 4, 0, 0],
    ["the fingerprint", 0, 6, "Vingerafdruk 0000-0000-0000-0000"],
    ["the marker", 0, 0, "Mijn blad"],
  ])("is no longer that after %s changed", (_, row, column, value) => {
    expect(isUntouched(withValue(grid, row, column, value))).toBe(false);
  });

  test("is no longer that with a remark beside or below the table, or without a row", () => {
    const beside = grid.values.map((row, index) => [...row, index === HEADER + 1 ? "gebeld" : ""]);
    expect(isUntouched({ ...grid, values: beside })).toBe(false);
    const below = [...grid.values, grid.values[0]?.map((_, column) => (column === 0 ? "Klaar" : "")) ?? []];
    expect(isUntouched({ ...grid, values: below })).toBe(false);
    expect(isUntouched({ ...grid, values: grid.values.slice(0, -1) })).toBe(false);
  });

  test("is none of the user's own sheets", () => {
    expect(isUntouched({ ...grid, values: [] })).toBe(false);
    expect(isUntouched({ ...grid, values: [["Leverancier"]] })).toBe(false);
  });
});
