import type { CellValue } from "../../../src/domain/cell";
import { markerText } from "../../../src/domain/sheets/marker";
import { documentFingerprint, isUntouched, type OwnSheet } from "../../../src/domain/sheets/own-sheet";
import type { DocumentCell, SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";

/** Two rows on top, then suppliers with a figure that is worked out from another sheet. */
const OWN: OwnSheet = {
  name: "PSO-controle",
  marker: "check",
  area: { bodyRow: 2, linkColumn: null, liveColumns: [1], shownAt: { row: 0, column: 2 } },
};

const cell = (row: number, column: number, content: DocumentCell["content"]): DocumentCell => ({
  row,
  column,
  role: "plain",
  content,
});
const text = (row: number, column: number, value: string) => cell(row, column, { kind: "text", text: value });
const CELLS: readonly DocumentCell[] = [
  text(0, 0, markerText("check")),
  text(1, 0, "Totaal"),
  cell(1, 1, { kind: "formula", formula: "=SUM(B3:B4)" }),
  text(2, 0, "De Linde"),
  cell(2, 1, { kind: "formula", formula: "=Inkoop!D2" }),
  text(3, 0, "Smid"),
  cell(3, 1, { kind: "number", value: 5 }),
];
const TOTAL: SheetDocument["readBack"] = [{ row: 1, column: 1, expected: 15, tolerance: 0 }];
const FINGERPRINT = documentFingerprint(CELLS, TOTAL, OWN.area);

const ROWS: readonly (readonly CellValue[])[] = [
  [markerText("check"), "", FINGERPRINT],
  ["Totaal", 15, ""],
  ["De Linde", 10, ""],
  ["Smid", 5, ""],
];
const sheet = (values: SheetGrid["values"], at: Partial<SheetGrid> = {}): SheetGrid => ({
  name: OWN.name,
  row: 0,
  column: 0,
  values,
  visible: true,
  protected: false,
  ...at,
});
const changed = (row: number, column: number, value: CellValue): SheetGrid["values"] =>
  ROWS.map((cells, index) =>
    index === row ? cells.map((each, at) => (at === column ? value : each)) : cells,
  );

describe("a sheet of our own", () => {
  it("is untouched as it was written, and after sorting its body", () => {
    expect(isUntouched(sheet(ROWS), OWN)).toBe(true);
    expect(isUntouched(sheet([ROWS[0] ?? [], ROWS[1] ?? [], ROWS[3] ?? [], ROWS[2] ?? []]), OWN)).toBe(true);
  });

  it("is untouched when a live column shows something else, because another sheet changed", () => {
    expect(isUntouched(sheet(changed(2, 1, 999)), OWN)).toBe(true);
    expect(isUntouched(sheet(changed(2, 1, "#REF!")), OWN)).toBe(true);
  });

  it.each([
    ["a name in its body", 2, 0, "De Linde BV"],
    ["a figure above its body", 1, 1, 16],
    ["a remark beside a row", 3, 2, "gebeld"],
    ["its marker", 0, 0, "Mijn blad"],
    ["its fingerprint", 0, 2, "0000-0000-0000-0000"],
    ["no fingerprint at all", 0, 2, ""],
  ] as const)("is edited when somebody changed %s", (_, row, column, value) => {
    expect(isUntouched(sheet(changed(row, column, value)), OWN)).toBe(false);
  });

  it("is edited when its cells moved or it is another kind of sheet", () => {
    expect(isUntouched(sheet(ROWS, { row: 1 }), OWN)).toBe(false);
    expect(isUntouched(sheet(ROWS, { column: 1 }), OWN)).toBe(false);
    expect(isUntouched(sheet(ROWS), { ...OWN, marker: "log" })).toBe(false);
    expect(isUntouched(sheet([]), OWN)).toBe(false);
  });

  it("without live columns is edited as soon as a figure in its body differs", () => {
    const area = { ...OWN.area, liveColumns: [] };
    const results = [...TOTAL, { row: 2, column: 1, expected: 10, tolerance: 0 }];
    const rows = ROWS.map((cells, row) =>
      row === 0 ? [cells[0] ?? "", "", documentFingerprint(CELLS, results, area)] : cells,
    );
    expect(isUntouched(sheet(rows), { ...OWN, area })).toBe(true);
    const other = rows.map((cells, row) => (row === 2 ? ["De Linde", 11, ""] : cells));
    expect(isUntouched(sheet(other), { ...OWN, area })).toBe(false);
  });
});
