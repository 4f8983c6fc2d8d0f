import type { SheetIndex } from "../cell";
import type { Finding } from "../finding";
import { markerKind } from "../sheets/marker";
import { OVERVIEW_ROW } from "../sheets/overview-layout";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "../tables/block";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { parsePeriod } from "./parse-period";

/**
 * Periods that the last overview lists and of which no review is there any more: what they said no longer counts. The next
 * overview does not know them, so that this is told once.
 */
export function missingReviews(
  { sheets }: WorkbookSnapshot,
  periods: ReadonlySet<string>,
): readonly Finding[] {
  const overview = sheets.filter((grid) => markerKind(cellAt(grid, 0, 0)) === "overview").at(-1);
  if (overview === undefined) return [];
  return listedPeriods(overview).flatMap(({ text, row }): Finding[] => {
    if (periods.has(text)) return [];
    const { name } = overview;
    const place = { sheet: name, table: name, row: row + 1, column: null, cell: cellAddress(row, 0) };
    const code = "reviewSheetGone" as const;
    return [{ code, severity: "warning", place, params: { period: text }, supplier: null, tender: null }];
  });
}

/** The first column of the totals, down to the first cell that is no period as we write it. */
function listedPeriods(grid: SheetGrid): readonly { readonly text: string; readonly row: SheetIndex }[] {
  const found: { text: string; row: SheetIndex }[] = [];
  for (let row = OVERVIEW_ROW.totals + 1; ; row++) {
    const text = String(cellAt(grid, row, 0));
    if (text === "" || parsePeriod(text)?.text !== text) return found;
    found.push({ text, row });
  }
}
