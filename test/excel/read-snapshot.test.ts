import type { CellValue } from "../../src/domain/cell";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import type { ExcelWorkbookOptions } from "../../src/excel/create-excel-workbook";
import type { HostOptions } from "../../src/workbench/host/richapi/options";

let subject: EmbeddedWorkbook;
afterEach(() => subject.dispose());

function grid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column === 0 ? `Leverancier ${row}` : row * columns + column,
    ),
  );
}

/** Whether all cells are the same; Jest's own comparison takes seconds for so many. */
function same(read: unknown, written: CellValue[][]): boolean {
  return JSON.stringify(read) === JSON.stringify(written);
}

function open(
  sheets: Readonly<Record<string, CellValue[][]>>,
  options: ExcelWorkbookOptions = {},
  hostOptions: Partial<HostOptions> = {},
): EmbeddedWorkbook {
  const fixture = { sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })) };
  subject = embeddedWorkbook(fixture, options, hostOptions);
  return subject;
}

describe("reading costs few syncs", () => {
  it.each([10, 1_000, 10_000])("two for %d rows of 18 columns", async (rows) => {
    const cells = grid(rows, 18);
    const { sheets } = await open({ Leveranciers: cells }).workbook.read();
    expect(same(sheets[0]?.values, cells)).toBe(true);
    expect(subject.syncs()).toHaveLength(2);
  });

  it("two for thirty sheets", async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`Blad ${index}`, grid(50, 5)]),
    );
    const snapshot = await open(sheets).workbook.read();
    expect(snapshot.sheets).toHaveLength(30);
    expect(snapshot.sheets.every((sheet) => sheet.values.length === 50)).toBe(true);
    expect(subject.syncs()).toHaveLength(2);
  });

  it("never writes and never asks for whole columns or rows", async () => {
    await open({ Leveranciers: grid(20, 3) }).workbook.read();
    expect(subject.syncs().flatMap((sync) => sync.writes)).toEqual([]);
  });

  it("one more per 2 MB for what lies beyond the first window", async () => {
    const cells = grid(30_000, 10);
    const { sheets } = await open({ Groot: cells }).workbook.read();
    expect(same(sheets[0]?.values, cells)).toBe(true);
    const syncs = subject.syncs();
    const bytes = JSON.stringify(cells).length;
    expect(syncs.length).toBeLessThanOrEqual(2 + Math.ceil(bytes / 2_000_000));
    expect(Math.max(...syncs.slice(2).map((sync) => sync.bytesOut))).toBeLessThan(4_000_000);
  });
});

describe("large and awkward sheets", () => {
  const small = { windowRows: 4, windowColumns: 3, bytesPerSync: 120 };

  it.each([
    ["below the window", 11, 2],
    ["right of the window", 3, 9],
    ["on both sides", 11, 9],
    ["exactly the window", 4, 3],
    ["one row more", 5, 3],
    ["one column more", 4, 4],
  ])("reads what lies %s", async (_, rows, columns) => {
    const cells = grid(rows, columns);
    const { sheets } = await open({ Blad: cells, Tweede: grid(rows + 1, columns) }, small).workbook.read();
    expect(sheets[0]).toMatchObject({ row: 0, column: 0 });
    expect(sheets[0]?.values).toEqual(cells);
    expect(sheets[1]?.values).toEqual(grid(rows + 1, columns));
  });

  it("reads values that lie apart as one rectangle with blanks between", async () => {
    const cells: CellValue[][] = [[], ["", "eerste"], [], [], [], [], ["", "", "", "", "", "laatste"]];
    const { sheets } = await open({ Blad: cells }, small).workbook.read();
    expect(sheets[0]).toMatchObject({ row: 1, column: 1 });
    expect(sheets[0]?.values).toHaveLength(6);
    expect(sheets[0]?.values[0]).toEqual(["eerste", "", "", "", ""]);
    expect(sheets[0]?.values[5]).toEqual(["", "", "", "", "laatste"]);
    expect(
      sheets[0]?.values
        .slice(1, 5)
        .flat()
        .every((value) => value === ""),
    ).toBe(true);
  });

  it("reads a sheet whose first value lies outside the window", async () => {
    const cells: CellValue[][] = [...Array.from({ length: 9 }, () => []), ["", "", "", "", "ver"]];
    const { sheets } = await open({ Blad: cells }, small).workbook.read();
    expect(sheets[0]).toMatchObject({ row: 9, column: 4, values: [["ver"]] });
  });

  it("asks for less when Excel finds the answer too large", async () => {
    const cells = grid(400, 6);
    const { sheets } = await open({ Blad: cells }, {}, { responseLimit: 6_000 }).workbook.read();
    expect(sheets[0]?.values).toEqual(cells);
    expect(subject.syncs().some((sync) => sync.error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });

  it("gives up with a clear code when even one row is too large", async () => {
    const cells = [["x".repeat(20_000)]];
    const reading = open({ Blad: cells }, {}, { responseLimit: 6_000 }).workbook.read();
    await expect(reading).rejects.toMatchObject({ code: "payloadTooLarge" });
  });

  it("reads on when Excel answers null instead of a rectangle that is too large", async () => {
    const cells: CellValue[][] = [["begin"]];
    cells[5_000] = Object.assign([], { 1_000: "eind" }) as CellValue[];
    const filled = Array.from({ length: 5_001 }, (_, row) =>
      Array.from(cells[row] ?? [], (value) => value ?? ""),
    );
    const window = { windowRows: 6_000, windowColumns: 1_100, maxCellsPerSheet: 6_000_000 };
    const { sheets } = await open({ Blad: filled }, window).workbook.read();
    expect(sheets[0]?.values).toHaveLength(5_001);
    expect(sheets[0]?.values[0]?.[0]).toBe("begin");
    expect(sheets[0]?.values[5_000]?.[1_000]).toBe("eind");
  });

  it("names the cell that makes a sheet too large to read", async () => {
    const cells: CellValue[][] = [["begin"], ...Array.from({ length: 60 }, () => []), ["", "", "los"]];
    const reading = open({ Groot: cells }, { maxCellsPerSheet: 100 }).workbook.read();
    await expect(reading).rejects.toMatchObject({
      code: "payloadTooLarge",
      params: { sheet: "Groot", cell: "C62" },
    });
  });

  it("tells how far it is while it reads on", async () => {
    const shares: (number | null)[] = [];
    await open({ Blad: grid(40, 3) }, small).workbook.read((progress) => {
      if (progress.phase === "reading") shares.push(progress.share);
    });
    expect(shares[0]).toBeNull();
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(2);
  });
});
