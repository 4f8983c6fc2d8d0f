import { cellAddress } from "../sheets/cell-address";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import type { Envelope, EnvelopeSheet, IndexRun } from "./envelope";
import { columnsText, rowsText, runsOf } from "./index-runs";
import type { ShareItem } from "./share-check";
import { fewNames, shareItem } from "./share-item";

/**
 * What a recipient can bring to light. A hidden sheet that holds something stops: it is the usual way in which data leaves an
 * organisation by mistake. Rows and columns may be hidden by a filter or to tidy up, and names by other programs.
 */
export function hiddenItems(envelope: Envelope, snapshot: WorkbookSnapshot): readonly ShareItem[] {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  return [
    ...envelope.sheets.flatMap((sheet) => sheetItems(sheet, grids.get(sheet.name))),
    ...nameItems(envelope),
  ];
}

function sheetItems(sheet: EnvelopeSheet, grid: SheetGrid | undefined): readonly ShareItem[] {
  const { name } = sheet;
  if (sheet.visibility !== "visible") {
    const cells = grid === undefined ? 0 : filledCells(grid);
    return [
      shareItem(sheet.visibility === "hidden" ? "hiddenSheet" : "veryHiddenSheet", {
        key: [name],
        weight: cells === 0 ? "look" : "stop",
        place: { sheet: name },
        params: { sheet: name, cells },
        repair: { kind: "showSheet", sheet: name },
      }),
    ];
  }
  if (grid === undefined) return [];
  const rows = runsOf(
    indexesOf(sheet.hiddenRows).filter((row) => (grid.values[row - grid.row] ?? []).some(isFilled)),
  );
  const columns = runsOf(
    indexesOf(sheet.hiddenColumns).filter((column) =>
      grid.values.some((line) => isFilled(line[column - grid.column])),
    ),
  );
  return [...rowItems(name, rows, grid), ...columnItems(name, columns, grid)];
}

function rowItems(sheet: string, runs: readonly IndexRun[], grid: SheetGrid): readonly ShareItem[] {
  const [first] = runs;
  if (first === undefined) return [];
  const rows = rowsText(runs);
  return [
    shareItem("hiddenRows", {
      key: [sheet],
      weight: "look",
      place: { sheet, row: first.from + 1, cell: cellAddress(first.from, grid.column) },
      params: { sheet, rows: fewRuns(rows) },
      repair: { kind: "showRows", sheet, rows },
    }),
  ];
}

function columnItems(sheet: string, runs: readonly IndexRun[], grid: SheetGrid): readonly ShareItem[] {
  const [first] = runs;
  if (first === undefined) return [];
  const columns = columnsText(runs);
  return [
    shareItem("hiddenColumns", {
      key: [sheet],
      weight: "look",
      place: { sheet, cell: cellAddress(grid.row, first.from) },
      params: { sheet, columns: fewRuns(columns) },
      repair: { kind: "showColumns", sheet, columns },
    }),
  ];
}

/** Excel's own filters and functions keep hidden names too; they say nothing. */
const BY_EXCEL = /^_(?:xl|filterdatabase)/i;

function nameItems({ names }: Envelope): readonly ShareItem[] {
  const hidden = names.filter(({ name, visible }) => !visible && !BY_EXCEL.test(name));
  if (hidden.length === 0) return [];
  const params = { count: hidden.length, names: fewNames(hidden.map(({ name }) => name)) };
  return [shareItem("hiddenNames", { key: [], weight: "look", params })];
}

function filledCells({ values }: SheetGrid): number {
  return values.reduce((sum, line) => sum + line.filter(isFilled).length, 0);
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== "";
}

function indexesOf(runs: readonly IndexRun[]): readonly number[] {
  return runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/** As a reader counts them: `3-5, 9`; at most a handful. */
function fewRuns(text: string): string {
  const runs = text.split(",").map((run) => {
    const [from = "", to = ""] = run.split(":");
    return from === to ? from : `${from}-${to}`;
  });
  return runs.length <= 6 ? runs.join(", ") : `${runs.slice(0, 5).join(", ")} … ${runs.at(-1)}`;
}
